"""The signs of the five preferences, for paper; pages draw the same shapes with `<c-sign>`."""

from functools import cache

from django.template.loader import render_to_string

from leerrijk.ui.theme import PREFERENCES


@cache
def signs() -> dict[str, str]:
    """What is drawn for each preference in a square of 24 units: SVG shapes without colour, by short name."""
    return {name: render_to_string(f"ui/signs/{name}.html").strip() for name in PREFERENCES}

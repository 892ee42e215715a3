"""`{% doors "place" as ways %}` in a template."""

from typing import Any

from django import template

from leerrijk.ui.doors import Way, ways

register = template.Library()


@register.simple_tag(takes_context=True)
def doors(context: template.Context, place: str, **subject: Any) -> list[Way]:
    """The ways that stand open at a place; names after it fill the addresses (`element=element.id`)."""
    return ways(place, context.get("request"), **subject)

"""The shape of what a visitor sends."""

from django import forms
from django.utils.translation import gettext_lazy as _

from leerrijk.content.queries import LONGEST_REACTION


class LineBreaks(forms.CharField):
    """Text in which a line break counts once, as it does for the reader and for the browser's own limit."""

    def to_python(self, value: str | None) -> str:
        return str(super().to_python(value)).replace("\r\n", "\n").strip()


class ReactionForm(forms.Form):
    """A reaction to an element."""

    text = LineBreaks(
        max_length=LONGEST_REACTION,
        error_messages={
            "required": _("Write something first."),
            "max_length": _("This is too long: %(show_value)s characters. At most %(limit_value)s fit."),
        },
    )

"""The shape of the offer: one small field of hours for every learning form."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext_lazy as _

from leerrijk.activities.queries import MOST_HOURS
from leerrijk.pure.pack import Element


class Row(NamedTuple):
    """One learning form on the page: the name of its field, what it is called, what was typed, what is wrong."""

    name: str
    title: str
    hours: Any
    error: str


class OfferForm(forms.Form):
    """Hours per participant per year, by form; a field that is left empty or is 0 is not offered."""

    def __init__(self, offered: Sequence[Element], *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.language = language
        self.offered = {form.id: form for form in offered}
        for form in offered:
            self.fields[form.id] = forms.IntegerField(
                required=False,
                min_value=0,
                max_value=MOST_HOURS,
                error_messages={
                    "invalid": _("Fill in whole hours, such as 12."),
                    "min_value": _("Hours cannot be less than 0."),
                    "max_value": _("A year has no more than %(limit_value)s hours of work. Fill in less."),
                },
            )

    def hours(self) -> dict[str, int]:
        """What was filled in, by form id, without the empty fields. Only after `is_valid()`."""
        return {form: hours for form, hours in self.cleaned_data.items() if hours}

    def rows(self) -> Iterator[Row]:
        """The forms as the page shows them, each with what was typed and the first thing wrong with it."""
        for name, form in self.offered.items():
            field = self[name]
            hours = field.value()
            yield Row(
                name,
                form.title.say(self.language),
                "" if hours is None else hours,
                str(next(iter(field.errors), "")),
            )

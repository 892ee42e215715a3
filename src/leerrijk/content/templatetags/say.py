"""The words of a pack in a template: `{{ element.title|say }}`, `{{ element.body|say|paragraphs }}`."""

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from leerrijk.pure.pack import Text

register = template.Library()


@register.filter
def say(text: Text) -> str:
    """The text in the language of the page."""
    return text.say(get_language() or "")


@register.filter
def paragraphs(words: str) -> SafeString:
    """A paragraph of HTML for each line of the words; nothing in them is markup."""
    return format_html_join("\n", "<p>{}</p>", ((line,) for line in words.splitlines() if line.strip()))

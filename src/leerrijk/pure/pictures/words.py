"""What the pictures say: titles of the pack in one language, and the few words of the drawing itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from leerrijk.pure.pack import Element, Pack

OWN_WORDS = (
    "craft",
    "attitude",
    "alone",
    "together",
    "influence",
    "work_here",
    "group",
    "offer",
    "example",
    "mean",
    "share",
    "even",
    "point",
    "think_back",
    "try_forward",
    "hinders",
    "helps",
    "ours",
)
"""The keys of the words that are not in any pack; whoever asks for a drawing brings them in its language."""


@dataclass(frozen=True)
class Words:
    """A pack that speaks one language, with the drawing's own words (`OWN_WORDS` as keys)."""

    pack: Pack
    language: str
    own: Mapping[str, str] = field(hash=False)

    def title(self, element: str) -> str:
        """The title of an element; KeyError when the pack has no such element."""
        return self.pack.elements[element].title.say(self.language)

    def short(self, element: str) -> str:
        """The one sentence that says what it is; KeyError when the pack has no such element."""
        return self.pack.elements[element].short.say(self.language)

    def signs(self, element: str) -> tuple[str, ...]:
        """How one notices it, in a few words each; KeyError when the pack has no such element."""
        return tuple(each.say(self.language) for each in self.pack.elements[element].signs)

    def kind_name(self, stem: str) -> str:
        """What the pack calls a kind of elements, without `Layer 1:` before it; KeyError for an unknown kind."""
        named = {each.id: each.title for each in self.pack.kinds}
        name = named[stem].say(self.language).rpartition(": ")[2]
        return name[:1].upper() + name[1:]

    def number(self, value: float) -> str:
        """A figure to one decimal, as the language writes it."""
        return f"{value:.1f}".replace(".", self.own["point"])

    def kind(self, stem: str) -> tuple[Element, ...]:
        """The elements of a kind, in reading order; KeyError when the pack has none."""
        found = self.pack.of_kind(stem)
        if not found:
            raise KeyError(stem)
        return found

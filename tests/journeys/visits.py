"""Every address of the product by its name: who visits it where, or why nobody does."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.journeys.stage import Cast

Casts = dict[str, Cast]


@dataclass(frozen=True)
class Visit:
    """One look at one page: its address, the cookies of who looks, and the status it answers with."""

    path: str
    cookies: dict[str, str] = field(default_factory=dict)
    status: int = 200


def _plain(path: str) -> Callable[[Casts], list[Visit]]:
    return lambda casts: [Visit(path)]


def _host(page: str, *names: str) -> Callable[[Casts], list[Visit]]:
    return lambda casts: [Visit(f"/groep/{casts[n].group}/{page}", casts[n].host()) for n in names]


def _beamer(page: str, *names: str) -> Callable[[Casts], list[Visit]]:
    return lambda casts: [Visit(f"/beamer/{casts[n].group}/{casts[n].beamer}/{page}") for n in names]


def _answering(page: str) -> Callable[[Casts], list[Visit]]:
    return lambda casts: [Visit(f"/r/{casts['open'].round}/{page}", casts["open"].answering())]


def _done(page: str, *names: str) -> Callable[[Casts], list[Visit]]:
    return lambda casts: [Visit(f"/r/{casts[n].round}/{page}", casts[n].done()) for n in names]


VISITS: dict[str, Callable[[Casts], list[Visit]]] = {
    "home:start": _plain("/"),
    "home:begin": _plain("/groep/start/"),
    "home:host": lambda casts: [
        Visit(f"/gastheer/{casts['open'].secret}/"),
        Visit("/gastheer/geraden/", status=404),
    ],
    "home:group": lambda casts: [
        *_host("", "fresh", "open", "paper", "closed")(casts),
        Visit(f"/groep/{casts['open'].group}/", status=403),
        Visit("/groep/bestaatniet2/", status=404),
    ],
    "home:link": _host("link/", "fresh"),
    "home:demo": _plain("/demonstratie/"),
    "home:privacy": _plain("/privacy/"),
    "insights:picture": _host("beeld/", "open", "closed"),
    "insights:seen": _done("beeld/", "closed"),
    "insights:beamer": _beamer("beeld/", "closed"),
    "answers:code": _plain("/meedoen/"),
    "answers:first": lambda casts: [
        Visit(f"/c/{casts['open'].code}/"),
        Visit("/c/een-foute-code/", status=404),
    ],
    "answers:page": _answering("vragen/1/"),
    "answers:send": _answering("verstuur/"),
    "answers:profile": _done("profiel/", "open", "stopped", "closed"),
    "answers:erase": _host("wissen/", "open"),
    "answers:opening": _host("openen/", "fresh"),
    "answers:live": _host("ronde/", "open", "stopped", "closed"),
    "answers:paper": _host("papier/", "paper"),
    "answers:beamer": _beamer("", "open", "stopped"),
    "meetings:invite": _host("uitnodiging/", "open"),
    "activities:offer": _host("aanbod/", "closed"),
    "content:model": _plain("/model/"),
    "content:elements": _plain("/model/onderdelen/"),
    "content:element": lambda casts: [
        Visit("/model/onderdeel/preference.discovery/"),
        Visit("/model/onderdeel/form.duo/"),
        Visit("/model/onderdeel/learning/"),
    ],
    "content:thanks": _plain("/model/onderdeel/learning/bedankt/"),
    "content:picture": lambda casts: [
        Visit(f"/model/{name}/") for name in ("model", "profile", "stance", "layers", "reasoning")
    ],
    "ui:components": _plain("/onderdelen/"),
}

_BUTTON = "a button: its page is another, and it leads to one that is visited"
_PART = "a part of a page that is visited whole"
_FILE = "a file, no page: its own tests read it"
UNVISITED: dict[str, str] = {
    "language": _BUTTON,
    "releases:close": _BUTTON,
    "releases:finish": _BUTTON,
    "releases:reopen": _BUTTON,
    "releases:erase": _BUTTON,
    "releases:object": _BUTTON,
    "answers:following": _BUTTON,
    "answers:standing": _PART,
    "answers:host_standing": _PART,
    "answers:beamer_standing": _PART,
    "answers:profile_pdf": _FILE,
    "insights:picture_pdf": _FILE,
    "insights:picture_png": _FILE,
    "insights:seen_pdf": _FILE,
    "meetings:form": _FILE,
    "meetings:kit": _FILE,
    "content:picture_png": _FILE,
    "content:picture_pdf": _FILE,
}

"""Joins component styles and own styles into one file, and finds tokens that are read but not defined."""

import re
from collections.abc import Iterable, Iterator

_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_CLASS = re.compile(r"\.(-?[a-zA-Z_][\w-]*)")
_DECLARED = re.compile(r"(?<![\w-])(--[\w-]+)\s*:")
_GROUPS = ("@media", "@supports", "@layer", "@container")


def only_used(css: str, used: frozenset[str]) -> str:
    """The rules of a component's CSS whose every class stands in our templates; other rules are left out."""
    kept = []
    for head, body in _blocks(_COMMENT.sub("", css)):
        if head.startswith(_GROUPS):
            inner = only_used(body, used)
            kept.append(f"{head}{{{inner}}}" if inner else "")
        elif selectors := [part for part in _split(head, ",") if set(_CLASS.findall(part)) <= used]:
            kept.append(f"{','.join(selectors)}{{{body.strip()}}}")
    return "".join(kept)


def shorter(css: str) -> str:
    """The same CSS without comments and superfluous white space."""
    css = re.sub(r"\s+", " ", _COMMENT.sub("", css))
    css = re.sub(r"\s*([{};,])\s*", r"\1", css)
    return re.sub(r":\s+", ":", css).replace(";}", "}").strip()


def missing_tokens(css: str) -> set[str]:
    """Custom properties that are read somewhere without a fallback and defined nowhere in this CSS."""
    css = _COMMENT.sub("", css)
    defined = set(_DECLARED.findall(css))
    return set(_unmet(css, defined))


def classes(markup: Iterable[str]) -> frozenset[str]:
    """Every word of these templates that could be a class name."""
    return frozenset(word for text in markup for word in re.findall(r"[a-zA-Z][\w-]*", text))


def _unmet(text: str, defined: set[str]) -> Iterator[str]:
    at = 0
    while (start := text.find("var(", at)) >= 0:
        at = _closing(text, start + 3)
        name, comma, fallback = text[start + 4 : at].partition(",")
        if name.strip() in defined:
            continue
        if comma:
            yield from _unmet(fallback, defined)
        else:
            yield name.strip()


def _closing(text: str, opening: int) -> int:
    """Where the bracket that opens at `opening` closes."""
    pair = {"(": ")", "{": "}"}[text[opening]]
    depth = 0
    for at in range(opening, len(text)):
        depth += (text[at] == text[opening]) - (text[at] == pair)
        if depth == 0:
            return at
    raise ValueError(f"no {pair} after position {opening}")


def _blocks(css: str) -> Iterator[tuple[str, str]]:
    at = 0
    while (opening := css.find("{", at)) >= 0:
        end = _closing(css, opening)
        yield css[at:opening].strip(), css[opening + 1 : end]
        at = end + 1


def _split(text: str, mark: str) -> list[str]:
    """Split on a mark that stands outside round brackets."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        if letter == mark and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]

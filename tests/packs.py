"""A small sound pack, for tests that break it in one place."""

from pathlib import Path

PACK = """\
id: small
version: "1.0"
title: {nl: Klein, en: Small}
source: {nl: Een bron, en: A source}
languages: [nl, en]
kinds:
  - {id: theme, title: {nl: Thema's, en: Themes}}
  - {id: preference, title: {nl: Voorkeuren, en: Preferences}, theme: theme.context}
  - {id: form, title: {nl: Vormen, en: Forms}, theme: theme.context}
  - {id: reference, title: {nl: Bronnen, en: References}}
"""
THEME = """\
- id: theme.context
  title: {nl: Context, en: Context}
  short: {nl: Waar je leert., en: Where one learns.}
  body: {nl: Eerste zin., en: First sentence.}
  signs: {nl: [Een, Twee], en: [One, Two]}
  pages: [2]
  references: [reference.book]
  picture: model
  do: [group, react]
"""
PREFERENCES = """\
- id: preference.watching
  title: {nl: Kijken, en: Watching}
  short: {nl: Leren door kijken., en: Learning by watching.}
  body: {nl: Je kijkt., en: You watch.}
  pages: [7]
  picture: profile
  parent: theme.context
  do: [group, profile, react]
  try: {nl: Kijk mee., en: Watch along.}
  stretch: {nl: Doe zelf., en: Do it yourself.}
- id: preference.doing
  title: {nl: Doen, en: Doing}
  short: {nl: Leren door doen., en: Learning by doing.}
  body: {nl: Je doet., en: You do.}
  pages: [7]
  picture: profile
  parent: theme.context
  do: [group, react]
  try: {nl: Probeer., en: Try.}
  stretch: {nl: Kijk eerst., en: Watch first.}
"""
FORM = """\
- id: form.duo
  title: {nl: Duoschap, en: Working in pairs}
  short: {nl: Samen op pad., en: Out together.}
  body: {nl: Met zijn tweeën., en: With two.}
  pages: [13]
  picture: model
  do: [offer, react]
  weights: {watching: 0.6, doing: 0.4}
  reasoning: {nl: Een schatting., en: An estimate.}
"""
REFERENCES = """\
- id: reference.book
  title: {nl: Een boek, en: A book}
  short: {nl: Over leren., en: About learning.}
  body: {nl: Een boek., en: A book.}
  pages: [7]
  picture: profile
  do: [source, react]
  citation: Writer (2001). A book. Publisher.
  url: https://example.org/book
"""
INSTRUMENT = """\
id: likes
version: "1.0"
title: {nl: Hoe leer jij?, en: How do you learn?}
intro: {nl: Kies., en: Choose.}
labels:
  - {nl: nooit, en: never}
  - {nl: soms, en: sometimes}
  - {nl: altijd, en: always}
per_page: 2
scales: [preference.watching, preference.doing]
items:
  - {id: w1, scale: preference.watching, text: {nl: Ik kijk., en: I watch.}}
  - {id: d1, scale: preference.doing, text: {nl: Ik doe., en: I do.}}
  - {id: d2, scale: preference.doing, text: {nl: Ik doe graag., en: I like doing.}}
  - {id: w2, scale: preference.watching, text: {nl: Ik kijk graag., en: I like watching.}}
"""
FILES = {
    "pack.yaml": PACK,
    "elements/theme.yaml": THEME,
    "elements/preference.yaml": PREFERENCES,
    "elements/form.yaml": FORM,
    "references.yaml": REFERENCES,
    "instruments/likes.yaml": INSTRUMENT,
}


def write_pack(folder: Path, *, file: str = "pack.yaml", old: str = "", new: str = "") -> Path:
    """Write the small pack into `folder`, `old` replaced by `new` in `file`; return the folder."""
    for name, text in FILES.items():
        if name == file and old:
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
            text = text.replace(old, new)
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder

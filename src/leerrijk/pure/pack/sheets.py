"""How the files of a pack must look, as pydantic models; the JSON Schema is made from them."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.json_schema import models_json_schema

from leerrijk.pure.pack.shapes import Doing, Picture

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]
ElementId = Annotated[
    str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$", max_length=80)
]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z.]{0,19}$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=1200, strip_whitespace=True)]
Title = Annotated[str, StringConstraints(min_length=1, max_length=60, strip_whitespace=True)]
Short = Annotated[str, StringConstraints(min_length=1, max_length=160, strip_whitespace=True)]
Titles = dict[Language, Title]
Shorts = dict[Language, Short]
Texts = dict[Language, Words]
Lines = dict[Language, Annotated[list[Short], Field(min_length=1)]]
Minutes = Annotated[int, Field(ge=1, le=480)]
Share = Annotated[float, Field(ge=0, le=1)]


class Sheet(BaseModel):
    """A key that is not known is a fault: most are typing errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class KindSheet(Sheet):
    """A heading of the index, in the order in which the pack is read."""

    id: ElementId
    title: Titles
    theme: ElementId | None = None


class PackSheet(Sheet):
    """`pack.yaml`: what the pack is called, where it comes from and in which order it is read."""

    id: Slug
    version: Version
    title: Titles
    source: Texts
    languages: Annotated[list[Language], Field(min_length=1)]
    kinds: Annotated[list[KindSheet], Field(min_length=1)]


class ElementSheet(Sheet):
    """An element in `elements/<kind>.yaml`."""

    id: ElementId
    title: Titles
    short: Shorts
    body: Texts
    signs: Lines = {}
    pages: Annotated[list[Annotated[int, Field(ge=1)]], Field(min_length=1)]
    references: list[ElementId] = []
    picture: Picture
    parent: ElementId | None = None
    do: Annotated[list[Doing], Field(min_length=2)]


class FormSheet(ElementSheet):
    """A learning form: the share of an hour that serves each preference, and why we think so."""

    weights: dict[Slug, Share]
    reasoning: Texts


class PreferenceSheet(ElementSheet):
    """A learning preference: one thing to try for who has it, one to stretch for who has not."""

    attempt: Annotated[Texts, Field(alias="try")]
    stretch: Texts


class ReferenceSheet(ElementSheet):
    """A source of the model, in `references.yaml`."""

    citation: Annotated[str, StringConstraints(min_length=1, max_length=300)]
    url: Annotated[str, StringConstraints(pattern=r"^https://\S+$")] = ""


class ItemSheet(Sheet):
    """One question and the element that its answers count for."""

    id: Slug
    scale: ElementId
    text: Shorts


class InstrumentSheet(Sheet):
    """`instruments/<id>.yaml`: items in the order asked, scales as shown, labels from low to high."""

    id: Slug
    version: Version
    title: Titles
    intro: Texts
    labels: Annotated[list[Titles], Field(min_length=2, max_length=10)]
    per_page: Annotated[int, Field(ge=1, le=20)] = 5
    scales: Annotated[list[ElementId], Field(min_length=1)]
    items: Annotated[list[ItemSheet], Field(min_length=1)]


class StepSheet(Sheet):
    """A part of a meeting, with words to say aloud where there are any."""

    minutes: Minutes
    title: Titles
    do: Texts
    say: Texts = {}


class ScriptSheet(Sheet):
    """A meeting in `kit/scripts.yaml`, minute by minute."""

    minutes: Minutes
    title: Titles
    aim: Texts
    before: Lines = {}
    steps: Annotated[list[StepSheet], Field(min_length=1)]
    after: Lines = {}


class PromptSheet(Sheet):
    """A question in `kit/conversation.yaml`; `{preference}` stands for the name of one, inside a sentence."""

    key: Slug
    question: Texts
    rule: Texts


def element_sheet(identity: object) -> type[ElementSheet]:
    """The sheet for an element with this id: forms, preferences and references carry more than the rest."""
    special: dict[str, type[ElementSheet]] = {
        "form": FormSheet,
        "preference": PreferenceSheet,
        "reference": ReferenceSheet,
    }
    return special.get(str(identity).partition(".")[0], ElementSheet)


def schema() -> dict[str, Any]:
    """One JSON Schema (draft 2020-12) whose `$defs` describe every file of a pack; any of them is valid."""
    sheets = (
        PackSheet,
        ElementSheet,
        FormSheet,
        PreferenceSheet,
        ReferenceSheet,
        InstrumentSheet,
        ScriptSheet,
        PromptSheet,
    )
    _, whole = models_json_schema([(each, "validation") for each in sheets], by_alias=True)
    kinds = ("ElementSheet", "FormSheet", "PreferenceSheet", "ReferenceSheet")
    elements = {"type": "array", "items": {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in kinds]}}
    scripts = {"type": "array", "items": {"$ref": "#/$defs/ScriptSheet"}}
    prompts = {"type": "array", "items": {"$ref": "#/$defs/PromptSheet"}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of a Leerrijk pack",
        "anyOf": [
            {"$ref": "#/$defs/PackSheet"},
            elements,
            {"$ref": "#/$defs/InstrumentSheet"},
            scripts,
            prompts,
        ],
        "$defs": whole["$defs"],
    }

"""Sentences for a person: English that remembers how it was made, so that a window can say it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any, Final, TypeAlias

from typing_extensions import override

PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with so many digits after the point; each language writes it in its own way."""

    x: float
    digits: int = 0

    @override
    def __str__(self) -> str:
        return f"{round(self.x, self.digits) + 0.0:,.{self.digits}f}"


Value: TypeAlias = str | int | Figure | date | PurePath
"""What a placeholder takes; a `Sentence` among them is a sentence within the sentence."""


class Sentence(str):
    """English text, made of a `template` with `{names}` and their `values`.

    Where it counts, `template` is the plural, `one` the singular, and the value `n` the count. As a string
    it is the finished English text: whoever shows English, keeps or compares it, need not know more.
    """

    template: str
    values: Mapping[str, Value]
    one: str | None

    def __new__(
        cls, text: str, template: str = "", values: Mapping[str, Value] | None = None, one: str | None = None
    ) -> Sentence:
        made = super().__new__(cls, text)
        made.template, made.values, made.one = template or text, values or {}, one
        return made

    @override
    def __reduce__(self) -> tuple[type[Sentence], tuple[str, str, Mapping[str, Value], str | None]]:
        return Sentence, (str(self), self.template, self.values, self.one)


def sentence(template: str, /, **values: Value) -> Sentence:
    """A sentence in which each `{name}` is replaced by its value; the template is a literal."""
    return Sentence(
        filled(template, {name: _written(value) for name, value in values.items()}), template, values
    )


def plural(one: str, many: str, n: int, /, **values: Value) -> Sentence:
    """A sentence that counts `{n}` things."""
    said = {"n": n, **values}
    text = filled(one if n == 1 else many, {name: _written(value) for name, value in said.items()})
    return Sentence(text, many, said, one)


def together(parts: Iterable[str], between: str = " ") -> Sentence:
    """Sentences one after the other."""
    values = {f"part{place}": part for place, part in enumerate(parts)}
    return sentence(between.join(f"{{{name}}}" for name in values), **values)


def mark(text: str, meaning: str | None = None, /) -> str:  # noqa: ARG001 - read by whoever collects the texts
    """The same text, found for translation here and translated where it is shown: for constants.

    `meaning` says which use of an English word with several is meant.
    """
    return text


def filled(template: str, words: Mapping[str, str]) -> str:
    """A template with its names replaced; raises `KeyError` for one that has no words."""
    return PLACEHOLDER.sub(lambda found: words[found[1]], template)


def to_json(text: str) -> Any:
    """A text as plain JSON values; `from_json` reads it back with all it remembers."""
    if not isinstance(text, Sentence):
        return text
    values = {name: _value_to_json(value) for name, value in text.values.items()}
    return {"text": str(text), "template": text.template, "one": text.one, "values": values}


def from_json(document: Any) -> str:
    """The text that `to_json` wrote."""
    if isinstance(document, str):
        return document
    values = {name: _value_from_json(value) for name, value in document["values"].items()}
    return Sentence(document["text"], document["template"], values, document["one"])


def _value_to_json(value: Value) -> Any:
    match value:
        case str():
            return to_json(value)
        case Figure(x, digits):
            return {"x": x, "digits": digits}
        case date():
            return {"day": value.isoformat()}
        case PurePath():
            return str(value)
        case _:
            return value


def _value_from_json(document: Any) -> Value:
    match document:
        case {"x": x, "digits": digits}:
            return Figure(x, digits)
        case {"day": day}:
            return date.fromisoformat(day)
        case int():
            return document
        case _:
            return from_json(document)


def _written(value: Value) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)

"""An item as lints look at it: its texts taken apart once, whatever its type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from prepapp.content.format import (
    ClozeItem,
    CodeOutputItem,
    Item,
    MatchingItem,
    MultiItem,
    NumericItem,
    OpenItem,
    OrderingItem,
    SingleItem,
)
from prepapp.content.lint.dated import DatedNames
from prepapp.content.lint.text import content_words, prose, sentences, visible, words
from prepapp.content.parts import Blank, NearMiss, TextNearMiss
from prepapp.domain.questions import Question

_APART: Final = bytes(ord(" ") if code < 128 and not chr(code).isalnum() else code for code in range(256))
"""Every sign of ASCII that is no letter and no digit becomes a space; bytes are translated fastest."""


@dataclass(frozen=True, slots=True)
class BankFacts:
    """What items are held against: the taxonomy, the seeds, the dated names, today's date."""

    topics: Mapping[str, frozenset[str]]
    seeds: Mapping[str, str]
    """Kind of every seed id: tool, concept, responsibility ..."""
    assessable: frozenset[str]
    dated: DatedNames
    today: date
    public_shingles: frozenset[int] | None = None
    """Hashed 5-grams of public banks, when a file of them is at hand."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be chosen, with what a reader sees of it."""

    place: str
    text: str
    shown: str
    words: tuple[str, ...]
    content: frozenset[str]
    is_key: bool
    why: str

    @property
    def length(self) -> int:
        """Visible characters."""
        return len(self.shown)


@dataclass(frozen=True, slots=True)
class Reason:
    """A rationale, the text it is about and where it stands."""

    place: str
    about: str
    why: str


@dataclass(frozen=True)
class ItemView:
    """An item with its texts taken apart; one with a generator is filled with its first variant."""

    item: Item
    questions: tuple[Question, ...] = ()
    """What the reader and the grader get: one question, or one for each frozen variant."""
    has_variants: bool = False
    folder: tuple[str, str] | None = None
    """Area and topic as the file's folders say, when it lies in a bank."""

    @cached_property
    def stem_prose(self) -> str:
        """The stem as sentences."""
        return prose(self.item.stem)

    @cached_property
    def stem_words(self) -> tuple[str, ...]:
        """The words of the stem's sentences."""
        return words(self.stem_prose)

    @cached_property
    def stem_shown_words(self) -> tuple[str, ...]:
        """The words of the whole stem, those in code and formulas included."""
        return words(visible(self.item.stem))

    @cached_property
    def stem_content(self) -> frozenset[str]:
        """Stems of the stem's meaningful words."""
        return content_words(self.stem_shown_words)

    @cached_property
    def stem_sentences(self) -> tuple[str, ...]:
        """The sentences of the stem."""
        return tuple(sentences(self.stem_prose))

    @property
    def lead_in(self) -> str:
        """The last sentence of the stem: what is asked for."""
        return self.stem_sentences[-1].strip() if self.stem_sentences else ""

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """The options of a single or multi item; nothing for other types."""
        if not isinstance(self.item, SingleItem | MultiItem):
            return ()
        return tuple(
            choice(f"options.{one.id}", one.text, one.why, is_key=one.correct) for one in self.item.options
        )

    @property
    def keys(self) -> tuple[Choice, ...]:
        """The right choices."""
        return tuple(one for one in self.choices if one.is_key)

    @property
    def distractors(self) -> tuple[Choice, ...]:
        """The wrong choices."""
        return tuple(one for one in self.choices if not one.is_key)

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """Every rationale of the item."""
        return tuple(_reasons(self.item))

    @cached_property
    def explanation_words(self) -> tuple[str, ...]:
        """The words of the explanation; a formula counts as one."""
        return words(prose(self.item.explanation))

    @cached_property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """Every text that a reader may see, with its place."""
        return tuple(_texts(self))

    @cached_property
    def lowered(self) -> str:
        """Every text as one, programs and accepted answers included, in lower case."""
        return "\n".join([*(text for _, text in self.texts), *self.typed]).lower()

    @cached_property
    def bag(self) -> frozenset[str]:
        """Every word of every text: for a quick look before a slow one."""
        return frozenset(self.lowered.encode().translate(_APART).decode().split())

    @cached_property
    def typed(self) -> tuple[str, ...]:
        """Texts outside of sentences: programs and what is typed into blanks."""
        match self.item:
            case CodeOutputItem():
                return (self.item.code,)
            case ClozeItem():
                return tuple(text for blank in self.item.blanks for text in blank.accept or ())
            case _:
                return ()

    @property
    def key_text(self) -> str:
        """The right answer as text."""
        match self.item:
            case SingleItem() | MultiItem():
                return " ".join(one.text for one in self.item.options if one.correct)
            case NumericItem():
                return str(self.item.answer.value)
            case CodeOutputItem():
                return self.item.answer
            case OrderingItem():
                return " ".join(step.text for step in self.item.steps)
            case MatchingItem():
                return " ".join(pair.right for pair in self.item.pairs)
            case ClozeItem():
                return " ".join(_fillings(blank) for blank in self.item.blanks)
            case OpenItem():
                return ""


def choice(place: str, text: str, why: str, *, is_key: bool) -> Choice:
    """A choice with its texts taken apart."""
    shown = visible(text)
    found = words(shown)
    return Choice(place, text, shown, found, content_words(found), is_key, why)


def _fillings(blank: Blank) -> str:
    if blank.choices is not None:
        return " ".join(one.text for one in blank.choices if one.correct)
    return " ".join(blank.accept or ())


def _reasons(item: Item) -> Iterator[Reason]:
    match item:
        case SingleItem() | MultiItem():
            for option in item.options:
                yield Reason(f"options.{option.id}.why", option.text, option.why)
        case NumericItem() | CodeOutputItem():
            misses: Sequence[NearMiss | TextNearMiss] = item.near_misses
            for place, miss in enumerate(misses, start=1):
                yield Reason(f"near_misses.{place}.why", str(miss.value), miss.why)
        case OrderingItem():
            for step in item.steps:
                yield Reason(f"steps.{step.id}.why", step.text, step.why)
        case MatchingItem():
            for place, pair in enumerate(item.pairs, start=1):
                yield Reason(f"pairs.{place}.why", f"{pair.left} {pair.right}", pair.why)
            for place, extra in enumerate(item.extras, start=1):
                yield Reason(f"extras.{place}.why", extra.right, extra.why)
        case ClozeItem():
            for blank in item.blanks:
                yield from _blank_reasons(blank)
        case OpenItem():
            return


def _blank_reasons(blank: Blank) -> Iterator[Reason]:
    yield Reason(f"blanks.{blank.id}.why", _fillings(blank), blank.why)
    for place, one in enumerate(blank.choices or (), start=1):
        yield Reason(f"blanks.{blank.id}.choices.{place}.why", one.text, one.why)
    for place, miss in enumerate(blank.near_misses, start=1):
        yield Reason(f"blanks.{blank.id}.near_misses.{place}.why", miss.value, miss.why)


def _texts(view: ItemView) -> Iterator[tuple[str, str]]:
    item = view.item
    yield "title", item.title
    yield "stem", item.stem
    yield from _offered(item)
    for reason in view.reasons:
        yield reason.place, reason.why
    yield "explanation", item.explanation
    yield "takeaway", item.takeaway
    if isinstance(item, OpenItem):
        yield from _rubric_texts(item)


def _offered(item: Item) -> Iterator[tuple[str, str]]:
    match item:
        case SingleItem() | MultiItem():
            yield from ((f"options.{one.id}.text", one.text) for one in item.options)
        case OrderingItem():
            yield from ((f"steps.{one.id}.text", one.text) for one in item.steps)
        case MatchingItem():
            for place, pair in enumerate(item.pairs, start=1):
                yield f"pairs.{place}.left", pair.left
                yield f"pairs.{place}.right", pair.right
            yield from (
                (f"extras.{place}.right", one.right) for place, one in enumerate(item.extras, start=1)
            )
        case ClozeItem():
            for blank in item.blanks:
                for place, one in enumerate(blank.choices or (), start=1):
                    yield f"blanks.{blank.id}.choices.{place}.text", one.text
        case NumericItem() | CodeOutputItem() | OpenItem():
            return


def _rubric_texts(item: OpenItem) -> Iterator[tuple[str, str]]:
    yield "rubric.model_notes", item.rubric.model_notes
    yield from ((f"rubric.hidden_facts.{name}", text) for name, text in item.rubric.hidden_facts.items())
    yield from ((f"rubric.probes.{place}", text) for place, text in enumerate(item.rubric.probes, start=1))
    for dimension in item.rubric.dimensions:
        where = f"rubric.dimensions.{dimension.id}"
        for place, evidence in enumerate(dimension.evidence, start=1):
            yield f"{where}.evidence.{place}", evidence.text
        yield from ((f"{where}.anchors.{score}", text) for score, text in dimension.anchors.items())

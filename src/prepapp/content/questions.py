"""A bundled item, with its generator's places filled -> a question of the domain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from prepapp.content.places import filled
from prepapp.domain.questions import (
    Blank,
    BlankChoice,
    ChosenBlank,
    ClozeQuestion,
    CodeOutputQuestion,
    Dimension,
    Evidence,
    Extra,
    Facts,
    ItemSummary,
    ItemType,
    MatchingQuestion,
    MultiQuestion,
    NearMiss,
    NumericQuestion,
    OpenQuestion,
    Option,
    OrderingQuestion,
    Pair,
    Phase,
    Question,
    Reference,
    SingleQuestion,
    Step,
    TypedBlank,
)
from prepapp.domain.topics import Level

Document = Mapping[str, Any]


def question_from(document: Document, summary: ItemSummary, *, variant: int = 0) -> Question:
    """The question in a bundled item; `variant` picks one of its frozen variants, if it has any."""
    variants = document.get("variants")
    if variants:
        document = filled({**document, "variants": None}, variants[variant])
    return _BUILDERS[summary.type](document, _facts(document, summary, variant))


def _facts(document: Document, summary: ItemSummary, variant: int) -> Facts:
    return Facts(
        summary=summary,
        variant=variant,
        stem=document["stem"],
        explanation=document["explanation"],
        takeaway=document["takeaway"],
        references=tuple(
            Reference(one["title"], one["locator"], one.get("url")) for one in document["references"]
        ),
    )


def _options(document: Document) -> tuple[Option, ...]:
    return tuple(Option(one["id"], one["text"], one["correct"], one["why"]) for one in document["options"])


def _near_misses(document: Document) -> tuple[NearMiss, ...]:
    return tuple(NearMiss(str(one["value"]), one["why"]) for one in document["near_misses"])


def _single(document: Document, facts: Facts) -> Question:
    return SingleQuestion(facts, _options(document))


def _multi(document: Document, facts: Facts) -> Question:
    return MultiQuestion(facts, _options(document))


def _numeric(document: Document, facts: Facts) -> Question:
    answer = document["answer"]
    return NumericQuestion(
        facts,
        value=float(answer["value"]),
        abs_tol=answer["abs_tol"],
        rel_tol=answer["rel_tol"],
        unit=answer["unit"],
        near_misses=_near_misses(document),
    )


def _code_output(document: Document, facts: Facts) -> Question:
    return CodeOutputQuestion(
        facts,
        language=document["language"],
        setup=document["setup"],
        code=document["code"],
        output=document["answer"],
        near_misses=_near_misses(document),
    )


def _ordering(document: Document, facts: Facts) -> Question:
    steps = tuple(Step(one["id"], one["text"], one["why"]) for one in document["steps"])
    return OrderingQuestion(facts, steps, tuple(tuple(order) for order in document["orders"]))


def _matching(document: Document, facts: Facts) -> Question:
    return MatchingQuestion(
        facts,
        pairs=tuple(Pair(one["left"], one["right"], one["why"]) for one in document["pairs"]),
        extras=tuple(Extra(one["right"], one["why"]) for one in document["extras"]),
    )


def _cloze(document: Document, facts: Facts) -> Question:
    return ClozeQuestion(facts, tuple(_blank(one) for one in document["blanks"]))


def _blank(one: Document) -> Blank:
    if one["choices"] is not None:
        choices = tuple(BlankChoice(c["text"], c["correct"], c["why"]) for c in one["choices"])
        return ChosenBlank(one["id"], choices, one["why"])
    return TypedBlank(one["id"], tuple(one["accept"]), one["case_sensitive"], _near_misses(one), one["why"])


def _open(document: Document, facts: Facts) -> Question:
    rubric = document["rubric"]
    return OpenQuestion(
        facts,
        phases=tuple(Phase(one["name"], one["min"]) for one in rubric["phases"]),
        dimensions=tuple(_dimension(one) for one in rubric["dimensions"]),
        hidden_facts=tuple(rubric["hidden_facts"].items()),
        probes=tuple(rubric["probes"]),
        model_notes=rubric["model_notes"],
        bars=tuple((level, float(rubric["bars"][level.value])) for level in Level),
    )


def _dimension(one: Document) -> Dimension:
    anchors = one["anchors"]
    return Dimension(
        id=one["id"],
        name=one["name"],
        weight=one["weight"],
        evidence=tuple(Evidence(e["kind"], e["text"], tuple(e["alt"])) for e in one["evidence"]),
        anchors=(anchors["1"], anchors["2"], anchors["3"], anchors["4"]),
    )


_BUILDERS: Final = {
    ItemType.SINGLE: _single,
    ItemType.MULTI: _multi,
    ItemType.NUMERIC: _numeric,
    ItemType.CODE_OUTPUT: _code_output,
    ItemType.ORDERING: _ordering,
    ItemType.MATCHING: _matching,
    ItemType.CLOZE: _cloze,
    ItemType.OPEN: _open,
}

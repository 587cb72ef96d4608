"""A reading holds for one wording of question and key; what is told afterwards may still be improved."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest

from prepapp.content.build import compiled
from prepapp.content.bundle import Bundle
from prepapp.content.format import Item
from prepapp.content.lint.readings import l31_solved_blind
from prepapp.content.loader import read_item, validate
from prepapp.content.reading import fingerprint
from prepapp.content.show import asked
from prepapp.domain.questions import MatchingQuestion, OrderingQuestion, SingleQuestion
from tests.support.sample_bank import one_of_each

SOUND = Path(__file__).parents[1] / "bank" / "planted" / "sound" / "single-sound-0001.yaml"


def changed(change: dict[str, Any]) -> Item:
    return validate({**read_item(SOUND).model_dump(mode="json"), **change}, name="single-sound-0001")


def options(**change: Any) -> dict[str, Any]:
    first, *others = read_item(SOUND).model_dump(mode="json")["options"]
    return {"options": [{**first, **change}, *others]}


@pytest.mark.parametrize(
    "change",
    [
        {"level": "senior", "difficulty": {"b": 0.9}, "time_s": 120},
        {"explanation": "Another reason.", "takeaway": "Another line.", "title": "Another title"},
        {"tags": ["latency"], "version": 2},
        options(why="A better reason than the one before, in eight words."),
    ],
    ids=" ".join,
)
def test_what_a_reader_does_not_see_leaves_a_reading_valid(change: dict[str, Any]) -> None:
    assert fingerprint(changed(change)) == fingerprint(read_item(SOUND))


@pytest.mark.parametrize(
    "change",
    [
        {"stem": "A different situation. What follows?"},
        options(text="Another option"),
        options(correct=False),
    ],
    ids=" ".join,
)
def test_another_question_or_key_needs_another_reading(change: dict[str, Any]) -> None:
    assert fingerprint(changed(change)) != fingerprint(read_item(SOUND))


def solved(kind: str, *, agreed: bool = True) -> Item:
    look = {"kind": kind, "by": "somebody", "date": "2026-11-21", "agreed": agreed}
    return changed({"status": "reviewed", "reviews": [{**look, "read": fingerprint(read_item(SOUND))}]})


def test_an_item_counts_as_reviewed_once_somebody_else_solved_it_blind_and_agreed() -> None:
    assert list(l31_solved_blind(solved("blind-solve"))) == []
    assert [one.lint for one in l31_solved_blind(solved("blind-solve", agreed=False))] == ["L31"]


@pytest.mark.parametrize("kind", ["own-solve", "source-check"])
def test_neither_its_author_nor_a_look_at_the_source_makes_it_reviewed(kind: str) -> None:
    assert [one.lint for one in l31_solved_blind(solved(kind))] == ["L31"]


@pytest.mark.parametrize(("kind", "day"), [("blind-solve", "2026-11-21"), ("own-solve", None)])
def test_an_author_who_solves_the_item_again_is_not_shown_as_somebody_else(
    kind: str, day: str | None
) -> None:
    entry, _ = compiled(solved(kind))

    assert entry["reviewed_on"] == day


def test_lines_may_be_broken_elsewhere() -> None:
    stem = read_item(SOUND).stem

    assert fingerprint(changed({"stem": "\n\n".join(stem.split("\n\n")).replace(" ", "\n", 3)})) == (
        fingerprint(read_item(SOUND))
    )


@pytest.mark.parametrize("item_id", [str(document["id"]) for document in one_of_each()])
def test_a_blind_reader_sees_neither_key_nor_reason(bundle: Bundle, item_id: str) -> None:
    question = bundle.question(item_id)

    text = asked(question, Random(1))

    assert question.facts.stem.strip() in text
    assert question.facts.explanation.strip() not in text
    assert question.facts.takeaway not in text
    assert "✓" not in text


def test_letters_of_steps_do_not_tell_their_order(bundle: Bundle) -> None:
    (question,) = (
        one
        for one in (bundle.question(str(document["id"])) for document in one_of_each())
        if isinstance(one, OrderingQuestion)
    )
    texts = [step.text.strip() for step in question.steps]

    lines = [line for line in asked(question, Random(3)).splitlines() if line[1:3] == ") "]

    assert [line[0] for line in lines] == sorted(line[0] for line in lines)
    assert sorted(line[3:] for line in lines) == sorted(texts)
    assert [line[3:] for line in lines] != texts


def test_parts_come_in_another_order_for_each_reader(bundle: Bundle) -> None:
    for question in (bundle.question(str(document["id"])) for document in one_of_each()):
        if isinstance(question, SingleQuestion | MatchingQuestion):
            assert len({asked(question, Random(seed)) for seed in range(20)}) > 1

"""Of each thing that was said of an item the latest word counts, in whatever order the words are read."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.annotations import (
    UNTOUCHED,
    Annotation,
    Explained,
    Fault,
    Kept,
    Marked,
    MissReason,
    Noted,
    Remark,
    Reported,
    Revealed,
    Suspended,
    Tagged,
    TooEasy,
    Withdrawn,
    folded,
    says_nothing_new,
    tag_from,
    undoing,
)
from prepapp.domain.errors import UsageError
from tests.support.histories import NOON


def facts(*remarks: Remark) -> list[Annotation]:
    """These remarks on one item, a minute apart, with ids by their place."""
    return [
        Annotation(f"fact-{place}", "item", NOON + timedelta(minutes=place), remark)
        for place, remark in enumerate(remarks)
    ]


def test_the_latest_word_counts() -> None:
    said = folded(
        facts(
            Marked(on=True),
            Tagged("gpu", on=True),
            Tagged("rare", on=True),
            Tagged("gpu", on=False),
            Suspended(on=True),
            Revealed(),
            Explained("answer-1", MissReason.MISREAD),
            Explained("answer-2", MissReason.TIME),
            Explained("answer-2", None),
            TooEasy("answer-3", on=True),
            Kept(on=True),
            Marked(on=False),
        )
    )

    assert not said.is_marked
    assert said.tags == ("rare",)
    assert said.is_suspended
    assert said.revealed_at == NOON + timedelta(minutes=5)
    assert said.reasons == {"answer-1": MissReason.MISREAD}
    assert said.too_easy == {"answer-3"}
    assert said.kept_at == NOON + timedelta(minutes=10)


def test_a_note_that_was_written_over_is_gone_and_one_that_nobody_saw_stays() -> None:
    first, over, apart = Noted("one"), Noted("one, two", frozenset({"fact-0"})), Noted("elsewhere")

    assert folded(facts(first, over)).note == "one, two"
    assert folded(facts(first, over, apart)).note == "one, two\n\n* * *\n\nelsewhere"
    both = Noted("all", frozenset({"fact-1", "fact-2"}))
    assert folded(facts(first, over, apart, both)).note == "all"


def test_a_note_deleted_on_one_machine_and_rewritten_on_another_is_kept() -> None:
    first = Noted("one")
    deleted, rewritten = Noted("", frozenset({"fact-0"})), Noted("one, two", frozenset({"fact-0"}))

    assert folded(facts(first, deleted, rewritten)).note == "one, two"


def test_a_withdrawn_report_is_gone_and_others_stand() -> None:
    said = folded(facts(Reported(Fault.TYPO), Reported(Fault.UNCLEAR, "which loss?"), Withdrawn("fact-0")))

    assert [(one.fault, one.text) for one in said.reports] == [(Fault.UNCLEAR, "which loss?")]
    assert said.is_reported


REMARKS: list[Remark] = [
    Marked(on=True),
    Marked(on=False),
    Noted("a"),
    Noted("b", frozenset({"fact-2"})),
    Noted("c"),
    Tagged("x", on=True),
    Tagged("y", on=True),
    Tagged("x", on=False),
    Suspended(on=True),
    Kept(on=True),
    Kept(on=False),
    Revealed(),
    Reported(Fault.WRONG_KEY, "B is right too"),
    Withdrawn("fact-12"),
    Explained("answer", MissReason.KNOWLEDGE),
    Explained("answer", MissReason.REASONING),
    TooEasy("answer", on=True),
]


@given(st.lists(st.sampled_from(facts(*REMARKS)), max_size=25), st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_of_the_facts_matters(said: list[Annotation], rng: Random) -> None:
    again = [*said, *said]
    rng.shuffle(again)

    assert folded(again) == folded(said)


@pytest.mark.parametrize("remark", REMARKS, ids=lambda one: type(one).__name__)
def test_saying_the_same_twice_says_nothing_new(remark: Remark) -> None:
    before = folded(facts(remark))

    if not isinstance(remark, Reported):  # a second report may say more
        assert says_nothing_new(before, remark, at=NOON)


@pytest.mark.parametrize(
    "remark",
    [one for one in REMARKS if not isinstance(one, Revealed | Withdrawn)],
    ids=lambda one: type(one).__name__,
)
def test_what_was_said_can_be_taken_back(remark: Remark) -> None:
    fact = Annotation("fact", "item", NOON, remark)
    back = undoing(UNTOUCHED, fact)
    assert back is not None
    if isinstance(back, Noted):
        back = Noted(back.text, frozenset({"fact"}))

    after = folded([fact, Annotation("back", "item", NOON + timedelta(seconds=1), back)])

    assert (after.is_marked, after.note, after.tags, after.is_suspended) == (False, "", (), False)
    assert (after.kept_at, after.reports, after.reasons, after.too_easy) == (None, (), {}, frozenset())


def test_what_was_seen_cannot_be_unseen() -> None:
    assert undoing(UNTOUCHED, Annotation("fact", "item", NOON, Revealed())) is None


def test_an_answer_that_was_looked_up_is_known_for_thirty_days() -> None:
    said = folded(facts(Revealed()))

    assert said.was_revealed(NOON + timedelta(days=29))
    assert not said.was_revealed(NOON + timedelta(days=30))
    assert not UNTOUCHED.was_revealed(NOON)


def test_a_tag_is_small_letters_and_single_spaces() -> None:
    assert tag_from("  Ask   Ada ") == "ask ada"
    for text in ("", "  ", "a,b", "x" * 41):
        with pytest.raises(UsageError, match="1 to 40 characters"):
            tag_from(text)

"""Spaced review follows the published schedule, can be replayed, and takes in only what needs it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Card, Rating, Scheduler

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.memory import (
    STUBBORN_LAPSES,
    Memory,
    Wish,
    due,
    memories,
    memory_of,
    rating_of,
    remembered,
)
from prepapp.domain.quiz import Confidence
from tests.support.histories import answer

AT = datetime(2022, 11, 29, 12, 30, tzinfo=UTC)
PUBLISHED = (
    [Rating.Good] * 6 + [Rating.Again] * 2 + [Rating.Good] * 5,
    [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21],
)
"""Ratings and the days between them in the package's own `test_review_card` (FSRS-6, its default steps)."""


def given(outcome: Outcome = Outcome.RIGHT, at: datetime = AT, **more: object) -> AnsweredItem:
    return replace(answer("item-0001", at, outcome=outcome), **more)  # type: ignore[arg-type]


def after(*outcomes: Outcome, days: int = 3) -> Memory:
    memory: Memory | None = None
    for number, outcome in enumerate(outcomes):
        memory = remembered(memory, given(outcome, AT + timedelta(days=days * number)))
    assert memory is not None
    return memory


def test_the_package_gives_its_published_intervals() -> None:
    scheduler, card, now, days = Scheduler(enable_fuzzing=False), Card(), AT, []
    for rating in PUBLISHED[0]:
        card, _ = scheduler.review_card(card, rating, now)
        assert card.last_review is not None
        days.append((card.due - card.last_review).days)
        now = card.due

    assert days == PUBLISHED[1]


def test_stability_and_difficulty_are_the_packages() -> None:
    """The same answers through the package alone, with our settings: our words change nothing in between."""
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, memory, at = Card(), None, AT
    for outcome, rating in [(Outcome.WRONG, Rating.Again), (Outcome.RIGHT, Rating.Good)] * 4:
        card, _ = scheduler.review_card(card, rating, at)
        memory = remembered(memory, given(outcome, at))
        assert memory is not None
        assert (memory.stability, memory.difficulty) == (card.stability, card.difficulty)
        assert memory.due_at == pytest.approx(card.due, abs=0.06 * (card.due - at) + timedelta(days=1))
        at += timedelta(days=4)


@pytest.mark.parametrize(
    ("one", "rating"),
    [
        (given(Outcome.WRONG), Rating.Again),
        (given(Outcome.DONT_KNOW), Rating.Again),
        (given(Outcome.PARTLY), Rating.Hard),
        (given(seconds=61.0), Rating.Hard),
        (given(seconds=300.0), Rating.Hard),
        (given(seconds=301.0), Rating.Good),  # over five minutes for one: it was left alone
        (given(seconds=301.0, confidence=Confidence.GUESS), Rating.Hard),
        (given(seconds=400.0, time_target_s=120), Rating.Good),
        (given(seconds=350.0, time_target_s=120), Rating.Hard),
        (given(time_target_s=0), Rating.Good),
        (given(confidence=Confidence.GUESS), Rating.Hard),
        (given(confidence=Confidence.THINK_SO), Rating.Hard),
        (given(Outcome.PARTLY, confidence=Confidence.SURE), Rating.Hard),
        (given(Outcome.WRONG, confidence=Confidence.SURE), Rating.Again),
        (given(confidence=Confidence.SURE), Rating.Good),
        (given(), Rating.Good),
        (given(id="easy"), Rating.Easy),
        (given(id="easy", seconds=61.0), Rating.Easy),
        (given(Outcome.PARTLY, id="easy"), Rating.Hard),
        (given(Outcome.WRONG, id="easy"), Rating.Again),
    ],
)
def test_what_an_answer_says_of_memory(one: AnsweredItem, rating: Rating) -> None:
    assert rating_of(one, is_too_easy=one.id == "easy") is rating


def test_what_was_known_at_once_is_never_scheduled() -> None:
    assert remembered(None, given(confidence=Confidence.SURE)) is None
    assert remembered(None, given()) is None, "nobody was asked how sure"
    assert remembered(None, given(Outcome.UNANSWERED)) is None


@pytest.mark.parametrize("unsure", [Confidence.GUESS, Confidence.THINK_SO])
def test_what_was_right_and_unsure_is_scheduled(unsure: Confidence) -> None:
    memory = remembered(None, given(confidence=unsure))

    assert memory is not None
    assert memory.due_at < AT + timedelta(days=4)


def test_what_is_kept_is_scheduled_although_it_was_known() -> None:
    kept = Wish(kept_at=AT)

    memory = remembered(None, given(), wish=kept)

    assert memory is not None
    assert memory.due_at > AT + timedelta(days=1)
    assert remembered(memory, given(at=memory.due_at), wish=kept) != memory


def test_what_is_kept_and_was_never_answered_waits_at_once() -> None:
    waiting = memory_of("item-0001", (), Wish(kept_at=AT))

    assert waiting is not None
    assert waiting.is_due(AT)
    assert waiting.recall(AT) == 0.0
    assert remembered(waiting, given(Outcome.WRONG)) == remembered(None, given(Outcome.WRONG))
    assert memory_of("item-0001", ()) is None


def test_too_easy_puts_it_off_for_longer() -> None:
    before = after(Outcome.WRONG, Outcome.RIGHT)
    again = given(at=before.due_at, id="easy")

    good = remembered(before, again)
    easy = remembered(before, again, wish=Wish(too_easy=frozenset({"easy"})))

    assert good is not None
    assert easy is not None
    assert easy.due_at > good.due_at
    assert easy.stability > good.stability


def test_stubborn_items_come_after_all_others() -> None:
    stubborn = replace(after(*[Outcome.WRONG] * (STUBBORN_LAPSES + 1)), item_id="a stubborn one")
    firm = replace(after(Outcome.WRONG, Outcome.RIGHT), item_id="firm")
    now = AT + timedelta(days=200)

    assert stubborn.recall(now) < firm.recall(now)
    assert [one.item_id for one in due([stubborn, firm], now)] == ["firm", "a stubborn one"]


def test_a_miss_comes_back_on_another_day() -> None:
    memory = after(Outcome.WRONG)

    assert not memory.is_due(AT + timedelta(hours=20))
    assert memory.is_due(AT + timedelta(days=2))


def test_four_lapses_make_an_item_stubborn() -> None:
    missed = after(*[Outcome.WRONG] * STUBBORN_LAPSES)
    again = after(*[Outcome.WRONG] * (STUBBORN_LAPSES + 1))

    assert not missed.is_stubborn, "the first miss is how it came in, not a lapse"
    assert again.is_stubborn


def test_an_interview_caps_the_interval() -> None:
    memory: Memory | None = None
    at = AT
    for outcome in [Outcome.WRONG] + [Outcome.RIGHT] * 6:
        memory = remembered(memory, given(outcome, at))
        assert memory is not None
        assert memory.due_within(9) - at <= timedelta(days=9)
        assert memory.is_due(memory.due_within(9), longest_days=9)
        at = memory.due_within(9)
    assert memory is not None
    assert memory.due_at - memory.last_at > timedelta(days=9), "without the interview it would be later"


def test_the_oldest_risk_comes_first() -> None:
    shaky = replace(after(Outcome.WRONG), item_id="shaky")
    firm = replace(after(Outcome.WRONG, Outcome.RIGHT, Outcome.RIGHT), item_id="firm")
    now = AT + timedelta(days=200)

    assert [one.item_id for one in due([firm, shaky], now)] == ["shaky", "firm"]
    assert due([firm, shaky], AT) == ()


def test_a_replay_gives_the_same_days() -> None:
    history = [
        given(outcome, AT + timedelta(days=n * 5))
        for n, outcome in enumerate([Outcome.WRONG, Outcome.RIGHT] * 5)
    ]

    assert memories(history) == memories(list(history))


def test_items_learnt_together_do_not_come_back_together() -> None:
    def due_days(item_id: str) -> int:
        memory: Memory | None = None
        for number, outcome in enumerate([Outcome.WRONG, *[Outcome.RIGHT] * 3]):
            memory = remembered(
                memory, replace(given(outcome, AT + timedelta(days=20 * number)), item_id=item_id)
            )
        assert memory is not None
        return (memory.due_at - memory.last_at).days

    assert len({due_days(f"item-{number}") for number in range(30)}) > 3


def test_a_clock_set_back_never_fails() -> None:
    memory = remembered(after(Outcome.WRONG, Outcome.RIGHT), given(Outcome.RIGHT, AT - timedelta(days=400)))

    assert memory is not None
    assert memory.due_at > AT

"""First answers feed ability; rehearsal within 90 days does not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem, first_answers
from tests.support.histories import answer

DAY = datetime(2026, 1, 1, tzinfo=UTC)


def on(day: int, outcome: Outcome = Outcome.RIGHT, item: str = "item-0001") -> AnsweredItem:
    return replace(answer(item, DAY + timedelta(days=day), outcome=outcome), id=f"{item}-{day}")


def test_only_the_first_answer_counts_until_90_days_have_passed() -> None:
    answers = [on(0), on(1), on(90), on(181), on(5, item="item-0002")]

    assert [answer.id for answer in first_answers(answers)] == ["item-0001-0", "item-0002-5", "item-0001-181"]


def test_the_order_in_which_answers_are_found_does_not_matter() -> None:
    answers = [on(181), on(0), on(90), on(1)]

    assert list(first_answers(answers)) == list(first_answers(reversed(answers)))


def test_what_was_never_answered_says_nothing_and_uses_nothing_up() -> None:
    answers = [on(0, Outcome.UNANSWERED), on(1, Outcome.DONT_KNOW)]

    assert [answer.id for answer in first_answers(answers)] == ["item-0001-1"]

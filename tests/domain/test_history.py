"""First answers feed ability; rehearsal within 90 days does not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem, first_answers
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.domain.topics import Level

DAY = datetime(2026, 1, 1, tzinfo=UTC)

ANSWER = AnsweredItem(
    id="1",
    quiz_id="q",
    position=0,
    mode=Mode.STUDY,
    item_id="item-0001",
    version=1,
    content_hash="h",
    variant=0,
    order=(),
    area="swe",
    topic="testing-quality",
    level=Level.MID,
    type=ItemType.SINGLE,
    difficulty=0.0,
    difficulty_sd=0.5,
    option_count=4,
    response=None,
    outcome=Outcome.RIGHT,
    credit=1.0,
    confidence=None,
    at=DAY,
    seconds=10.0,
    time_target_s=60,
)


def on(day: int, outcome: Outcome = Outcome.RIGHT, item: str = "item-0001") -> AnsweredItem:
    return replace(ANSWER, id=f"{item}-{day}", at=DAY + timedelta(days=day), outcome=outcome, item_id=item)


def test_only_the_first_answer_counts_until_90_days_have_passed() -> None:
    answers = [on(0), on(1), on(90), on(181), on(5, item="item-0002")]

    assert [answer.id for answer in first_answers(answers)] == ["item-0001-0", "item-0002-5", "item-0001-181"]


def test_the_order_in_which_answers_are_found_does_not_matter() -> None:
    answers = [on(181), on(0), on(90), on(1)]

    assert list(first_answers(answers)) == list(first_answers(reversed(answers)))


def test_what_was_never_answered_says_nothing_and_uses_nothing_up() -> None:
    answers = [on(0, Outcome.UNANSWERED), on(1, Outcome.DONT_KNOW)]

    assert [answer.id for answer in first_answers(answers)] == ["item-0001-1"]

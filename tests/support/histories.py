"""Made-up histories: scored answers, saved through the real stores."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import uuid4

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import DealtItem, Mode, QuizSettings, new_quiz
from prepapp.domain.topics import Level
from prepapp.storage.database import Database
from prepapp.storage.quizzes import QuizStore

NOON = datetime(2026, 2, 20, 12, 0, tzinfo=UTC)
RIGHT = AnsweredItem(
    id="right",
    quiz_id="",
    position=0,
    mode=Mode.STUDY,
    item_id="item-0001",
    version=1,
    content_hash="h",
    variant=0,
    order=(),
    area="mlops",
    topic="ci-cd",
    level=Level.SENIOR,
    type=ItemType.SINGLE,
    difficulty=0.0,
    difficulty_sd=0.5,
    option_count=4,
    response=None,
    outcome=Outcome.RIGHT,
    credit=1.0,
    confidence=None,
    at=NOON,
    seconds=20.0,
    time_target_s=60,
)
_CREDIT = {Outcome.RIGHT: 1.0, Outcome.PARTLY: 0.5}


def answer(
    item_id: str,
    at: datetime = NOON,
    *,
    area: str = "mlops",
    outcome: Outcome = Outcome.RIGHT,
    level: Level = Level.SENIOR,
    kind: ItemType = ItemType.SINGLE,
) -> AnsweredItem:
    """One answer with an id of its own."""
    return replace(
        RIGHT,
        id=uuid4().hex,
        item_id=item_id,
        at=at,
        area=area,
        outcome=outcome,
        credit=_CREDIT.get(outcome, 0.0),
        level=level,
        type=kind,
    )


def many(
    area: str, count: int, *, outcome: Outcome = Outcome.RIGHT, at: datetime = NOON
) -> list[AnsweredItem]:
    """So many answers to different items of an area, a minute apart, all with one outcome."""
    return [
        answer(f"{area}-{number:04d}", at + timedelta(minutes=number), area=area, outcome=outcome)
        for number in range(count)
    ]


def random_history(areas: Sequence[str], count: int, *, seed: int) -> Iterator[AnsweredItem]:
    """Answers over four months: repeats, partial credit, skipped items and open answers among them."""
    rng = Random(seed)
    at = NOON - timedelta(days=120)
    for _ in range(count):
        at += timedelta(minutes=rng.expovariate(count / (120 * 24 * 60)))
        area = rng.choice(areas)
        yield replace(
            answer(
                f"{area}-{rng.randrange(max(count // 8, 2)):04d}",
                at,
                area=area,
                outcome=rng.choice(list(Outcome)),
                level=rng.choice(list(Level)),
                kind=rng.choice(list(ItemType)),
            ),
            difficulty=rng.choice((-0.5, 0.0, 0.5)),
        )


def save(database: Database, answers: Iterable[AnsweredItem]) -> tuple[AnsweredItem, ...]:
    """Save answers as one quiz, in one transaction, and return them as they are stored."""
    given = list(answers)
    dealt = tuple(DealtItem(one.item_id, one.version, one.content_hash, 0, (), 60) for one in given)
    quiz = new_quiz(uuid4().hex, QuizSettings(Mode.STUDY, "A quiz"), dealt, started_at=given[0].at)
    stored = tuple(replace(one, quiz_id=quiz.id, position=place) for place, one in enumerate(given))
    store = QuizStore(database)
    store.begin(quiz)
    store.add(quiz, (), stored)
    return stored

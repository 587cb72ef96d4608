"""Sleep, a clock set back or forward, another zone: no negative time, no wrong order, no lost minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from prepapp.bootstrap import App
from prepapp.domain.answers import DontKnow
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.quiz import Ending, Mode, Moved, Responded
from prepapp.domain.topics import Level
from prepapp.storage.answers import AnswerStore
from tests.support.world import FakeTime

JUMPS = {
    "the end of daylight saving": timedelta(hours=-1),
    "its beginning": timedelta(hours=1),
    "set back a year": timedelta(days=-365),
    "set forward a year": timedelta(days=365),
}


@pytest.mark.parametrize("jump", JUMPS.values(), ids=JUMPS)
def test_a_wall_clock_that_jumps_in_an_exam_changes_neither_time_nor_order(
    app: App, clock: FakeTime, jump: timedelta
) -> None:
    session = app.quizzes.start(QuizPlan("Exam", Filters(), 4, Mode.EXAM), level=Level.MID)
    session.run()
    for place in range(4):
        session.happen(Moved(place))
        for _ in range(3):  # the window ticks while a person thinks
            clock.pass_(2.0)
            assert session.clock_s > 0.0
        session.happen(Responded(place, DontKnow()))
        clock.wall += jump if place == 1 else timedelta()
    session.finish(Ending.SUBMITTED)
    app.quizzes.save(session.unsaved)

    found = [one for one in AnswerStore(app.database).in_order() if one.quiz_id == session.quiz.id]

    assert sorted(one.position for one in found) == [0, 1, 2, 3]
    assert [one.seconds for one in sorted(found, key=lambda one: one.position)] == [6.0] * 4
    record = app.quizzes.records()[0]
    assert record.seconds == 24.0, "no minute is lost and none is added"
    again = app.quizzes.finished(record.id)
    assert [one.response for one in again.quiz.entries] == [DontKnow()] * 4


def test_the_same_moment_is_kept_whatever_zone_it_was_told_in(app: App, clock: FakeTime) -> None:
    clock.wall = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))
    session = app.quizzes.start(QuizPlan("Exam", Filters(), 1, Mode.EXAM), level=Level.MID)
    session.run()
    session.happen(Responded(0, DontKnow()))
    session.finish(Ending.SUBMITTED)
    app.quizzes.save(session.unsaved)

    (found,) = AnswerStore(app.database).in_order()

    assert found.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

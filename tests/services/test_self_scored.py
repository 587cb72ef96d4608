"""A design question from its first phase to what its self-score says of ability, apart from other answers."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from pathlib import Path

import pytest

from prepapp.bootstrap import App
from prepapp.domain.answers import Designed
from prepapp.domain.grading import Outcome
from prepapp.domain.plans import DesignPlan
from prepapp.domain.preferences import Preferences
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Ending, Mode, Responded
from prepapp.domain.readiness import AreaReadiness, LevelReadiness
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import Status
from prepapp.services.quiz_session import QuizSession
from prepapp.storage.answers import AnswerStore
from tests.services.test_readiness import assert_same, replayed, service
from tests.support.histories import NOON, answer, many, save
from tests.support.sample_bank import design_question, fillers, write_bundle
from tests.support.world import FakeTime

POINTS = (0, 1, 3, 4, 6, 7, 9, 10)
"""Every point of the sample's rubric, and no mistake."""


@pytest.fixture(scope="module")
def bundle_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank that has a design question."""
    design = design_question(area="mlops", topic="ci-cd", level="senior")
    return write_bundle(tmp_path_factory.mktemp("bank") / "bank.bundle", [*fillers(), design])


def area_of(readiness: LevelReadiness, area_id: str = "mlops") -> AreaReadiness:
    return next(one for one in readiness.areas if one.area_id == area_id)


def keep(app: App, session: QuizSession) -> None:
    session.was_saved(app.quizzes.save(session.unsaved))


def take(app: App, met: tuple[int, ...]) -> QuizSession:
    """Go through the three phases and score what was said."""
    session = app.quizzes.start(DesignPlan("design-0001"), level=Level.SENIOR)
    session.run()
    texts, seconds = ("A ranking.", "", "A test."), (90.0, 60.0, 30.0)
    for over in (1, 2, 3):
        session.happen(Responded(0, Designed(texts[:over], seconds[:over])))
    session.rest()
    session.happen(Responded(0, Designed(texts, seconds, met)))
    assert session.check_and_end() is None
    keep(app, session)
    return session


def test_a_score_is_a_fact_that_holds_what_was_written_and_ticked(app: App) -> None:
    session = take(app, POINTS[:4])

    (fact,) = AnswerStore(app.database).of_quiz(session.quiz.id)

    assert session.quiz.ending is Ending.SUBMITTED
    assert (fact.mode, fact.type, fact.outcome, fact.credit) == (
        Mode.DESIGN,
        ItemType.OPEN,
        Outcome.PARTLY,
        0.5,
    )
    assert fact.response == Designed(("A ranking.", "", "A test."), (90.0, 60.0, 30.0), POINTS[:4])


def test_time_spent_on_scoring_is_not_time_spent_on_the_design(app: App, clock: FakeTime) -> None:
    session = app.quizzes.start(DesignPlan("design-0001"), level=Level.SENIOR)
    session.run()
    for over in (1, 2, 3):
        for _ in range(20):
            clock.pass_(5)
            assert session.clock_s > 0, "reading the clock ticks it"
        session.happen(Responded(0, Designed(("",) * over, (100.0,) * over)))
    session.rest()
    clock.pass_(400)

    session.happen(Responded(0, Designed(("",) * 3, (100.0,) * 3, (0,))))
    session.check_and_end()

    (fact,) = session.unsaved[-1].answers
    assert fact.seconds == pytest.approx(300.0)


def test_a_design_that_was_interrupted_goes_on_where_it_was(app: App) -> None:
    session = app.quizzes.start(DesignPlan("design-0001"), level=Level.SENIOR)
    session.happen(Responded(0, Designed(("A ranking.",), (90.0,))))
    keep(app, session)

    again = app.quizzes.interrupted()

    assert again is not None
    assert again.quiz.settings.mode is Mode.DESIGN
    assert again.quiz.current.response == Designed(("A ranking.",), (90.0,))


def test_a_design_that_was_never_scored_says_nothing(app: App) -> None:
    session = app.quizzes.start(DesignPlan("design-0001"), level=Level.SENIOR)
    session.happen(Responded(0, Designed(("A ranking.",), (90.0,))))
    keep(app, session)

    app.quizzes.discard(session.quiz.id)

    assert AnswerStore(app.database).count() == 0
    assert area_of(app.readiness.level_readiness(Level.SENIOR)).self_scored is None


def test_a_score_moves_the_estimate_and_is_no_graded_answer(app: App) -> None:
    before = area_of(app.readiness.level_readiness(Level.SENIOR))
    take(app, POINTS)

    readiness = app.readiness.level_readiness(Level.SENIOR)
    after = area_of(readiness)

    assert after.ability > before.ability + 0.1
    assert after.sd < before.sd
    assert (after.n, readiness.answers, readiness.self_scored) == (0, 0, 1)
    assert after.status is Status.NOT_MEASURED
    assert after.self_scored is not None
    assert after.self_scored.n == 1


def test_however_many_are_scored_the_status_waits_for_graded_answers(app: App) -> None:
    opened = [
        answer(f"open-{number}", NOON + timedelta(minutes=number), kind=ItemType.OPEN) for number in range(12)
    ]
    save(app.database, [*many("mlops", 9, at=NOON - timedelta(days=1)), *opened])

    found = area_of(service(app).level_readiness(Level.JUNIOR))

    assert (found.n, found.status) == (9, Status.EARLY)


@pytest.mark.parametrize("met", [POINTS, ()])
def test_left_out_it_changes_nothing_and_is_still_shown(app: App, met: tuple[int, ...]) -> None:
    before = area_of(app.readiness.level_readiness(Level.SENIOR))
    take(app, met)
    counted = area_of(app.readiness.level_readiness(Level.SENIOR))

    app.preferences.change(Preferences(), Preferences(counts_self_scored=False))
    readiness = app.readiness.level_readiness(Level.SENIOR)
    left_out = area_of(readiness)

    assert left_out.ability == pytest.approx(before.ability, abs=1e-12)
    assert left_out.probability_met == pytest.approx(before.probability_met, abs=1e-12)
    assert left_out.self_scored == counted.self_scored
    assert not readiness.counts_self_scored


def test_the_trend_follows_the_choice_and_is_the_same_when_it_is_taken_back(app: App) -> None:
    save(app.database, many("mlops", 12, at=NOON - timedelta(days=3)))
    opened = answer("open", NOON - timedelta(days=2), kind=ItemType.OPEN, outcome=Outcome.WRONG)
    save(app.database, [opened, *many("swe", 3, at=NOON - timedelta(days=1))])

    def masteries() -> list[float]:
        return [float(one.mastery[place]) for one in app.readiness.trend().days]

    place = app.readiness.trend().place("mlops")
    counted = masteries()
    app.preferences.change(Preferences(), Preferences(counts_self_scored=False))
    left_out = masteries()
    app.preferences.change(Preferences(counts_self_scored=False), Preferences())

    assert masteries() == counted
    assert left_out[0] == counted[0]
    assert left_out[1] > counted[1]


def test_the_design_that_was_never_taken_is_the_next_one(app: App, clock: FakeTime) -> None:
    assert app.practice.next_design(Level.SENIOR) == "design-0001"
    assert app.progress.proof().designs_offered == 1
    assert app.progress.proof().design_minutes == 9


def test_a_level_can_be_ready_once_two_designs_were_scored(app: App) -> None:
    assert app.progress.proof().designs == 0

    take(app, POINTS)

    assert app.progress.proof().designs == 1


def test_a_second_score_within_90_days_is_a_repeat(app: App, clock: FakeTime) -> None:
    take(app, POINTS)
    once = app.readiness.level_readiness(Level.SENIOR)
    clock.pass_(60)

    take(app, ())

    assert_same(app.readiness.level_readiness(Level.SENIOR), once)


def test_merging_two_histories_is_replaying_their_union(app: App) -> None:
    graded = many("mlops", 6)
    opened = [
        answer(f"open-{number}", NOON + timedelta(hours=number), kind=ItemType.OPEN, outcome=outcome)
        for number, outcome in enumerate((Outcome.RIGHT, Outcome.PARTLY))
    ]
    running = service(app)
    running.absorb(save(app.database, graded))
    running.absorb(save(app.database, [replace(one, at=one.at - timedelta(days=40)) for one in opened]))

    assert_same(running.level_readiness(Level.SENIOR), replayed(app))


def test_the_order_within_a_day_does_not_matter(app: App, tmp_path: Path) -> None:
    parts = [many("mlops", 3), [answer("open-a", kind=ItemType.OPEN)], [answer("b", outcome=Outcome.WRONG)]]
    found = []
    for number, order in enumerate(permutations(parts)):
        other = App(replace(app.folders, data=tmp_path / str(number)), app.shipped, app.world)
        other.open()
        for minute, part in enumerate(order):
            save(other.database, [replace(one, at=NOON + timedelta(minutes=minute)) for one in part])
        found.append(service(other).level_readiness(Level.SENIOR))
        other.close()

    for one in found[1:]:
        assert_same(one, found[0])

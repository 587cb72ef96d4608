"""What the builder is told when it is entered, and the presets it keeps."""

from prepapp.bootstrap import App
from prepapp.domain.annotations import Tagged
from prepapp.domain.course import Mode
from prepapp.domain.mock import MOCK_SIZES
from prepapp.domain.plans import MockPlan, QuizPlan
from prepapp.domain.quiz import Ending
from prepapp.domain.topics import Level
from prepapp.services.practice import Preset
from prepapp.storage.settings import SettingStore
from tests.support.histories import many, save
from tests.support.world import FakeTime


def finish(app: App, plan: QuizPlan | MockPlan) -> str:
    """Take a quiz to its end with nothing answered; its id."""
    session = app.quizzes.start(plan, level=Level.SENIOR)
    session.run()
    session.finish(Ending.SUBMITTED)
    app.quizzes.save(session.unsaved)
    return session.quiz.id


def test_the_overview_tells_what_there_is_to_practise(app: App) -> None:
    save(app.database, many("mlops", 3))
    app.annotations.annotate(("single-0001",), Tagged("hard", on=True))

    found = app.practice.overview()

    assert {one.item.id for one in found.stock} == {one.id for one in app.bundle.items}
    assert found.own_tags == ("hard",)
    assert set(found.blueprints) == set(MOCK_SIZES)
    assert found.step == app.readiness.standing(app.profiles.profile()).next_step
    assert (found.remembered, found.presets, found.mocks) == (None, (), ())


def test_only_mock_interviews_are_attempts_at_one_the_newest_first(app: App, clock: FakeTime) -> None:
    first = finish(app, MockPlan("Mock interview", 20))
    finish(app, QuizPlan("Mixed practice", size=2))
    clock.pass_(60)
    second = finish(app, MockPlan("Mock interview", 20))

    assert [one.id for one in app.practice.overview().mocks] == [second, first]
    assert {one.mode for one in app.quizzes.records_of(Mode.MOCK)} == {Mode.MOCK}


def test_a_preset_is_kept_in_place_of_one_of_its_name(app: App) -> None:
    app.practice.save_preset(Preset("Warm-up", {"most": 3}))
    app.practice.save_preset(Preset("before lunch", {"most": 1}))

    app.practice.save_preset(Preset("warm-UP", {"most": 4}))

    kept = app.practice.overview().presets
    assert kept == (Preset("before lunch", {"most": 1}), Preset("warm-UP", {"most": 4}))
    assert app.practice.delete_preset("WARM-up") == (Preset("before lunch", {"most": 1}),)
    assert app.practice.overview().presets == (Preset("before lunch", {"most": 1}),)


def test_presets_that_cannot_be_understood_are_left_out(app: App) -> None:
    SettingStore(app.database).put(
        practice_presets=[3, {"name": 7, "desk": {}}, {"name": "x"}, {"name": "y", "desk": {}}]
    )
    assert app.practice.overview().presets == (Preset("y", {}),)

    SettingStore(app.database).put(practice_presets="none")
    assert app.practice.overview().presets == ()


def test_what_was_chosen_is_remembered(app: App) -> None:
    app.practice.remember({"kind": "own"})

    assert app.practice.overview().remembered == {"kind": "own"}

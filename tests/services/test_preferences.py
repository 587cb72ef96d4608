"""What is set is on the disk, holds for readiness, and is read before the first paint."""

from collections.abc import Callable
from dataclasses import replace

from prepapp.bootstrap import App
from prepapp.domain.preferences import Appearance, Preferences, ThemeChoice
from prepapp.domain.profile import Profile
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import Status
from prepapp.services.readiness import ReadinessService
from prepapp.storage.answers import AnswerStore
from prepapp.storage.settings import CacheStore
from tests.support.histories import many, save


def test_a_change_is_there_at_the_next_start(open_app: Callable[[], App]) -> None:
    app = open_app()
    app.open()
    chosen = Preferences(
        Profile(Level.STAFF), Appearance(ThemeChoice.DARK, 120, "Serif", 2.0, is_still=True), 1.5
    )

    app.preferences.change(Preferences(), chosen)
    app.close()

    again = open_app()
    glance = again.open()
    assert glance.profile == chosen.profile
    assert glance.appearance == chosen.appearance
    assert again.preferences.preferences() == chosen
    again.close()


def test_to_change_back_is_to_undo(app: App) -> None:
    before = app.preferences.preferences()

    after = replace(before, extra_time=2.0, expectations={"mlops": {Level.MID: 30.0}})
    app.preferences.change(before, after)
    app.preferences.change(after, before)

    assert app.preferences.preferences() == before


def test_what_did_not_change_is_not_written_over(app: App) -> None:
    seen = app.preferences.preferences()
    app.profiles.change(Profile(Level.JUNIOR))

    app.preferences.change(seen, replace(seen, review_cap=20))

    kept = app.preferences.preferences()
    assert (kept.profile.level, kept.review_cap) == (Level.JUNIOR, 20)


def test_the_look_alone_is_kept_with_everything_else_as_it_was(app: App) -> None:
    app.preferences.change(Preferences(), Preferences(Profile(Level.JUNIOR)))

    app.preferences.keep_appearance(Appearance(ThemeChoice.LIGHT, 150))

    kept = app.preferences.preferences()
    assert kept.profile.level is Level.JUNIOR
    assert kept.appearance.text_percent == 150


def test_readiness_is_measured_against_ones_own_expectations(app: App) -> None:
    save(app.database, many("mlops", 60))
    before = app.readiness.level_readiness(Level.SENIOR)
    app.preferences.change(Preferences(), Preferences(expectations={"mlops": {Level.SENIOR: 10.0}}))

    after = app.readiness.level_readiness(Level.SENIOR)

    (area,) = [one for one in after.areas if one.area_id == "mlops"]
    (shipped,) = [one for one in before.areas if one.area_id == "mlops"]
    assert (shipped.expectation, area.expectation) == (80.0, 10.0)
    assert area.status is Status.MEETS


def test_what_another_copy_of_the_program_set_holds_from_the_next_question_on(app: App) -> None:
    save(app.database, many("mlops", 60))
    app.readiness.level_readiness(Level.SENIOR)
    other = app.beside()

    other.preferences.change(
        Preferences(), Preferences(expectations={"mlops": {Level.SENIOR: 10.0}}, counts_self_scored=False)
    )
    other.close()

    after = app.readiness.level_readiness(Level.SENIOR)
    assert {one.area_id: one.expectation for one in after.areas}["mlops"] == 10.0
    assert not after.counts_self_scored


def test_preferences_are_read_once_for_what_is_said_of_a_level(app: App) -> None:
    read: list[int] = []

    def preferences() -> Preferences:
        read.append(len(read))
        return app.preferences.preferences()

    readiness = ReadinessService(
        app.bundle,
        AnswerStore(app.database),
        CacheStore(app.database),
        now=app.world.now,
        preferences=preferences,
    )
    readiness.level_readiness(Level.SENIOR)
    assert len(read) == 1

    answers = many("mlops", 3)
    save(app.database, answers)
    readiness.absorb(answers)
    assert len(read) == 1, "an answer is taken in whatever is preferred"

    readiness.measured()
    assert len(read) == 2


def test_only_an_untouched_folder_is_a_first_run(app: App) -> None:
    assert app.glance().is_first_run

    app.profiles.change(Profile())

    assert not app.glance().is_first_run


def test_answers_without_settings_are_no_first_run(app: App) -> None:
    save(app.database, many("mlops", 1))

    assert not app.glance().is_first_run

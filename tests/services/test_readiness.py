"""Readiness keeps a running state that equals a replay of the history, whatever happened in between."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.content.bundle import Bundle
from prepapp.domain.ability import Observation
from prepapp.domain.course import DIAGNOSTIC_MOST
from prepapp.domain.errors import UsageError
from prepapp.domain.evidence import observation
from prepapp.domain.glance import Standing
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem, first_answers
from prepapp.domain.profile import Profile
from prepapp.domain.questions import ItemType
from prepapp.domain.readiness import LevelReadiness
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import Status
from prepapp.services.readiness import ReadinessService
from prepapp.services.running_ability import ABILITY_PREFIX
from prepapp.storage.answers import AnswerStore
from prepapp.storage.glance import STANDING_KEY
from prepapp.storage.settings import CacheStore
from tests.support.histories import NOON, answer, many, random_history, save

AREAS = ("mlops", "swe", "ml-core")


class NeverReplayed(AnswerStore):
    """A history that may only be read where it is new."""

    @override
    def in_order(self, *, until: int = 0) -> Iterator[AnsweredItem]:
        raise AssertionError("the whole history was replayed")

    @override
    def evidence(self, *, until: int = 0) -> Iterator[Observation]:
        raise AssertionError("the whole history was replayed")


def service(app: App, store: type[AnswerStore] = AnswerStore) -> ReadinessService:
    """A service as a new start of the program makes it."""
    return ReadinessService(app.bundle, store(app.database), CacheStore(app.database), now=app.world.now)


def replayed(app: App) -> LevelReadiness:
    """Readiness from the whole history, nothing of it kept."""
    CacheStore(app.database).clear()
    return service(app).level_readiness(Level.SENIOR)


def numbers(readiness: LevelReadiness) -> list[float]:
    found = [readiness.joint_probability, readiness.expected_areas_met, readiness.answers]
    found.append(readiness.self_scored)
    for area in readiness.areas:
        found += [area.n, area.ability, area.sd, area.mastery, *area.interval50, *area.interval90]
        found += [area.probability_met]
        if area.self_scored is not None:
            found += [area.self_scored.n, area.self_scored.mastery, *area.self_scored.interval90]
    return found


def assert_same(one: LevelReadiness, other: LevelReadiness) -> None:
    assert numbers(one) == pytest.approx(numbers(other), rel=0, abs=1e-9)
    assert [area.status for area in one.areas] == [area.status for area in other.areas]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_kept_state_equals_a_replay(app: App, seed: int) -> None:
    running = service(app)
    for one in random_history(AREAS, 150, seed=seed):
        running.absorb(save(app.database, [one]))

    kept = running.level_readiness(Level.SENIOR)

    assert kept.answers > 20
    assert_same(kept, replayed(app))


def test_a_new_start_reads_what_was_kept_and_replays_nothing(app: App) -> None:
    history = list(random_history(AREAS, 60, seed=4))
    running = service(app)
    running.absorb(save(app.database, history))
    before = running.level_readiness(Level.MID)

    again = service(app, NeverReplayed)

    assert_same(again.level_readiness(Level.MID), before)


def test_an_answer_is_taken_in_without_reading_the_others(app: App) -> None:
    service(app).absorb(save(app.database, many("mlops", 10)))
    running = service(app, NeverReplayed)

    running.absorb(save(app.database, many("swe", 5, at=NOON + timedelta(days=1))))

    assert_same(running.level_readiness(Level.SENIOR), replayed(app))


def test_an_answer_saved_before_a_crash_is_not_lost(app: App) -> None:
    service(app).absorb(save(app.database, many("mlops", 6)))
    save(app.database, many("swe", 4, at=NOON + timedelta(days=1)))  # and the program ended here

    readiness = service(app, NeverReplayed).level_readiness(Level.SENIOR)

    assert readiness.answers == 10
    assert_same(readiness, replayed(app))


def test_answers_merged_from_another_machine_take_their_place_in_time(app: App) -> None:
    running = service(app)
    running.absorb(save(app.database, many("mlops", 12)))
    older = many("mlops", 8, outcome=Outcome.WRONG, at=NOON - timedelta(days=3))

    save(app.database, older)

    assert_same(running.level_readiness(Level.SENIOR), replayed(app))
    assert running.level_readiness(Level.SENIOR).answers == 12, "eight items were answered before, once"


@pytest.mark.parametrize("part", ["mlops", "*mark", ""])
def test_a_damaged_part_is_replaced_by_a_replay(app: App, part: str) -> None:
    service(app).absorb(save(app.database, many("mlops", 6)))
    before = service(app).level_readiness(Level.SENIOR)
    CacheStore(app.database).put(ABILITY_PREFIX + part, b"nonsense")

    assert_same(service(app).level_readiness(Level.SENIOR), before)


def test_parts_of_different_moments_never_pass_for_one_state(app: App) -> None:
    cache = CacheStore(app.database)
    service(app).absorb(save(app.database, many("mlops", 6)))
    early = cache.under(ABILITY_PREFIX)
    service(app).absorb(save(app.database, many("mlops", 9, at=NOON + timedelta(days=1))[6:]))
    after = service(app).level_readiness(Level.SENIOR)

    cache.put(f"{ABILITY_PREFIX}mlops", early["mlops"])

    assert_same(service(app).level_readiness(Level.SENIOR), after)


def test_rehearsing_the_same_items_changes_nothing(app: App) -> None:
    running = service(app)
    running.absorb(save(app.database, many("mlops", 5, outcome=Outcome.WRONG)))
    before = running.level_readiness(Level.SENIOR)

    for day in (1, 2, 3):
        running.absorb(save(app.database, many("mlops", 5, at=NOON + timedelta(days=day))))

    assert_same(running.level_readiness(Level.SENIOR), before)


def test_two_answers_to_an_item_at_the_same_moment_count_once(app: App) -> None:
    running = service(app)

    running.absorb(save(app.database, [answer("a")]))
    running.absorb(save(app.database, [answer("a")]))

    assert running.level_readiness(Level.SENIOR).answers == 1


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(answer("a", outcome=Outcome.UNANSWERED), id="never answered"),
        pytest.param(answer("a", kind=ItemType.OPEN), id="self-scored"),
    ],
)
def test_what_is_no_graded_answer_does_not_count(app: App, given: AnsweredItem) -> None:
    running = service(app)

    running.absorb(save(app.database, [given]))

    assert running.level_readiness(Level.SENIOR).answers == 0


def test_i_dont_know_counts_as_wrong(app: App) -> None:
    running = service(app)
    running.absorb(save(app.database, many("mlops", 8, outcome=Outcome.DONT_KNOW)))
    admitted = running.level_readiness(Level.SENIOR)
    running.absorb(save(app.database, many("swe", 8, outcome=Outcome.WRONG)))

    guessed = running.level_readiness(Level.SENIOR)

    ability = {area.area_id: area.ability for area in guessed.areas}
    assert ability["mlops"] == pytest.approx(ability["swe"])
    assert admitted.answers == 8


def test_time_widens_what_is_known(app: App, bundle: Bundle) -> None:
    save(app.database, many("mlops", 12))
    today = ReadinessService(bundle, AnswerStore(app.database), CacheStore(app.database), now=lambda: NOON)
    later = ReadinessService(
        bundle, AnswerStore(app.database), CacheStore(app.database), now=lambda: NOON + timedelta(days=60)
    )

    def sd(of: ReadinessService) -> float:
        return next(a.sd for a in of.level_readiness(Level.SENIOR).areas if a.area_id == "mlops")

    assert sd(later) > sd(today) + 0.01
    assert later.level_readiness(Level.SENIOR).days_since_last == 60


def test_an_unknown_specialisation_is_refused_with_a_sentence(app: App) -> None:
    with pytest.raises(UsageError, match=r"no specialisation “astrology”"):
        service(app).level_readiness(Level.SENIOR, "astrology")


def test_before_the_first_answer_everything_is_measured_first(app: App) -> None:
    standing = service(app).standing(Profile())

    assert standing.next_step.title == "First measurement"
    assert (standing.next_step.areas, standing.next_step.size) == ((), DIAGNOSTIC_MOST)
    assert standing.counts == {Status.NOT_MEASURED.value: 12}


def test_home_finds_the_standing_that_was_kept(app: App) -> None:
    save(app.database, many("mlops", 12, outcome=Outcome.WRONG))

    kept = service(app).keep_standing(Profile(level=Level.SENIOR))

    assert app.glance().standing == kept
    assert kept.counts[Status.BELOW.value] >= 1
    assert kept.sentence.startswith("Senior: ")


def test_the_standing_is_plain_json(app: App) -> None:
    service(app).keep_standing(Profile())

    found = CacheStore(app.database).get(STANDING_KEY)

    assert found is not None
    assert Standing.from_json(json.loads(found)) == service(app).standing(Profile())


def test_another_specialisation_asks_for_something_else(app: App) -> None:
    running = service(app)
    running.absorb(save(app.database, many("mlops", 12)))

    plain = running.level_readiness(Level.SENIOR)
    platform = running.level_readiness(Level.SENIOR, "mlops-platform")

    expected = {area.area_id: area.expectation for area in platform.areas}
    assert expected["mlops"] == {area.area_id: area.expectation for area in plain.areas}["mlops"] + 15
    assert replace(platform, areas=(), specialisation_id=None) != replace(plain, areas=())


@pytest.mark.parametrize("seed", [5, 6])
def test_evidence_is_read_by_the_database_as_the_domain_reads_it(app: App, seed: int) -> None:
    history = save(app.database, list(random_history(AREAS, 400, seed=seed)))
    old = [replace(one, id=f"old-{one.id}", at=one.at - timedelta(days=200)) for one in history[:100]]
    save(app.database, old)

    found = list(AnswerStore(app.database).evidence())

    assert found == [observation(one) for one in first_answers([*history, *old])]
    assert len(found) > 100


def test_answers_to_items_that_left_the_bank_still_count(app: App) -> None:
    gone = [replace(one, item_id=f"left-the-bank-{number}") for number, one in enumerate(many("mlops", 12))]
    save(app.database, [*gone, *many("area-that-was-retired", 3)])

    found = app.readiness.level_readiness(Level.SENIOR)

    assert {area.area_id: area.n for area in found.areas}["mlops"] == 12
    assert found.answers == 12, "an area the taxonomy does not name is not among its areas"
    assert app.readiness.standing(Profile()).sentence
    assert app.progress.record(Profile()).topics
    assert app.library.catalogue().entries


def test_an_answer_from_the_future_is_no_error(app: App) -> None:
    future = datetime(2199, 6, 1, tzinfo=UTC)
    running = service(app)
    running.absorb(save(app.database, many("mlops", 6)))
    running.absorb(save(app.database, many("mlops", 1, at=future)))
    running.absorb(save(app.database, many("swe", 4, at=NOON + timedelta(days=1))))

    found = running.level_readiness(Level.SENIOR)

    assert found.answers == 6 + 1 + 4, "the item of the future was answered before, but over 90 days ago"
    assert all(0.0 < area.sd <= 1.0 for area in found.areas)
    assert_same(found, replayed(app))


def test_the_day_of_the_interview_is_less_certain_and_no_better(app: App) -> None:
    save(
        app.database,
        [
            one
            for area in app.bundle.taxonomy.areas
            for one in many(area.id, 14, at=app.world.now() - timedelta(hours=5))
        ],
    )
    today = app.world.now().date()
    readiness = app.readiness.level_readiness(Level.SENIOR)

    outlook = app.readiness.outlook(readiness, Profile(interview_on=today + timedelta(days=30)))

    assert outlook is not None
    assert outlook.days == 30
    for now, then in zip(readiness.areas, outlook.then.areas, strict=True):
        assert then.sd > now.sd
        assert then.ability == pytest.approx(now.ability, abs=1e-3)
    assert outlook.then.expected_areas_met < readiness.expected_areas_met
    assert (
        outlook.sentence in app.readiness.standing(Profile(interview_on=today + timedelta(days=30))).sentence
    )


@pytest.mark.parametrize("days", [None, -1])
def test_without_an_interview_ahead_nothing_is_projected(app: App, days: int | None) -> None:
    on = None if days is None else app.world.now().date() + timedelta(days=days)

    assert app.readiness.outlook(app.readiness.level_readiness(Level.MID), Profile(interview_on=on)) is None


def test_the_trend_is_worked_out_once_for_what_is_known_on_a_day(app: App, bundle: Bundle) -> None:
    at = [NOON]
    running = ReadinessService(bundle, AnswerStore(app.database), CacheStore(app.database), now=lambda: at[0])
    save(app.database, many("mlops", 6))

    first = running.trend()
    assert running.trend() is first

    save(app.database, many("swe", 3, at=NOON + timedelta(minutes=1)))
    after = running.trend()
    assert after.today is not None
    assert after.today.answers.sum() == 9

    at[0] += timedelta(days=30)
    later = running.trend()
    assert later.today is not None
    assert later.today.day == after.today.day + 30

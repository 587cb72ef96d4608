"""A quiz is the fold of its events; what was checked is final; what is finished stays finished."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.answers import Chosen
from prepapp.domain.grading import Grade, Outcome
from prepapp.domain.plans import Countdown, QuizPlan, Untimed
from prepapp.domain.quiz import (
    Break,
    Checked,
    Confidence,
    DealtItem,
    Ending,
    Event,
    Finished,
    Flagged,
    Mode,
    Moved,
    Paused,
    Quiz,
    QuizSettings,
    Rated,
    Reopened,
    Responded,
    Rest,
    RestBegan,
    Resumed,
    Stamped,
    Struck,
    new_quiz,
)
from prepapp.domain.quiz_fold import NotNow, apply, replay

AT = datetime(2026, 3, 1, tzinfo=UTC)
RIGHT = Grade(1.0, Outcome.RIGHT)


def dealt(count: int) -> tuple[DealtItem, ...]:
    return tuple(DealtItem(f"item-{n:04d}", 1, "hash", 0, (), 60) for n in range(count))


def quiz(count: int = 3, *, limit_s: float | None = None) -> Quiz:
    return new_quiz("q", QuizSettings(Mode.EXAM, "Exam", limit_s), dealt(count), started_at=AT)


def after(start: Quiz, *events: tuple[Event, float]) -> Quiz:
    for event, clock_s in events:
        start = apply(start, Stamped(start.next_seq, event, AT, clock_s))
    return start


def test_a_quiz_needs_an_item() -> None:
    with pytest.raises(ValueError, match="at least one item"):
        quiz(0)


def test_the_first_item_is_on_the_screen() -> None:
    assert quiz().position == 0
    assert quiz().current.is_seen
    assert not quiz().entries[1].is_seen


def test_an_answer_can_be_changed_until_it_is_checked() -> None:
    changed = after(quiz(), (Responded(0, Chosen(("a",))), 1), (Responded(0, Chosen(("b",))), 2))

    assert changed.current.response == Chosen(("b",))
    checked = after(changed, (Checked(0, RIGHT), 3))
    for event in (Responded(0, None), Struck(0, "a", is_struck=True), Checked(0, RIGHT), Rated(0, None)):
        with pytest.raises(NotNow):
            after(checked, (event, 4))


def test_a_struck_option_that_is_chosen_is_restored() -> None:
    struck = after(quiz(), (Struck(0, "a", is_struck=True), 1), (Struck(0, "b", is_struck=True), 2))

    chosen = after(struck, (Responded(0, Chosen(("a",))), 3))

    assert struck.current.struck == {"a", "b"}
    assert chosen.current.struck == {"b"}
    assert chosen.current.response == Chosen(("a",))


@pytest.mark.parametrize(
    ("chosen", "kept"), [(("a",), None), (("a", "b"), Chosen(("b",))), (("b",), Chosen(("b",)))]
)
def test_a_chosen_option_that_is_struck_out_is_let_go(chosen: tuple[str, ...], kept: Chosen | None) -> None:
    struck = after(quiz(), (Responded(0, Chosen(chosen)), 1), (Struck(0, "a", is_struck=True), 2))

    assert struck.current.response == kept
    assert after(struck, (Struck(0, "a", is_struck=False), 3)).current.struck == frozenset()


def test_time_is_charged_to_the_item_on_the_screen() -> None:
    moved = after(quiz(), (Moved(2), 10), (Flagged(2, is_flagged=True), 14), (Moved(0), 15), (Paused(), 16))

    assert [entry.seconds for entry in moved.entries] == [11, 0, 5]
    assert moved.clock_s == 16


def test_a_clock_that_went_back_charges_nothing() -> None:
    moved = after(quiz(), (Moved(1), 10), (Moved(2), 3))

    assert moved.clock_s == 10
    assert moved.entries[1].seconds == 0


def test_an_item_that_is_not_there_cannot_be_moved_to() -> None:
    for place in (-1, 3):
        with pytest.raises(NotNow):
            after(quiz(), (Moved(place), 1))


def test_nothing_happens_after_the_end() -> None:
    ended = after(quiz(), (Finished(Ending.TIME_UP), 9))

    assert ended.ending is Ending.TIME_UP
    with pytest.raises(NotNow):
        after(ended, (Moved(1), 10))


def test_the_remaining_time_is_never_negative() -> None:
    assert quiz(limit_s=60).remaining_s(45) == 15
    assert quiz(limit_s=60).remaining_s(100) == 0
    assert quiz().remaining_s(100) is None


EVENTS = st.one_of(
    st.builds(Moved, st.integers(0, 2)),
    st.builds(Responded, st.integers(0, 2), st.sampled_from([None, Chosen(("a",)), Chosen(("b",))])),
    st.builds(Flagged, st.integers(0, 2), st.booleans()),
    st.builds(Struck, st.integers(0, 2), st.sampled_from("ab"), st.booleans()),
    st.builds(Rated, st.integers(0, 2), st.none() | st.sampled_from(Confidence)),
    st.just(Paused()),
    st.just(Resumed()),
)


@given(st.lists(st.tuples(EVENTS, st.floats(0, 1000)), max_size=25), st.randoms())
def test_a_replay_of_the_events_is_the_quiz(happened: list[tuple[Event, float]], rng: object) -> None:
    stepped, stamps = quiz(), []
    for event, clock_s in happened:
        stamps.append(Stamped(stepped.next_seq, event, AT, clock_s))
        stepped = apply(stepped, stamps[-1])
    mixed = list(stamps)
    rng.shuffle(mixed)  # type: ignore[attr-defined]

    assert replay(quiz(), tuple(mixed)) == stepped
    assert sum(entry.seconds for entry in stepped.entries) == pytest.approx(stepped.clock_s)


def test_a_plan_knows_its_time() -> None:
    plan = QuizPlan("Exam", mode=Mode.EXAM, timing=Countdown(extra=1.5))

    assert plan.settings(target_s=600).limit_s == 900
    assert replace(plan, timing=Countdown(minutes=10, extra=2.0)).settings(target_s=600).limit_s == 1200
    assert replace(plan, timing=Untimed()).settings(target_s=600).limit_s is None


def stamped(start: Quiz, *events: tuple[Event, float, float]) -> Quiz:
    """The quiz after events, each with its wall-clock and its active seconds."""
    for event, at_s, clock_s in events:
        start = apply(start, Stamped(start.next_seq, event, AT + timedelta(seconds=at_s), clock_s))
    return start


def test_a_pause_and_an_interruption_are_kept_with_their_length() -> None:
    taken = stamped(
        quiz(),
        (Moved(1), 30.0, 30.0),
        (Paused(), 50.0, 50.0),
        (Resumed(), 650.0, 50.0),
        (Responded(1, Chosen(("a",))), 660.0, 60.0),
        (Resumed(), 4_300.0, 100.0),
    )

    assert taken.breaks == (
        Break(1, 600.0, was_asked_for=True),
        Break(1, 3_600.0, was_asked_for=False),
    ), "of the 3,640 seconds after the last event the quiz's own clock counted 40"


def test_a_clock_that_was_set_back_makes_no_break() -> None:
    taken = stamped(quiz(), (Paused(), 50.0, 50.0), (Resumed(), -400.0, 50.0))

    assert [one.seconds for one in taken.breaks] == [0.0]


def with_break(*, clock_runs_on: bool = False) -> Quiz:
    """An exam of five items with a break of 300 seconds after the second, every item of part one seen."""
    made = QuizSettings(
        Mode.MOCK, "Mock", 600.0, may_pause=False, rests=(Rest(2, 300.0),), clock_runs_on=clock_runs_on
    )
    return after(new_quiz("q", made, dealt(5), started_at=AT), (Moved(1), 10.0))


def at(start: Quiz, event: Event, *, wall_s: float, clock_s: float) -> Quiz:
    """The quiz after one more event, so many seconds after noon."""
    return apply(start, Stamped(start.next_seq, event, AT + timedelta(seconds=wall_s), clock_s))


def test_a_break_closes_what_came_before_it_and_opens_the_next_part() -> None:
    resting = at(with_break(), RestBegan(), wall_s=20, clock_s=20)

    assert (resting.position, list(resting.part), resting.next_rest) == (2, [2, 3, 4], None)
    assert resting.entries[2].is_seen
    for event in (Moved(1), Responded(0, Chosen(("a",))), RestBegan()):
        with pytest.raises(NotNow):
            at(resting, event, wall_s=21, clock_s=20)
    on = at(resting, Resumed(), wall_s=320, clock_s=20)
    assert (on.resting_since, on.gaps, on.clock_s) == (None, (), 20)
    assert at(on, Moved(4), wall_s=330, clock_s=30).position == 4


def test_no_break_begins_before_everything_was_seen_nor_where_none_is_due() -> None:
    first = new_quiz("q", with_break().settings, dealt(5), started_at=AT)
    assert list(first.part) == [0, 1]
    assert not first.can_rest
    with pytest.raises(NotNow):
        at(first, RestBegan(), wall_s=5, clock_s=5)
    with pytest.raises(NotNow):
        at(first, Moved(2), wall_s=5, clock_s=5)
    with pytest.raises(NotNow):
        at(quiz(), RestBegan(), wall_s=5, clock_s=5)


@pytest.mark.parametrize(("wall_s", "left_s"), [(20, 300), (170, 150), (320, 0), (9999, 0), (-500, 300)])
def test_a_break_has_its_length_whatever_the_wall_clock_does(wall_s: float, left_s: float) -> None:
    resting = at(with_break(), RestBegan(), wall_s=20, clock_s=20)

    assert resting.rest_left_s(AT + timedelta(seconds=wall_s)) == left_s
    assert with_break().rest_left_s(AT) == 0.0


def test_an_interruption_costs_time_only_where_that_was_chosen() -> None:
    asked = at(with_break(), Moved(0), wall_s=30, clock_s=30)
    back_at = AT + timedelta(seconds=130)
    assert asked.clock_at(34.0, back_at) == 34.0
    assert at(asked, Resumed(), wall_s=130, clock_s=34).gaps == (96.0,)

    strict = at(with_break(clock_runs_on=True), Moved(0), wall_s=30, clock_s=30)
    assert strict.clock_at(34.0, back_at) == 130.0
    assert strict.clock_at(34.0, AT) == 34.0, "a clock that was set back gives no time back"
    assert at(strict, Resumed(), wall_s=130, clock_s=130).gaps == (100.0,)
    resting = at(strict, RestBegan(), wall_s=40, clock_s=40)
    assert resting.clock_at(40.0, back_at) == 40.0, "in a break no time is lost"


def test_what_was_stopped_goes_on_where_it_stood_and_nothing_else_does() -> None:
    left = at(quiz(), Moved(1), wall_s=10, clock_s=10)
    stopped = at(left, Finished(Ending.STOPPED), wall_s=500, clock_s=10)

    again = at(stopped, Reopened(), wall_s=510, clock_s=10)

    assert replace(again, next_seq=left.next_seq) == left
    assert at(again, Resumed(), wall_s=610, clock_s=10).gaps == (600.0,), "all of the time away is the gap"
    for ended in (again, at(left, Finished(Ending.SUBMITTED), wall_s=20, clock_s=20)):
        with pytest.raises(NotNow):
            at(ended, Reopened(), wall_s=600, clock_s=20)


def test_a_pause_that_ends_is_no_interruption() -> None:
    paused = at(quiz(), Paused(), wall_s=10, clock_s=10)

    assert at(paused, Resumed(), wall_s=99, clock_s=10).gaps == ()

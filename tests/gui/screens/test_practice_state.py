"""What the practice builder's choices mean, how they are remembered, and what is said of them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.content.bundle import Bundle
from prepapp.domain.filters import Facet, Filters, Found, sift
from prepapp.domain.history import QuizRecord
from prepapp.domain.mock import MOCK_SIZES, blueprint
from prepapp.domain.plans import Countdown, SoftTarget, Untimed
from prepapp.domain.preferences import Preferences
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Ending, Mode
from prepapp.domain.stock import Condition, Difficulty, LastSeen, Stocked
from prepapp.domain.topics import Level
from prepapp.gui.screens.practice.choices import MODES, Choices, Pace, choices_from, percent_of
from prepapp.gui.screens.practice.desk import BUILT, Desk, Kind, desk_from, essential
from prepapp.gui.screens.practice.mock_words import derive_mock
from prepapp.gui.screens.practice.state import derive_built, times_words


def test_choices_become_a_plan(bundle: Bundle) -> None:
    areas = bundle.taxonomy.areas
    filters = Filters(areas=("mlops",), levels=(Level.SENIOR,))
    choices = Choices(
        filters=filters, size=20, mode=Mode.EXAM, pace=Pace.COUNTDOWN, minutes=30, extra_percent=125
    )

    plan = choices.plan(areas)

    assert plan.title == "MLOps and production lifecycle: exam"
    assert plan.filters == filters
    assert plan.timing == Countdown(30, 1.25)
    assert plan.settings(target_s=1).limit_s == 30 * 60 * 1.25
    assert replace(choices, pace=Pace.TARGET).plan(areas).timing == SoftTarget(30, 1.25)
    assert Choices().plan(areas).timing == Untimed()
    assert Choices().plan(areas).title == "Mixed practice"
    assert not replace(choices, shuffles=False, asks_confidence=False).plan(areas).shuffles


FILTERS = st.builds(
    Filters,
    areas=st.sampled_from([(), ("mlops",), ("mlops", "swe")]),
    topics=st.sampled_from([(), ("ci-cd",)]),
    levels=st.sampled_from([(), (Level.MID,)]),
    types=st.sampled_from([(), (ItemType.CLOZE, ItemType.SINGLE)]),
    difficulties=st.sampled_from([(), (Difficulty.HARDER,)]),
    conditions=st.sampled_from([(), (Condition.SLOW,)]),
    tags=st.sampled_from([(), ("hard", "ask again")]),
    sources=st.sampled_from([(), ("founders",)]),
    last_seen=st.sampled_from(LastSeen),
)
CHOICES = st.builds(
    Choices,
    filters=FILTERS,
    size=st.integers(1, 100),
    mode=st.sampled_from(MODES),
    pace=st.sampled_from(Pace),
    minutes=st.none() | st.integers(1, 240),
    extra_percent=st.integers(20, 60).map(lambda steps: steps * 5),
    asks_confidence=st.booleans(),
    shuffles=st.booleans(),
)
DESKS = st.builds(
    Desk,
    kind=st.sampled_from(Kind),
    built=st.dictionaries(st.sampled_from(BUILT), CHOICES),
    mock_size=st.sampled_from(MOCK_SIZES),
    mock_extra_percent=st.sampled_from([100, 115, 300]),
    mock_runs_on=st.booleans(),
    area=st.sampled_from(["", "swe"]),
    most=st.integers(1, 100),
    design=st.sampled_from(["", "design-0001"]),
)


@given(DESKS)
def test_what_was_chosen_is_remembered_as_it_was(bundle: Bundle, desk: Desk) -> None:
    assert desk_from(desk.to_json(), bundle.taxonomy.areas) == desk


@pytest.mark.parametrize(
    "document",
    [
        None,
        3,
        {},
        {"kind": "own", "built": 7},
        {**Desk().to_json(), "kind": "wizardry"},
        {**Desk().to_json(), "mock_size": float("inf")},
    ],
)
def test_what_was_remembered_wrongly_is_forgotten(bundle: Bundle, document: object) -> None:
    assert desk_from(document, bundle.taxonomy.areas) == Desk()


@pytest.mark.parametrize(
    "wrong",
    [{"size": "many"}, {"mode": "mock"}, {"filters": []}, {"filters": {"areas": 7}}, {"pace": "fast"}],
)
def test_choices_remembered_wrongly_are_forgotten(bundle: Bundle, wrong: dict[str, object]) -> None:
    document = {**Choices(size=20).to_json(), **wrong}

    assert choices_from(document, bundle.taxonomy.areas) == Choices()


def test_what_left_the_bank_is_no_longer_chosen(bundle: Bundle) -> None:
    filters = Filters(areas=("alchemy", "swe"), topics=("gold", "ci-cd"))
    document = Choices(filters=filters).to_json()

    found = choices_from(document, bundle.taxonomy.areas).filters

    assert (found.areas, found.topics) == (("swe",), ("ci-cd",))


@pytest.mark.parametrize(
    ("factor", "percent"), [(1.0, 100), (1.37, 135), (1.38, 140), (9.0, 300), (0.2, 100)]
)
def test_extra_time_goes_in_steps_of_five(factor: float, percent: int) -> None:
    assert percent_of(factor) == percent


def test_factors_are_written_as_short_as_they_are() -> None:
    assert [times_words(percent) for percent in (100, 110, 125)] == ["1×", "1.1×", "1.25×"]


def test_a_usual_clock_comes_before_the_last_one() -> None:
    usual = Preferences(is_timed=True, extra_time=1.5)

    desk = desk_from(Desk().to_json(), (), usual)

    assert (desk.choices.pace, desk.choices.extra_percent) == (Pace.COUNTDOWN, 150)
    assert desk.mock_extra_percent == 150
    target = Desk(built={Kind.OWN: Choices(pace=Pace.TARGET, extra_percent=115)}).to_json()
    kept = desk_from(target, (), Preferences(is_timed=True))
    assert (kept.choices.pace, kept.choices.extra_percent) == (Pace.TARGET, 115)


def test_each_kind_keeps_what_makes_it_that_kind() -> None:
    free = Choices(filters=Filters(conditions=(Condition.NOTED,), areas=("swe",)))

    assert essential(Kind.MISSED, free).filters.conditions == (Condition.INCORRECT, Condition.SKIPPED)
    assert essential(Kind.MISSED, free).filters.areas == ("swe",)
    assert essential(Kind.MARKED, free).filters.conditions == (Condition.MARKED,)
    assert essential(Kind.TIMED, free) == replace(free, mode=Mode.EXAM, pace=Pace.COUNTDOWN)
    assert essential(Kind.OWN, free) == free


def test_going_to_another_kind_forgets_nothing() -> None:
    desk = Desk().edited(Choices(size=33))

    assert desk.turned_to(Kind.MISSED).choices.size == 10
    assert desk.turned_to(Kind.MISSED).turned_to(Kind.OWN).choices.size == 33


def stock(bundle: Bundle) -> tuple[Stocked, ...]:
    """The sample bank, of which nothing is known."""
    return tuple(map(Stocked, bundle.items))


def said(bundle: Bundle, choices: Choices, kind: Kind = Kind.OWN) -> tuple[str, str]:
    """What is said of choices on the sample bank."""
    view = derive_built(kind, choices, sift(stock(bundle), choices.filters))
    return view.count, view.summary


def test_the_summary_counts_what_is_there(bundle: Bundle) -> None:
    swe = Filters(areas=("swe",), levels=(Level.SENIOR,))

    assert said(bundle, Choices(filters=swe)) == (
        "5 questions match",
        "5 questions, untimed, about 5 minutes",
    )
    one = Filters(types=(ItemType.CLOZE,))
    assert said(bundle, Choices(filters=one)) == ("1 question matches", "1 question, untimed, about 1 minute")
    timed = Choices(size=10, pace=Pace.COUNTDOWN, extra_percent=150)
    assert said(bundle, timed)[1] == "10 questions, 15 minutes on the clock"
    target = Choices(size=10, pace=Pace.TARGET, minutes=20)
    assert said(bundle, target)[1] == "10 questions, aiming at 20 minutes"


def test_where_nothing_matches_the_filter_to_loosen_is_named(bundle: Bundle) -> None:
    choices = Choices(filters=Filters(areas=("swe",), types=(ItemType.SINGLE,), tags=("no such tag",)))

    view = derive_built(Kind.OWN, choices, sift(stock(bundle), choices.filters))

    assert not view.can_start
    assert view.loosen is Facet.TAGS
    assert view.summary == "Without the filter “Tags” 20 questions match."
    assert view.loosen_words == "Remove the filter “Tags”"


def test_filters_that_exclude_each_other_are_all_named(bundle: Bundle) -> None:
    choices = Choices(filters=Filters(areas=("swe",), types=(ItemType.CLOZE,), tags=("no such tag",)))

    view = derive_built(Kind.OWN, choices, Found())

    assert view.loosen is None
    assert view.summary == "Loosen two of these filters: Areas, Type of question and Tags."


def test_what_makes_a_kind_is_never_the_filter_to_loosen(bundle: Bundle) -> None:
    nothing = essential(Kind.MISSED, Choices())
    view = derive_built(Kind.MISSED, nothing, sift(stock(bundle), nothing.filters))
    assert (view.count, view.loosen) == ("Nothing was missed", None)

    narrowed = essential(Kind.MISSED, Choices(filters=Filters(areas=("swe",))))
    view = derive_built(Kind.MISSED, narrowed, sift(stock(bundle), narrowed.filters))
    assert view.loosen is None
    assert view.summary == "Loosen this filter: Areas."


def test_a_mock_interview_says_everything_before_it_starts(bundle: Bundle) -> None:
    made = blueprint(stock(bundle), bundle.taxonomy, Level.SENIOR, size=20)
    at = datetime(2026, 2, 3, 12, tzinfo=UTC)
    before = QuizRecord(
        id="q",
        title="Mock interview",
        mode=Mode.MOCK,
        started_at=at,
        finished_at=at,
        ending=Ending.SUBMITTED,
        item_count=20,
        answered_count=20,
        credit=13.0,
        seconds=900.0,
        limit_s=1200.0,
    )

    view = derive_mock(made, bundle.taxonomy, (before,), extra_percent=150)

    assert sum(int(questions.split()[0]) for _, questions, _ in view.sections) == made.questions == 20
    facts = dict(view.facts)
    assert facts["Clock"].startswith("30 minutes")
    assert facts["Expected"].startswith("Senior is expected to show a mastery of ")
    assert facts["So far"] == "1 mock interview; the latest on 3 February 2026 with 65 %."
    assert dict(derive_mock(made, bundle.taxonomy, (), extra_percent=100).facts)["So far"].startswith(
        "No mock"
    )

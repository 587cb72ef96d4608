"""What the practice builder's choices mean."""

from hypothesis import given
from hypothesis import strategies as st

from prepapp.content.bundle import Bundle
from prepapp.domain.plans import EXTRA_TIMES, Countdown, Untimed
from prepapp.domain.quiz import Mode
from prepapp.domain.topics import Level
from prepapp.gui.screens.practice.state import Choices, choices_from, derive_view


def test_choices_become_a_plan(bundle: Bundle) -> None:
    areas = bundle.taxonomy.areas
    choices = Choices(("mlops",), (Level.SENIOR,), 20, Mode.EXAM, is_timed=True, minutes=30, extra=1.25)

    plan = choices.plan(areas)

    assert plan.title == "MLOps and production lifecycle: exam"
    assert plan.filters.areas == ("mlops",)
    assert plan.timing == Countdown(30, 1.25)
    assert plan.settings(target_s=1).limit_s == 30 * 60 * 1.25
    assert Choices().plan(areas).timing == Untimed()
    assert Choices().plan(areas).title == "Mixed practice"


def test_nothing_that_matches_cannot_be_started() -> None:
    view = derive_view(Choices(), matches=0, target_s=0)

    assert not view.can_start
    assert view.count == "No question matches"


def test_the_summary_counts_what_is_there() -> None:
    assert derive_view(Choices(size=10), matches=1, target_s=90).count == "1 question matches"
    assert (
        derive_view(Choices(size=10), matches=84, target_s=90).summary
        == "10 questions, untimed, about 15 minutes"
    )
    timed = Choices(size=10, is_timed=True, extra=1.5)
    assert derive_view(timed, matches=84, target_s=80).summary == "10 questions, 20 minutes on the clock"


CHOICES = st.builds(
    Choices,
    areas=st.sampled_from([(), ("mlops",), ("mlops", "swe")]),
    levels=st.sampled_from([(), (Level.MID,)]),
    size=st.integers(1, 100),
    mode=st.sampled_from(Mode),
    is_timed=st.booleans(),
    minutes=st.none() | st.integers(1, 240),
    extra=st.sampled_from(EXTRA_TIMES),
)


@given(CHOICES)
def test_choices_are_remembered_as_they_were(bundle: Bundle, choices: Choices) -> None:
    assert choices_from(choices.to_json(), bundle.taxonomy.areas) == choices


def test_what_was_remembered_wrongly_is_forgotten(bundle: Bundle) -> None:
    areas = bundle.taxonomy.areas
    for document in (None, 3, {}, {"areas": 7}, {**Choices().to_json(), "levels": ["wizard"]}):
        assert choices_from(document, areas) == Choices()
    left_the_bank = {**Choices().to_json(), "areas": ["alchemy", "swe"]}
    assert choices_from(left_the_bank, areas).areas == ("swe",)

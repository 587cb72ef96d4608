"""What the practice builder says; pure, no widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

from prepapp.domain.filters import Facet, Filters, Found, sift
from prepapp.domain.glance import NextStep
from prepapp.domain.mock import Blueprint
from prepapp.domain.next_step import DueReviews
from prepapp.domain.stock import Stocked
from prepapp.gui.language import joined, number, tr, trn
from prepapp.gui.screens.design.state import total_minutes
from prepapp.gui.screens.practice.choices import Choices, Pace
from prepapp.gui.screens.practice.desk import Desk, Kind, essential, settled_facets
from prepapp.gui.screens.practice.words import FACETS, LEVELS
from prepapp.gui.texts.steps import because
from prepapp.services.practice import DesignQuestion, Overview


@dataclass(frozen=True, slots=True)
class FootView:
    """What is said beside Start."""

    count: str
    summary: str = ""
    can_start: bool = True
    loosen: Facet | None = None
    """The filter to loosen where nothing matches."""
    loosen_words: str = ""


def derive_foot(desk: Desk, overview: Overview) -> FootView:
    """What would be started now, and whether it can be."""
    match desk.kind:
        case Kind.RECOMMENDED:
            return _derive_step(overview.step)
        case Kind.REVIEWS:
            return _derive_reviews(overview.due)
        case Kind.MISSED | Kind.MARKED | Kind.OWN | Kind.TIMED:
            return derive_built(desk.kind, desk.choices, sift(overview.stock, desk.choices.filters))
        case Kind.ADAPTIVE:
            return _derive_adaptive(desk, overview.stock)
        case Kind.MOCK:
            return _derive_mock(overview.blueprints[desk.mock_size], desk.mock_extra_percent)
        case Kind.DESIGN:
            return _derive_design(chosen_design(desk, overview.designs))
        case Kind.READY | Kind.DIAGNOSTIC:
            return FootView(
                tr("A page says first what will happen"), tr("Reading it costs no time."), can_start=True
            )
        case _:
            assert_never(desk.kind)


def _derive_step(step: NextStep) -> FootView:
    return FootView(tr(step.title), tr(step.length))


def step_words(step: NextStep) -> str:
    """Why that, and what is expected to come of it."""
    return because(step)


def _derive_reviews(due: DueReviews | None) -> FootView:
    if due is None:
        return FootView(tr("Nothing is due"), tr("What was missed comes back here in time."), can_start=False)
    return FootView(
        trn("{n} question is due", "{n} questions are due", due.count), _about_minutes(due.minutes)
    )


def _derive_adaptive(desk: Desk, stock: Iterable[Stocked]) -> FootView:
    if not desk.area:
        return FootView(tr("No area is chosen"), tr("Choose the area to practise."), can_start=False)
    found = sift(stock, Filters(areas=(desk.area,))).items
    if not found:
        return FootView(tr("This area has no question yet"), tr("Choose another area."), can_start=False)
    size = min(desk.most, len(found))
    minutes = size * sum(one.time_s for one in found) / len(found) / 60
    return FootView(
        trn("At most {n} question", "At most {n} questions", size),
        tr("untimed, {minutes}", minutes=_about_minutes(minutes)),
    )


def _derive_mock(blueprint: Blueprint, extra_percent: int) -> FootView:
    if not blueprint.questions:
        return FootView(
            tr("No question of this level is there"), tr("Choose another level in Settings."), can_start=False
        )
    minutes = round(blueprint.seconds * extra_percent / 100 / 60)
    return FootView(
        trn("{n} question", "{n} questions", blueprint.questions),
        trn("{n} minute on the clock", "{n} minutes on the clock", max(minutes, 1)),
    )


def chosen_design(desk: Desk, designs: Sequence[DesignQuestion]) -> DesignQuestion | None:
    """The design question that is chosen; the first where that is not there, None where none is."""
    return next((one for one in designs if one.item.id == desk.design), designs[0] if designs else None)


def _derive_design(design: DesignQuestion | None) -> FootView:
    if design is None:
        return FootView(
            tr("There is no design question"), tr("This bank has no open question."), can_start=False
        )
    return FootView(
        trn("{n} phase", "{n} phases", len(design.phases)), _about_minutes(total_minutes(design.phases))
    )


def derive_built(kind: Kind, choices: Choices, found: Found) -> FootView:
    """What to say of a quiz put together from filters."""
    matches = len(found.items)
    if not matches:
        return _derive_nothing(kind, choices, found)
    size = min(choices.size, matches)
    target_s = size * sum(item.time_s for item in found.items) / matches
    questions = trn("{n} question", "{n} questions", size)
    return FootView(
        trn("{n} question matches", "{n} questions match", matches),
        tr("{questions}, {length}", questions=questions, length=_length(choices, target_s)),
    )


def _derive_nothing(kind: Kind, choices: Choices, found: Found) -> FootView:
    own = [facet for facet in choices.filters.facets if facet not in settled_facets(kind)]
    if not own:
        return FootView(_NONE_WORDS[kind](), _NONE_REASONS[kind](), can_start=False)
    loosen = next(((facet, count) for facet, count in found.loosen if facet in own), None)
    if loosen is None:
        names = joined([tr(FACETS[facet]) for facet in own])
        words = (
            tr("Loosen two of these filters: {filters}.", filters=names)
            if len(own) > 1
            else tr("Loosen this filter: {filters}.", filters=names)
        )
        return FootView(tr("No question matches"), words, can_start=False)
    facet, count = loosen
    words = trn(
        "Without the filter “{filter}” {n} question matches.",
        "Without the filter “{filter}” {n} questions match.",
        count,
        filter=tr(FACETS[facet]),
    )
    return FootView(
        tr("No question matches"),
        words,
        can_start=False,
        loosen=facet,
        loosen_words=tr("Remove the filter “{filter}”", filter=tr(FACETS[facet])),
    )


_NONE_WORDS = {
    Kind.MISSED: lambda: tr("Nothing was missed"),
    Kind.MARKED: lambda: tr("Nothing is marked"),
    Kind.OWN: lambda: tr("No question matches"),
    Kind.TIMED: lambda: tr("No question matches"),
}
_NONE_REASONS = {
    Kind.MISSED: lambda: tr("Questions whose last answer was not right are found here."),
    Kind.MARKED: lambda: tr("Questions that were marked in a quiz or in the library are found here."),
    Kind.OWN: lambda: tr("There is no question to ask in this bank."),
    Kind.TIMED: lambda: tr("There is no question to ask in this bank."),
}


def _length(choices: Choices, target_s: float) -> str:
    if choices.pace is Pace.UNTIMED:
        return tr("untimed, {minutes}", minutes=_about_minutes(target_s / 60))
    minutes = choices.minutes if choices.minutes is not None else target_s / 60
    minutes = max(1, round(minutes * choices.extra_percent / 100))
    if choices.pace is Pace.TARGET:
        return trn("aiming at {n} minute", "aiming at {n} minutes", minutes)
    return trn("{n} minute on the clock", "{n} minutes on the clock", minutes)


def _about_minutes(minutes: float) -> str:
    return trn("about {n} minute", "about {n} minutes", max(1, round(minutes)))


def times_words(percent: int) -> str:
    """A factor on the clock: 1×, 1.25×."""
    digits = 0 if percent % 100 == 0 else 1 if percent % 10 == 0 else 2
    return tr("{factor}×", "a factor on the clock", factor=number(percent / 100, digits))


def tile_notes(overview: Overview) -> dict[Kind, str]:
    """A few words under the name of each kind of practice."""
    mock = overview.blueprints[max(overview.blueprints)]
    return {
        Kind.RECOMMENDED: _about_minutes(overview.step.minutes),
        Kind.REVIEWS: tr("{n} due", n=overview.due.count) if overview.due else tr("none due"),
        Kind.MISSED: _how_many(overview.stock, Kind.MISSED),
        Kind.MARKED: _how_many(overview.stock, Kind.MARKED),
        Kind.OWN: tr("any filters"),
        Kind.TIMED: tr("exam, countdown"),
        Kind.ADAPTIVE: tr("one area"),
        Kind.MOCK: tr("{n} min, sections", n=round(mock.seconds / 60)),
        Kind.DESIGN: tr("{n} to choose from", n=len(overview.designs)),
        Kind.READY: tr("for {level}", level=tr(LEVELS[overview.profile.level])),
        Kind.DIAGNOSTIC: tr("first estimate"),
    }


def _how_many(stock: Iterable[Stocked], kind: Kind) -> str:
    found = len(sift(stock, essential(kind, Choices()).filters).items)
    return trn("{n} question", "{n} questions", found)

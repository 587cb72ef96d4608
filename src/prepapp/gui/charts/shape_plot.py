"""What the shape of a person against a level shows, as values: the same numbers, all areas at a glance."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.domain.readiness import AreaReadiness, LevelReadiness
from prepapp.domain.topics import Level, Taxonomy
from prepapp.domain.verdicts import Status
from prepapp.gui.charts.mastery_table import mastery_table
from prepapp.gui.charts.mastery_words import area_words
from prepapp.gui.charts.story import Story, level_words
from prepapp.gui.language import tr, trn


@dataclass(frozen=True, slots=True)
class Spoke:
    """One area: masteries 0..100, None where nothing is measured."""

    area_id: str
    name: str
    mastery: float | None
    expectation: float
    sentence: str


@dataclass(frozen=True, slots=True)
class ShapePlot:
    """All areas that count, in the order of the blueprint."""

    story: Story
    level: Level
    spokes: tuple[Spoke, ...]


def shape_plot(readiness: LevelReadiness, taxonomy: Taxonomy) -> ShapePlot:
    """The shape of that readiness."""
    counting = {area.area_id: area for area in readiness.counting_areas}
    ordered = [counting[area.id] for area in taxonomy.areas if area.id in counting]
    spokes = tuple(_spoke(area, readiness, taxonomy) for area in ordered)
    is_empty = all(spoke.mastery is None for spoke in spokes)
    story = Story(
        takeaway=_takeaway(spokes, readiness.level),
        description=tr(
            "A polygon of the estimates of all areas, against one of the {level} expectations.",
            level=level_words(readiness.level),
        ),
        table=mastery_table(readiness, taxonomy),
        caption=tr(
            "Areas in the order of the blueprint. A shape hides how uncertain it is; the bars show it."
        ),
        missing=tr("Answer questions in an area to see its part of the shape.") if is_empty else "",
    )
    return ShapePlot(story, readiness.level, spokes)


def _spoke(area: AreaReadiness, readiness: LevelReadiness, taxonomy: Taxonomy) -> Spoke:
    name = taxonomy.area(area.area_id).name
    mastery = None if area.status is Status.NOT_MEASURED else area.mastery
    return Spoke(area.area_id, name, mastery, area.expectation, area_words(area, name, readiness.level))


def _takeaway(spokes: tuple[Spoke, ...], level: Level) -> str:
    measured = [spoke for spoke in spokes if spoke.mastery is not None]
    if not measured:
        return tr("No area has an estimate yet")
    under = sum(1 for spoke in measured if (spoke.mastery or 0.0) < spoke.expectation)
    if not under:
        return tr(
            "The estimate reaches the {level} expectation in all areas that have one",
            level=level_words(level),
        )
    return trn(
        "The estimate is under the {level} expectation in {n} of {total} areas",
        "The estimate is under the {level} expectation in {n} of {total} areas",
        under,
        level=level_words(level),
        total=len(measured),
    )

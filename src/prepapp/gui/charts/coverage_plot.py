"""What the chart of seen questions against the blueprint shows, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from prepapp.domain.progress import Coverage
from prepapp.domain.topics import Level, Taxonomy
from prepapp.gui.charts.story import Story
from prepapp.gui.charts.table import ChartTable, Column, Row, value, words
from prepapp.gui.language import number, percent, tr, trn


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """An area: its share of the level's blueprint, and how many of its questions were seen."""

    area_id: str
    name: str
    weight: float
    seen: int
    total: int

    @property
    def share(self) -> float:
        """The share that was seen, 0..1."""
        return self.seen / self.total if self.total else 0.0

    @property
    def unseen_weight(self) -> float:
        """The share of the blueprint that was not seen in this area."""
        return self.weight * (1 - self.share)

    @property
    def sentence(self) -> str:
        """The row in words."""
        return trn(
            "{name}: {seen} of {n} question seen; the area weighs {weight}.",
            "{name}: {seen} of {n} questions seen; the area weighs {weight}.",
            self.total,
            name=self.name,
            seen=self.seen,
            weight=percent(self.weight),
        )


@dataclass(frozen=True, slots=True)
class CoveragePlot:
    """The areas that count, the heaviest first."""

    story: Story
    rows: tuple[CoverageRow, ...]


def coverage_plot(coverage: Mapping[str, Coverage], taxonomy: Taxonomy, level: Level) -> CoveragePlot:
    """The chart for that level."""
    none = Coverage(0, 0)
    found = [
        CoverageRow(area.id, area.name, area.weight[level], *_counts(coverage.get(area.id, none)))
        for area in taxonomy.areas
        if area.weight[level] > 0
    ]
    rows = tuple(sorted(found, key=lambda row: -row.weight))
    story = Story(
        takeaway=_takeaway(rows),
        description=" ".join(row.sentence for row in rows),
        table=_table(rows),
        caption=tr(
            "The whole bar is what an area weighs at this level; the filled part is what was seen of its "
            "questions."
        ),
    )
    return CoveragePlot(story, rows)


def _counts(one: Coverage) -> tuple[int, int]:
    return one.seen, one.total


def _takeaway(rows: tuple[CoverageRow, ...]) -> str:
    seen, total = sum(row.seen for row in rows), sum(row.total for row in rows)
    most = max(rows, key=lambda row: row.unseen_weight)
    if seen == total:
        return tr("Every question was seen")
    return trn(
        "{n} of {total} questions was seen; the largest unseen part is in {area}",
        "{n} of {total} questions were seen; the largest unseen part is in {area}",
        seen,
        total=total,
        area=most.name,
    )


def _table(rows: tuple[CoverageRow, ...]) -> ChartTable:
    return ChartTable(
        (
            Column(tr("Area"), tr("What is measured"), is_words=True),
            Column(tr("Weight"), tr("Share of the level's blueprint")),
            Column(tr("Seen"), tr("Questions that were answered at least once")),
            Column(tr("Unseen"), tr("Questions that were never answered")),
            Column(tr("Share seen"), tr("Seen questions as a share of all")),
        ),
        tuple(
            Row(
                (
                    words(row.name),
                    value(percent(row.weight), row.weight),
                    value(number(row.seen), row.seen),
                    value(number(row.total - row.seen), row.total - row.seen),
                    value(percent(row.share), row.share),
                ),
                key=row.area_id,
                sentence=row.sentence,
            )
            for row in rows
        ),
    )

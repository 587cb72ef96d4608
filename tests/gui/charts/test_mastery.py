"""The chart of mastery shows what is known and what is expected, each in its place and readable."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from prepapp.domain.topics import Level
from prepapp.domain.verdicts import Status
from prepapp.gui.charts.agg import picture_of
from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.figures import figure_of, known_family
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.mastery import paint_mastery
from prepapp.gui.charts.mastery_layout import Arrangement, arrangement, comfortable_height
from prepapp.gui.charts.mastery_plot import MasteryPlot, mastery_plot
from prepapp.gui.charts.mastery_table import Comparison
from prepapp.gui.theme.contrast import PART, contrast
from prepapp.gui.theme.looks import DARK, HIGH_CONTRAST, LIGHT
from prepapp.gui.theme.tokens import Tokens
from tests.support.readings import MIXED, readiness_of, taxonomy

LOOK = Look.of(LIGHT, family="DejaVu Sans", text_px=14)
ALL = [area.id for area in taxonomy().areas]


def plot(answers: object = MIXED, level: Level = Level.SENIOR) -> MasteryPlot:
    return mastery_plot(readiness_of(answers, level), taxonomy())  # type: ignore[arg-type]


def drawn(shown: MasteryPlot, *, width: int = 1000, look: Look = LOOK, ratio: float = 1.0) -> Figure:
    height = comfortable_height(len(shown.rows), width, look.text_px)
    page = Page(look, width_px=width, height_px=height, ratio=ratio)
    paint_mastery(page, shown)
    return figure_of(page)


def lines(figure: Figure, name: str) -> list[Line2D]:
    return [line for line in figure.findobj(Line2D) if line.get_gid() == name]


def ends(line: Line2D) -> list[float]:
    """Where a line begins and ends."""
    return [float(x) for x in np.asarray(line.get_xdata())]


def at(figure: Figure, mastery: float) -> float:
    """Where a mastery lies, by the labels of the axis."""
    zero, hundred = (
        text.get_position()[0]
        for text in figure.findobj(Text)
        if text.get_text() in ("0", "100") and text.get_horizontalalignment() == "center"
    )
    return zero + (hundred - zero) * mastery / 100


def test_every_area_has_the_tick_of_its_expectation() -> None:
    shown = plot()

    figure = drawn(shown)

    ticks = [ends(line)[0] for line in lines(figure, "expectation")][1:]  # the first is the key's
    assert ticks == pytest.approx([at(figure, row.expectation) for row in shown.rows])
    assert len(lines(figure, "other")) == 1 + 3 * len(shown.rows)


def test_bars_reach_from_end_to_end_of_their_intervals() -> None:
    shown = plot()
    measured = [row for row in shown.rows if row.is_measured]

    figure = drawn(shown)

    for name, intervals in (
        ("interval90", [row.interval90 for row in measured]),
        ("interval50", [row.interval50 for row in measured]),
        ("unmeasured", [row.interval90 for row in shown.rows if not row.is_measured]),
    ):
        in_rows = lines(figure, name)[1:]  # the first is the key's
        assert [ends(bar) for bar in in_rows] == [
            pytest.approx([at(figure, end) for end in one]) for one in intervals
        ]


def test_what_is_not_measured_has_no_mark_and_no_number() -> None:
    figure = drawn(plot({}))

    assert len(lines(figure, "mark")) == 2, "those of the key"
    assert len(lines(figure, "unmeasured")) == 12 + 1, "an area each, and the key"
    assert not [text for text in figure.findobj(Text) if "(" in text.get_text()]


@pytest.mark.parametrize(
    ("status", "shape", "is_hollow"),
    [
        (Status.MEETS, "^", False),
        (Status.UNCERTAIN, "D", False),
        (Status.BELOW, "v", False),
        (Status.EARLY, "o", True),
    ],
)
def test_a_status_has_a_shape_of_its_own_and_is_hollow_while_early(
    status: Status, shape: str, is_hollow: bool
) -> None:
    one = replace(plot(), rows=tuple(row for row in plot().rows if row.status is status)[:1])
    assert one.rows, "there is an area of that status"

    *_, beside_the_word, on_the_bar = lines(drawn(one), "mark")

    for mark in (beside_the_word, on_the_bar):
        assert mark.get_marker() == shape
        assert (mark.get_markerfacecolor() == LOOK.surface) == is_hollow
    assert status.value in {text.get_text() for text in drawn(one).findobj(Text)}


def test_the_largest_weighted_gap_comes_first_and_the_unknown_last() -> None:
    rows = plot().rows

    statuses = [row.status is Status.NOT_MEASURED for row in rows]
    assert rows[0].name == "MLOps and production lifecycle"
    assert statuses == sorted(statuses)
    assert rows[-1].status is Status.NOT_MEASURED


@pytest.mark.parametrize(
    ("answers", "level", "said"),
    [
        ({}, Level.SENIOR, "Too early to tell: 12 of 12 areas have under 10 answers"),
        (
            MIXED,
            Level.SENIOR,
            "2 of 12 areas are below the senior expectation; the largest gap is in MLOps and production "
            "lifecycle",
        ),
        (
            {"swe": (2, 20)},
            Level.SENIOR,
            "1 of 12 areas is below the senior expectation; the largest gap is in Software engineering",
        ),
        (dict.fromkeys(ALL, (40, 0)), Level.JUNIOR, "Every area meets the junior expectation"),
        (
            dict.fromkeys(ALL, (15, 4)),
            Level.SENIOR,
            "No area is clearly below the senior expectation; 10 of 12 could be either",
        ),
        (
            {**dict.fromkeys(ALL, (40, 0)), "mlops": (3, 0)},
            Level.JUNIOR,
            "Too early to tell: 1 of 12 areas has under 10 answers",
        ),
    ],
)
def test_the_title_is_the_takeaway(answers: object, level: Level, said: str) -> None:
    assert plot(answers, level).story.takeaway == said


def test_those_who_hear_the_chart_are_told_which_areas_are_how() -> None:
    described = plot().story.description

    assert "Below: MLOps and production lifecycle and ML system design" in described
    assert "Meets: Software engineering" in described


@pytest.mark.parametrize(
    ("width", "text_px"),
    [(300, 14), (520, 14), (588, 14), (640, 14), (880, 14), (1000, 14), (1900, 14), (588, 28), (1000, 28)],
)
def test_no_words_leave_the_page_or_run_into_others(width: int, text_px: int) -> None:
    figure = drawn(plot(), width=width, look=replace(LOOK, text_px=text_px))
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    boxes = {
        text: text.get_window_extent()
        for text in figure.findobj(Text)
        if text.get_text() and text.get_visible()
    }

    for text, box in boxes.items():
        assert box.x0 >= -1.5, text.get_text()
        assert box.x1 <= width + 1.5, text.get_text()
        assert box.y0 >= -1.5, text.get_text()
        assert box.y1 <= figure.bbox.height + 1.5, text.get_text()
    words = list(boxes.items())
    for place, (one, box) in enumerate(words):
        for other, other_box in words[place + 1 :]:
            inner = box.padded(-1.5)
            assert not inner.overlaps(other_box.padded(-1.5)), f"{one.get_text()} on {other.get_text()}"


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_picture_has_the_pixels_of_the_screen(ratio: float) -> None:
    page = Page(LOOK, width_px=880, height_px=500, ratio=ratio)
    paint_mastery(page, plot())

    picture = picture_of(page)

    assert (picture.width, picture.height, picture.ratio) == (880 * ratio, 500 * ratio, ratio)
    assert len(picture.rgba) == picture.width * picture.height * 4
    assert len(set(picture.rgba[::997])) > 5, "something is drawn"


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
def test_marks_stand_out_from_the_ground(tokens: Tokens) -> None:
    look = Look.of(tokens, family="DejaVu Sans", text_px=14)

    for color in (look.good, look.uncertain, look.bad, look.text, look.muted):
        assert contrast(color, look.surface) >= PART


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
def test_the_grid_is_quieter_than_every_mark(tokens: Tokens) -> None:
    look = Look.of(tokens, family="DejaVu Sans", text_px=14)

    assert contrast(look.rule, look.surface) < 2


@pytest.mark.parametrize(
    ("width", "text_px", "expected"),
    [(1000, 14, Arrangement.BESIDE), (588, 14, Arrangement.ABOVE), (588, 28, Arrangement.STACKED)],
)
def test_the_arrangement_follows_the_room_for_words(width: int, text_px: int, expected: Arrangement) -> None:
    assert arrangement(width, text_px) is expected


def test_a_family_matplotlib_does_not_have_falls_back_to_its_own() -> None:
    assert known_family("No Such Family") == "DejaVu Sans"


def test_rings_say_where_the_areas_were_that_had_answers_on_another_day() -> None:
    compared = mastery_plot(
        readiness_of(MIXED), taxonomy(), Comparison(739_000, {"mlops": 40.0, "swe": 55.0})
    )

    figure = drawn(compared)

    rings = [line for line in lines(figure, "mark") if line.get_markerfacecolor() == "none"][1:]
    shown = [row.before for row in compared.rows if row.before is not None]
    assert [ends(ring)[0] for ring in rings] == pytest.approx([at(figure, before) for before in shown])
    assert sorted(shown) == [40.0, 55.0]
    assert "Then" in [column.title for column in compared.story.table.columns]


@pytest.mark.parametrize("width", [1000, 700, 420])
def test_self_scored_designs_are_drawn_apart_as_hollow_diamonds(width: int) -> None:
    shown = mastery_plot(readiness_of(MIXED, scored={"mlops": (0.9, 0.7), "math-stats": (0.2,)}), taxonomy())

    figure = drawn(shown, width=width)

    alone = [row for row in shown.rows if row.self_scored is not None]
    assert {row.area_id for row in alone} == {"mlops", "math-stats"}, "also where nothing was graded"
    bars = lines(figure, "self-scored")
    for bar, row in zip(bars, alone, strict=True):
        assert row.self_scored is not None
        assert ends(bar) == pytest.approx([at(figure, end) for end in row.self_scored.interval90])
    below = [float(np.asarray(bar.get_ydata())[0]) for bar in bars]
    diamonds = [
        line
        for line in lines(figure, "mark")
        if line.get_marker() == "D" and float(np.asarray(line.get_ydata())[0]) in below
    ]
    assert [ends(one)[0] for one in diamonds] == pytest.approx(
        [at(figure, row.self_scored.mastery) for row in alone if row.self_scored]
    )
    assert {one.get_markerfacecolor() for one in diamonds} == {LOOK.surface}
    assert "self-scored designs alone" in {text.get_text() for text in figure.findobj(Text)}


def test_self_scored_designs_are_told_in_words_and_numbers() -> None:
    counted = mastery_plot(readiness_of(MIXED, scored={"mlops": (0.9, 0.7)}), taxonomy())
    left_out = mastery_plot(readiness_of(MIXED, scored={"mlops": (0.9, 0.7)}, counts=False), taxonomy())

    row = next(one for one in counted.rows if one.area_id == "mlops")
    assert "2 self-scored designs alone: " in row.sentence
    table = counted.story.table
    place = [column.title for column in table.columns].index("Self-scored")
    cells = {line.key: line.cells[place].text for line in table.rows}
    assert cells["mlops"].endswith("n=2")
    assert cells["swe"] == "–"
    assert "they count in the estimate" in counted.story.caption
    assert "left out of the estimate" in left_out.story.caption
    assert "Self-scored" not in [column.title for column in plot().story.table.columns]
    assert "Diamonds" not in plot().story.caption


def test_drawing_needs_neither_axes_nor_the_windows_part_of_qt() -> None:
    heavy = "{'matplotlib.figure', 'matplotlib.axes', 'matplotlib.font_manager', 'PySide6.QtGui'}"
    code = f"""
import sys
import prepapp.gui.charts.mastery
from prepapp.gui.charts.agg import picture_of
from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.look import Look
look = Look(*["#123456"] * 9, family="DejaVu Sans", text_px=14)
page = Page(look, width_px=90, height_px=30, ratio=1)
page.write("words", 5, 15, px=14, color="#000000")
assert len(set(picture_of(page).rgba)) > 9
print({heavy} & set(sys.modules))
"""

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "set()"

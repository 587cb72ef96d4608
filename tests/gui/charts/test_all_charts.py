"""Every chart keeps its words on the page, says what it shows, and has a table with the same numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from prepapp.domain.calibration_view import calibration
from prepapp.domain.errors import StorageError, UsageError
from prepapp.domain.progress import Coverage, Milestone, Record
from prepapp.domain.quiz import Confidence, Mode
from prepapp.domain.readiness import LevelReadiness
from prepapp.domain.topics import Level
from prepapp.gui.charts.agg import picture_of
from prepapp.gui.charts.calibration_plot import calibration_plot
from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.coverage_plot import coverage_plot
from prepapp.gui.charts.export import WIDTH_PX, write_chart
from prepapp.gui.charts.figures import figure_of
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.pace_plot import pace_plot
from prepapp.gui.charts.painting import Plot, draw, height_of, paint
from prepapp.gui.charts.parts import Line, Stroke
from prepapp.gui.charts.picture import Size
from prepapp.gui.charts.shape_plot import shape_plot
from prepapp.gui.charts.story import long_day
from prepapp.gui.charts.table import UNKNOWN, Column, csv_text, tabbed
from prepapp.gui.screens.dashboard.deck_state import Choice, plots
from prepapp.gui.theme.contrast import PART, TEXT, contrast
from prepapp.gui.theme.looks import DARK, HIGH_CONTRAST, LIGHT
from prepapp.gui.theme.tokens import Tokens
from tests.support.readings import taxonomy
from tests.support.records import full, nothing, practice, readiness_after, record_of, sparse

LOOK = Look.of(LIGHT, family="DejaVu Sans", text_px=14)
NAMES = ("mastery", "shape", "trend", "topics", "calibration", "pace", "coverage")
PEOPLE = {"full": full, "sparse": sparse, "nothing": nothing}
Person = Callable[[], tuple[Record, LevelReadiness]]


def plot_of(name: str, person: Person, choice: Choice | None = None) -> Plot:
    record, readiness = person()
    choice = replace(choice or Choice(days=None), as_shape=name == "shape")
    chart = "mastery" if name == "shape" else name
    found: Plot = getattr(plots(record, readiness, taxonomy(), choice), chart)
    return found


def page_of(plot: Plot, width: float, look: Look = LOOK) -> Page:
    page = Page(look, width_px=width, height_px=height_of(plot, width, look.text_px), ratio=1.0)
    paint(plot, page)
    return page


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("width", "text_px"), [(360, 14), (640, 14), (1000, 14), (600, 28)])
def test_no_words_leave_the_page_or_run_into_others(
    name: str, person: str, width: float, text_px: float
) -> None:
    assert_words_have_room(plot_of(name, PEOPLE[person]), width, text_px)


@pytest.mark.parametrize(("width", "text_px"), [(360, 14), (420, 14), (640, 14), (600, 28), (760, 28)])
@pytest.mark.parametrize(
    "plot",
    [
        pace_plot(((1, 1), (38, 27), (139, 101), (78, 58), (4, 4), (9, 9))),
        pace_plot(((30, 30), (30, 30), (30, 30), (30, 30), (30, 30), (30, 30))),
        calibration_plot(calibration(dict.fromkeys(Confidence, (146, 146)))),
        calibration_plot(calibration({Confidence.GUESS: (50, 50), Confidence.SURE: (90, 2)})),
        calibration_plot(calibration(dict.fromkeys(Confidence, (60, 0)))),
    ],
)
def test_points_at_the_edges_of_a_chart_leave_its_words_their_room(
    plot: Plot, width: float, text_px: float
) -> None:
    assert_words_have_room(plot, width, text_px)


def assert_words_have_room(plot: Plot, width: float, text_px: float) -> None:
    """All words lie on the page, and none on another."""
    page = page_of(plot, width, replace(LOOK, text_px=text_px))
    figure = figure_of(page)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]
    boxes = [(text.get_text(), text.get_window_extent()) for text in figure.findobj(Text) if text.get_text()]

    assert boxes
    for words, box in boxes:
        assert box.x0 >= -2, words
        assert box.x1 <= width + 2, words
        assert box.y0 >= -2, words
        assert box.y1 <= figure.bbox.height + 2, words
    for (one, box), (other, other_box) in combinations(boxes, 2):
        assert not box.padded(-2).overlaps(other_box.padded(-2)), f"{one} on {other}"


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("name", NAMES)
def test_a_chart_has_a_takeaway_a_description_and_a_table(name: str, person: str) -> None:
    story = plot_of(name, PEOPLE[person]).story

    assert 10 < len(story.takeaway) < 120
    assert not story.takeaway.endswith(".")
    assert all(len(row.cells) == len(story.table.columns) for row in story.table.rows)
    assert all(row.sentence for row in story.table.rows)
    if person == "full":
        assert story.description
        assert story.table.rows


@pytest.mark.parametrize("name", NAMES)
def test_what_can_be_pointed_at_lies_on_the_page_and_says_something(name: str) -> None:
    plot = plot_of(name, full)
    page = page_of(plot, 900)

    assert page.regions
    for region in page.regions:
        assert region.words
        assert region.x >= -1
        assert region.x + region.width <= page.width + 1
        assert region.y >= -1
        assert region.y + region.height <= page.height + 1


@pytest.mark.parametrize(
    ("name", "keys"), [("mastery", 12), ("shape", 12), ("topics", 115), ("coverage", 12), ("trend", 0)]
)
def test_what_leads_into_practice_carries_a_key(name: str, keys: int) -> None:
    page = page_of(plot_of(name, full), 900)
    topics = sum(len(area.topics) for area in taxonomy().areas)

    found = {region.key for region in page.regions if region.key}

    assert len(found) == (topics if name == "topics" else keys)


@pytest.mark.parametrize("name", NAMES)
def test_numbers_are_exported_as_they_are_in_the_table(name: str, tmp_path: Path) -> None:
    plot, target = plot_of(name, full), tmp_path / "chart.csv"

    write_chart(plot, LOOK, target)

    titles, *rows = csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig")))
    assert titles == [column.title for column in plot.story.table.columns]
    assert len(rows) == len(plot.story.table.rows)
    for row, shown in zip(rows, plot.story.table.rows, strict=True):
        for found, cell in zip(row, shown.cells, strict=True):
            if isinstance(cell.plain, float) and cell.text != UNKNOWN:
                assert float(found) == pytest.approx(cell.plain)


def test_a_text_that_a_spreadsheet_would_run_is_made_plain() -> None:
    table = plot_of("coverage", full).story.table
    cell = replace(table.rows[0].cells[0], text="=1+1")
    row = replace(table.rows[0], cells=(cell, *table.rows[0].cells[1:]))

    assert "'=1+1" in csv_text(replace(table, rows=(row,)))


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_exported_at_twice_the_screen(name: str, tmp_path: Path) -> None:
    target = tmp_path / "chart.png"

    write_chart(plot_of(name, full), LOOK, target)

    assert QImage(str(target)).width() == 2 * WIDTH_PX


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_exported_with_its_words_for_those_who_hear_it(name: str, tmp_path: Path) -> None:
    plot, target = plot_of(name, full), tmp_path / "chart.svg"

    write_chart(plot, LOOK, target)

    text = target.read_text(encoding="utf-8")
    assert QSvgRenderer(str(target)).isValid()
    assert plot.story.takeaway[:20] in text
    assert "http" not in text.replace("http://www.w3.org", "").replace("http://purl.org", "").replace(
        "http://creativecommons.org", ""
    ).replace("https://matplotlib.org", ""), "it needs nothing from outside"


def test_another_kind_of_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.png, \.svg or \.csv"):
        write_chart(plot_of("pace", full), LOOK, tmp_path / "chart.gif")


def test_a_file_that_cannot_be_written_is_told_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="nowhere"):
        write_chart(plot_of("pace", full), LOOK, tmp_path / "nowhere" / "chart.csv")


def test_a_picture_brings_what_can_be_pointed_at() -> None:
    picture = draw(plot_of("coverage", full), LOOK, Size(800, 400, 2.0))

    assert (picture.width, picture.height) == (1600, 800)
    assert len(picture.regions) == 12


@pytest.mark.parametrize(
    ("text", "copied"),
    [("=1+1", "'=1+1"), ("@x", "'@x"), ("-2+3", "'-2+3"), ("-2.5", "-2.5"), ("+3 %", "+3 %"), ("a", "a")],
)
def test_what_is_copied_is_no_formula(text: str, copied: str) -> None:
    assert tabbed((Column("Area"),), ((text,),)) == f"Area\n{copied}"


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
@pytest.mark.parametrize("name", [name for name in NAMES if name != "topics"])
def test_every_word_of_a_chart_can_be_read_on_its_surface(name: str, tokens: Tokens) -> None:
    look = Look.of(tokens, family="DejaVu Sans", text_px=14)
    page = page_of(plot_of(name, full), 900, look)

    weak = {
        (words.get_text(), words.get_color())
        for words in figure_of(page).findobj(Text)
        if words.get_text() and contrast(str(words.get_color()), look.surface) < TEXT
    }

    assert weak == set()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("name", NAMES)
def test_what_the_screen_shows_is_what_a_file_has(name: str, ratio: float) -> None:
    """The one is drawn by the renderer itself, the other by matplotlib's own figure."""
    plot = plot_of(name, full)
    whole_dots = 4 * round(height_of(plot, 800, 14) / 4)
    page = Page(LOOK, width_px=800, height_px=whole_dots, ratio=ratio)
    paint(plot, page)
    for words in [part for part in page.parts if isinstance(part, Line)]:
        page.parts.remove(words)  # a file lays its words out, and some stand between two dots

    shown = picture_of(page)
    canvas = FigureCanvasAgg(figure_of(page))
    canvas.draw()  # type: ignore[no-untyped-call]

    kept = np.asarray(canvas.buffer_rgba()).astype(int)  # type: ignore[no-untyped-call]
    seen = np.frombuffer(shown.rgba, dtype=np.uint8).reshape(shown.height, shown.width, 4).astype(int)
    assert len({tuple(dot) for dot in kept.reshape(-1, 4)}) > 3, "something is drawn"
    assert np.abs(kept - seen).max() <= 2


def test_the_trend_says_in_numbers_all_that_it_draws() -> None:
    """Answers ended three weeks ago: the band has grown since, and the interview is near."""
    answers = [one for one in practice(300, days=120) if one.at.toordinal() < full()[0].today - 21]
    diagnostic = Milestone(answers[0].at.toordinal(), Mode.DIAGNOSTIC)
    record = record_of(answers, milestones=(diagnostic,), interview_in=10)
    readiness = readiness_after(answers)
    shown = plots(record, readiness, taxonomy(), Choice(days=None)).trend
    assert shown.today is not None

    last = shown.story.table.rows[-1]

    titles = [column.title for column in shown.story.table.columns]
    told = dict(zip(titles, (cell.text for cell in last.cells), strict=True))
    expected = f"{sum(one.weight * one.expectation for one in readiness.areas):.0f}"
    assert told["Day"] == long_day(record.today)
    assert told["High"] == f"{shown.today.interval90[1]:.0f}"
    assert told["Expected"] == expected
    assert f"the senior expectation of {expected}." in shown.story.description
    assert f". Diagnostic on {long_day(diagnostic.day)}. " in shown.story.description
    assert f"Interview on {long_day(record.today + 10)}." in shown.story.description
    assert page_of(shown, 900).regions[-1].words == last.sentence


def test_one_question_was_seen_and_two_were() -> None:
    words = [
        coverage_plot({"mlops": Coverage(seen, 35)}, taxonomy(), Level.SENIOR).story.takeaway
        for seen in (1, 2)
    ]

    assert words[0].startswith("1 of 35 questions was seen")
    assert words[1].startswith("2 of 35 questions were seen")


def test_a_shape_that_lies_under_nothing_says_so() -> None:
    readiness = readiness_after(practice(200, days=60))
    low = replace(readiness, areas=tuple(replace(one, expectation=0.0) for one in readiness.areas))

    takeaway = shape_plot(low, taxonomy()).story.takeaway

    assert takeaway == "The estimate reaches the senior expectation in all areas that have one"


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
def test_what_an_area_weighs_can_be_seen_where_nothing_of_it_was_seen(tokens: Tokens) -> None:
    look = Look.of(tokens, family="DejaVu Sans", text_px=14)
    page = page_of(plot_of("coverage", nothing), 900, look)

    edges = [part for part in page.parts if isinstance(part, Stroke) and part.name == "weight"]

    assert len(edges) == 12
    assert all(contrast(one.color, look.surface) >= PART for one in edges)


@pytest.mark.parametrize(("person", "is_named"), [(full, False), (sparse, True), (nothing, True)])
def test_the_key_names_the_bar_of_what_is_not_measured(person: Person, *, is_named: bool) -> None:
    page = page_of(plot_of("mastery", person), 900)

    words = [part.text for part in page.parts if isinstance(part, Line)]

    assert ("not measured yet" in words) is is_named


@pytest.mark.parametrize("name", NAMES)
def test_no_caption_asks_for_a_click_that_paper_cannot_take(name: str) -> None:
    words = plot_of(name, full).story.caption.lower()

    assert not [asked for asked in ("choos", "click", "press", "practis") if asked in words]

"""The report of readiness: one file that says everything, for those who read it and those who hear it."""

from __future__ import annotations

import re
import zlib
from functools import cache
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from typing_extensions import override

from prepapp.domain.errors import StorageError, UsageError
from prepapp.domain.glance import NextStep
from prepapp.domain.topics import Level
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.table import ChartTable, Column, Row, words
from prepapp.gui.screens.dashboard.report.contents import Report, file_name, report_of
from prepapp.gui.screens.dashboard.report.page import html_page
from prepapp.gui.screens.dashboard.report.paper import Paper
from prepapp.gui.screens.dashboard.report.paper_table import PaperTable
from prepapp.gui.screens.dashboard.report.pdf import pdf_file
from prepapp.gui.screens.dashboard.report.writing import write_report
from prepapp.gui.screens.dashboard.state import Reading
from prepapp.gui.theme.looks import LIGHT
from tests.support.readings import taxonomy
from tests.support.records import TODAY, full, nothing, sparse

LOOK = Look.of(LIGHT, family="DejaVu Sans", text_px=14)
STEPS = (
    NextStep("Measure MLOps", "six answers so far", 12, ("mlops",), 9, effect="would narrow it"),
    NextStep("Practise <Python> & R", "below what is expected", 15, ("swe",), 5),
)
PEOPLE = {"full": full, "sparse": sparse, "nothing": nothing}


@cache
def report(person: str = "full") -> Report:
    record, readiness = PEOPLE[person]()
    return report_of(Reading(readiness, taxonomy(), STEPS[0], STEPS[1:]), record)


@cache
def page(person: str = "full") -> str:
    return html_page(report(person), LOOK)


class Outline(HTMLParser):
    """Elements in their order, what is inside an open one, and whether all are closed."""

    VOID = frozenset({"meta", "br", "path", "use", "rect", "polygon", "circle"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    @override
    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every such element."""
        return [attributes for name, attributes in self.found if name == tag]


# What it says


def test_the_report_says_what_the_dashboard_says_in_its_order() -> None:
    without = re.sub(r"<svg.*?</svg>|<(style|title)>.*?</\1>", " ", page(), flags=re.DOTALL)
    text = unescape(re.sub(r"<[^>]+>", " ", without))

    expected = [
        "20 March 2026",
        report().headline,
        *report().facts,
        report().chance,
        "this is not a prediction of a hiring decision",
        "Readiness by area",
        "What to do next",
        "Measure MLOps",
        "Six answers so far. Would narrow it.",
        "9 questions, about 12 minutes",
        "Practise <Python> & R",
        "How this is calculated",
        "The numbers behind the charts",
    ]
    places = [text.index(words) for words in expected]
    assert places == sorted(places)


@pytest.mark.parametrize("person", PEOPLE)
def test_every_number_of_every_chart_is_in_a_table(person: str) -> None:
    for figure in (report(person).readiness, *report(person).figures):
        for row in figure.plot.story.table.rows:
            assert all(unescape(page(person)).count(cell.text) for cell in row.cells)


def test_charts_without_data_are_named_with_what_they_wait_for() -> None:
    headings = [one.heading for one in report("full").figures]
    assert headings == ["Trend", "Topics", "Confidence", "Pace", "Coverage"]
    assert "Trend" not in {one.heading for one in report("nothing").figures}
    assert any(words.startswith("Trend: ") for words in report("nothing").waiting)
    assert all(words in unescape(page("nothing")) for words in report("nothing").waiting)


def test_the_file_is_named_by_level_and_day() -> None:
    assert file_name(Level.SENIOR, TODAY.toordinal()) == "readiness-senior-2026-03-20"


# The page


@pytest.mark.parametrize("person", PEOPLE)
def test_the_page_is_whole_and_has_an_outline(person: str) -> None:
    outline = Outline(page(person))

    assert outline.open == []
    assert outline.all("html") == [{"lang": QLocale().bcp47Name()}]
    assert len(outline.all("h1")) == 1
    headings = [name for name, _ in outline.found if re.fullmatch(r"h[1-6]", name)]
    assert headings == ["h1", *["h2"] * (len(headings) - 1)]
    assert len(outline.all("main")) == 1


def test_tables_have_captions_and_headers_of_columns_and_rows() -> None:
    outline = Outline(page())
    tables = [report().readiness, *report().figures]

    assert len(outline.all("table")) == len(outline.all("caption")) == len(tables)
    scopes = [one["scope"] for one in outline.all("th")]
    assert scopes.count("col") == sum(len(one.plot.story.table.columns) for one in tables)
    assert scopes.count("row") == sum(len(one.plot.story.table.rows) for one in tables)


def test_every_chart_is_said_to_those_who_cannot_see_it() -> None:
    drawings = Outline(page()).all("svg")

    assert [one["role"] for one in drawings] == ["img"] * 6
    assert [(one["aria-label"] or "")[:20] for one in drawings] == [
        figure.plot.story.takeaway[:20] for figure in (report().readiness, *report().figures)
    ]


def test_the_page_needs_nothing_from_elsewhere() -> None:
    outline = Outline(page())
    named = {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}

    assert set(re.findall(r"https?://[^\s\"'<]+", page())) <= named, "only names of vocabularies"
    assert not {"script", "link", "img", "iframe", "object"} & {name for name, _ in outline.found}
    assert "default-src 'none'" in str(outline.all("meta"))
    assert "url(" not in re.sub(r"url\(#", "", page())


def test_no_two_elements_share_an_id_and_every_reference_leads_somewhere() -> None:
    ids = re.findall(r'\bid="([^"]+)"', page())
    wanted = re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)|aria-labelledby="([^"]+)"', page())

    assert len(ids) == len(set(ids))
    assert {next(filter(None, one)) for one in wanted} <= set(ids)


def test_the_page_has_a_style_for_paper() -> None:
    assert re.search(r"@media print \{.*break-inside: avoid.*table-header-group", page(), re.DOTALL)


def test_words_of_others_are_no_markup() -> None:
    assert "<Python>" not in page()


# The paper


@pytest.mark.parametrize("person", PEOPLE)
def test_the_pdf_is_whole_titled_and_has_its_words_as_text(qtbot: QtBot, person: str) -> None:
    content = pdf_file(report(person), LOOK)

    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert b"Readiness" in content.replace(b"\x00", b"")
    assert 3 <= pages_of(content) <= 12
    assert b"/Subtype /Image" not in content, "nothing is a picture of words"
    assert b"/FontFile2" in content
    assert len(content) < 400_000


def pages_of(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", content))


def drawn_text(content: bytes) -> int:
    """How many pieces of text are shown on all pages."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL)
    total = 0
    for stream in streams:
        try:
            total += len(re.findall(rb"\bT[jJ]\b", zlib.decompress(stream)))
        except zlib.error:
            continue
    return total


def table_of(rows: int, name: str = "row") -> ChartTable:
    lines = tuple(Row((words(f"{name} {n}"), words("x"))) for n in range(rows))
    return ChartTable((Column("Name", is_words=True), Column("Value")), lines)


def test_a_long_table_goes_on_with_its_head_on_the_next_page(qtbot: QtBot) -> None:
    with Paper(LOOK, title="t", footer="f") as paper:
        PaperTable(paper, table_of(100), signs={}).draw()

    pages = pages_of(paper.content)
    assert pages > 1
    # Each page has its foot's two texts and the head's two; each row has two of its own.
    assert drawn_text(paper.content) >= 200 + 4 * pages


def test_what_does_not_fit_begins_the_next_page(qtbot: QtBot) -> None:
    with Paper(LOOK, title="t", footer="f") as paper:
        paper.words("first", px=13)
        before = paper.room
        paper.keep(before + 1)
        assert paper.room == paper.height
        paper.space(50)
        assert paper.room == paper.height, "no page begins with a gap"

    assert pages_of(paper.content) == 2


def test_a_wide_table_takes_smaller_letters_before_its_names_are_cut(qtbot: QtBot) -> None:
    with Paper(LOOK, title="t", footer="f") as paper:
        narrow = PaperTable(paper, table_of(3), signs={})
        wide = PaperTable(paper, table_of(3, "a rather long name of a row " * 4), signs={})

    assert wide.letters_px < narrow.letters_px


# The file


@pytest.mark.parametrize("ending", ["pdf", "html", "htm", "PDF"])
def test_the_ending_says_the_format(qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"report.{ending}"

    write_report(report("sparse"), target, family="DejaVu Sans")

    head = target.read_bytes()[:5]
    assert head == (b"%PDF-" if ending.lower() == "pdf" else b"<!DOC")


def test_a_format_may_be_named_instead(qtbot: QtBot, tmp_path: Path) -> None:
    write_report(report("sparse"), tmp_path / "report", family="DejaVu Sans", ending=".html")

    assert (tmp_path / "report").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_another_ending_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.pdf or \.html, not to “\.docx”"):
        write_report(report("sparse"), tmp_path / "report.docx", family="DejaVu Sans")


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be written"):
        write_report(report("sparse"), tmp_path / "nowhere" / "report.html", family="DejaVu Sans")

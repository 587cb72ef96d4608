"""A report on paper: the same words, drawings and numbers as the page, set for printing."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from prepapp.gui.charts.export import svg_text
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.painting import height_of
from prepapp.gui.language import tr
from prepapp.gui.screens.dashboard.report.contents import Figure, Report
from prepapp.gui.screens.dashboard.report.page import SIGNS
from prepapp.gui.screens.dashboard.report.paper import Paper
from prepapp.gui.screens.dashboard.report.paper_table import PaperTable

_BODY, _SMALL, _HEADING, _TITLE = 13, 11, 17, 30
_DRAWN_PX = (880.0, 1000.0, 1200.0)
"""How wide charts are drawn: as narrow, and so with letters as large, as the height of a page allows."""
_HEADING_AND_SOME = 130.0
"""A heading at the foot of a page, with no more than this under it, goes to the next."""


def pdf_file(report: Report, look: Look) -> bytes:
    """The whole file."""
    with Paper(look, title=report.title, footer=f"{report.title} · {report.made}") as paper:
        _verdict(paper, report)
        paper.picture(_drawing(paper, report.readiness))
        _actions(paper, report)
        _heading(paper, report.readiness.heading)
        _table(paper, report.readiness)
        for figure in report.figures:
            drawing = _drawing(paper, figure)
            paper.keep(paper.height_of(drawing) + 3 * _HEADING)
            _heading(paper, figure.heading)
            paper.picture(drawing)
        _explained(paper, report)
        _numbers(paper, report)
    return paper.content


def _verdict(paper: Paper, report: Report) -> None:
    look = paper.look
    colors = {"mark-good": look.good, "mark-bad": look.bad}
    color = colors.get(report.mark, look.uncertain)
    paper.words(f"{report.title} · {report.made}", px=_SMALL, color=look.muted)
    paper.space(6)
    paper.words(report.headline, px=_TITLE, bold=True, sign=(SIGNS[report.mark], color))
    paper.space(4)
    for fact in report.facts:
        paper.words(fact, px=_BODY + 1)
    paper.space(4)
    paper.words(report.chance, px=_BODY, bold=True)
    paper.words(report.disclaimer, px=_SMALL, color=look.muted)
    paper.space(18)


def _heading(paper: Paper, words: str) -> None:
    paper.space(22)
    paper.keep(_HEADING_AND_SOME)
    paper.words(words, px=_HEADING, bold=True)
    paper.space(6)


def _drawing(paper: Paper, figure: Figure) -> QSvgRenderer:
    room = paper.height - 3 * _HEADING
    fitting = (px for px in _DRAWN_PX if _height(paper, figure, px) <= room)
    found = svg_text(figure.plot, paper.look, width_px=next(fitting, _DRAWN_PX[-1]), keeps_words=True)
    return QSvgRenderer(QByteArray(found.encode()))


def _height(paper: Paper, figure: Figure, drawn_px: float) -> float:
    return height_of(figure.plot, drawn_px, paper.look.text_px) * paper.width / drawn_px


def _actions(paper: Paper, report: Report) -> None:
    _heading(paper, report.headings.actions)
    for place, action in enumerate(report.actions, start=1):
        paper.keep(80)
        paper.words(tr("{n}. {words}", n=place, words=action.title), px=_BODY, bold=True)
        paper.words(action.reason, px=_BODY, indent=18)
        paper.words(action.length, px=_SMALL, color=paper.look.muted, indent=18)
        paper.space(8)


def _explained(paper: Paper, report: Report) -> None:
    _heading(paper, report.headings.explanation)
    for title, words in report.explanation:
        paper.keep(80)
        paper.words(title, px=_BODY, bold=True)
        paper.words(words, px=_BODY)
        paper.space(8)


def _numbers(paper: Paper, report: Report) -> None:
    if report.figures:
        _heading(paper, report.headings.numbers)
    for figure in report.figures:
        paper.keep(_HEADING_AND_SOME)
        paper.words(figure.heading, px=_BODY, bold=True)
        _table(paper, figure)
        paper.space(16)
    for words in report.waiting:
        paper.words(words, px=_SMALL, color=paper.look.muted)


def _table(paper: Paper, figure: Figure) -> None:
    PaperTable(paper, figure.plot.story.table, signs=SIGNS).draw()

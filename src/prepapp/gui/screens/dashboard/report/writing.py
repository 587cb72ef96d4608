"""A report in a file, in the format that its name or its reader asks for."""

from __future__ import annotations

from pathlib import Path

from prepapp.domain.errors import UsageError
from prepapp.domain.progress import Record
from prepapp.domain.wording import sentence
from prepapp.gui.charts.look import Look
from prepapp.gui.screens.dashboard.report.contents import Report, report_of
from prepapp.gui.screens.dashboard.report.page import html_page
from prepapp.gui.screens.dashboard.state import Reading
from prepapp.gui.theme.looks import LIGHT
from prepapp.services.exports import write_privately

TEXT_PX = 14.0


def write_report(report: Report, target: Path, *, family: str, ending: str = "") -> None:
    """Write a report as `ending` says, or the ending of `target`: .pdf or .html.

    Raises `UsageError` for another ending and `StorageError` when it cannot be written.
    """
    look = Look.of(LIGHT, family=family, text_px=TEXT_PX)
    match ending or target.suffix.lower():
        case ".pdf":
            from prepapp.gui.screens.dashboard.report.pdf import pdf_file

            content: str | bytes = pdf_file(report, look)
        case ".html" | ".htm":
            content = html_page(report, look)
        case other:
            raise UsageError(
                sentence("A report is written to .pdf or .html, not to “{ending}”. Name it so.", ending=other)
            )
    write_privately(target, (content,))


def write_report_of(reading: Reading, record: Record, target: Path, *, family: str, ending: str = "") -> None:
    """Write the report of what was read, with words in that font. Raises as `write_report` does."""
    write_report(report_of(reading, record), target, family=family, ending=ending)

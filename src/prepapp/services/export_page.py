"""The page of an export that a person reads: one HTML file that asks for nothing else and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final

Row = Sequence[str]

FILES: Final = (
    ("history.json", "every quiz, answer and remark, for programs"),
    ("answers.csv", "every answer, for a spreadsheet"),
    ("quizzes.csv", "every finished quiz"),
    ("annotations.csv", "marks, notes, tags, suspensions and reports, as they were made"),
    ("questions.json", "the questions that were answered or remarked on, as the bank has them now"),
    ("readiness.json", "readiness as it is measured today"),
    ("readiness.csv", "the same by area"),
    ("settings.json", "what was set"),
)
_AREAS: Final = ("Area", "Mastery", "90 % interval", "Expected", "Chance", "Answers", "Status")
_QUIZZES: Final = ("Begun", "Quiz", "Mode", "Answered", "Credit", "Minutes")
_REMARKS: Final = ("Question", "What", "Text")
_ANSWERS: Final = ("When", "Quiz", "Question", "Answer", "Outcome", "How sure", "Seconds")
_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1b1d21; --soft: #585d66; --line: #d6d9df; --page: #fff }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9eaed; --soft: #a7acb5; --line: #3a3e46; --page: #1b1d21 } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page);
  max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem }
h1 { font-size: 1.7rem; margin: 0 } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem }
p { max-width: 46rem } .soft { color: var(--soft) } .verdict { font-size: 1.15rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .92rem }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
th { color: var(--soft); font-weight: 600; white-space: nowrap } td.text { white-space: pre-wrap }
td:first-child { white-space: nowrap } .areas td:first-child, .remarks td:first-child { white-space: normal }
summary { cursor: pointer; padding: .3rem 0 } summary h2 { display: inline }
@media print { body { max-width: none; padding: 0 } details > * { display: block } }
"""


@dataclass(frozen=True, slots=True)
class Page:
    """What is on it: rows of cells by table, the answers one after the other."""

    program: str
    at: datetime
    person: str
    verdict: str
    areas: Sequence[Row]
    quizzes: Sequence[Row]
    remarks: Sequence[Row]
    answers: Iterable[Row]
    settings: Sequence[tuple[str, str]]


def pieces_of(page: Page) -> Iterator[str]:
    """The page as HTML, piece by piece."""
    yield from _head(page)
    yield from _table("Readiness by area", "areas", _AREAS, page.areas)
    yield from _table("Quizzes", "quizzes", _QUIZZES, page.quizzes)
    yield from _table("Marks, notes, tags and reports", "remarks", _REMARKS, page.remarks)
    yield from _table("Answers", "answers", _ANSWERS, page.answers)
    yield from _table("Settings", "settings", ("Name", "Value"), page.settings)
    yield from _table("Files beside this page", "files", ("File", "What it holds"), FILES, links=True)
    yield "</body></html>\n"


def _head(page: Page) -> Iterator[str]:
    yield (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Everything kept by prepapp</title><style>{_STYLE}</style></head><body>\n"
    )
    yield f"<h1>Everything kept by prepapp</h1>\n<p class=soft>{escape(page.program)}, exported on "
    yield f"{page.at:%Y-%m-%d at %H:%M}. {escape(page.person)}.</p>\n"
    yield f"<p class=verdict>{escape(page.verdict)}</p>\n"


def _table(title: str, name: str, columns: Row, rows: Iterable[Row], *, links: bool = False) -> Iterator[str]:
    yield f"<details open><summary><h2>{escape(title)}</h2></summary>\n<div class=wide>"
    yield f"<table class={name}><thead><tr>"
    yield from (f"<th>{escape(column)}</th>" for column in columns)
    yield "</tr></thead><tbody>\n"
    is_empty = True
    for row in rows:
        is_empty = False
        first, *others = row
        yield f"<tr><td>{_link(first) if links else escape(first)}</td>"
        yield "".join(f"<td class=text>{escape(cell)}</td>" for cell in others) + "</tr>\n"
    yield "</tbody></table></div>"
    yield ("<p class=soft>Nothing yet.</p>" if is_empty else "") + "</details>\n"


def _link(name: str) -> str:
    return f'<a href="{escape(name)}">{escape(name)}</a>'

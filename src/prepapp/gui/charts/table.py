"""The numbers of a chart as a table: what a screen reader, a spreadsheet and a doubter get."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

Plain: TypeAlias = str | float
"""A value as other programs read it: words, or a number with a point."""
UNKNOWN = "–"
_SIGNED: Final = re.compile(r"[-+][\d.,]+(?:\s?%)?")


@dataclass(frozen=True, slots=True)
class Column:
    """A title and what it means; words stand at the left, numbers at the right."""

    title: str
    hint: str = ""
    is_words: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows, what it is sorted by, and what a file gets in place of `text`, if not that."""

    text: str
    order: Plain
    plain: Plain | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table.

    `key` says what choosing it is about, "" for nothing. `mark` is an icon's name for the last cell;
    `sentence` says the row in words.
    """

    cells: tuple[Cell, ...]
    key: str = ""
    mark: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class ChartTable:
    """Columns and rows; the first column names the row."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def words(text: str) -> Cell:
    """A cell with a name."""
    return Cell(text, text.casefold())


def value(shown: str, number: float, digits: int = 4) -> Cell:
    """A cell with a number as it is shown, sorted by it; a file gets so many of its digits."""
    return Cell(shown, number, round(number, digits))


def nothing() -> Cell:
    """A cell whose number is not known: it sorts below everything."""
    return Cell(UNKNOWN, -1.0, "")


def csv_text(table: ChartTable) -> str:
    """The table as comma-separated values under its titles, lines ended as RFC 4180 wants them."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([column.title for column in table.columns])
    writer.writerows([_plain(cell) for cell in row.cells] for row in table.rows)
    return buffer.getvalue()


def tabbed(columns: Iterable[Column], rows: Iterable[Iterable[str]]) -> str:
    """Titles and cells as tab-separated lines, for the clipboard."""
    lines = ([column.title for column in columns], *rows)
    return "\n".join("\t".join(map(no_formula, line)) for line in lines)


def no_formula(text: str) -> str:
    """A text that a spreadsheet would run as a formula is made a plain one; a number with a sign is none.

    Spaces that keep a number and its sign in one line are common ones there, or “38 %” is no number.
    """
    is_formula = text[:1] in ("=", "+", "-", "@", "\t", "\r") and not _SIGNED.fullmatch(text)
    plain = text.replace("\u00a0", " ")
    return f"'{plain}" if is_formula else plain


def _plain(cell: Cell) -> Plain:
    """A text that a spreadsheet would run as a formula is made a plain one."""
    found = cell.text if cell.plain is None else cell.plain
    if isinstance(found, str):
        return no_formula(found)
    return int(found) if float(found).is_integer() else found

"""Looks over a screen in the pseudo-language: words that did not come out of the translation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSpinBox,
    QStatusBar,
    QWidget,
)

from prepapp.gui.widgets.markdown_view import MarkdownView
from tests.support.pseudo import CLOSE, OPEN

_SAID: Final = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_KEY: Final = re.compile(
    rf"\b(Ctrl|Alt|Shift|Meta)\+(\w+|[^\s{OPEN}])?|"
    r"\b(PgUp|PgDown|Esc|Enter|Space|Return|Del|Left|Right|Up|Down|F\d+)\b"
)
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_HEADING: Final = re.compile(r"^#+ (.*)$", re.MULTILINE)
_PER_VIEW: Final = 60
"""So many rows of a list are read: the others are made in the same way."""


def names_in(value: Any) -> Iterator[str]:
    """Every text inside a value of the domain: what a bank calls its areas, its items, its options."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from names_in(getattr(value, one.name))
    elif isinstance(value, dict):
        yield from names_in([*value.keys(), *value.values()])
    elif isinstance(value, Iterable):
        for one in value:
            yield from names_in(one)


class Ear:
    """Hears what is not said in the pseudo-language and is none of the names it knows."""

    def __init__(self, names: Iterable[str]) -> None:
        plain = {" ".join(name.split()) for name in names}
        self._names = sorted((name for name in plain if _WORD.search(name)), key=len, reverse=True)

    def untranslated(self, root: QWidget) -> list[str]:
        """The texts on the screen, seen or spoken, that hold English of our own."""
        texts = {text for widget in (root, *root.findChildren(QWidget)) for text in _texts(widget) if text}
        return sorted(text for text in texts if self.is_english(text))

    def is_english(self, text: str) -> bool:
        """Whether words are left of a text without what was translated, names and keys."""
        rest = " ".join(text.replace("\u200b", "").split())
        for name in self._names:
            if " " in name:  # before the keys: a name may begin with the word of one
                rest = rest.replace(name, " ")
        rest = " ".join(_KEY.sub(" ", rest).split())
        while (shorter := _SAID.sub(" ", rest)) != rest:
            rest = shorter
        for name in self._names:
            rest = rest.replace(name, " ")
        return _WORD.search(rest) is not None


def _texts(widget: QWidget) -> Iterator[str]:
    if not (widget.isVisible() or widget.isWindow()) or isinstance(widget, QHeaderView):
        return
    yield from (widget.toolTip(), widget.accessibleName())
    if not isinstance(widget, MarkdownView):  # it describes itself by what it shows
        yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case MarkdownView():
            yield from _HEADING.findall(widget.markdown)
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() if not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
            yield widget.placeholderText()
        case QSpinBox():
            yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
        case QGroupBox():
            yield widget.title()
        case QStatusBar():
            yield widget.currentMessage()
        case QAbstractItemView() | QComboBox():
            yield from _texts_of(widget.model())
        case _:
            pass


def _texts_of(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), _PER_VIEW)):
            index = model.index(row, column, QModelIndex())
            yield from (str(index.data(role) or "") for role in roles)

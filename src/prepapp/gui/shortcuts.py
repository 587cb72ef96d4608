"""Every key of the program in one place, and the sheet that shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import button, card, column, label, row, scrolling


@dataclass(frozen=True, slots=True)
class Key:
    """One or more keys, in the notation of `QKeySequence`, and what they do."""

    keys: tuple[str, ...]
    action: str


@dataclass(frozen=True, slots=True)
class Section:
    """The keys of a screen."""

    title: str
    keys: tuple[Key, ...]


SECTIONS: Final = (
    Section(
        "Everywhere",
        (
            Key(("Ctrl+1",), "Home"),
            Key(("Ctrl+2", "Ctrl+N"), "Practice"),
            Key(("Ctrl+3",), "Review"),
            Key(("Ctrl+4",), "Dashboard"),
            Key(("Ctrl+5",), "Library"),
            Key(("Ctrl+6", "Ctrl+,"), "Settings"),
            Key(("Ctrl+F",), "Find a question in the library"),
            Key(("Ctrl++", "Ctrl+="), "Larger text"),
            Key(("Ctrl+-",), "Smaller text"),
            Key(("Ctrl+0",), "Text at 100 %"),
            Key(("F11",), "Full screen"),
            Key(("F1", "Ctrl+/"), "This list"),
        ),
    ),
    Section(
        "Home",
        (Key(("Enter",), "Start the next step"), Key(("R",), "Resume the interrupted quiz")),
    ),
    Section(
        "Quiz",
        (
            Key(("1", "A"), "Choose the first option, 2 or B the second, and so on"),
            Key(("0",), "I do not know"),
            Key(("Enter", "Ctrl+Return"), "Check, or go on"),
            Key(("Ctrl+Right", "PgDown"), "Next question"),
            Key(("Ctrl+Left", "PgUp"), "Previous question"),
            Key(("F2", "F3", "F4"), "How sure: guess, think so, sure"),
            Key(("F5",), "Leave it open how sure"),
            Key(("F",), "Flag"),
            Key(("G",), "Grid of questions"),
            Key(("T",), "Hide or show the timer"),
            Key(("Ctrl+T",), "Say the time left"),
            Key(("Ctrl+P",), "Pause"),
            Key(("Ctrl+Shift+Return",), "Look over the answers before submitting"),
            Key(("Alt+Up", "Alt+Down"), "Move a step up or down"),
        ),
    ),
    Section(
        "Review",
        (
            Key(("J",), "Next question"),
            Key(("K",), "Previous question"),
            Key(("W",), "Next question that was not right"),
            Key(("Esc",), "Back to all quizzes"),
        ),
    ),
    Section(
        "Dashboard",
        (Key(("L",), "Change the level"), Key(("Enter",), "Practise the area of the current row")),
    ),
    Section(
        "Library",
        (
            Key(("Enter",), "Open the question of the current row"),
            Key(("Esc",), "Back to the list"),
        ),
    ),
    Section("Settings", (Key(("Ctrl+Z",), "Undo the latest change"),)),
)


def matching_sections(query: str) -> tuple[Section, ...]:
    """The sections with the keys that every typed word fits, by key, action or title."""
    words = query.casefold().split()
    found = (
        Section(section.title, tuple(key for key in section.keys if _fits(words, key, section.title)))
        for section in SECTIONS
    )
    return tuple(section for section in found if section.keys)


def _fits(words: list[str], key: Key, title: str) -> bool:
    haystack = " ".join((*key.keys, key.action, title)).casefold()
    return all(word in haystack for word in words)


class ShortcutSheet(QDialog):
    """The keys by screen, searched as one types; Escape closes it."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search shortcuts")
        self.search.setAccessibleName("Search shortcuts")
        self.search.setClearButtonEnabled(True)
        self.nothing = label("No shortcut matches.", "muted")
        self._sections = [_SectionCard(section) for section in SECTIONS]
        content = QWidget()
        content.setLayout(column(self.nothing, *self._sections, None, spacing=12))
        head = row(label("Keyboard shortcuts", "title"), None, self.search)
        head.setContentsMargins(24, 16, 24, 0)
        close = button("&Close", self.accept)
        foot = row(None, close)
        foot.setContentsMargins(24, 0, 24, 16)
        self.setLayout(column(head, scrolling(content), foot, spacing=8))
        room = parent.size()
        self.resize(min(theme.space(640), room.width() - 40), min(theme.space(600), room.height() - 20))
        self.search.textChanged.connect(self._search)
        self._search("")

    def _search(self, query: str) -> None:
        found = {section.title: section.keys for section in matching_sections(query)}
        self.nothing.setVisible(not found)
        for section, shown in zip(SECTIONS, self._sections, strict=True):
            shown.show_only(found.get(section.title, ()))


class _SectionCard(QWidget):
    def __init__(self, section: Section) -> None:
        super().__init__()
        self._lines: list[tuple[Key, tuple[QWidget, ...]]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for place, key in enumerate(section.keys):
            action, caps = label(key.action, wraps=True), _keycaps(key)
            grid.addWidget(action, place, 0)
            grid.addWidget(caps, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._lines.append((key, (action, caps)))
        self.setLayout(column(card(label(section.title, "heading"), grid, spacing=10)))

    def show_only(self, keys: tuple[Key, ...]) -> None:
        """Show these keys alone; without any the whole section is hidden."""
        for key, widgets in self._lines:
            for widget in widgets:
                widget.setVisible(key in keys)
        self.setVisible(bool(keys))


def _keycaps(key: Key) -> QWidget:
    caps = QWidget()
    caps.setLayout(row(*(label(native(one), "keycap") for one in key.keys), spacing=4))
    return caps


def native(keys: str) -> str:
    """A key as this platform writes it: “Ctrl+1”, “⌘1”."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

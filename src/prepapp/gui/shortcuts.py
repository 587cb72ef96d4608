"""Every key of the program in one place, and how one is found by words; pure, without widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtGui import QKeySequence

from prepapp.gui.language import mark, tr
from prepapp.gui.shell.places import EVERYWHERE

NAMED: Final = {
    "Return": mark("Enter", "a key"),
    "Enter": mark("Enter", "a key"),
    "Up": mark("Up", "a key"),
    "Down": mark("Down", "a key"),
}
"""Keys that Qt calls otherwise than our texts do."""


@dataclass(frozen=True, slots=True)
class Key:
    """One or more keys, in the notation of `QKeySequence`, and what they do.

    A fixed one stands for a range of keys or belongs to a control, so that no other can be chosen for it.
    """

    keys: tuple[str, ...]
    action: str
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """The keys of a screen."""

    title: str
    keys: tuple[Key, ...]

    def id_of(self, key: Key) -> str:
        """By what a person's own key is kept: the screen and the usual key."""
        return f"{self.title} {key.keys[0]}"


SECTIONS: Final = (
    Section(
        EVERYWHERE,
        (
            Key(("Ctrl+1",), mark("Home")),
            Key(("Ctrl+2", "Ctrl+N"), mark("Practice")),
            Key(("Ctrl+3",), mark("Review")),
            Key(("Ctrl+4",), mark("Dashboard")),
            Key(("Ctrl+5",), mark("Library")),
            Key(("Ctrl+6", "Ctrl+,"), mark("Settings")),
            Key(("Ctrl+K",), mark("Find a command")),
            Key(("Ctrl+F",), mark("Find a question in the library")),
            Key(("Ctrl+E",), mark("Export the report, what is listed, or everything")),
            Key(("Ctrl+Shift+P",), mark("Switch to another person")),
            Key(("Ctrl+Z",), mark("Undo the latest change")),
            Key(("Ctrl+Shift+Z",), mark("Redo what was undone")),
            Key(("F6",), mark("Next part of the window")),
            Key(("Shift+F6",), mark("Previous part of the window")),
            Key(("Ctrl++", "Ctrl+="), mark("Larger text")),
            Key(("Ctrl+-",), mark("Smaller text")),
            Key(("Ctrl+0",), mark("Text at 100%")),
            Key(("F11",), mark("Full screen")),
            Key(("F1", "Ctrl+/"), mark("Keyboard shortcuts")),
            Key(("Ctrl+Q",), mark("Quit")),
        ),
    ),
    Section(
        mark("Home"),
        (
            Key(("Enter",), mark("Start the next step, or see the analysis"), is_fixed=True),
            Key(("R",), mark("Resume the interrupted quiz")),
            Key(("V",), mark("Start the due reviews")),
            Key(("2",), mark("Start the second step, 3 the third"), is_fixed=True),
        ),
    ),
    Section(
        mark("Practice"),
        (
            Key(("Enter",), mark("Start the kind of practice that has the focus"), is_fixed=True),
            Key(("Ctrl+Return",), mark("Start what is chosen")),
            Key(("Del",), mark("Delete the saved preset that has the focus")),
        ),
    ),
    Section(
        mark("Quiz"),
        (
            Key(("1", "A"), mark("Choose the first option, 2 or B the second, and so on"), is_fixed=True),
            Key(("1",), mark("Why it was missed, once the answer is shown: 1 to 4"), is_fixed=True),
            Key(("0",), mark("I do not know")),
            Key(("Enter", "Ctrl+Return"), mark("Check, or go on"), is_fixed=True),
            Key(("Ctrl+Right", "PgDown"), mark("Next question")),
            Key(("Ctrl+Left", "PgUp"), mark("Previous question")),
            Key(("F2", "F3", "F4"), mark("How sure: guess, think so, sure"), is_fixed=True),
            Key(
                ("Shift+1", "Shift+2", "Shift+3"), mark("Strike out one of the options 1 to 3"), is_fixed=True
            ),
            Key(
                ("Shift+4", "Shift+5", "Shift+6"), mark("Strike out one of the options 4 to 6"), is_fixed=True
            ),
            Key(("F5",), mark("Leave it open how sure")),
            Key(("F",), mark("Flag")),
            Key(("G",), mark("Grid of questions")),
            Key(("N",), mark("Note on this question")),
            Key(("K",), mark("Scratchpad")),
            Key(("L",), mark("Calculator")),
            Key(("M",), mark("Formulas")),
            Key(("T",), mark("Hide or show the timer")),
            Key(("Ctrl+T",), mark("Say the time left")),
            Key(("Ctrl+P",), mark("Pause")),
            Key(("Ctrl+Shift+Return",), mark("Look over the answers before submitting")),
            Key(("Alt+Up", "Alt+Down"), mark("Move a step up or down"), is_fixed=True),
        ),
    ),
    Section(
        mark("Design"),
        (Key(("Ctrl+Return",), mark("Next phase, or save the score")),),
    ),
    Section(
        mark("Review"),
        (
            Key(("J",), mark("Next question")),
            Key(("K",), mark("Previous question")),
            Key(("W",), mark("Next question that was not right")),
            Key(("N",), mark("Note on this question")),
            Key(("1", "2"), mark("Why it was missed: not known, misread"), is_fixed=True),
            Key(("3", "4"), mark("Why it was missed: reasoning, time"), is_fixed=True),
            Key(("Esc",), mark("Back to all quizzes"), is_fixed=True),
        ),
    ),
    Section(
        mark("Dashboard"),
        (
            Key(("L",), mark("Change the level")),
            Key(("1", "2", "3"), mark("Go to one of the charts 1 to 3"), is_fixed=True),
            Key(("4", "5", "6"), mark("Go to one of the charts 4 to 6"), is_fixed=True),
            Key(("D",), mark("Show or hide the numbers of the chart")),
            Key(("Alt+1", "Alt+2", "Alt+3"), mark("Start one of the next steps"), is_fixed=True),
            Key(("Enter",), mark("Practise the area of the current row"), is_fixed=True),
        ),
    ),
    Section(
        mark("Library"),
        (
            Key(("Enter",), mark("Open the question of the current row"), is_fixed=True),
            Key(("Space",), mark("Show the question below, without its answer"), is_fixed=True),
            Key(("M",), mark("Mark the selected questions, or take the marks away")),
            Key(("T",), mark("Tag the selected questions")),
            Key(("S",), mark("Suspend the selected questions, or ask them again")),
            Key(("Ctrl+A",), mark("Select everything that is listed"), is_fixed=True),
            Key(("Esc",), mark("Back to the list"), is_fixed=True),
        ),
    ),
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
    named = (*key.keys, *map(native, key.keys))
    haystack = " ".join((*named, tr(key.action), tr(title))).casefold()
    return all(word in haystack for word in words)


def as_chosen(section: Section, key: Key, own: Mapping[str, str]) -> Key:
    """A key with the person's own in the place of the first usual one; "" takes that away."""
    chosen = own.get(section.id_of(key))
    if chosen is None or key.is_fixed:
        return key
    return replace(key, keys=tuple(one for one in (chosen, *key.keys[1:]) if one))


def taken_by(keys: str, section: Section, key: Key, own: Mapping[str, str]) -> Key | None:
    """What already has these keys where `key` would want them: on its screen, or everywhere."""
    wanted = QKeySequence(keys)
    rivals = (one for one in SECTIONS if EVERYWHERE in (section.title, one.title) or one is section)
    for rival in rivals:
        for other in rival.keys:
            if other is not key and any(
                QKeySequence(one) == wanted for one in as_chosen(rival, other, own).keys
            ):
                return other
    return None


def native(keys: str) -> str:
    """A key as this platform writes it: “Ctrl+1”, “⌘1”; with the words of the texts where it uses words."""
    written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    named, last = NAMED.get(keys.rpartition("+")[2]), written.rpartition("+")[2]
    if named is None or not last.isascii():
        return written  # a sign, as on macOS
    return written.removesuffix(last) + tr(named, "a key")

"""What the keys do that work on every screen; the command search lists the same acts by their words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from prepapp.bootstrap import App
from prepapp.gui.jobs import JobRunner
from prepapp.gui.shell.known import Known
from prepapp.gui.shell.panes import next_pane
from prepapp.gui.shell.places import SCREENS, Place
from prepapp.gui.theme.theme import Theme

if TYPE_CHECKING:
    from prepapp.gui.main_window import MainWindow
    from prepapp.gui.shell.commands import Command

TEXT_STEP = 10
"""Per cent of the system's text size."""
_STEPS = ("Ctrl++", "Ctrl+=", "Ctrl+-", "F6", "Shift+F6")
"""Held down, these go on; everything else is done once."""


class Acts(QObject):
    """Binds each usual key to its act; `Keyboard` puts a person's own key in its place."""

    def __init__(self, window: MainWindow, app: App, runner: JobRunner, theme: Theme, known: Known) -> None:
        super().__init__(window)
        self._window, self._app, self._runner, self._theme, self._known = window, app, runner, theme, known
        self.by_key = self._by_key()
        for keys, act in self.by_key.items():
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setAutoRepeat(keys in _STEPS)
            shortcut.activated.connect(act)

    def commands(self) -> tuple[Command, ...]:
        """Everything that can be asked for by its words: screens, acts, areas to practise, settings."""
        from prepapp.gui.shell.commands import (
            acts_as_commands,
            person_command,
            practise_command,
            setting_command,
        )

        areas = self._known.bundle.taxonomy.areas if self._known.bundle else ()
        people = self._window.people
        start, settings = self._window.quizzes.start_area, self._window.settings.names
        return (
            *acts_as_commands(self.by_key, self._window.keyboard.own),
            *(person_command(one, partial(people.wanted.emit, one)) for one in people.others()),
            *(practise_command(area, partial(start, area.id)) for area in areas),
            *(setting_command(group, name, self._find_setting) for group, name in settings),
        )

    def _by_key(self) -> dict[str, Callable[[], object]]:
        go_to, bar = self._window.go_to, self._window.undo_bar
        return {
            **{f"Ctrl+{place}": partial(go_to, name) for place, (name, _) in enumerate(SCREENS, start=1)},
            "Ctrl+N": partial(go_to, Place.PRACTICE),
            "Ctrl+,": partial(go_to, Place.SETTINGS),
            "Ctrl+K": self._find_command,
            "Ctrl+F": self._find_question,
            "Ctrl+Z": bar.undo,
            "Ctrl+Shift+Z": bar.redo,
            "Ctrl+E": self._export,
            "Ctrl+Shift+P": self._window.people.choose,
            "F6": partial(next_pane, self._panes, 1),
            "Shift+F6": partial(next_pane, self._panes, -1),
            "Ctrl++": partial(self._enlarge, TEXT_STEP),
            "Ctrl+=": partial(self._enlarge, TEXT_STEP),
            "Ctrl+-": partial(self._enlarge, -TEXT_STEP),
            "Ctrl+0": partial(self._set_text_scale, 100),
            "F11": self._toggle_full_screen,
            "F1": self._show_shortcuts,
            "Ctrl+/": self._show_shortcuts,
            "Ctrl+Q": self._window.close,
        }

    def _panes(self) -> list[QWidget]:
        window = self._window
        parts = (
            window.side,
            window.stack.currentWidget(),
            window.exporter.bar,
            window.notices.bar,
            window.undo_bar,
        )
        return [part for part in parts if part is not None and part.isVisible()]

    def _find_command(self) -> None:
        from prepapp.gui.command_search import CommandSearch

        if self._window.current_name != Place.FIRST_RUN:
            search = CommandSearch(self._window, self._theme, self.commands)
            self._known.warmed_up.connect(search.renew)
            search.open()

    def _find_question(self) -> None:
        self._window.go_to(Place.LIBRARY)
        self._known.warm_then(lambda: self._window.library.focus_search())

    def _export(self) -> None:
        """On the dashboard its report, in the library what is listed, elsewhere everything."""
        match self._window.current_name:
            case Place.FIRST_RUN:
                pass
            case Place.DASHBOARD:
                self._window.dashboard.ask_for_report()
            case Place.LIBRARY:
                self._window.library.export()
            case _:
                self._window.exporter.ask()

    def _find_setting(self, name: str) -> None:
        self._window.go_to(Place.SETTINGS)
        self._window.settings.look_for(name)

    def _enlarge(self, step: int) -> None:
        self._set_text_scale(self._theme.text_scale + step)

    def _set_text_scale(self, percent: int) -> None:
        self._theme.set_text_scale(percent)
        appearance = self._theme.appearance
        self._runner.submit(
            lambda: self._app.preferences.keep_appearance(appearance), None, self._known.failed.emit
        )

    def _show_shortcuts(self) -> None:
        from prepapp.gui.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self._window, self._theme, self._window.keyboard.own).open()

    def _toggle_full_screen(self) -> None:
        window = self._window
        (window.showNormal if window.isFullScreen() else window.showFullScreen)()

"""The tools of a quiz with what they need: opened and closed, fed by the database's worker."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from prepapp.bootstrap import App
from prepapp.domain.annotations import ItemAnnotations, Noted
from prepapp.gui.drafts import Drafts
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.remarks import Remarks
from prepapp.gui.screens.quiz.pages import Pages
from prepapp.gui.screens.quiz.tools.calculator import CalculatorTool
from prepapp.gui.screens.quiz.tools.drawer import Drawer
from prepapp.gui.screens.quiz.tools.formulas import FormulaTool
from prepapp.gui.screens.quiz.tools.grid import GridTool
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.screens.quiz.tools.workbench import Side, Workbench
from prepapp.gui.texts.remarks import remark_words
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.tool import Tool
from prepapp.gui.widgets.writing import WritingTool

DRAWER_SIZE = 380
PAINTED_MS = 50
"""After a question came; it is on the screen by then."""


class Toolbox(QObject):
    """`turned` tells which tool is open now, if any."""

    turned = Signal(object)
    question_wanted = Signal()
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme, main: Pages, remarks: Remarks) -> None:
        super().__init__()
        self._app, self._runner, self._remarks = app, runner, remarks
        self._scribbles = Drafts(
            runner, lambda quiz_id, text: app.writing.keep_scratchpad(quiz_id, text), self.failed.emit
        )
        self._asked_for = ""
        self._on_screen = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._before: QWidget | None = None
        self.grid = GridTool(theme)
        self.note = WritingTool(tr("Note"), tr("The note stays with this question."), tr("&Delete note"))
        self.scratchpad = WritingTool(tr("Scratchpad"), tr("The scratchpad stays with this quiz."))
        self.calculator = CalculatorTool(theme)
        self.formulas = FormulaTool(theme, lambda: app.formulas, self._area_names)
        tools: Mapping[ToolName, Tool] = {
            ToolName.GRID: self.grid,
            ToolName.NOTE: self.note,
            ToolName.SCRATCHPAD: self.scratchpad,
            ToolName.CALCULATOR: self.calculator,
            ToolName.FORMULAS: self.formulas,
        }
        self.drawer = Drawer(theme, tools)
        self.workbench = Workbench(
            main, self.drawer, drawer_size=theme.space(DRAWER_SIZE), narrowest=main.narrowest
        )
        self._put_away()
        self._connect()

    def begin(self, quiz_id: str) -> None:
        """Fit the tools to a quiz; none is open."""
        self._put_away()
        self.turned.emit(None)
        self.calculator.start_over()
        self.scratchpad.wait()
        self._runner.submit(
            lambda: self._read_scratchpad(quiz_id),
            lambda text: self.scratchpad.show_text(quiz_id, text),
            self.failed.emit,
        )

    def _read_scratchpad(self, quiz_id: str) -> str:
        self._scribbles.catch_up(quiz_id)
        return self._app.writing.scratchpad(quiz_id)

    def show_item(self, item_id: str, area: str) -> None:
        """Fit the tools to the question on the screen.

        A note that nobody sees is read when the question has been painted: a worker would hold that up.
        """
        self.put_down()
        self.formulas.show_area(area)
        self._asked_for = item_id
        self._on_screen.start()
        if self.drawer.tool is ToolName.NOTE:
            self._look_up()

    def put_down(self) -> None:
        """Make facts of what was written on the question before."""
        self._on_screen.stop()
        self.note.flush()
        written_on = self.note.written_on
        self.note.wait()
        self.scratchpad.flush()
        if written_on:
            self._remarks.look_up(written_on)

    def turn(self, name: ToolName) -> None:
        """Open a tool, or put it away if it is the one that is open."""
        self.close() if self.drawer.tool is name else self._open(name)

    def close(self) -> None:
        """Put the tool away; the keyboard goes back to where it was."""
        if self.drawer.tool is None:
            return
        had_keyboard = self.drawer.isAncestorOf(QApplication.focusWidget() or self.drawer)
        self._put_away()
        self.turned.emit(None)
        if had_keyboard:
            self._give_back()

    def hide(self) -> None:
        """Put the tool away while no question is on the screen."""
        self._put_away()
        self.turned.emit(None)

    def _put_away(self) -> None:
        self.drawer.hide()
        self.workbench.fit()

    def _connect(self) -> None:
        self._on_screen.timeout.connect(self._look_up)
        self.drawer.closed.connect(self.close)
        self.drawer.left.connect(self.question_wanted)
        self.drawer.grip.side_wanted.connect(self._move)
        self.drawer.grip.size_wanted.connect(self.workbench.widen)
        self.note.written.connect(self._remarks.keep_note)
        self.note.delete_wanted.connect(self._delete_note)
        self._remarks.known.connect(self._show_known)
        self._remarks.note_changed.connect(self._show_changed)
        self.scratchpad.written.connect(self._scribbles.keep)

    def _open(self, name: ToolName) -> None:
        focused: QWidget | None = QApplication.focusWidget()
        if self.drawer.tool is None:
            self._before = focused
        if name is ToolName.NOTE and self._on_screen.isActive():
            self._look_up()
        self.drawer.open(name)
        self.workbench.fit()
        self.turned.emit(name)

    def _give_back(self) -> None:
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        else:
            self.question_wanted.emit()

    def _move(self, side: Side) -> None:
        self.drawer.grip.side = side
        self.workbench.move_to(side)
        self.drawer.grip.setFocus()

    def _area_names(self) -> Mapping[str, str]:
        return {area.id: area.name for area in self._app.bundle.taxonomy.areas}

    def _look_up(self) -> None:
        self._on_screen.stop()
        self._remarks.look_up(self._asked_for)

    def _show_known(self, item_id: str, said: ItemAnnotations) -> None:
        """Show the note that was asked for, once: what is typed from then on is newer."""
        if item_id == self._asked_for:
            self._asked_for = ""
            self.note.show_text(item_id, said.note)

    def _show_changed(self, item_id: str, text: str) -> None:
        if item_id == self.note.subject:
            self.note.show_text(item_id, text)

    def _delete_note(self, item_id: str) -> None:
        self._remarks.make(item_id, Noted(""), remark_words(Noted("")))

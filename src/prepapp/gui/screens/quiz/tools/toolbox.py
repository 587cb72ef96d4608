"""The tools of a quiz with what they need: opened and closed, fed by the database's worker."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from prepapp.bootstrap import App
from prepapp.domain.annotations import ItemAnnotations
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.quiz.tools.calculator import CalculatorTool
from prepapp.gui.screens.quiz.tools.drawer import Drawer
from prepapp.gui.screens.quiz.tools.formulas import FormulaTool
from prepapp.gui.screens.quiz.tools.grid import GridTool
from prepapp.gui.screens.quiz.tools.tool import Tool, ToolName
from prepapp.gui.screens.quiz.tools.workbench import Side, Workbench
from prepapp.gui.screens.quiz.tools.writing import WritingTool
from prepapp.gui.theme.theme import Theme

DRAWER_SIZE = 380


class Toolbox(QObject):
    """`turned` tells which tool is open now, if any; what the person said of a question comes as `known`."""

    turned = Signal(object)
    question_wanted = Signal()
    known = Signal(str, object)
    not_saved = Signal()

    def __init__(self, app: App, runner: JobRunner, theme: Theme, main: QWidget) -> None:
        super().__init__()
        self._app, self._runner = app, runner
        self._before: QWidget | None = None
        self.grid = GridTool(theme)
        self.note = WritingTool(tr("Note"), tr("The note stays with this question."))
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
        self.workbench = Workbench(main, self.drawer, drawer_size=theme.space(DRAWER_SIZE))
        self.drawer.hide()
        self._connect()

    def begin(self, quiz_id: str) -> None:
        """Fit the tools to a quiz; none is open."""
        self.drawer.hide()
        self.turned.emit(None)
        self.calculator.start_over()
        self.scratchpad.wait()
        writing = self._app.writing
        self._runner.submit(
            lambda: writing.scratchpad(quiz_id), lambda text: self.scratchpad.show_text(quiz_id, text)
        )

    def show_item(self, item_id: str, area: str) -> None:
        """Fit the tools to the question on the screen."""
        self.put_down()
        self.formulas.show_area(area)
        self._look_up(item_id, then_show_note=True)

    def put_down(self) -> None:
        """Make facts of what was written on the question before."""
        written_on = self.note.subject
        self.note.wait()
        self.scratchpad.flush()
        if written_on:
            self._look_up(written_on, then_show_note=False)

    def turn(self, name: ToolName) -> None:
        """Open a tool, or put it away if it is the one that is open."""
        self.close() if self.drawer.tool is name else self._open(name)

    def close(self) -> None:
        """Put the tool away; the keyboard goes back to where it was."""
        if self.drawer.tool is None:
            return
        had_keyboard = self.drawer.isAncestorOf(QApplication.focusWidget() or self.drawer)
        self.drawer.hide()
        self.turned.emit(None)
        if had_keyboard:
            self._give_back()

    def hide(self) -> None:
        """Put the tool away while no question is on the screen."""
        self.drawer.hide()
        self.turned.emit(None)

    def _connect(self) -> None:
        self.drawer.closed.connect(self.close)
        self.drawer.left.connect(self.question_wanted)
        self.drawer.grip.side_wanted.connect(self._move)
        self.drawer.grip.size_wanted.connect(self.workbench.widen)
        self.note.written.connect(self._keep_note)
        self.scratchpad.written.connect(self._keep_scratchpad)

    def _open(self, name: ToolName) -> None:
        focused: QWidget | None = QApplication.focusWidget()
        if self.drawer.tool is None:
            self._before = focused
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

    def _look_up(self, item_id: str, *, then_show_note: bool) -> None:
        writing = self._app.writing

        def found(said: ItemAnnotations) -> None:
            if then_show_note:
                self.note.show_text(item_id, said.note)
            self.known.emit(item_id, said)

        self._runner.submit(lambda: writing.put_down(item_id), found, lambda _: self.not_saved.emit())

    def _keep_note(self, item_id: str, text: str) -> None:
        writing = self._app.writing
        self._runner.submit(lambda: writing.keep_note(item_id, text), None, lambda _: self.not_saved.emit())

    def _keep_scratchpad(self, quiz_id: str, text: str) -> None:
        writing = self._app.writing
        self._runner.submit(
            lambda: writing.keep_scratchpad(quiz_id, text), None, lambda _: self.not_saved.emit()
        )

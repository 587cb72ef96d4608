"""Marking, tagging, suspending and reporting many questions at once, with a deed that takes it back."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from prepapp.bootstrap import App
from prepapp.domain.annotations import Remark
from prepapp.gui.deeds import Deed
from prepapp.gui.jobs import JobRunner

if TYPE_CHECKING:
    from prepapp.services.annotations import Done


class BulkRemarks(QObject):
    """`done` carries a `Deed` for the undo bar; `changed` comes whenever something else holds than before."""

    done = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._runner = app, runner

    def say(self, item_ids: Iterable[str], remark: Remark, words: str) -> None:
        """Say the same of some items; `words` is what the bar says was done."""
        ids = tuple(item_ids)
        work = partial(self._annotate, ids, remark)
        self._runner.submit(work, partial(self._offer, words), self.failed.emit)

    def _annotate(self, ids: tuple[str, ...], remark: Remark) -> _Step:
        return _Step(self._app, self._app.annotations.annotate(ids, remark))

    def _offer(self, words: str, step: _Step) -> None:
        if step.says_something:
            turn = partial(self._turn, step)
            self.done.emit(Deed(words, undo=turn, redo=turn))
        self.changed.emit()

    def _turn(self, step: _Step) -> None:
        self._runner.submit(step.turn, lambda _: self.changed.emit(), self.failed.emit)


class _Step:
    """What was written last, and so what would take it back; used on the worker alone."""

    def __init__(self, app: App, done: Done) -> None:
        self._app, self._done = app, done

    @property
    def says_something(self) -> bool:
        return bool(self._done.undo)

    def turn(self) -> None:
        """Undo what was done last: after undoing that is the undoing."""
        self._done = self._app.annotations.take_back(self._done)

"""What a person says of a question beside answering it: put down by the worker, told, and undone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from prepapp.bootstrap import App
from prepapp.domain.annotations import ItemAnnotations, Noted, Remark
from prepapp.gui.deeds import Deed
from prepapp.gui.drafts import Drafts
from prepapp.gui.jobs import JobRunner
from prepapp.services.annotations import Done


class Remarks(QObject):
    """`known` carries what is said of a question once it is read; `done` a deed that can be undone."""

    known = Signal(str, object)
    note_changed = Signal(str, str)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner) -> None:
        super().__init__()
        self._app, self._runner = app, runner
        self._notes = Drafts(
            runner, lambda item_id, text: app.writing.keep_note(item_id, text), self.failed.emit
        )

    def look_up(self, item_id: str) -> None:
        """Read what is said of a question; a note that was being written becomes a fact."""
        self._runner.submit(
            lambda: self._put_down(item_id), lambda said: self.known.emit(item_id, said), self.failed.emit
        )

    def keep_note(self, item_id: str, text: str) -> None:
        """Keep what is being written."""
        self._notes.keep(item_id, text)

    def make(self, item_id: str, remark: Remark, words: str) -> None:
        """Say something of a question; `words` tell it in the past, beside the way to undo it."""
        annotations = self._app.annotations
        done = Done()

        def write() -> ItemAnnotations:
            nonlocal done
            self._put_down(item_id)
            done = annotations.annotate((item_id,), remark)
            return annotations.of(item_id)

        def take_back() -> ItemAnnotations:
            nonlocal done
            self._put_down(item_id)
            done = annotations.take_back(done)
            return annotations.of(item_id)

        def tell(said: ItemAnnotations) -> None:
            self.known.emit(item_id, said)
            if isinstance(remark, Noted):
                self.note_changed.emit(item_id, said.note)

        def turn() -> None:
            self._runner.submit(take_back, tell, self.failed.emit)

        def offer(said: ItemAnnotations) -> None:
            tell(said)
            if done.undo:
                self.done.emit(Deed(words, turn, turn))

        self._runner.submit(write, offer, self.failed.emit)

    def _put_down(self, item_id: str) -> ItemAnnotations:
        self._notes.catch_up(item_id)
        return self._app.writing.put_down(item_id)

"""The presets a person saved: chosen like any other kind of practice, deleted with undo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from prepapp.bootstrap import App
from prepapp.gui.deeds import Deed
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.practice.desk import desk_from
from prepapp.gui.screens.practice.words import KINDS
from prepapp.gui.widgets.flow import Rest
from prepapp.gui.widgets.parts import column, label
from prepapp.gui.widgets.shortcut import on_key
from prepapp.gui.widgets.tiles import Tiles
from prepapp.services.practice import Preset


class SavedPresets(QWidget):
    """`chosen` carries the preset; `changed` comes with other presets, `deleted` when one goes."""

    chosen = Signal(object)
    changed = Signal()
    deleted = Signal()
    done = Signal(object)
    """A `Deed`: a change that can be undone."""
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner) -> None:
        super().__init__()
        self._app, self._runner = app, runner
        self._presets: dict[str, Preset] = {}
        self.tiles = Tiles(tr("Saved presets"), rest=Rest.RIGHT)
        self.setLayout(column(label(tr("Saved"), "strong"), self.tiles, spacing=6))
        self.tiles.chosen.connect(lambda name: self.chosen.emit(self._presets[name]))
        on_key(self, QKeySequence.StandardKey.Delete, self.delete)
        self.hide()

    @property
    def current(self) -> str:
        """The name of the one that is chosen; "" for none."""
        return self.tiles.value or ""

    def let_go(self) -> None:
        """None of them is chosen any more."""
        self.tiles.choose(None)

    def show_presets(self, presets: Sequence[Preset]) -> None:
        """Offer these; one that is chosen stays so."""
        self._presets = {one.name: one for one in presets}
        kinds = {one.name: desk_from(one.desk, ()).kind for one in presets}
        self.tiles.offer({name: (name, tr(KINDS[kind])) for name, kind in kinds.items()})
        self.setVisible(bool(presets))
        self.changed.emit()

    def save(self, new: Preset) -> None:
        """Keep one, in place of one of the same name, and choose it."""
        old = next((one for one in self._presets.values() if one.is_called(new.name)), None)
        self._keep(new)
        self.done.emit(
            Deed(
                tr("Saved the preset “{name}”", name=new.name),
                undo=partial(self._drop, new.name) if old is None else partial(self._keep, old),
                redo=partial(self._keep, new),
            )
        )

    @Slot()
    def delete(self) -> None:
        """Forget the one that is chosen."""
        gone = self._presets.get(self.current)
        if gone is not None:
            self._drop(gone.name)
            self.deleted.emit()
            self.done.emit(
                Deed(
                    tr("Deleted the preset “{name}”", name=gone.name),
                    undo=partial(self._keep, gone),
                    redo=partial(self._drop, gone.name),
                )
            )

    def _keep(self, preset: Preset) -> None:
        def show(presets: Sequence[Preset]) -> None:
            self.show_presets(presets)
            self.tiles.choose(preset.name)
            self.changed.emit()

        self._runner.submit(lambda: self._app.practice.save_preset(preset), show, self.failed.emit)

    def _drop(self, name: str) -> None:
        self._runner.submit(
            lambda: self._app.practice.delete_preset(name), self.show_presets, self.failed.emit
        )

"""What can be done to the selected questions, all at once; each deed can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from prepapp.domain.annotations import Marked, Suspended, Tagged
from prepapp.domain.catalogue import Entry
from prepapp.gui.language import tr, trn
from prepapp.gui.screens.library.remarking import BulkRemarks
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button


class BulkActs(Flow):
    """Acts on the entries it was shown last; `tag_wanted` asks which tag."""

    tag_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, remarks: BulkRemarks) -> None:
        self._remarks = remarks
        self._entries: Sequence[Entry] = ()
        self.mark = button(tr("&Mark"), self.turn_mark)
        self.tag = button(tr("&Tag…"), lambda: self.tag_wanted.emit())
        self.suspend = button(tr("S&uspend"), self.turn_suspended)
        self.suspend.setToolTip(tr("A suspended question is never asked"))
        self.export = button(tr("E&xport…"), lambda: self.export_wanted.emit())
        super().__init__(self.mark, self.tag, self.suspend, self.export)

    @property
    def ids(self) -> tuple[str, ...]:
        """The items that it acts on."""
        return tuple(entry.item.id for entry in self._entries)

    def show_selected(self, entries: Sequence[Entry]) -> None:
        """Act on these."""
        self._entries = entries
        for one in (self.mark, self.tag, self.suspend):
            one.setEnabled(bool(entries))
        self.mark.setText(tr("Un&mark") if self._are_marked else tr("&Mark"))
        self.suspend.setText(tr("&Ask again") if self._are_suspended else tr("S&uspend"))

    @property
    def _are_marked(self) -> bool:
        return bool(self._entries) and all(entry.is_marked for entry in self._entries)

    @property
    def _are_suspended(self) -> bool:
        return bool(self._entries) and all(entry.is_suspended for entry in self._entries)

    @Slot()
    def turn_mark(self) -> None:
        """Mark them, or take the marks away where all have one."""
        n, on = len(self._entries), not self._are_marked
        if on:
            words = trn("{n} question marked.", "{n} questions marked.", n)
        else:
            words = trn("{n} mark taken away.", "{n} marks taken away.", n)
        self._remarks.say(self.ids, Marked(on), words)

    @Slot()
    def turn_suspended(self) -> None:
        """Suspend them, or let them be asked again where all are suspended."""
        n, on = len(self._entries), not self._are_suspended
        if on:
            words = trn("{n} question suspended.", "{n} questions suspended.", n)
        else:
            words = trn("{n} question is asked again.", "{n} questions are asked again.", n)
        self._remarks.say(self.ids, Suspended(on), words)

    def give(self, tag: str, *, on: bool) -> None:
        """Give them a tag, or take it away."""
        n = len(self._entries)
        if on:
            words = trn("{n} question tagged “{tag}”.", "{n} questions tagged “{tag}”.", n, tag=tag)
        else:
            words = trn(
                "Tag “{tag}” taken from {n} question.", "Tag “{tag}” taken from {n} questions.", n, tag=tag
            )
        self._remarks.say(self.ids, Tagged(tag, on), words)

"""What can be said of a question once its key was shown: why it was missed, a mark, a report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from prepapp.domain.annotations import (
    UNTOUCHED,
    Explained,
    Fault,
    ItemAnnotations,
    Kept,
    Marked,
    MissReason,
    Remark,
    Reported,
    Suspended,
    TooEasy,
    Withdrawn,
)
from prepapp.gui.language import mark, tr
from prepapp.gui.texts.remarks import FAULTS, remark_words
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, framed, label

REASONS = {
    MissReason.KNOWLEDGE: mark("Not known"),
    MissReason.MISREAD: mark("Misread"),
    MissReason.REASONING: mark("Reasoning"),
    MissReason.TIME: mark("Time"),
}


class Aftermath(QWidget):
    """`remarked` carries a remark with the words that tell of it; the note is somebody else's to show."""

    remarked = Signal(object, str)
    note_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What to say of this question"))
        self._answer, self._said = "", UNTOUCHED
        self.reasons = {reason: self._chip(reason, key) for key, reason in enumerate(REASONS, start=1)}
        self._why = Flow(label(tr("Why was it missed?"), "muted"), *self.reasons.values(), spacing=6)
        self.note = button(tr("&Note"), self.note_wanted.emit)
        self.mark, self.keep, self.suspend = _switch(self._mark), _switch(self._keep), _switch(self._suspend)
        self.easy = _switch(self._call_easy)
        self.report = button("", self._report)
        self.form = ReportForm()
        self.form.sent.connect(self._send)
        self.form.left.connect(lambda: self.report.setFocus(Qt.FocusReason.OtherFocusReason))
        acts = Flow(self.note, self.mark, self.keep, self.easy, self.suspend, self.report, spacing=6)
        self.setLayout(column(self._why, acts, self.form, spacing=10))
        self._add_tips()
        self.form.hide()

    def show_answer(self, answer: str, *, is_miss: bool) -> None:
        """Speak of an answer; nothing is known of its question yet."""
        self._answer = answer
        self._why.setVisible(is_miss and bool(answer))
        self.easy.setVisible(not is_miss and bool(answer))
        self.form.hide()
        self.show_said(UNTOUCHED)

    def show_said(self, said: ItemAnnotations) -> None:
        """Show what is said of the question now."""
        self._said = said
        for reason, chip in self.reasons.items():
            chip.setChecked(said.reasons.get(self._answer) is reason)
        for switch, is_on, words in (
            (self.mark, said.is_marked, tr("Marked") if said.is_marked else tr("&Mark")),
            (self.keep, said.kept_at is not None, _keep_words(said)),
            (self.easy, self._answer in said.too_easy, tr("Took no &effort")),
            (self.suspend, said.is_suspended, tr("Suspended") if said.is_suspended else tr("&Suspend")),
        ):
            switch.setChecked(is_on)
            switch.setText(words)
        self.report.setText(tr("Withdraw the report") if said.is_reported else tr("&Report question"))

    def choose_reason(self, place: int) -> bool:
        """Say the reason at that place, from 0, or take it back; whether there is one to be said."""
        if self._why.isHidden() or not 0 <= place < len(self.reasons):
            return False
        self._explain(list(self.reasons)[place])
        return True

    def _chip(self, reason: MissReason, key: int) -> QPushButton:
        words = tr(REASONS[reason])
        chip = button(f"&{key} {words}", partial(self._explain, reason), role="chip")
        chip.setCheckable(True)
        chip.setAccessibleName(tr("Why it was missed: {reason}", reason=words))
        return chip

    def _add_tips(self) -> None:
        self.note.setToolTip(tr("Note on this question (N)"))
        self.mark.setToolTip(tr("Find it again under marked questions"))
        self.keep.setToolTip(tr("Ask it again in spaced review although it was right"))
        self.easy.setToolTip(tr("Spaced review then waits longer before it asks again"))
        self.suspend.setToolTip(tr("Never ask it again until this is taken back"))
        self.report.setToolTip(tr("Say what is wrong with this question; it stays on this computer"))

    def _say(self, remark: Remark) -> None:
        self.show_said(self._said)  # a button shows what is kept, not what was clicked
        self.remarked.emit(remark, remark_words(remark))

    def _explain(self, reason: MissReason) -> None:
        was = self._said.reasons.get(self._answer)
        self._say(Explained(self._answer, None if was is reason else reason))

    def _mark(self) -> None:
        self._say(Marked(not self._said.is_marked))

    def _keep(self) -> None:
        self._say(Kept(self._said.kept_at is None))

    def _call_easy(self) -> None:
        self._say(TooEasy(self._answer, self._answer not in self._said.too_easy))

    def _suspend(self) -> None:
        self._say(Suspended(not self._said.is_suspended))

    def _report(self) -> None:
        if self._said.is_reported:
            self._say(Withdrawn(self._said.reports[-1].id))
        else:
            self.form.open()

    def _send(self, fault: Fault, text: str) -> None:
        self._say(Reported(fault, text))
        self.report.setFocus(Qt.FocusReason.OtherFocusReason)


def _switch(act: Callable[[], object]) -> QPushButton:
    switch = button("", act)
    switch.setCheckable(True)
    return switch


def _keep_words(said: ItemAnnotations) -> str:
    return tr("In review") if said.kept_at is not None else tr("&Add to review")


class ReportForm(QWidget):
    """What is wrong with the question: a kind, and words if one likes; `sent` carries both."""

    sent = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fault = Chips(tr("What is wrong"), {fault: tr(words) for fault, words in FAULTS.items()})
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("What is wrong, in words"))
        self.words.setPlaceholderText(tr("What is wrong, in words"))
        self.words.returnPressed.connect(self._send)
        self.send = button(tr("Keep the report"), self._send, role="primary")
        self.cancel = button(tr("Cancel"), self.leave, role="flat")
        heading = label(tr("What is wrong with this question?"), "strong", wraps=True)
        foot = Flow(self.cancel, self.send, rest=Rest.LEFT)
        inner = column(heading, self.fault, self.words, foot, spacing=10)
        inner.setContentsMargins(14, 12, 14, 12)
        self.setLayout(column(framed("card", inner)))

    def open(self) -> None:
        """Ask; the keyboard goes to the first kind."""
        self.words.clear()
        self.fault.choose(Fault.WRONG_KEY)
        self.show()
        self.fault.current.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc are the form's own: outside they would go on to the next question."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _send(self) -> None:
        self.hide()
        self.sent.emit(Fault(self.fault.value), self.words.text().strip())

    def leave(self) -> None:
        """Put the form away without a report."""
        self.hide()
        self.left.emit()

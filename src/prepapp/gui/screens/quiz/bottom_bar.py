"""The bar below the question: back, flag, “I don't know”, and the one way forward."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from prepapp.gui.language import tr
from prepapp.gui.screens.quiz.state import QuizView
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import Piece, button, column, label, row
from prepapp.gui.widgets.short_button import ShortButton
from prepapp.gui.widgets.side_by_side import SideBySide

GAP_PX: Final = 8


class BottomBar(QFrame):
    """What is said stands above its buttons.

    Where one line has no room for these, the way back and the flag are icons; where it has none even so,
    there are two lines.
    """

    previous_wanted = Signal()
    flag_wanted = Signal()
    dont_know_wanted = Signal()
    skip_wanted = Signal()
    stop_wanted = Signal()
    primary_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_flagged = False
        self.setProperty("role", "bar")
        self.setProperty("edge", "top")
        self.setAccessibleName(tr("Question navigation"))
        self.previous, self.flag = ShortButton(tr("&Previous")), ShortButton(tr("&Flag"))
        self.previous.clicked.connect(lambda: self.previous_wanted.emit())
        self.flag.clicked.connect(lambda: self.flag_wanted.emit())
        self.flag.setCheckable(True)
        self.dont_know = button(tr("I &don't know"), self.dont_know_wanted.emit)
        self.skip = button(tr("&Skip"), self.skip_wanted.emit, role="flat")
        self.stop = button(tr("&Stop here"), self.stop_wanted.emit, role="flat")
        self.primary = button(tr("Check"), self.primary_wanted.emit, role="primary")
        self.message = label("", "muted", wraps=True)
        self._add_tips()
        self._lay_out()
        theme.changed.connect(self._redress)

    def say(self, words: str) -> None:
        """Say something about what is on the screen; "" takes it back."""
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def show_view(self, view: QuizView, *, is_flagged: bool) -> None:
        """Enable what can be done now and name it."""
        self._is_flagged = is_flagged
        self.previous.setEnabled(view.can_go_back)
        self.previous.setVisible(not view.is_one_way)
        self.flag.setVisible(not view.is_one_way)
        self.stop.setVisible(view.is_one_way)
        self.flag.setChecked(is_flagged)
        self.flag.setText(tr("Un&flag") if is_flagged else tr("&Flag"))
        self.flag.setAccessibleName(view.flag)
        self.dont_know.setVisible(not view.is_locked)
        self.skip.setVisible(view.can_skip and not view.is_locked)
        self.primary.setText(view.primary)
        self.primary.setEnabled(view.can_primary)
        self._redress()

    def needed_px(self, *, is_brief: bool) -> int:
        """How wide the buttons are in one line."""
        short = [one for one in (self.previous, self.flag) if not one.isHidden()]
        whole = [one for one in (self.stop, self.skip, self.dont_know, self.primary) if not one.isHidden()]
        px = sum(one.width_px(is_short=is_brief) for one in short)
        px += sum(max(one.sizeHint().width(), one.minimumWidth()) for one in whole)
        return px + (len(short) + len(whole) - 1) * GAP_PX

    def be_brief(self, on: bool, /) -> None:  # noqa: FBT001 - one word says it
        """Show the icon alone where there is one."""
        self.previous.be_short(on)
        self.flag.be_short(on)

    def _add_tips(self) -> None:
        self.stop.setToolTip(tr("End now; everything answered so far counts"))
        self.previous.setToolTip(tr("Previous question (Ctrl+Left)"))
        self.flag.setToolTip(tr("Flag for another look (F)"))
        self.dont_know.setToolTip(tr("Say so instead of guessing (0)"))
        self.skip.setToolTip(tr("Next question without an answer (Ctrl+Right)"))

    def _lay_out(self) -> None:
        self.primary.setMinimumWidth(self._theme.space(120))
        back = _line(self.previous, self.flag, self.stop, None)
        forward = _line(None, self.skip, self.dont_know, self.primary)
        ways = SideBySide(back, forward, widest=forward, spacing=GAP_PX, brief=self)
        across = column(self.message, ways, spacing=6)
        across.setContentsMargins(16, 8, 16, 8)
        self.setLayout(across)
        self.message.hide()

    def _redress(self) -> None:
        self.previous.setIcon(self._theme.icon("arrow-left"))
        self.flag.setIcon(self._theme.icon("flag-filled" if self._is_flagged else "flag"))
        for one in (self.previous, self.flag):
            one.setIconSize(self._theme.icon_size())


def _line(*pieces: Piece) -> QWidget:
    line = QWidget()
    line.setLayout(row(*pieces, spacing=GAP_PX))
    return line

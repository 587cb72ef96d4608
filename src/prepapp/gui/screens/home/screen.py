"""Home: the interrupted quiz if there is one, the one next step, and readiness in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from prepapp.domain.glance import FIRST_STEP, Glance, NextStep
from prepapp.gui.language import number, tr
from prepapp.gui.screens.home.state import (
    Act,
    DueView,
    HomeView,
    InterruptedView,
    RoadView,
    StepView,
    StripCell,
    derive_home,
)
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, card, column, flush, label, row, scrolling
from prepapp.gui.widgets.pressing import press_by_enter
from prepapp.gui.widgets.reading import Page
from prepapp.gui.widgets.step_rows import StepRows
from prepapp.gui.widgets.week_dots import WeekDots

WIDEST_PAGE = 760


class HomeScreen(QWidget):
    """Shows a glance; everything on it can be started with one key."""

    step_wanted = Signal(object)
    reviews_wanted = Signal()
    resume_wanted = Signal()
    discard_wanted = Signal()
    dashboard_wanted = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """`today` tells the local date."""
        super().__init__()
        self._theme, self._today = theme, today
        self._glance = Glance()
        self._act = Act.STEP
        self.start = button(tr("&Start"), self.act, role="primary")
        self.review: QPushButton | None = None
        self.resume: QWidget | None = None
        self.more: StepRows | None = None
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(16))
        self._area = scrolling(self._content, widest=WIDEST_PAGE)
        self._at_top = QTimer(self, singleShot=True, interval=0)
        self._at_top.timeout.connect(lambda: self._area.verticalScrollBar().setValue(0))
        self.page = Page(tr("Home cannot be shown"), self._area)
        self.setLayout(column(self.page))
        theme.changed.connect(self._rebuild_in_place)

    def show_glance(self, glance: Glance) -> None:
        """Show what is known now and give the keyboard to the first thing to do."""
        self._glance = glance
        self.page.show_content()
        self._rebuild()
        self.focus_first()
        self._at_top.start()  # the cards before these took the focus along as they went

    @Slot()
    def _rebuild_in_place(self) -> None:
        """In the colours that are worn now; the keyboard stays on this screen."""
        has_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self._rebuild()
        if has_keyboard:
            self.focus_first()

    def show_read(self) -> None:
        """What is shown is what is kept: a problem that was shown is over."""
        if self.page.has_failed:
            self.page.show_content()
            self.focus_first()

    def focus_first(self) -> None:
        """The first thing to do has the focus."""
        (self.resume or self.start).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or press_by_enter(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.act()
        elif event.key() == Qt.Key.Key_R and self.resume is not None:
            self.resume_wanted.emit()
        elif event.key() == Qt.Key.Key_V:
            self.reviews_wanted.emit()
        elif self.more is None or not self.more.start(event.key() - Qt.Key.Key_0):
            super().keyPressEvent(event)

    def act(self) -> None:
        """Do what the first button says."""
        if self._act is Act.ANALYSIS:
            self.dashboard_wanted.emit()
        else:
            self.start_step()

    def start_step(self) -> None:
        """Ask for the next step to be started."""
        standing = self._glance.standing
        self.step_wanted.emit(standing.next_step if standing else FIRST_STEP)

    def _rebuild(self) -> None:
        view = derive_home(self._glance, zone=None, today=self._today())
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.resume = self.more = self.review = None
        for piece in self._pieces(view):
            self._column.addWidget(piece)
            piece.show()  # the layout would at the next turn of the loop; a key may come before
        self._column.addStretch(1)

    def _pieces(self, view: HomeView) -> list[QWidget]:
        pieces: list[QWidget] = [label(view.greeting, "title")]
        if view.interrupted is not None:
            pieces.append(self._interrupted_card(view.interrupted))
        pieces.append(self._step_card(view.step))
        if view.due is not None:
            pieces.append(self._due_card(view.due))
        if view.more_steps:
            pieces.append(self._more_card(view.more_steps))
        pieces.append(self._standing_card(view))
        pieces.append(self._road_card(view.road))
        return pieces

    def _interrupted_card(self, view: InterruptedView) -> QFrame:
        resume = button(
            tr("&Resume"), self.resume_wanted.emit, role="primary", icon=self._theme.icon("play", "on-accent")
        )
        resume.setIconSize(self._theme.icon_size())
        self.resume = resume
        discard = button(tr("&Discard"), self.discard_wanted.emit, role="flat")
        discard.setToolTip(tr("End this quiz as it stands; answers that were checked stay in the history"))
        return card(
            label(tr("Interrupted"), "caption"),
            label(view.text, "heading", wraps=True),
            label(view.detail, "muted", wraps=True),
            Flow(resume, discard),
            spacing=10,
        )

    def _step_card(self, view: StepView) -> QFrame:
        self._act = view.act
        self.start = button(view.word, self.act, role="" if self.resume else "primary")
        self.start.setMinimumWidth(self._theme.space(120))
        self.start.setAccessibleDescription(f"{view.title}. {view.reason} {view.detail}")
        return card(
            label(tr("Next step"), "caption"),
            label(view.title, "title", wraps=True),
            label(view.reason, wraps=True),
            label(view.detail, "muted", wraps=True),
            4,
            row(self.start, None),
            spacing=6,
        )

    def _due_card(self, view: DueView) -> QFrame:
        self.review = button(tr("Re&view"), self.reviews_wanted.emit)
        self.review.setToolTip(tr("Start the due reviews (V)"))
        self.review.setAccessibleDescription(view.text)
        text, detail = label(view.text, "strong", wraps=True), label(view.detail, "muted", wraps=True)
        across = row(column(text, detail, spacing=2), self.review, spacing=16)
        across.setStretch(0, 1)
        return card(label(tr("Due reviews"), "caption"), across, spacing=10)

    def _road_card(self, view: RoadView) -> QFrame:
        dots = WeekDots(self._theme)
        dots.show_week(view.days, view.today, view.words)
        pieces = [label(view.countdown, "strong", wraps=True)] if view.countdown else []
        return card(label(tr("This week"), "caption"), *pieces, dots, spacing=10)

    def _more_card(self, steps: tuple[NextStep, ...]) -> QFrame:
        self.more = StepRows(first_key=2)
        self.more.wanted.connect(self.step_wanted)
        self.more.show_steps(steps)
        return card(label(tr("Or", "other steps"), "caption"), self.more, spacing=10)

    def _standing_card(self, view: HomeView) -> QFrame:
        more = button(tr("Open dash&board"), self.dashboard_wanted.emit, role="flat")
        strip = Flow(*(self._strip_cell(cell) for cell in view.strip), spacing=24)
        return card(
            label(tr("Readiness"), "caption"),
            label(view.sentence, "reading", wraps=True),
            strip,
            label(view.disclaimer, "caption", wraps=True),
            flush(more),
            spacing=10,
        )

    def _strip_cell(self, cell: StripCell) -> QWidget:
        sign = QLabel()
        if cell.mark:
            side = self._theme.metrics.text_px("body")
            sign.setPixmap(self._theme.icon(cell.mark, cell.mark.removeprefix("mark-")).pixmap(side, side))
        count = label(number(cell.count), "heading")
        cell_widget = QWidget()
        cell_widget.setLayout(
            column(
                row(*([sign] if cell.mark else []), count, None, spacing=6),
                label(cell.words, "caption"),
                spacing=0,
            )
        )
        return cell_widget

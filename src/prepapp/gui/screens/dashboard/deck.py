"""The six charts of the dashboard, each on a card of its own: one that fails never takes the others along."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSizePolicy, QWidget

from prepapp.domain.progress import Record
from prepapp.domain.readiness import LevelReadiness
from prepapp.domain.topics import Taxonomy
from prepapp.gui.charts.painting import Plot
from prepapp.gui.charts.trend_plot import OVERALL
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr, trn
from prepapp.gui.screens.dashboard.controls import RangeControls
from prepapp.gui.screens.dashboard.deck_state import (
    Choice,
    days_to_compare,
    first_plot,
    plots,
    sure_but_wrong_plan,
    topic_plan,
)
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chart_card import ChartCard
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.file_writer import FileWriter
from prepapp.gui.widgets.parts import button, column, label, scroll_area_around
from prepapp.gui.widgets.side_by_side import SideBySide
from prepapp.gui.widgets.tab_order import tab_at_end
from prepapp.gui.widgets.turns import Turns

CHARTS = 6
_GAP = 16
_COMFORT_EMS = 27
"""The least width in which half of the page is enough for a chart."""


class ChartDeck(QWidget):
    """Shows the charts of a reading at once and those of a record as soon as it is there.

    `practise_wanted` carries an area's id, `plan_wanted` a quiz of a topic or of what was wrongly sure.
    """

    practise_wanted = Signal(str)
    plan_wanted = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, drawing: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._drawing, self._theme = drawing, theme
        self._readiness: LevelReadiness | None = None
        self._taxonomy: Taxonomy | None = None
        self._record: Record | None = None
        self._turns = Turns(self)
        self.range = RangeControls()
        self.area = Dropdown()
        self.area.setAccessibleName(tr("The trend's area"))
        self.area.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.area.setMinimumContentsLength(16)
        self.sure_but_wrong = button("", self._practise_sure_but_wrong)
        self.sure_but_wrong.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.brier = label("", "caption", wraps=True)
        self.brier.hide()
        self.show_brier = button(tr("Brier score"), self._toggle_brier, role="flat")
        self.shape = QPushButton(tr("Shape"))
        self.shape.setCheckable(True)
        self.shape.setProperty("role", "chip")
        self.shape.setToolTip(tr("All areas as one shape; it hides the intervals"))
        self._made: list[ChartCard] = []
        self.mastery = self._card(tr("Readiness by area"), key=1, tools=(self.shape,), shows_table=True)
        self.mastery.chosen.connect(self.practise_wanted)
        self.range.changed.connect(self._refresh)
        self.area.activated.connect(self._refresh)
        self.shape.clicked.connect(self._refresh)
        self._column = column(self.mastery, spacing=_GAP)
        self.setLayout(self._column)

    # Each further card is made in the turn that shows it: all at once would be felt

    @cached_property
    def trend(self) -> ChartCard:
        """How the estimate came about."""
        return self._card(tr("Trend"), key=2, tools=(self.area,))

    @cached_property
    def topics(self) -> ChartCard:
        """The map of topics."""
        hint = label(tr("Choosing a topic practises it."), "caption", wraps=True)
        made = self._card(tr("Topics"), key=3, below=(hint,))
        made.chosen.connect(self._practise_topic)
        return made

    @cached_property
    def confidence(self) -> ChartCard:
        """How sure one was against how often one was right."""
        below = (self.brier, self.sure_but_wrong)
        return self._card(tr("Confidence"), key=4, tools=(self.show_brier,), below=below)

    @cached_property
    def pace(self) -> ChartCard:
        """Time against results."""
        return self._card(tr("Pace"), key=5)

    @cached_property
    def coverage(self) -> ChartCard:
        """What was seen of the bank."""
        made = self._card(tr("Coverage"), key=6)
        made.chosen.connect(self.practise_wanted)
        return made

    @cached_property
    def _halves(self) -> SideBySide:
        return SideBySide(
            self.confidence, self.pace, widest=None, spacing=_GAP, comfort_px=self._comfortable_px
        )

    def _card(
        self,
        title: str,
        *,
        key: int,
        tools: tuple[QWidget, ...] = (),
        below: tuple[QWidget, ...] = (),
        shows_table: bool = False,
    ) -> ChartCard:
        made = ChartCard(
            title, self._drawing, self._theme, key=key, tools=tools, below=below, shows_table=shows_table
        )
        made.said.connect(self.said)
        made.failed.connect(self.failed)
        self._made.append(made)
        return made

    @property
    def cards(self) -> tuple[ChartCard, ...]:
        """The charts, in the order of their keys."""
        return self.mastery, self.trend, self.topics, self.confidence, self.pace, self.coverage

    @property
    def files(self) -> tuple[FileWriter, ...]:
        """What writes the charts to files."""
        return tuple(card.files for card in self._made)

    @property
    def choice(self) -> Choice:
        """What was chosen above the charts."""
        return Choice(
            self.range.range,
            self.range.compared_with,
            self.area.currentData() or OVERALL,
            self.shape.isChecked(),
        )

    def show_readiness(self, readiness: LevelReadiness, taxonomy: Taxonomy) -> None:
        """Show the chart that needs no record; the others follow what is chosen."""
        self._readiness, self._taxonomy = readiness, taxonomy
        if self.area.count() == 0:
            self.area.addItem(tr("All areas"), OVERALL)
            for one in taxonomy.areas:
                self.area.addItem(one.name, one.id)
        if self._record is None or self.choice.compared_with is None:
            self._turns.take((lambda: self.mastery.show_plot(first_plot(readiness, taxonomy, self.choice)),))

    def show_record(self, record: Record) -> None:
        """Show every chart."""
        self._record = record
        days = record.trend.days
        first = days[0].day if days else record.today
        self.range.show_days(days_to_compare(record), first=first, today=record.today)
        self._refresh()

    @property
    def is_settled(self) -> bool:
        """Whether every chart has what it is to show; its picture may still be drawn."""
        return self._turns.is_idle

    @property
    def is_complete(self) -> bool:
        """Whether every chart there is has something to show."""
        return self.is_settled and len(self._made) == CHARTS and all(card.plot for card in self._made)

    def say_updating(self, *, is_read: bool) -> None:
        """Grey what a newer chart is on its way for: all, or once readiness is read, all but the first."""
        for card in self._made[int(is_read) :]:
            card.chart.say_updating()

    def go_to(self, place: int) -> None:
        """Bring a chart into view and give it the keyboard."""
        card = self.cards[place]
        card.chart.setFocus(Qt.FocusReason.ShortcutFocusReason)
        area = scroll_area_around(self)
        page = area.widget() if area is not None else None
        if area is not None and page is not None:
            top = card.mapTo(page, card.rect().topLeft()).y()
            area.verticalScrollBar().setValue(top - _GAP)

    def toggle_table(self) -> None:
        """Show or put away the table of the chart that has the keyboard, or of the first one."""
        focused: QWidget | None = QApplication.focusWidget()
        holders = (card for card in self._made if focused is not None and card.isAncestorOf(focused))
        next(holders, self.mastery).toggle_table()

    @Slot()
    def _refresh(self) -> None:
        if self._record is None or self._readiness is None or self._taxonomy is None:
            return
        found = plots(self._record, self._readiness, self._taxonomy, self.choice)
        self._turns.take(
            (
                partial(self.mastery.show_plot, found.mastery),
                partial(self._add, self.range),
                lambda: self._show(self.trend, found.trend),
                lambda: self._show(self.topics, found.topics),
                lambda: self.confidence.show_plot(found.calibration),
                lambda: self.pace.show_plot(found.pace),
                lambda: self._add(self._halves),
                lambda: self._show(self.coverage, found.coverage),
                partial(self._show_confidence, found.calibration.brier, len(self._record.sure_but_wrong)),
            )
        )

    def _show(self, card: ChartCard, plot: Plot) -> None:
        card.show_plot(plot)
        self._add(card)

    def _add(self, piece: QWidget) -> None:
        """Give a piece its place when it is first needed: dressing all at once would be felt."""
        if piece.parentWidget() is None:
            self._column.addWidget(piece)
            tab_at_end(self, piece)

    def _show_confidence(self, brier: str, sure_but_wrong: int) -> None:
        self.brier.setText(brier)
        words = trn("Practise sure but wrong ({n})", "Practise sure but wrong ({n})", sure_but_wrong)
        self.sure_but_wrong.setText(words)
        self.sure_but_wrong.setVisible(sure_but_wrong > 0)

    @Slot(str)
    def _practise_topic(self, key: str) -> None:
        if self._taxonomy is not None:
            self.plan_wanted.emit(topic_plan(key, self._taxonomy))

    def _practise_sure_but_wrong(self) -> None:
        if self._record is not None:
            self.plan_wanted.emit(sure_but_wrong_plan(self._record))

    def _toggle_brier(self) -> None:
        self.brier.setVisible(self.brier.isHidden())

    def _comfortable_px(self) -> int:
        return round(_COMFORT_EMS * self._theme.metrics.body_px)

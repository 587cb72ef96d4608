"""A chart on a card: its picture, its numbers behind a button, its export, and what is said when it fails."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from traceback import format_exception

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from prepapp.gui.charts.export import write_chart
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.painting import Plot, draw, height_of
from prepapp.gui.charts.picture import Picture, Size
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.theme.looks import LIGHT
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chart_view import ChartView
from prepapp.gui.widgets.data_table import DataTable
from prepapp.gui.widgets.drawn_chart import Chart
from prepapp.gui.widgets.file_writer import FileWriter
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, label
from prepapp.gui.widgets.ringed import RingedCard
from prepapp.gui.widgets.saving import ask_where
from prepapp.gui.widgets.text_typeface import text_family, text_typeface

EXPORT_TEXT_PX = 14.0


class ChartCard(RingedCard):
    """Shows one chart; `chosen` carries the key of what was chosen in the picture or in the table.

    `tools` stand in its head, `below` under the picture. With `shows_table` the numbers are there at first.
    """

    chosen = Signal(str)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        title: str,
        drawing: JobRunner,
        theme: Theme,
        *,
        key: int,
        tools: tuple[QWidget, ...] = (),
        below: tuple[QWidget, ...] = (),
        shows_table: bool = False,
    ) -> None:
        super().__init__(theme)
        self._title, self.files = title, FileWriter(self, drawing)
        self._plot: Plot | None = None
        self._details = ""
        self.chart = ChartView(drawing, theme)
        self.chart.setToolTip(tr("Chart {n}: press {n} to come here", n=key))
        self.table = DataTable(theme, name=title, description=tr("Ctrl+C copies, a column's title sorts"))
        self.data = button(tr("Show data"), self.toggle_table, role="flat")
        self.data.setAccessibleName(tr("Show data for {title}", title=title))
        self.data.setToolTip(tr("The numbers as a table (D)"))
        self.export = QPushButton(tr("Export"))
        self.export.setProperty("role", "flat")
        self.export.setAccessibleName(tr("Export {title}", title=title))
        self.export.setMenu(self._menu())
        self.details = button(tr("Copy &details"), self._copy_details, role="flat")
        self.details.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._lay_out(tools, below)
        self._connect()
        self.details.hide()
        self.table.setVisible(shows_table)
        self._name_toggle()

    @property
    def plot(self) -> Plot | None:
        """What is shown."""
        return self._plot

    def show_plot(self, plot: Plot) -> None:
        """Show a chart and its numbers."""
        self._plot = plot
        self.table.show_table(plot.story.table)
        self.redraw()

    def redraw(self) -> None:
        """Draw again what is shown, in the look of now."""
        if self._plot is None:
            return
        self.chart.show_chart(chart_of(self._plot, self._theme))

    def toggle_table(self) -> None:
        """Show the numbers, or put them away; the keyboard goes with them, and from them to the chart."""
        if self.table.isHidden():
            self.table.show()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            if self.table.hasFocus():  # what is hidden would give it to whatever the window has first
                self.chart.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.hide()
        self._name_toggle()

    def save(self, target: Path) -> None:
        """Write the chart to a file, as its ending says."""
        if self._plot is None:
            return
        look = Look.of(LIGHT, family=text_family(), text_px=EXPORT_TEXT_PX)
        self.files.write(partial(write_chart, self._plot, look, target), target)

    def _name_toggle(self) -> None:
        self.data.setText(tr("Show data") if self.table.isHidden() else tr("Hide data"))

    def _connect(self) -> None:
        self.files.said.connect(self.said)
        self.files.failed.connect(self.failed)
        self.chart.chosen.connect(self.chosen)
        self.table.chosen.connect(self.chosen)
        self.table.pointed.connect(self.chart.point_at)
        self.chart.failed.connect(self._show_failure)
        self.chart.drawn.connect(self.details.hide)
        self._theme.changed.connect(self.redraw)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        """The table stands in for the picture; the other charts are not touched."""
        self._details = "".join(format_exception(error))
        self.details.show()
        self.table.show()
        self._name_toggle()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for words, kind, ending in (
            (tr("Picture (PNG)…"), tr("Picture"), "png"),
            (tr("Drawing (SVG)…"), tr("Drawing"), "svg"),
            (tr("Numbers (CSV)…"), tr("Numbers"), "csv"),
        ):
            action = QAction(words, menu)
            action.triggered.connect(partial(self._ask, kind, ending))
            menu.addAction(action)
        menu.addSeparator()
        copy = QAction(tr("Copy the table"), menu)
        copy.triggered.connect(self.table.copy)
        menu.addAction(copy)
        return menu

    def _ask(self, kind: str, ending: str) -> None:
        ask_where(self.window(), self._title, [(kind, ending)], self.save)

    def _lay_out(self, tools: tuple[QWidget, ...], below: tuple[QWidget, ...]) -> None:
        self.ring(self.chart)
        heading = label(self._title, "caption")
        heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        head = Flow(heading, *tools, self.data, self.export, rest=Rest.RIGHT)
        inside = column(head, self.chart, *below, self.details, self.table, None, spacing=8)
        inside.setContentsMargins(20, 8, 20, 16)
        self.setLayout(inside)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Draws a plot in a look; equal to another of the same, so that nothing is drawn twice."""

    plot: Plot
    look: Look

    def __call__(self, size: Size) -> Picture:
        return draw(self.plot, self.look, size)


@dataclass(frozen=True, slots=True)
class _Height:
    """How high a plot wants to be in a width."""

    plot: Plot
    text_px: float

    def __call__(self, width: int) -> int:
        return height_of(self.plot, width, self.text_px)


def chart_of(plot: Plot, theme: Theme) -> Chart:
    """A plot as it is to be seen in the look of now."""
    text_px = theme.metrics.body_px
    look = Look.of(theme.tokens, family=text_family(), text_px=text_px, typeface=text_typeface())
    return Chart(
        draw=_Drawing(plot, look),
        height_in=_Height(plot, text_px),
        takeaway=plot.story.takeaway,
        description=plot.story.description,
    )

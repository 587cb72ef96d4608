"""The list on the left: one row a place, with its key in the tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from prepapp.gui.language import tr
from prepapp.gui.shell.places import SCREENS, UNDER, Place
from prepapp.gui.theme.theme import Theme


class Navigation(QListWidget):
    """`chosen` carries the name of the place that the person, not the program, went to."""

    chosen = Signal(str)
    pointed = Signal(str)
    """The name of a place that is likely to be chosen next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "navigation")
        self.setAccessibleName(tr("Navigation"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, (name, _) in enumerate(SCREENS, start=1):
            item = QListWidgetItem(tr(name))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr(name))
            keys = QKeySequence(f"Ctrl+{place}").toString(QKeySequence.SequenceFormat.NativeText)
            item.setToolTip(tr("{action} ({keys})", action=tr(name), keys=keys))
            self.addItem(item)
        self._redress()
        self.currentRowChanged.connect(self._say_chosen)
        self.setMouseTracking(True)  # for `itemEntered`
        self.itemEntered.connect(lambda item: self.pointed.emit(SCREENS[self.row(item)][0]))
        theme.changed.connect(self._redress)

    @property
    def words_px(self) -> int:
        """How wide it is with its words."""
        metrics = QFontMetrics(self.font())
        widest = max(metrics.horizontalAdvance(tr(name)) for name, _ in SCREENS)
        return max(self._theme.space(188), widest + self.iconSize().width() + self._theme.space(72))

    @property
    def icons_px(self) -> int:
        """How wide it is without them."""
        return self.iconSize().width() + self._theme.space(44)

    @property
    def has_words(self) -> bool:
        """Whether it shows its words."""
        return bool(self.item(0).text())

    def show_words(self, *, has_words: bool) -> None:
        """Name the places, or only draw them: their names are then in the tool tips."""
        for place, (name, _) in enumerate(SCREENS):
            self.item(place).setText(tr(name) if has_words else "")
            self.item(place).setSizeHint(QSize(0, self._theme.space(42 if has_words else 34)))

    def show_place(self, name: str) -> None:
        """Mark the place one is at; a screen beside which there is no navigation leaves it as it was."""
        names = [screen for screen, _ in SCREENS]
        place = UNDER.get(Place(name), name)
        if place in names:
            with QSignalBlocker(self):
                self.setCurrentRow(names.index(Place(place)))

    @Slot(int)
    def _say_chosen(self, place: int) -> None:
        self.chosen.emit(SCREENS[place][0])

    @Slot()
    def _redress(self) -> None:
        self.setIconSize(self._theme.icon_size())
        for place, (_, icon) in enumerate(SCREENS):
            item = self.item(place)
            item.setIcon(self._theme.icon(icon))
            item.setSizeHint(QSize(0, self._theme.space(42)))

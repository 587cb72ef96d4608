"""Settings: every change holds at once and can be taken back; there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from prepapp.bootstrap import App
from prepapp.domain.preferences import Preferences, taken_back
from prepapp.domain.topics import Taxonomy
from prepapp.gui.deeds import Deed
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.settings.about import AboutGroup, privacy_group
from prepapp.gui.screens.settings.data import DataGroup
from prepapp.gui.screens.settings.erasing import EraseGroup
from prepapp.gui.screens.settings.expected import ExpectationsGroup
from prepapp.gui.screens.settings.keys import KeyboardGroup
from prepapp.gui.screens.settings.look import AppearanceGroup, LanguageGroup
from prepapp.gui.screens.settings.person import LevelGroup
from prepapp.gui.screens.settings.rows import Change, Group
from prepapp.gui.screens.settings.sitting import ReviewGroup, SessionGroup
from prepapp.gui.screens.settings.state import change_words
from prepapp.gui.speech import languages
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import column, label, scrolling
from prepapp.gui.widgets.problem import ProblemCard
from prepapp.gui.widgets.search_line import SearchLine

WIDEST_PAGE = 820


class SettingsScreen(QWidget):
    """Reads when it is entered; `changed` comes with the preferences once a change is on the disk."""

    changed = Signal(object)
    done = Signal(object)
    """A `Deed`: a change that can be undone."""
    said = Signal(str)
    export_wanted = Signal()
    erased = Signal()
    """Nothing is left of the history and of what was set."""
    removal_wanted = Signal()
    """The person and all that is kept of them is to go."""
    replaced = Signal()
    """The whole history was replaced."""
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._now = Preferences()
        self._taxonomy: Taxonomy | None = None
        self._is_showing = False
        self.level = LevelGroup(self._today)
        self.session, self.review = SessionGroup(), ReviewGroup()
        self.look, self.keyboard = AppearanceGroup(), KeyboardGroup()
        self.speech = LanguageGroup(languages(app.shipped.translations))
        self.expected = ExpectationsGroup(theme)
        self.data = DataGroup(app, runner)
        self.erase = EraseGroup(app, runner, theme)
        self.privacy = privacy_group(app.folders.logs)
        self.about = AboutGroup(app.shipped.notices, app.shipped.releases_page)
        self.groups: tuple[Group, ...] = (
            self.level,
            self.session,
            self.review,
            self.look,
            self.keyboard,
            self.speech,
            self.data,
            self.expected,
            self.erase,
            self.privacy,
            self.about,
        )
        self.search = SearchLine(theme, tr("Search settings"))
        self.search.setMinimumWidth(theme.space(260))
        self.nothing = label(tr("No setting matches."), "muted")
        self.nothing.hide()
        self.problem = ProblemCard(tr("Settings cannot be read"))
        self.problem.hide()
        content = QWidget()
        head = Flow(label(tr("Settings"), "title"), self.search, spacing=theme.space(24))
        content.setLayout(column(head, self.problem, self.nothing, *self.groups, None, spacing=12))
        self._area = scrolling(content, widest=WIDEST_PAGE)
        self.setLayout(column(self._area, spacing=0))
        self._connect()

    def enter(self) -> None:
        """Read what holds."""

        def read() -> tuple[Preferences, Taxonomy]:
            return self._app.preferences.preferences(), self._app.bundle.taxonomy

        self._runner.submit(read, self._show_read, self._show_unread)
        self.data.enter()
        self.search.setFocus()

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """Every setting by its group and its own name."""
        return tuple((group.title, name) for group in self.groups for name in group.names)

    def look_for(self, query: str) -> None:
        """Search, as if it had been typed."""
        self.search.setText(query)
        self.search.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        for group in self.groups:
            group.changed.connect(self._change)
        self.data.restored.connect(self._reread)
        self.data.said.connect(self.said)
        self.data.export_wanted.connect(self.export_wanted)
        self.data.failed.connect(self.failed)
        self.erase.erased.connect(self.erased)
        self.erase.removal_wanted.connect(self.removal_wanted)
        self.erase.export_wanted.connect(self.export_wanted)
        self.erase.failed.connect(self.failed)
        self._theme.changed.connect(self._follow_keys)

    # What is shown

    def _show_read(self, read: tuple[Preferences, Taxonomy]) -> None:
        preferences, self._taxonomy = read
        if not self.problem.isHidden():
            self.problem.hide()
            self._let_change(can_change=True)
            self.search.setFocus()
        self.level.show_taxonomy(self._taxonomy)
        self.expected.show_taxonomy(self._taxonomy)
        self._show(replace(preferences, appearance=self._theme.appearance))

    def _show_unread(self, error: Exception) -> None:
        """What cannot be read cannot be changed; what is kept in files of its own still can."""
        self.problem.show_problem(error, self.enter)
        self._let_change(can_change=False)
        self.problem.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_change(self, *, can_change: bool) -> None:
        for group in self.groups:
            group.setEnabled(can_change or group in (self.data, self.privacy, self.about))

    def _show(self, preferences: Preferences) -> None:
        """Show what holds; the controls must not take it for a change of the person's."""
        self._now = preferences
        self._is_showing = True
        for group in self.groups:
            group.show_preferences(preferences)
        self._is_showing = False

    def _today(self) -> date:
        return self._app.world.now().astimezone().date()

    # What is changed

    @Slot(object)
    def _change(self, change: Change) -> None:
        before, after = self._now, change(self._now)
        if self._is_showing or self._taxonomy is None or after == before:
            return
        self._hold(after)
        self.done.emit(
            Deed(
                change_words(before, after, self._taxonomy),
                undo=lambda: self._hold_of_kept(lambda kept: taken_back(kept, before, after)),
                redo=lambda: self._hold_of_kept(lambda kept: taken_back(kept, after, before)),
            )
        )

    def _hold_of_kept(self, change: Change) -> None:
        """Change what is on the disk: another screen may have changed it since."""
        self._runner.submit(
            self._app.preferences.preferences,
            lambda kept: self._hold(change(replace(kept, appearance=self._theme.appearance)), kept),
            self.failed.emit,
        )

    def _hold(self, after: Preferences, before: Preferences | None = None) -> None:
        """Make it so: on the screen, on the window and on the disk."""
        kept = self._now if before is None else before
        self._show(after)
        self._theme.wear(after.appearance)
        self._runner.submit(self._keeping(kept, after), lambda _: self.changed.emit(after), self.failed.emit)

    def _keeping(self, before: Preferences, after: Preferences) -> Callable[[], None]:
        return lambda: self._app.preferences.change(before, after)

    @Slot()
    def _follow_keys(self) -> None:
        """The look was changed by a key: that is kept elsewhere, and here it only has to be seen."""
        if self._now.appearance != self._theme.appearance:
            self._show(replace(self._now, appearance=self._theme.appearance))

    @Slot()
    def _reread(self) -> None:
        self.enter()
        self.replaced.emit()

    @Slot(str)
    def _search(self, query: str) -> None:
        found = [group.search(query) for group in self.groups]
        self.nothing.setVisible(not any(found))

"""What the window knows of the person and the bank: the glance at once, the rest once it is loaded."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from prepapp.bootstrap import App
from prepapp.domain.glance import Glance
from prepapp.domain.preferences import Preferences
from prepapp.gui.frugal import give_back
from prepapp.gui.jobs import JobRunner

if TYPE_CHECKING:
    from prepapp.content.bundle import Bundle
    from prepapp.domain.profile import Profile


class Known(QObject):
    """Loads behind the painted window; `changed` comes with every new glance."""

    changed = Signal()
    warmed_up = Signal()
    failed = Signal(object)
    read = Signal()
    """The glance is what is on the disk."""
    unread = Signal(object)
    """It could not be read."""

    def __init__(self, app: App, runner: JobRunner, glance: Glance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._runner = app, runner
        self.glance = glance
        self.bundle: Bundle | None = None
        self.preferences = Preferences()
        """What is set; the usual until it was read behind the first paint."""

    @property
    def is_warm(self) -> bool:
        """Whether everything that is loaded behind the first paint is there."""
        return self.bundle is not None

    def warm_then(self, then: Callable[[], object]) -> None:
        """Go on with what every screen but Home needs: at once if it is loaded, or else once it is."""
        if self.is_warm:
            then()
            return
        self._runner.submit(self._warm, partial(self._go_on, then), self.failed.emit)

    def warm_ahead(self, then: Callable[[], object]) -> None:
        """Load it before anybody waits for it, and go on after that."""
        self._runner.submit_ahead(self._warm, partial(self._go_on, then), self.failed.emit)

    def refresh_glance(self) -> None:
        """Read the glance anew."""
        self._runner.submit_ahead(self._app.glance, self.learn, self.unread.emit)

    def refresh_standing(self) -> None:
        """Work out readiness anew, and read the glance that shows it."""
        self._runner.submit_ahead(self._standing, self.learn, self.unread.emit)

    def tune(self) -> None:
        """See to the database and to the memory while nobody waits for anything."""

        def work() -> None:
            self._app.database.tune()
            give_back()

        self._runner.submit_ahead(work, None, self.failed.emit)

    def become(self, profile: Profile, then: Callable[[], object]) -> None:
        """Keep what the first run asked for, and go on after that."""

        def work() -> Glance:
            self._app.profiles.change(profile)
            return self._standing()

        def kept(glance: Glance) -> None:
            self.learn(glance)
            then()

        self._runner.submit(work, kept, self.failed.emit)

    def learn(self, glance: Glance) -> None:
        """Take in a glance; only one that says something else is news."""
        if glance != self.glance:
            self.glance = glance
            self.changed.emit()
        self.read.emit()

    def _go_on(self, then: Callable[[], object], bundle: Bundle) -> None:
        first = self.bundle is None
        self.bundle = bundle
        then()
        if first:
            self.warmed_up.emit()

    def _standing(self) -> Glance:
        self._app.readiness.keep_standing(self._app.profiles.profile())
        return self._app.glance()

    def _warm(self) -> Bundle:
        import prepapp.gui.screens.dashboard.screen
        import prepapp.gui.screens.quiz.screen  # noqa: F401 - imported here so that a click need not wait

        bundle = self._app.bundle
        _ = self._app.quizzes, self._app.readiness, self._app.profiles
        return bundle

"""How a page is left on which something is answered: once all of it is on the disk, and not before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from prepapp.services.quiz_session import QuizSession

Then = Callable[[], object] | None


class Taken(Protocol):
    """A quiz or a design that is being taken."""

    @property
    def session(self) -> QuizSession:
        """Where it stands."""

    def save(self, then: Then = None, otherwise: Then = None) -> None:
        """Save what is not saved; `then` is called once it is, `otherwise` if it cannot be."""


class AnswerPage(Protocol):
    """Where it is taken; what cannot be saved is said here."""

    @property
    def taking(self) -> Taken:
        """What is done on the page."""

    def flush(self) -> None:
        """Hand on what was typed a moment ago."""

    def rest(self) -> None:
        """Stop the clock and remember everything, so that it can go on later."""


def leave_then(page: AnswerPage, then: Callable[[], object], otherwise: Then = None) -> None:
    """Leave a page for later and call `then`, at once if everything is on the disk, or else as soon as it is.

    What cannot be saved would be gone with its page: this stays, and `otherwise` is called.
    """
    page.flush()
    if page.taking.session.unsaved:
        page.taking.save(partial(leave_then, page, then, otherwise), otherwise)
        return
    page.rest()
    then()

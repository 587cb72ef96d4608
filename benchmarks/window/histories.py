"""The data folders that are measured on, of people who have answered little or very much."""

from __future__ import annotations

from pathlib import Path

from benchmarks.history_load import fill
from prepapp import paths
from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode

EXAM = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 40, Mode.EXAM)


def make_history(folder: Path, answers: int) -> Path:
    """A folder with a profile, so many answers, what follows from them kept, and an exam waiting to go on.

    In a folder that is there already, what follows is worked out again if this release keeps it otherwise.
    """
    if folder.exists():
        _keep_what_follows(App(paths.Folders(folder), paths.shipped()))
        return folder
    app = App(paths.Folders(folder), paths.shipped())
    app.open()
    app.close()
    fill(app.folders.database, answers, app.bundle.items, seed=3)
    app = App(paths.Folders(folder), paths.shipped())
    app.open()
    profile = app.profiles.change(app.profiles.profile())
    session = app.quizzes.start(EXAM, level=profile.level)
    session.was_saved(app.quizzes.save(session.unsaved))
    app.close()
    _keep_what_follows(App(paths.Folders(folder), paths.shipped()))
    return folder


def _keep_what_follows(app: App) -> None:
    """Work out all that is kept of a history: a first start after a change of its form takes minutes."""
    app.open()
    profile = app.profiles.profile()
    app.readiness.keep_standing(profile)
    app.progress.record(profile)
    app.library.catalogue()
    app.close()

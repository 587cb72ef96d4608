"""Does what a person does on one day, without a screen: every screen, a quiz, a backup, a merge, exports.

python -m tests.support.workflow DATA_DIR BUNDLE
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from prepapp.bootstrap import App
from prepapp.domain.answers import DontKnow
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.quiz import Ending, Mode, Moved, Responded
from prepapp.domain.topics import Level
from prepapp.gui.selftest import visit_screens
from prepapp.paths import Folders, Shipped
from prepapp.services.exports import export_bank
from tests.support.sample_bank import ROOT


def main() -> None:
    """Go through the day, and say so at the end."""
    data, bundle = map(Path, sys.argv[1:3])
    app, other = (App(Folders(data / name), Shipped(bundle, ROOT / "resources")) for name in ("one", "other"))
    for one in (app, other):
        one.open()
        _take_an_exam(one)
    app.merging.merge(other.folders.database)
    app.backups.restore(app.backups.back_up().path)
    app.exports.history(data / "history.json")
    app.exports.history(data / "history.csv")
    export_bank(app.bundle, data / "bank.json")
    other.close()
    app.close()
    visit_screens(App(app.folders, app.shipped))
    sys.stdout.write("the day is over\n")


def _take_an_exam(app: App) -> None:
    session = app.quizzes.start(QuizPlan("Exam", Filters(), 5, Mode.EXAM), level=Level.MID)
    session.run()
    for place in range(5):
        session.happen(Moved(place), Responded(place, DontKnow()))
        app.quizzes.save(session.unsaved)
    session.finish(Ending.SUBMITTED)
    app.quizzes.save(session.unsaved)
    app.readiness.keep_standing(app.profiles.profile())


if __name__ == "__main__":
    main()

"""Writes a database of the present schema with a little history; run once, when a schema is released.

python -m tests.support.old_database
"""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from prepapp.bootstrap import App
from prepapp.domain.annotations import Marked, Noted
from prepapp.domain.answers import DontKnow
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.profile import Profile
from prepapp.domain.quiz import Ending, Flagged, Mode, Moved, Responded
from prepapp.domain.topics import Level
from prepapp.paths import Folders, Shipped
from prepapp.storage.files import open_database
from prepapp.storage.schema import SCHEMA_VERSION
from tests.support.sample_bank import ROOT, write_bundle
from tests.support.world import FakeTime

TARGET = Path(__file__).resolve().parents[1] / "storage" / "old_databases" / f"schema-{SCHEMA_VERSION}.db"


def main() -> None:
    """Take a short exam leave another quiz open and annotate; the file is what a user of this release has."""
    with tempfile.TemporaryDirectory() as folder:
        clock = FakeTime()
        app = App(
            Folders(Path(folder)),
            Shipped(write_bundle(Path(folder) / "b"), ROOT / "resources"),
            clock.world(),
        )
        app.open()
        app.profiles.change(Profile(level=Level.MID))
        session = app.quizzes.start(QuizPlan("Exam", Filters(), 6, Mode.EXAM), level=Level.MID)
        session.run()
        for position in range(4):
            session.happen(Moved(position), Responded(position, DontKnow()))
            clock.pass_(2)
        session.finish(Ending.SUBMITTED)
        app.quizzes.save(session.unsaved)
        left = app.quizzes.start(QuizPlan("Study", Filters(), 3, Mode.STUDY), level=Level.MID)
        left.happen(Flagged(0, is_flagged=True))
        app.quizzes.save(left.unsaved)
        app.annotations.annotate((left.quiz.dealt[0].item_id,), Noted("Come back to this one."))
        app.annotations.annotate((left.quiz.dealt[1].item_id,), Marked(on=True))
        app.close()
        TARGET.parent.mkdir(exist_ok=True)
        TARGET.unlink(missing_ok=True)
        with contextlib.closing(open_database(Path(folder) / "prepapp.db")) as connection:
            connection.execute("VACUUM INTO ?", (str(TARGET),))


if __name__ == "__main__":
    main()

"""A process to be killed: answers without a window, and says each answer when it is on the disk.

python -m tests.support.scribe DATA_DIR BUNDLE
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode, Moved, Responded
from prepapp.domain.topics import Level
from prepapp.paths import Folders, Shipped
from tests.support.sample_bank import ROOT

PLAN = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 40, Mode.EXAM)


def main() -> None:
    """Answer for ever."""
    data, bundle = map(Path, sys.argv[1:3])
    app = App(Folders(data), Shipped(bundle, ROOT / "resources"))
    app.open()
    session = app.quizzes.start(PLAN, level=Level.MID)
    session.run()
    rng = Random()
    while True:
        position, option = rng.randrange(40), rng.choice("abcd")
        session.happen(Moved(position), Responded(position, Chosen((option,))))
        session.was_saved(app.quizzes.save(session.unsaved))
        os.write(1, f"ack {session.quiz.next_seq} {position} {option}\n".encode())


if __name__ == "__main__":
    main()

"""`prepapp selftest`: whether this installation works, told in a line a step; it touches nobody's data."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from prepapp import __version__
from prepapp.bootstrap import App, keep_drawing_cache, make_app
from prepapp.domain.answers import Chosen
from prepapp.domain.dealing import Filters
from prepapp.domain.errors import PrepError
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType, SingleQuestion
from prepapp.domain.quiz import Ending, Moved, Responded
from prepapp.services.quiz_session import QuizSession

_SIZE = 3

Step: TypeAlias = Callable[[Path], str]
"""Does something in a data folder of its own and returns what it found, or raises."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a step."""

    step: str
    ok: bool
    detail: str

    @property
    def line(self) -> str:
        """The outcome as it is printed."""
        return f"ok      {self.step}: {self.detail}" if self.ok else f"failed  {self.step}: {self.detail}"


def selftest(*, as_json: bool, steps: Iterable[tuple[str, Step]] | None = None) -> int:
    """Try everything the program is made of in a temporary folder; 0 when all of it works."""
    with TemporaryDirectory(prefix="prepapp-selftest-", ignore_cleanup_errors=True) as folder:
        outcomes = []
        for outcome in tried(STEPS if steps is None else steps, Path(folder)):
            outcomes.append(outcome)
            if not as_json:
                print(outcome.line, flush=True)
    all_ok = all(outcome.ok for outcome in outcomes)
    if as_json:
        document = {"version": __version__, "ok": all_ok, "steps": [asdict(outcome) for outcome in outcomes]}
        print(json.dumps(document, ensure_ascii=False, indent=2))
    return 0 if all_ok else 1


def tried(steps: Iterable[tuple[str, Step]], folder: Path) -> Iterator[Outcome]:
    """Every step, also after one that failed: the first broken part should not hide the others."""
    for number, (name, step) in enumerate(steps):
        try:
            yield Outcome(name, ok=True, detail=step(folder / str(number)))
        except PrepError as error:
            yield Outcome(name, ok=False, detail=str(error))
        except Exception as error:  # whatever a broken installation raises is what we are here to tell
            yield Outcome(name, ok=False, detail=f"{type(error).__name__}: {error}")


def _load_bank(folder: Path) -> str:
    bundle = make_app(folder).bundle
    for item in bundle.items:
        bundle.question(item.id)
    return f"{len(bundle.items)} questions in {len(bundle.taxonomy.areas)} areas"


def _open_database(folder: Path) -> str:
    for _ in ("made", "opened again"):
        with closing(make_app(folder)) as app:
            app.open()
    return "made, closed and opened again"


def _take_quiz(folder: Path) -> str:
    with closing(make_app(folder)) as app:
        session = _answered(app)
        app.quizzes.save(session.unsaved)
    with closing(make_app(folder)) as app:
        read_back = app.quizzes.finished(session.quiz.id)
    if read_back.quiz != session.quiz or len(read_back.answers) != len(session.quiz.dealt):
        raise RuntimeError("what was read back is not what was saved")
    return f"{len(read_back.answers)} answers dealt, given, saved and read back"


def _answered(app: App) -> QuizSession:
    """A finished quiz in which the first option of each question was taken."""
    level = app.profiles.profile().level
    plan = QuizPlan("Self-test", Filters(types=(ItemType.SINGLE,)), _SIZE)
    session = app.quizzes.start(plan, level=level)
    session.run()
    for position in range(len(session.quiz.dealt)):
        if position:
            session.happen(Moved(position))
        question = session.question()
        assert isinstance(question, SingleQuestion)
        session.happen(Responded(position, Chosen((question.options[0].id,))))
        session.check()
    session.finish(Ending.SUBMITTED)
    return session


def _compute_readiness(folder: Path) -> str:
    with closing(make_app(folder)) as app:
        app.quizzes.save(_answered(app).unsaved)
        standing = app.readiness.keep_standing(app.profiles.profile())
    return standing.sentence


def _draw_chart(folder: Path) -> str:
    from prepapp.gui import selftest

    with closing(make_app(folder)) as app:
        keep_drawing_cache(app)
        app.quizzes.save(_answered(app).unsaved)
        readiness = app.readiness.level_readiness(app.profiles.profile().level)
        return selftest.draw_chart(readiness, app.bundle.taxonomy)


def _draw_page(_: Path) -> str:
    from prepapp.gui import selftest

    return selftest.draw_page()


def _open_window(folder: Path) -> str:
    from prepapp.gui import selftest

    return selftest.visit_screens(make_app(folder))


STEPS: tuple[tuple[str, Step], ...] = (
    ("the question bank loads", _load_bank),
    ("a database opens", _open_database),
    ("a quiz runs", _take_quiz),
    ("readiness is computed", _compute_readiness),
    ("a chart is drawn", _draw_chart),
    ("text, formulas and code are drawn", _draw_page),
    ("the window opens", _open_window),
)

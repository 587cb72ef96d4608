"""Pictures of every screen, from a made-up candidate who took real quizzes: `make screenshots`.

    python docs/screenshots.py [OUTPUT_FOLDER] [--look light|dark|high-contrast] [--text 100]

Each picture is taken of the real window; scale it with QT_SCALE_FACTOR=2.
"""

from __future__ import annotations

import argparse
import math
import os
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtTest import QTest

from prepapp.bootstrap import App, World
from prepapp.domain.answers import (
    Arranged,
    Chosen,
    DontKnow,
    Filled,
    Matched,
    Response,
    Typed,
)
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import Countdown, QuizPlan
from prepapp.domain.questions import (
    Blank,
    ChosenBlank,
    ClozeQuestion,
    CodeOutputQuestion,
    ItemType,
    MatchingQuestion,
    MultiQuestion,
    NumericQuestion,
    OrderingQuestion,
    Question,
    SingleQuestion,
)
from prepapp.domain.quiz import Ending, Mode, Moved, Responded
from prepapp.domain.topics import Level
from prepapp.gui.application import close_window, make_qt, open_window
from prepapp.gui.main_window import MainWindow
from prepapp.gui.theme.theme import Theme, ThemeChoice
from prepapp.gui.widgets.chart_card import ChartCard
from prepapp.paths import Folders, shipped
from prepapp.services.quiz_session import QuizSession

HERE = Path(__file__).resolve().parent
ABILITY = {"math-stats": 2.6, "ml-core": 2.8, "frameworks": 2.6, "swe": 2.4, "mlops": 0.8, "ml-infra": 0.0}
USUAL_ABILITY = 1.5


class Clock:
    """A wall clock that the made-up candidate's days move."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC) - timedelta(days=30)
        self.ticks = 0.0

    def pass_(self, seconds: float) -> None:
        """Both clocks go on."""
        self.at += timedelta(seconds=seconds)
        self.ticks += seconds


def main() -> None:
    """Take the quizzes, then the pictures."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    qt = make_qt()
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        world = World(now=lambda: clock.at, monotonic=lambda: clock.ticks, rng=lambda: Random(11))
        app = App(Folders(Path(folder)), shipped(), world)
        theme = Theme(qt, app.shipped.resources / "icons", choice=ThemeChoice(options.look))
        theme.set_text_scale(options.text)
        window, runner = open_window(app, theme)
        window.resize(options.size)
        camera = Camera(window, options.output, options.look)
        camera.settle()
        camera.take("home-empty")
        for day in range(12):
            clock.pass_(2 * 86_400)
            _practise(app, clock, Random(day))
        photograph(window, app, camera)
        close_window(app, runner)


def photograph(window: MainWindow, app: App, camera: Camera) -> None:
    """Every screen, full."""
    window.go_to("Home")
    camera.take("home")
    for name in ("Practice", "Review", "Dashboard"):
        window.go_to(name)
        camera.take(name.lower(), patience_ms=1500 if name == "Dashboard" else 200)
    camera.take_charts()
    for kind in (
        ItemType.NUMERIC,
        ItemType.CODE_OUTPUT,
        ItemType.ORDERING,
        ItemType.MATCHING,
        ItemType.CLOZE,
    ):
        _open(window, QuizPlan("Mixed practice", Filters(types=(kind,)), 5), camera)
        camera.take(f"quiz-{kind.value}")
        window.quiz.leave()
    plan = QuizPlan(
        "Mixed exam",
        Filters(areas=("math-stats",), types=(ItemType.SINGLE,)),
        12,
        Mode.EXAM,
        Countdown(minutes=25),
    )
    _open(window, plan, camera)
    for key in (
        Qt.Key.Key_2,
        Qt.Key.Key_Return,
        Qt.Key.Key_1,
        Qt.Key.Key_F,
        Qt.Key.Key_Return,
        Qt.Key.Key_3,
        Qt.Key.Key_G,
    ):
        QTest.keyClick(window.focusWidget() or window, key)
        camera.settle()
    camera.take("quiz-exam")
    _open(
        window,
        QuizPlan("Mixed practice", Filters(areas=("math-stats",), types=(ItemType.SINGLE,)), 5),
        camera,
    )
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return):
        QTest.keyClick(window.focusWidget() or window, key)
        camera.settle()
    camera.take("quiz-feedback")
    window.go_to("Review")
    camera.settle()
    window.review.open_quiz(app.quizzes.records()[0].id)
    camera.take("review-quiz")


class Camera:
    """Takes pictures of the window once nothing moves any more."""

    def __init__(self, window: MainWindow, folder: Path, look: str) -> None:
        self._window, self._folder, self._look = window, folder, look

    def take(self, name: str, *, patience_ms: int = 200) -> None:
        """Save what the window shows."""
        self.settle(patience_ms)
        self._window.grab().save(str(self._folder / f"{name}-{self._look}.png"))

    def take_charts(self) -> None:
        """Save each chart of the dashboard, which is on the screen, and the first one as a shape."""
        deck = self._window.dashboard.deck
        names = ("readiness", "trend", "topics", "confidence", "pace", "coverage")
        for name, card in zip(names, deck.cards, strict=True):
            self._take_chart(name, card)
        deck.shape.click()
        self.settle()
        self._take_chart("shape", deck.mastery)
        deck.shape.click()

    def _take_chart(self, name: str, card: ChartCard) -> None:
        while not card.chart.is_up_to_date:
            self.settle()
        card.grab().save(str(self._folder / f"chart-{name}-{self._look}.png"))

    def settle(self, patience_ms: int = 100) -> None:
        """Let jobs come back and layouts settle."""
        while not self._window.is_idle:
            _wait(10)
        _wait(patience_ms)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _open(window: MainWindow, plan: QuizPlan, camera: Camera) -> None:
    window.start_quiz(plan)
    camera.settle(200)


def _practise(app: App, clock: Clock, rng: Random) -> None:
    mode = rng.choice((Mode.STUDY, Mode.EXAM))
    session = app.quizzes.start(QuizPlan(f"Mixed {mode.value}", Filters(), 20, mode), level=Level.SENIOR)
    session.run()
    for position in range(len(session.quiz.dealt)):
        session.happen(Moved(position))
        clock.pass_(rng.uniform(2, 5))
        session.happen(Responded(position, _response(session, rng)))
        if mode is Mode.STUDY:
            session.check()
    session.finish(Ending.SUBMITTED)
    session.was_saved(app.quizzes.save(session.unsaved))
    app.readiness.keep_standing(app.profiles.profile())


def _response(session: QuizSession, rng: Random) -> Response:
    question = session.question(session.quiz.position)
    item = question.facts.summary
    ability = ABILITY.get(item.area, USUAL_ABILITY)
    knows = rng.random() < 1 / (1 + math.exp(-1.2 * (ability - item.level.cut + 0.6)))
    return right_response(question) if knows else DontKnow()


def right_response(question: Question) -> Response:
    """The response that earns full credit."""
    match question:
        case SingleQuestion() | MultiQuestion():
            return Chosen(tuple(option.id for option in question.options if option.is_correct))
        case NumericQuestion():
            return Typed(repr(question.value))
        case CodeOutputQuestion():
            return Typed(question.output)
        case OrderingQuestion():
            return Arranged(question.orders[0])
        case MatchingQuestion():
            return Matched(tuple(range(len(question.pairs))))
        case ClozeQuestion():
            return Filled(tuple(_filling(blank) for blank in question.blanks))
        case _:
            raise ValueError(f"{question.facts.summary.id} is not asked in a quiz")


def _filling(blank: Blank) -> str:
    if isinstance(blank, ChosenBlank):
        return next(choice.text for choice in blank.choices if choice.is_correct)
    return blank.accept[0]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Take pictures of every screen.")
    parser.add_argument("output", type=Path, nargs="?", default=HERE / "images")
    parser.add_argument("--look", default="light", choices=[choice.value for choice in ThemeChoice])
    parser.add_argument("--text", type=int, default=100, help="text size in per cent")
    parser.add_argument("--size", type=_size, default=QSize(1180, 780), help="WIDTHxHEIGHT")
    return parser.parse_args()


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


if __name__ == "__main__":
    main()

"""The way through every screen and state, in the order a new person meets them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from pictures.camera import Camera
from pictures.candidate import Candidate, right_response
from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import Countdown, MockPlan, QuizPlan
from prepapp.domain.questions import ItemType, SingleQuestion
from prepapp.domain.quiz import Confidence, Ending, Mode, Rated, Responded
from prepapp.gui.main_window import MainWindow
from prepapp.gui.screens.practice.desk import Kind
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.shell.places import Place

KINDS_OF_QUESTION = (
    ItemType.SINGLE,
    ItemType.MULTI,
    ItemType.NUMERIC,
    ItemType.CODE_OUTPUT,
    ItemType.ORDERING,
    ItemType.MATCHING,
    ItemType.CLOZE,
)
KINDS_OF_PRACTICE = (
    Kind.RECOMMENDED,
    Kind.REVIEWS,
    Kind.MISSED,
    Kind.TIMED,
    Kind.ADAPTIVE,
    Kind.MOCK,
    Kind.DESIGN,
    Kind.OWN,
)
SHOWN = ("Home", "Practice", "Review", "Dashboard")


class Tour:
    """Goes from screen to screen and has a picture taken of each."""

    def __init__(self, window: MainWindow, app: App, camera: Camera, candidate: Candidate) -> None:
        self._window, self._app, self._camera, self._candidate = window, app, camera, candidate

    def go(self) -> None:
        """All of it: nothing yet, one quiz, a full history."""
        self._first_run()
        self._places("empty", SHOWN)
        self._candidate.begin()
        self._places("few", SHOWN)
        self._candidate.go_on()
        self._places("full", (*SHOWN, "Library", "Settings"))
        self._practice()
        self._diagnostic()
        self._questions()
        self._tools()
        self._feedback()
        self._exam()
        self._design()
        self._review()
        self._charts()
        self._library()
        self._interrupted()
        self._dialogs()
        self._measured()
        self._interview()

    def _take(self, name: str) -> None:
        self._camera.settle()
        self._camera.take(name)

    def _first_run(self) -> None:
        screen = self._window.first_run
        self._window.turn_to(Place.FIRST_RUN)  # who has chosen a language is not taken there
        for name in ("level", "date", "minutes"):
            self._take(f"first-run-{name}")
            screen.next.click()
        self._take("first-run-ready")
        screen.look.click()
        self._camera.settle()

    def _places(self, state: str, names: tuple[str, ...]) -> None:
        for name in names:
            self._go_to(name)
            self._take(f"{name.lower()}-{state}")

    def _go_to(self, name: str) -> None:
        self._window.go_to(Place(name))
        self._camera.settle()

    def _practice(self) -> None:
        self._go_to("Practice")
        for kind in KINDS_OF_PRACTICE:
            self._window.practice.choose(kind)
            self._window.practice.kinds.buttons[kind].setFocus()
            self._take(f"practice-{kind.value}")
        builder = self._window.practice
        builder.filters.areas.buttons["mlops"].click()
        builder.filters.further.toggle.click()
        builder.naming.save.click()
        self._take("practice-filters")
        builder.filters.further.toggle.click()
        builder.filters.areas.buttons["mlops"].click()
        builder.choose(Kind.RECOMMENDED)

    def _diagnostic(self) -> None:
        self._go_to("Home")
        from prepapp.gui.screens.diagnostic.screen import DIAGNOSTIC, READY_CHECK

        for name, plan in (("diagnostic", DIAGNOSTIC), ("am-i-ready", READY_CHECK)):
            self._window.quizzes.introduce(plan)
            self._take(name)

    def _measured(self) -> None:
        from prepapp.gui.screens.diagnostic.screen import DIAGNOSTIC

        self._window.quizzes.start(DIAGNOSTIC)
        self._camera.settle(200)
        self._take("diagnostic-question")
        while self._window.current_name != Place.RESULT:
            self._window.quiz.taking.dont_know()
            self._camera.settle()
        self._take("diagnostic-result")

    def _start(
        self, kind: ItemType, size: int = 5, *, mode: Mode = Mode.STUDY, area: str = "ml-core"
    ) -> None:
        timing = Countdown(minutes=25) if mode is Mode.EXAM else QuizPlan("").timing
        areas = () if kind in (ItemType.CODE_OUTPUT, ItemType.CLOZE) else (area,)
        title = "Mixed exam" if mode is Mode.EXAM else "Mixed practice"
        self._window.quizzes.start(QuizPlan(title, Filters(areas=areas, types=(kind,)), size, mode, timing))
        self._camera.settle(200)

    def _leave(self) -> None:
        self._go_to("Home")
        self._discard()

    def _discard(self) -> None:
        """Without the offer to undo it: it would lie under every picture of the next ten seconds."""
        self._window.quizzes.discard()
        self._camera.settle()
        self._window.undo_bar.hide()

    def _questions(self) -> None:
        for kind in KINDS_OF_QUESTION:
            self._start(kind)
            self._take(f"quiz-{kind.value}")
            self._leave()

    def _tools(self) -> None:
        self._start(ItemType.SINGLE)
        self._camera.press(Qt.Key.Key_3, held=Qt.KeyboardModifier.ShiftModifier)
        self._camera.press(Qt.Key.Key_1)
        for name in ToolName:
            self._window.quiz.tools.turn(name)
            if name is ToolName.CALCULATOR:
                self._window.quiz.tools.calculator.line.setText("0.5 * log2(0.5)")
                self._window.quiz.tools.calculator.calculate()
            self._take(f"quiz-tool-{name.value}")
        self._leave()

    def _feedback(self) -> None:
        for name, is_right in (("right", True), ("missed", False)):
            self._start(ItemType.SINGLE, area="deep-learning" if is_right else "ml-core")
            taking = self._window.quiz.taking
            question = taking.session.question()
            assert isinstance(question, SingleQuestion)
            wrong = next(place for place, one in enumerate(question.options) if not one.is_correct)
            order = taking.session.quiz.dealt[0].order
            right = next(place for place, one in enumerate(question.options) if one.is_correct)
            self._camera.press(Qt.Key(Qt.Key.Key_1 + order.index(right if is_right else wrong)))
            self._camera.press(Qt.Key.Key_F4, Qt.Key.Key_Return)
            self._take(f"quiz-feedback-{name}")
            if not is_right:
                self._show_end_of_page()
                self._take("quiz-feedback-reasons")
                self._window.quiz.page.aftermath.report.click()
                self._show_end_of_page()
                self._take("quiz-report")
            self._leave()

    def _show_end_of_page(self) -> None:
        areas = [one for one in self._window.quiz.findChildren(QScrollArea) if one.isVisible()]
        longest = max(areas, key=lambda area: area.verticalScrollBar().maximum())
        longest.verticalScrollBar().setValue(longest.verticalScrollBar().maximum())

    def _exam(self) -> None:
        self._start(ItemType.SINGLE, 12, mode=Mode.EXAM, area="math-stats")
        for place in range(5):
            self._camera.press(Qt.Key(Qt.Key.Key_1 + place % 3))
            if place == 2:
                self._camera.press(Qt.Key.Key_F)
            self._camera.press(Qt.Key.Key_Return)
        self._take("quiz-exam")
        self._camera.press(Qt.Key.Key_P, held=Qt.KeyboardModifier.ControlModifier)
        self._take("quiz-paused")
        self._window.quiz.taking.resume()
        self._camera.settle()
        self._camera.press(Qt.Key.Key_Return, held=_CTRL_SHIFT)
        self._take("quiz-exam-summary")
        self._leave()

    def _interview(self) -> None:
        self._window.quizzes.start(MockPlan("Mock interview", 40))
        self._camera.settle(200)
        taking = self._window.quiz.taking
        for _ in taking.session.quiz.part:
            taking.go_on()
            self._camera.settle()
        taking.close_part()
        self._camera.settle()
        self._take("quiz-break")
        quiz = taking.session.quiz.id
        taking.finish(Ending.SUBMITTED)
        self._camera.settle()
        self._window.quizzes.show_interview(quiz)
        self._take("interview")

    def _design(self) -> None:
        kind = ItemType.OPEN
        item = next(one.id for one in self._app.bundle.items if one.type is kind)
        self._window.quizzes.start_design(item)
        self._camera.settle(200)
        self._take("design")
        taking = self._window.design.taking
        while not taking.is_written:
            self._window.design.next.click()
            self._camera.settle()
        self._take("design-rubric")
        self._window.quizzes.rest()
        self._app.quizzes.discard(taking.session.quiz.id)
        self._go_to("Home")

    def _review(self) -> None:
        self._window.turn_to(Place.REVIEW)
        self._window.review.open_quiz(self._quiz_id())
        self._take("review-summary")
        self._window.review.sitting.lines.setCurrentRow(2)
        self._take("review-question")

    def _quiz_id(self) -> str:
        """The latest quiz that was taken to its end."""
        records = self._app.quizzes.records()
        return next(one.id for one in records if one.answered_count == one.item_count > 1)

    def _charts(self) -> None:
        self._go_to("Dashboard")
        deck = self._window.dashboard.deck
        for place, name in enumerate(("readiness", "trend", "topics", "confidence", "pace", "coverage")):
            deck.go_to(place)
            self._camera.settle(200)
            deck.go_to(place)  # the charts above it have their heights now
            deck.cards[place].chart.clearFocus()
            self._take(f"dashboard-{name}")
        deck.shape.click()
        deck.go_to(0)
        self._take("dashboard-shape")
        deck.shape.click()
        deck.go_to(1)
        deck.toggle_table()
        self._take("dashboard-numbers")
        deck.toggle_table()

    def _library(self) -> None:
        self._go_to("Library")
        library = self._window.library
        library.listing.filters.search.setText("calibration")
        self._take("library-found")
        library.listing.filters.search.setText("no such question")
        self._take("library-nothing")
        library.listing.clear_filters()
        library.listing.table.setFocus()
        self._camera.press(Qt.Key.Key_Space)
        self._take("library-peek")
        self._camera.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
        library.item.reveal.click()
        self._take("library-question")
        library.show_list()
        library.listing.acts.tag.click()
        self._take("tag")
        self._camera.close_dialogs()
        library.parts.buttons["career"].click()
        self._take("library-career")
        library.parts.buttons["questions"].click()

    def _interrupted(self) -> None:
        self._start(ItemType.SINGLE)
        taking = self._window.quiz.taking
        session = taking.session
        session.happen(Responded(0, right_response(session.question())), Rated(0, Confidence.SURE))
        self._go_to("Home")
        self._take("home-interrupted")
        self._discard()

    def _dialogs(self) -> None:
        for name, keys in (("command-search", "Ctrl+K"), ("shortcuts", "F1")):
            self._window.acts.by_key[keys]()
            self._take(name)
            self._camera.close_dialogs()
        self._window.people.add()
        self._take("new-person")
        self._camera.close_dialogs()
        self._go_to("Settings")
        self._window.settings.erase.erase.click()
        self._take("erase")
        self._camera.close_dialogs()
        self._window.notices.warn(
            "The folder cannot be written. Choose another folder, or free space on the disk."
        )
        self._take("problem")
        self._camera.close_dialogs()


_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

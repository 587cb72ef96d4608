"""Drives the real window as a person does: keys and clicks, and patience for what is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen, Filled, Matched, Response, Typed
from prepapp.domain.profile import Profile
from prepapp.domain.questions import (
    ChosenBlank,
    ClozeQuestion,
    CodeOutputQuestion,
    MatchingQuestion,
    MultiQuestion,
    NumericQuestion,
    OrderingQuestion,
    Question,
    SingleQuestion,
    TypedBlank,
)
from prepapp.gui.application import close_window, make_qt, open_window
from prepapp.gui.main_window import MainWindow
from prepapp.gui.screens.quiz.screen import QuizScreen
from prepapp.gui.shell.places import SCREENS
from prepapp.gui.theme.theme import Theme, ThemeChoice
from prepapp.gui.widgets.answers.choice import ChoiceEditor
from prepapp.gui.widgets.answers.cloze import ClozeEditor
from prepapp.gui.widgets.answers.matching import MatchEditor
from prepapp.gui.widgets.answers.ordering import OrderEditor
from prepapp.gui.widgets.answers.typed import NumberEditor, OutputEditor

NONE = Qt.KeyboardModifier.NoModifier


def _put_away_dialogs() -> None:
    """Hide what a test before left open over a window of its own: it would have the keyboard."""
    for one in QApplication.topLevelWidgets():
        if one.isVisible() and (one.isModal() or one.windowType() is Qt.WindowType.Popup):
            one.hide()


class Driver:
    """The window of one start of the program."""

    def __init__(self, qtbot: QtBot, app: App, *, passes_first_run: bool = True) -> None:
        self.bot = qtbot
        self.app = app
        self.is_open = True
        _put_away_dialogs()
        self.theme = Theme(make_qt(), app.shipped.resources / "icons", choice=ThemeChoice.LIGHT)
        self.window, self.runner = open_window(app, self.theme)
        qtbot.addWidget(self.window, before_close_func=lambda _: self.quit())
        self.window.activateWindow()
        qtbot.waitUntil(lambda: self.window.is_warm, timeout=20_000)
        self.settle()
        if passes_first_run:
            self._pass_first_run()

    @property
    def quiz(self) -> QuizScreen:
        """The quiz screen."""
        return self.window.quiz

    @property
    def question(self) -> Question:
        """The question on the screen."""
        return self.quiz.session.question()

    def settle(self) -> None:
        """Wait until nothing is queued: everything that was done is on the disk."""
        self.bot.waitUntil(lambda: self.runner.is_idle, timeout=20_000)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is true."""
        self.bot.waitUntil(condition, timeout=20_000)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        focused: QWidget | None = self.window.focusWidget()  # None while nothing has the keyboard
        self.bot.keyClick(self.window if focused is None else focused, key, modifier)
        self.settle()

    def click(self, button: QAbstractButton) -> None:
        """Click a button that can be clicked."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def go_to(self, name: str) -> None:
        """Choose a screen by its key."""
        place = [str(screen) for screen, _ in SCREENS].index(name)
        self.key(Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: self.window.windowTitle().startswith(name))
        self.settle()

    def _pass_first_run(self) -> None:
        if self.window.windowTitle().startswith("First run"):
            self.window.first_run.look_wanted.emit(Profile())
            self.wait(lambda: self.window.windowTitle().startswith("Home"))
            self.settle()

    def quit(self) -> None:
        """Close the window as a person does, and end the program; once is enough."""
        if self.is_open:
            self.is_open = False
            if not self.window.close():  # what was answered last is saved first
                self.wait(lambda: not self.window.isVisible())
            close_window(self.app, self.runner)

    def answer_right(self, *, rate: bool = True) -> None:
        """Give the right answer by keyboard, and say that one thinks so."""
        self._answer(right=True, rate=rate)

    def answer_wrong(self) -> None:
        """Give a wrong answer by keyboard, and say that one thinks so."""
        self._answer(right=False, rate=True)

    def _answer(self, *, right: bool, rate: bool) -> None:
        editor, question = self.quiz.page.editor, self.question
        assert editor is not None
        match question:
            case SingleQuestion() | MultiQuestion():
                assert isinstance(editor, ChoiceEditor)
                self._choose(editor, right=right)
            case NumericQuestion():
                assert isinstance(editor, NumberEditor)
                self._type(editor.line, repr(question.value if right else question.value + 9))
            case CodeOutputQuestion():
                assert isinstance(editor, OutputEditor)
                self._type(editor.field, question.output if right else "nothing")
            case OrderingQuestion():
                assert isinstance(editor, OrderEditor)
                self._order(editor, question, right=right)
            case MatchingQuestion():
                assert isinstance(editor, MatchEditor)
                self._match(editor, right=right)
            case ClozeQuestion():
                assert isinstance(editor, ClozeEditor)
                self._fill(editor, question, right=right)
            case _:
                raise AssertionError(question)
        self.settle()
        if rate:
            self.key(Qt.Key.Key_F3)

    def _choose(self, editor: ChoiceEditor, *, right: bool) -> None:
        keys = [place for place, card in enumerate(editor.cards) if card.option.is_correct]
        others = [place for place, card in enumerate(editor.cards) if not card.option.is_correct]
        for place in keys if right else others[:1]:
            self.key(Qt.Key(Qt.Key.Key_1 + place))

    def _type(self, field: QWidget, text: str) -> None:
        field.setFocus()
        self.bot.keyClicks(field, text.replace("\n", "\r"))
        self.wait(lambda: isinstance(self.quiz.session.quiz.current.response, Typed))

    def _order(self, editor: OrderEditor, question: OrderingQuestion, *, right: bool) -> None:
        wanted = [step.id for step in question.steps]
        wanted = wanted if right else wanted[::-1]
        for place, step in enumerate(wanted):
            while editor.cards[place].step.id != step:
                card = next(card for card in editor.cards if card.step.id == step)
                self.bot.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    def _match(self, editor: MatchEditor, *, right: bool) -> None:
        order = self.quiz.session.quiz.dealt[self.quiz.session.quiz.position].order
        for place, choices in enumerate(editor.lists):
            wanted = order.index(place if right else (place + 1) % len(editor.lists)) + 1
            _pick(self.bot, choices, wanted)
        self.wait(lambda: isinstance(self.quiz.session.quiz.current.response, Matched))

    def _fill(self, editor: ClozeEditor, question: ClozeQuestion, *, right: bool) -> None:
        for blank, field in zip(question.blanks, editor.fields, strict=True):
            match blank, field:
                case TypedBlank(), QLineEdit():
                    field.setFocus()
                    self.bot.keyClicks(field, blank.accept[0] if right else "nothing of the kind")
                case ChosenBlank(), QComboBox():
                    text = next(choice.text for choice in blank.choices if choice.is_correct is right)
                    _pick(self.bot, field, field.findText(text))
        self.quiz.page.flush()
        self.wait(lambda: _is_filled(self.quiz.session.quiz.current.response))


def _pick(bot: QtBot, choices: QComboBox, place: int) -> None:
    choices.setFocus()
    while choices.currentIndex() != place:
        down = choices.currentIndex() < place
        bot.keyClick(choices, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def _is_filled(response: Response | None) -> bool:
    return isinstance(response, Filled) and all(response.texts)


def ask_to_merge(driver: Driver, other: Path) -> QMessageBox:
    """Choose the history of another machine in the settings; the question that says what would come in."""
    data = driver.window.settings.data
    driver.click(data.merge)
    assert data.dialog is not None
    data.dialog.fileSelected.emit(str(other))
    data.dialog.close()
    driver.wait(lambda: data.question is not None)
    assert data.question is not None
    return data.question


def merge(driver: Driver, other: Path) -> None:
    """Merge the history of another machine, in the settings."""
    agree(driver, ask_to_merge(driver, other), "Merge")


def agree(driver: Driver, asked: QMessageBox, act: str) -> None:
    """Press the button of a question that says a word."""
    driver.click(next(one for one in asked.buttons() if act in one.text()))


def chosen_of(driver: Driver) -> tuple[str, ...]:
    """Ids of the options that are chosen now."""
    response = driver.quiz.session.quiz.current.response
    return response.options if isinstance(response, Chosen) else ()


def texts_of(window: MainWindow) -> str:
    """Every text of the labels on the screen, for looking one up."""
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def dashboard_of(driver: Driver) -> tuple[list[str], list[dict[str, str]]]:
    """The words at the top of the dashboard, and its table: a row an area, by column name."""
    dashboard = driver.window.dashboard
    driver.wait(lambda: dashboard.deck.is_settled)
    model = dashboard.deck.mastery.table.model()
    names = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    rows = [
        {name: str(model.index(row, at).data()) for at, name in enumerate(names)}
        for row in range(model.rowCount())
    ]
    return [
        dashboard.verdict.headline.text(),
        dashboard.verdict.summary.text(),
        dashboard.verdict.chance.text(),
    ], rows

"""A page shows one question, and at once the one that was prepared to come next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.content.bundle import Bundle
from prepapp.domain.answers import Chosen
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType, Question, SingleQuestion
from prepapp.domain.quiz import Mode
from prepapp.gui.screens.quiz.pages import Pages
from prepapp.gui.texts.stems import stem_markdown
from prepapp.gui.theme.theme import Theme, ThemeChoice
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.question_page import QuestionPage
from tests.support.driver import Driver
from tests.support.looks import wear

ORDER = (2, 0, 1, 3)


@pytest.fixture
def questions(bundle: Bundle) -> list[Question]:
    chosen = [one for one in bundle.items if one.type is ItemType.SINGLE and one.option_count == len(ORDER)]
    return [bundle.question(one.id, 0) for one in chosen[:3]]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QuestionPage:
    made = QuestionPage(theme, lambda: date(2026, 11, 21))
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    return made


def prepared(page: QuestionPage) -> tuple[QWidget, QWidget]:
    """The stem and the editor that wait out of sight."""
    stem = next(one for one in page.findChildren(MarkdownView) if _is_stem(one) and not one.isVisible())
    editor = next(one for one in page.findChildren(AnswerEditor) if not one.isVisible())
    return stem, editor


def _is_stem(view: MarkdownView) -> bool:
    return view.accessibleName() == "Question"


def editors(page: QuestionPage) -> list[AnswerEditor]:
    return [one for one in page.findChildren(AnswerEditor) if one.isVisible()]


def test_a_prepared_question_is_shown_as_it_was_made(page: QuestionPage, questions: list[Question]) -> None:
    page.show_question(questions[0], ORDER, None)
    page.prepare(questions[1], ORDER)
    assert page.stem.markdown == stem_markdown(questions[0]), "until it is wanted it is out of sight"
    assert editors(page) == [page.editor]
    stem, editor = prepared(page)

    page.show_question(questions[1], ORDER, None)

    assert (page.stem, page.editor) == (stem, editor)
    assert page.stem.markdown == stem_markdown(questions[1])
    assert page.stem.isVisible()
    assert editors(page) == [page.editor]


@pytest.mark.parametrize("width", [700, 1280])
def test_a_prepared_question_looks_as_if_it_had_not_been(
    qtbot: QtBot, theme: Theme, questions: list[Question], width: int
) -> None:
    pages = Pages(theme, lambda: date(2026, 11, 21))
    qtbot.addWidget(pages)
    pages.resize(width, 700)
    pages.show()
    page, first, *others = pages.question, *map(wordy, questions)
    page.show_question(first, ORDER, None)
    qtbot.wait(30)

    seen = []
    for question in others:
        page.prepare(question, ORDER)
        page.show_question(question, ORDER, None)
        qtbot.wait(30)
        seen.append(pages.grab().toImage())

    for question, before in zip(others, seen, strict=True):
        page.show_question(question, ORDER, None)
        qtbot.wait(30)
        assert pages.grab().toImage() == before


def wordy(question: Question) -> Question:
    """The question with words that fill several lines."""
    assert isinstance(question, SingleQuestion)
    options = tuple(replace(one, text=f"{one.text}, which " * 8) for one in question.options)
    facts = replace(question.facts, stem=f"{question.facts.stem} And {question.facts.stem} " * 3)
    return replace(question, facts=facts, options=options)


def test_another_question_than_the_prepared_one_may_come(
    page: QuestionPage, questions: list[Question]
) -> None:
    page.show_question(questions[0], ORDER, None)
    page.prepare(questions[1], ORDER)

    page.show_question(questions[2], ORDER, None)

    assert page.stem.markdown == stem_markdown(questions[2])
    assert editors(page) == [page.editor]


def test_a_prepared_question_shows_the_response_and_takes_another(
    page: QuestionPage, questions: list[Question]
) -> None:
    question = questions[1]
    assert isinstance(question, SingleQuestion)
    given: list[object] = []
    page.responded.connect(given.append)
    page.show_question(questions[0], ORDER, None)
    page.prepare(question, ORDER)

    page.show_question(question, ORDER, Chosen((question.options[0].id,)))

    assert page.editor is not None
    page.editor.choose(0)
    assert given == [Chosen((question.options[ORDER[0]].id,))]


def test_a_prepared_question_has_the_colours_of_the_theme_that_is_worn_when_it_comes(
    page: QuestionPage, questions: list[Question], theme: Theme
) -> None:
    page.show_question(questions[0], ORDER, None)
    page.prepare(questions[1], ORDER)

    wear(theme, ThemeChoice.DARK)
    page.show_question(questions[1], ORDER, None)

    assert theme.tokens.name == "dark"
    assert theme.tokens.text.lower() in page.stem.toHtml().lower()


def test_the_keyboard_stays_on_the_question(page: QuestionPage, questions: list[Question]) -> None:
    page.show_question(questions[0], ORDER, None)
    page.stem.setFocus(Qt.FocusReason.OtherFocusReason)
    page.prepare(questions[1], ORDER)

    page.show_question(questions[1], ORDER, None)

    assert QApplication.focusWidget() is page.stem


def test_an_exam_prepares_what_comes_next(start: Callable[[App], Driver], app: App) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 5, Mode.EXAM))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    page, session = driver.quiz.page, driver.quiz.session
    driver.wait(lambda: len(page.findChildren(AnswerEditor)) > 1)
    made = prepared(page)

    driver.quiz.bottom.primary.click()
    driver.wait(lambda: driver.quiz.taking.place == 1)

    assert (page.stem, page.editor) == made
    assert page.stem.markdown == stem_markdown(session.question(1))

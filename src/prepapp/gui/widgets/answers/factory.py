"""A question -> the editor that answers it."""

from __future__ import annotations

from typing import assert_never

from prepapp.domain.questions import (
    ClozeQuestion,
    CodeOutputQuestion,
    MatchingQuestion,
    MultiQuestion,
    NumericQuestion,
    OpenQuestion,
    OrderingQuestion,
    Question,
    SingleQuestion,
)
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.answers.choice import ChoiceEditor
from prepapp.gui.widgets.answers.cloze import ClozeEditor
from prepapp.gui.widgets.answers.design import DesignEditor
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.answers.matching import MatchEditor
from prepapp.gui.widgets.answers.ordering import OrderEditor
from prepapp.gui.widgets.answers.typed import NumberEditor, OutputEditor


def editor_for(question: Question, order: tuple[int, ...], theme: Theme) -> AnswerEditor:
    """The editor of a question, its parts in the order they were dealt."""
    match question:
        case SingleQuestion() | MultiQuestion():
            return ChoiceEditor(question, order, theme)
        case NumericQuestion():
            return NumberEditor(question, theme)
        case CodeOutputQuestion():
            return OutputEditor(question, theme)
        case OrderingQuestion():
            return OrderEditor(question, order, theme)
        case MatchingQuestion():
            return MatchEditor(question, order, theme)
        case ClozeQuestion():
            return ClozeEditor(question, theme)
        case OpenQuestion():
            return DesignEditor(question, theme)
        case _:
            assert_never(question)

"""What feedback says for every type: verdict, every rationale, explanation, takeaway, source."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from prepapp.content.bundle import Bundle
from prepapp.domain.answers import (
    Arranged,
    Chosen,
    DontKnow,
    Filled,
    Matched,
    Response,
    Typed,
    Unreadable,
    read,
)
from prepapp.domain.grading import Grade, Outcome, grade
from prepapp.domain.questions import NumericQuestion, Reference, SingleQuestion
from prepapp.gui.rendering import RenderStyle, render
from prepapp.gui.texts.feedback import feedback_markdown, verdict
from prepapp.gui.texts.stems import instruction, stem_markdown
from prepapp.gui.theme.looks import LIGHT
from tests.support.sample_bank import WHY, one_of_each

TYPES = [document["id"] for document in one_of_each()]
WRONG = Grade(0.0, Outcome.WRONG)


@pytest.mark.parametrize("item_id", TYPES)
def test_feedback_gives_reasons_explanation_takeaway_and_source(bundle: Bundle, item_id: str) -> None:
    question = bundle.question(item_id)

    text = feedback_markdown(question, DontKnow(), WRONG, tuple(range(7))[: _parts(question)])

    for expected in (
        WHY,
        "### Explanation",
        "### Takeaway",
        "One line worth remembering.",
        "- A book, chapter 3",
    ):
        assert expected in text


def _parts(question: object) -> int:
    return len(getattr(question, "options", ()))


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.RIGHT, "Correct"),
        (Outcome.WRONG, "Not correct: B is correct"),
        (Outcome.DONT_KNOW, "Not known yet: B is correct"),
        (Outcome.UNANSWERED, "Not answered: B is correct"),
    ],
)
def test_the_verdict_names_the_key_by_its_letter_on_the_screen(
    bundle: Bundle, outcome: Outcome, words: str
) -> None:
    question = bundle.question("single-0001")
    assert isinstance(question, SingleQuestion)
    assert question.options[0].is_correct

    assert verdict(question, Grade(float(outcome is Outcome.RIGHT), outcome), (2, 0, 1)) == words


def test_reasons_stand_under_the_letters_on_the_screen(bundle: Bundle) -> None:
    text = feedback_markdown(bundle.question("single-0001"), Chosen(("b",)), WRONG, (2, 0, 1))

    assert "- **A** (not correct): " + WHY + " (c)" in text
    assert "- **B** (correct): " + WHY + " (a)" in text


@pytest.mark.parametrize(
    ("item_id", "response", "expected"),
    [
        ("numeric-0001", Typed("0.75"), "**What happened:** The complement."),
        ("numeric-0001", Typed("0.75"), "**Answer:** 0.25 (accepted within ±0.005)"),
        ("output-0001", Typed("11\nx"), "**What happened:** Joins texts."),
        ("output-0001", Typed("a```b"), "````text\na```b\n````"),
        ("ordering-0001", Arranged(("d", "a", "b", "c")), "4. Step d *(yours: 1)*"),
        ("ordering-0001", Arranged(("d", "a", "b", "c")), "1 other order is right as well."),
        ("matching-0001", Matched((1, 0, 2, 3)), "- Left 0 → **Right 0** *(yours: Right 1)*"),
        ("matching-0001", Matched((1, 0, 2, 3)), "- Left 2 → **Right 2**  \n"),
        ("cloze-0001", Filled(("momentum", "small")), "1. `learning rate` *(yours: `momentum`)*"),
    ],
)
def test_feedback_says_what_was_given_and_what_was_wanted(
    bundle: Bundle, item_id: str, response: Response, expected: str
) -> None:
    question = bundle.question(item_id)
    answer = read(question, response)
    assert not isinstance(answer, Unreadable)

    assert expected in feedback_markdown(question, response, grade(question, answer), ())


def test_gaps_are_numbered_in_text_and_in_code(bundle: Bundle) -> None:
    assert "called **⟦1⟧** and is **⟦2⟧** here" in stem_markdown(bundle.question("cloze-0001"))


def test_a_code_question_shows_its_program(bundle: Bundle) -> None:
    assert "```python\nprint(1 + 1)\nprint('x')\n```" in stem_markdown(bundle.question("output-0001"))


def test_a_multi_question_says_how_many(bundle: Bundle) -> None:
    assert instruction(bundle.question("multi-0001")) == "Select 2."


def test_the_name_of_a_source_is_shown_letter_by_letter(qapp: QApplication, bundle: Bundle) -> None:
    question = bundle.question("single-0001")
    sources = (Reference("Python documentation", "object.__hash__ and *args, `x` for $5"),)
    question = replace(question, facts=replace(question.facts, references=sources))

    shown = render(feedback_markdown(question, DontKnow(), WRONG, (0, 1, 2)), _style()).spoken

    assert "Python documentation, object.__hash__ and *args, `x` for $5" in shown


def _style() -> RenderStyle:
    return RenderStyle.of(LIGHT, font=QFont("Sans", 11), monospace="Monospace", ratio=1.0)


@pytest.mark.parametrize(
    ("near", "share", "words"),
    [
        (0.005, 0.0, "Type a number. It counts within ±0.005 of the answer."),
        (0.0, 0.02, "Type a number. It counts within ±2 % of the answer."),
        (0.1, 0.005, "Type a number. It counts within ±0.1 or ±0.5 % of the answer."),
        (0.0, 0.0, "Type a number. It has to be exact."),
    ],
)
def test_a_number_is_asked_for_with_its_tolerance(
    bundle: Bundle, near: float, share: float, words: str
) -> None:
    question = next(one for item in TYPES if isinstance(one := bundle.question(item), NumericQuestion))

    assert instruction(replace(question, unit=None, abs_tol=near, rel_tol=share)) == words

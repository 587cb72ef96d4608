"""L15-L17 and L28: questions are asked plainly."""

from __future__ import annotations

import pytest

from prepapp.content.lint import wording
from tests.content.lint.support import messages, single, view

SITUATION = "A team serves a model to many clients and looks at its latency every day."


def asked(question: str) -> list[str]:
    return messages(wording.l15_negative_stem, single("A", "B", "C", stem=f"{SITUATION} {question}"))


@pytest.mark.parametrize(
    "question",
    [
        "Which metric is not affected?",
        "Which of these claims are false?",
        "Which one is the least expensive?",
        "What should the team not do?",
        "Which metrics grow, except one?",
        "Choose the cache which doesn't help.",
    ],
)
def test_an_unmarked_negative_question_is_found(question: str) -> None:
    assert asked(question)


@pytest.mark.parametrize(
    "question",
    [
        "Which metric is **NOT** affected?",
        "Why does the cache not help?",
        "Which change explains why the loss does not fall?",
        "Which rate of false positives follows?",
        "Which metric needs at least two runs?",
        "What lets the team correct wrong labels?",
    ],
)
def test_marked_and_apparent_negatives_are_left_alone(question: str) -> None:
    assert asked(question) == []


@pytest.mark.parametrize(
    ("question", "is_plain"),
    [
        ("What should the team do?", True),
        ("Compute the mean.", True),
        ("For this load, compute the mean.", True),
        ("The mean is as follows.", False),
        ("Which of the following statements is true?", False),
        ("Which statement is correct?", False),
        ("Which claim is true of the cache?", True),
    ],
)
def test_the_lead_in_is_one_plain_question(question: str, is_plain: bool) -> None:
    found = messages(wording.l16_lead_in, single("A", "B", "C", stem=f"{SITUATION} {question}"))

    assert (not found) == is_plain


@pytest.mark.parametrize(
    ("texts", "problem"),
    [
        (("10 ms", "20 ms", "40 ms"), None),
        (("40 ms", "20 ms", "10 ms"), None),
        (("10 ms", "40 ms", "20 ms"), "are not in order"),
        (("0.1", "0.25", "0.5"), "different decimals"),
        (("10 ms", "20 s", "40 ms"), "different units"),
        (("10 ms", "a while", "40 ms"), None),
    ],
)
def test_numbers_are_in_order_and_alike(texts: tuple[str, ...], problem: str | None) -> None:
    found = messages(wording.l17_size, single(*texts, stem=f"{SITUATION} How long?"))

    assert len(found) == (problem is not None)
    assert problem is None or problem in found[0]


def test_code_does_not_count_for_the_length_of_a_stem() -> None:
    code = "```python\n" + "print(1)\n" * 100 + "```"

    assert (
        messages(wording.l17_size, single("A", "B", "C", stem=f"{SITUATION}\n\n{code}\n\nWhat is printed?"))
        == []
    )


def test_a_long_stem_and_a_long_option_are_found() -> None:
    found = messages(wording.l17_size, single("word " * 31, "B", "C", stem="word " * 121))

    assert len(found) == 2


def test_short_sentences_of_plain_words_read_easily() -> None:
    assert wording.reading_grade(single("A", "B", "C", stem=f"{SITUATION} What now?")) < 8


@pytest.mark.parametrize(
    ("stem", "word"),
    [
        ("Who invented the transformer, and what follows from it for this team?", "trivia"),
        ("In which year was the library released for all of its users here?", "trivia"),
        ("A team looks under the hood of its service. What does it find there?", "idiom"),
    ],
)
def test_trivia_and_idioms_are_found(stem: str, word: str) -> None:
    assert any(word in message for message in messages(wording.l28_reading, single("A", "B", "C", stem=stem)))


def test_a_cloze_item_asks_by_its_blanks() -> None:
    blanks = [{"id": "gap", "accept": ["x"], "why": "Because it is so."}]

    assert messages(wording.l16_lead_in, view("cloze", stem="The rate is [[gap]] here.", blanks=blanks)) == []

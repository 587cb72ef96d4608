"""A sentence is English text, and remembers how it was made."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date
from pathlib import PurePath

import pytest

from prepapp.domain.errors import StorageError
from prepapp.domain.wording import Figure, Sentence, from_json, plural, sentence, to_json, together

NESTED = sentence(
    "{settling} would settle it, from {x} to {day}",
    settling=plural("about {n} more answer", "about {n} more answers", 3),
    x=Figure(-0.04, 1),
    day=date(2026, 3, 4),
)


def test_a_sentence_is_its_english_text() -> None:
    made = sentence("{path} holds {n} rows of {size} MB.", path="a.db", n=1234, size=Figure(2.25, 1))

    assert made == "a.db holds 1,234 rows of 2.2 MB."
    assert f"{made} Try again." == "a.db holds 1,234 rows of 2.2 MB. Try again."


def test_braces_in_a_value_are_left_alone() -> None:
    assert sentence("There is no file {path}.", path="{n}") == "There is no file {n}."


@pytest.mark.parametrize(("n", "said"), [(0, "0 answers"), (1, "1 answer"), (2, "2 answers")])
def test_a_count_has_two_english_forms(n: int, said: str) -> None:
    assert plural("{n} answer", "{n} answers", n) == said


def test_a_figure_that_rounds_to_zero_has_no_sign() -> None:
    assert str(Figure(-0.04, 1)) == "0.0"


def test_sentences_stand_together_and_stay_sentences() -> None:
    made = together([sentence("All is well."), plural("{n} answer.", "{n} answers.", 2)])

    assert made == "All is well. 2 answers."
    assert [type(part) for part in made.values.values()] == [Sentence, Sentence]


@pytest.mark.parametrize("carried", [copy.deepcopy, lambda text: pickle.loads(pickle.dumps(text))])
def test_a_copy_remembers_as_much(carried: object) -> None:
    assert callable(carried)

    same = carried(NESTED)

    assert (same, same.template, same.values, same.one) == (NESTED, NESTED.template, NESTED.values, None)


def test_a_sentence_survives_json_with_all_that_is_in_it() -> None:
    read = from_json(json.loads(json.dumps(to_json(NESTED))))

    assert isinstance(read, Sentence)
    assert (read, read.template, dict(read.values)) == (NESTED, NESTED.template, dict(NESTED.values))
    inner = read.values["settling"]
    assert isinstance(inner, Sentence)
    assert (inner.one, inner.values) == ("about {n} more answer", {"n": 3})


def test_plain_text_stays_plain_in_json() -> None:
    assert from_json(to_json("Mixed practice")) == "Mixed practice"


def test_an_error_keeps_the_sentence_it_was_made_of() -> None:
    made = sentence("There is no file {path}.", path=PurePath("a.db"))

    error = StorageError(made)

    assert error.words is made
    assert str(error) == "There is no file a.db."
    read = from_json(to_json(made))
    assert isinstance(read, Sentence)
    assert read.values == {"path": "a.db"}

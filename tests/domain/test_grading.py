"""Credit by the rules of the bank, for every type of question."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.content.bundle import Bundle
from prepapp.domain.answers import (
    Answer,
    Arranged,
    Chosen,
    DontKnow,
    Filled,
    Matched,
    Response,
    Typed,
    Unreadable,
    read,
    response_from_json,
    response_to_json,
)
from prepapp.domain.grading import Grade, Outcome, accepts, grade, longest_common_subsequence
from prepapp.domain.questions import MultiQuestion, NumericQuestion, Option, Question
from tests.support.sample_bank import one_of_each

TYPES = [document["id"] for document in one_of_each()]


def graded(question: Question, response: Response) -> Grade:
    answer = read(question, response)
    assert not isinstance(answer, Unreadable), answer
    return grade(question, answer)


def multi(bundle: Bundle, keys: str, count: int) -> MultiQuestion:
    options = tuple(Option(i, i, i in keys, "") for i in "abcdefg"[:count])
    return MultiQuestion(bundle.question("multi-0001").facts, options)


def test_single_earns_all_or_nothing(bundle: Bundle) -> None:
    question = bundle.question("single-0001")

    assert graded(question, Chosen(("a",))) == Grade(1.0, Outcome.RIGHT)
    assert graded(question, Chosen(("b",))) == Grade(0.0, Outcome.WRONG)


@pytest.mark.parametrize(
    ("ticked", "credit"),
    [("ac", 1.0), ("a", 0.5), ("ab", 0.0), ("abc", 0.5), ("abcd", 0.0), ("b", 0.0), ("bd", 0.0)],
)
def test_multi_adds_for_right_and_subtracts_for_wrong(bundle: Bundle, ticked: str, credit: float) -> None:
    assert graded(multi(bundle, "ac", 4), Chosen(tuple(ticked))).credit == pytest.approx(credit)


def test_multi_with_every_option_right_is_all_or_nothing(bundle: Bundle) -> None:
    question = multi(bundle, "abcd", 4)

    assert graded(question, Chosen(tuple("abcd"))).credit == 1.0
    assert graded(question, Chosen(tuple("abc"))).credit == 0.0


@given(
    keys=st.sets(st.sampled_from("abcdefg"), min_size=1, max_size=6),
    ticked=st.sets(st.sampled_from("abcdefg"), min_size=1),
)
def test_multi_pays_nothing_for_ticking_everything(bundle: Bundle, keys: set[str], ticked: set[str]) -> None:
    question = multi(bundle, "".join(keys), 7)
    credit = graded(question, Chosen(tuple(ticked))).credit

    assert 0.0 <= credit <= 1.0
    assert (credit == 1.0) == (ticked == keys)
    assert graded(question, Chosen(tuple("abcdefg"))).credit == 0.0


@pytest.mark.parametrize(
    ("text", "credit"), [("0.25", 1), ("0.255", 1), ("0.245", 1), ("0.2551", 0), ("1/4", 1), ("25 %", 1)]
)
def test_numeric_accepts_within_tolerance_limits_included(bundle: Bundle, text: str, credit: float) -> None:
    assert graded(bundle.question("numeric-0001"), Typed(text)).credit == credit


def test_a_named_wrong_number_says_what_went_wrong(bundle: Bundle) -> None:
    found = graded(bundle.question("numeric-0001"), Typed("0.75"))

    assert found.credit == 0.0
    assert found.mistake is not None
    assert found.mistake.startswith("The complement.")


@given(value=st.floats(-1e6, 1e6), offset=st.floats(0, 3), rel=st.floats(0, 0.1), tol=st.floats(0, 10))
def test_tolerance_is_the_larger_of_the_two(
    bundle: Bundle, value: float, offset: float, rel: float, tol: float
) -> None:
    facts = bundle.question("numeric-0001").facts
    question = NumericQuestion(facts, value, tol, rel, None, ())
    allowed = max(tol, rel * abs(value))

    assert accepts(question, value + offset * allowed) == (
        offset <= 1 or allowed * (offset - 1) <= 1e-12 * max(1, abs(value))
    )


@pytest.mark.parametrize(
    ("text", "credit"),
    [("2\nx", 1), ("2  \nx\n\n", 1), ("2\r\nx", 1), (" 2\nx", 0), ("2x", 0), ("2\n\nx", 0)],
)
def test_output_ignores_white_space_at_line_ends_alone(bundle: Bundle, text: str, credit: float) -> None:
    assert graded(bundle.question("output-0001"), Typed(text)).credit == credit


@pytest.mark.parametrize(
    ("order", "credit"), [("abcd", 1.0), ("bacd", 1.0), ("abdc", 0.75), ("dcba", 0.5), ("bcda", 0.75)]
)
def test_ordering_earns_the_longest_common_subsequence(bundle: Bundle, order: str, credit: float) -> None:
    assert graded(bundle.question("ordering-0001"), Arranged(tuple(order))).credit == pytest.approx(credit)


def test_the_longest_common_subsequence_agrees_with_trying_every_subsequence() -> None:
    def slow(one: tuple[str, ...], other: tuple[str, ...]) -> int:
        best = 0
        for mask in range(2 ** len(one)):
            part = [x for i, x in enumerate(one) if mask >> i & 1]
            rest = iter(other)
            if all(x in rest for x in part):
                best = max(best, len(part))
        return best

    for order in permutations("abcde"):
        assert longest_common_subsequence(order, tuple("abcde")) == slow(order, tuple("abcde"))


def test_matching_earns_its_share_of_right_pairs(bundle: Bundle) -> None:
    question = bundle.question("matching-0001")

    assert graded(question, Matched((0, 1, 2, 3))).credit == 1.0
    assert graded(question, Matched((0, 1, 3, 2))).credit == 0.5
    assert graded(question, Matched((4, None, None, 3))).credit == 0.25


def test_cloze_earns_the_mean_over_its_blanks(bundle: Bundle) -> None:
    question = bundle.question("cloze-0001")

    assert graded(question, Filled(("Step  Size", "small"))).credit == 1.0
    assert graded(question, Filled(("learning rate", "large"))).credit == 0.5
    assert graded(question, Filled(("momentum", ""))).credit == 0.0


@pytest.mark.parametrize("item_id", TYPES)
def test_not_knowing_is_an_answer_of_its_own(bundle: Bundle, item_id: str) -> None:
    assert graded(bundle.question(item_id), DontKnow()) == Grade(0.0, Outcome.DONT_KNOW)


@pytest.mark.parametrize("item_id", TYPES)
def test_nothing_is_unreadable_and_not_wrong(bundle: Bundle, item_id: str) -> None:
    assert isinstance(read(bundle.question(item_id), None), Unreadable)


NOISE: list[Response] = [
    Chosen(("z",)),
    Chosen(()),
    Typed("   "),
    Arranged(("a", "a", "b", "c")),
    Arranged(("a",)),
    Matched((9, None, None, None)),
    Matched((None, None, None, None)),
    Matched(()),
    Filled(("", "")),
    Filled(("x", "no such choice")),
    Filled(()),
]


@pytest.mark.parametrize("item_id", TYPES)
@pytest.mark.parametrize("response", NOISE, ids=repr)
def test_noise_is_unreadable(bundle: Bundle, item_id: str, response: Response) -> None:
    assert isinstance(read(bundle.question(item_id), response), Unreadable)


def test_an_answer_of_another_type_is_a_bug(bundle: Bundle) -> None:
    with pytest.raises(TypeError):
        grade(bundle.question("single-0001"), Arranged(("a",)))


RESPONSES = st.one_of(
    st.builds(Chosen, st.lists(st.sampled_from("abcdefg")).map(tuple)),
    st.builds(Typed, st.text()),
    st.builds(Arranged, st.lists(st.sampled_from("abcd")).map(tuple)),
    st.builds(Matched, st.lists(st.none() | st.integers(-2, 9)).map(tuple)),
    st.builds(Filled, st.lists(st.text()).map(tuple)),
    st.just(DontKnow()),
)


@given(RESPONSES)
def test_a_response_is_stored_and_read_back_as_it_was(response: Response) -> None:
    assert response_from_json(response_to_json(response)) == response


@given(response=RESPONSES, item_id=st.sampled_from(TYPES))
def test_any_input_is_graded_within_0_and_1_or_refused(
    bundle: Bundle, response: Response, item_id: str
) -> None:
    question = bundle.question(item_id)
    answer: Answer | Unreadable = read(question, response)

    assert isinstance(answer, Unreadable) or 0.0 <= grade(question, answer).credit <= 1.0


def test_a_document_that_is_no_response_is_refused() -> None:
    with pytest.raises(ValueError, match="no response"):
        response_from_json({"kind": "shouted"})

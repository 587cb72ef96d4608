"""What the typesetter draws wrong is mended before it sees it."""

from __future__ import annotations

from xml.etree.ElementTree import fromstring

import pytest

from prepapp.gui.rendering.mathml import mended
from prepapp.gui.rendering.typeset import Typeset, typeset


def drawn(tex: str) -> Typeset:
    """The formula, typeset on its own line."""
    outcome = typeset(tex, px=20.0, color="#000000", display=True)
    assert isinstance(outcome, Typeset), outcome
    return outcome


def test_a_sign_before_a_number_keeps_no_gap() -> None:
    between = drawn("a-2").width - drawn("a2").width
    before = drawn("(-2)").width - drawn("(2)").width

    assert before < 0.75 * between


def test_a_sign_between_two_things_keeps_its_distance() -> None:
    tree = mended(fromstring("<math><mi>A</mi><mi>⧵</mi><mi>B</mi><mo>×</mo><mi>C</mi></math>"))

    assert [piece.get("lspace") for piece in tree] == [None, "mediummathspace", None, "mediummathspace", None]
    assert [piece.tag for piece in tree] == ["mi", "mo", "mi", "mo", "mi"]


def test_a_hat_is_no_wider_than_its_letter() -> None:
    assert drawn(r"\hat\theta").width == pytest.approx(drawn(r"\theta").width, abs=2)
    assert drawn(r"\widehat{xyz}").width > drawn(r"\hat{x}").width


def test_only_fences_marked_so_grow_with_their_content() -> None:
    tree = mended(fromstring('<math><mo>‖</mo><mo stretchy="true">‖</mo><mo>⌊</mo><mo>+</mo></math>'))

    assert [sign.get("stretchy") for sign in tree] == ["false", "true", "false", None]


@pytest.mark.parametrize(
    ("plain", "special"), [("1", r"\mathbb{1}"), ("1", r"\mathbf{1}"), ("0", r"\mathbf{0}")]
)
def test_digits_have_their_bold_and_blackboard_shapes(plain: str, special: str) -> None:
    assert drawn(plain).svg != drawn(special).svg


def test_a_matrix_may_have_an_exponent_and_an_index() -> None:
    plain = drawn(r"\begin{pmatrix} a \\ b \end{pmatrix}")

    assert drawn(r"\begin{pmatrix} a \\ b \end{pmatrix}^{-1}").width > plain.width
    assert drawn(r"\begin{pmatrix} a \\ b \end{pmatrix}_i^\top").width > plain.width


def test_a_named_function_does_not_touch_its_argument() -> None:
    assert drawn(r"\operatorname{rank} A").width > drawn(r"\mathrm{rank}A").width + 2
    assert drawn(r"\log_2 n").width > drawn(r"{\log_2}{}n").width


def test_the_star_of_an_operator_puts_its_limit_below() -> None:
    below = drawn(r"\operatorname*{argmin}_{\theta \in \Theta} L")
    beside = drawn(r"\operatorname{argmin}_{\theta \in \Theta} L")

    assert below.width < beside.width
    assert below.descent > beside.descent


def test_braces_alone_cost_nothing() -> None:
    assert drawn("{" * 15 + "x" + "}" * 15).effort <= 2 * drawn("x").effort


def test_nesting_costs_twice_as_much_a_level() -> None:
    def nested(levels: int) -> int:
        return drawn(r"\sqrt{1+" * levels + "x" + "}" * levels).effort

    assert nested(6) > 1.7 * nested(5) > 1.7**2 * nested(4)

"""What cannot be seen does not change what is seen: not the order of letters, nor their line."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.letters import name_in, one_line, unseen_in, whole_page, written

DIRECTIONS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Gradient descent", "Gradient descent"),
        ("\u202egpj.exe", "gpj.exe"),
        ("a\nb\tc\x00d\x1be", "a b c d e"),
        ("one\u2028two\u2029three", "one two three"),
        ("half \ud800 a letter", "half \ufffd a letter"),
        ("naïve – 中文 العربية 👩\u200d💻", "naïve – 中文 العربية 👩\u200d💻"),
    ],
)
def test_a_name_is_one_line_in_the_order_it_is_written_in(text: str, line: str) -> None:
    assert one_line(text) == line


def test_a_page_keeps_its_lines_and_shows_what_cannot_be_seen() -> None:
    assert whole_page("a\r\nb\tc\n") == "a\nb\tc\n"
    assert whole_page("if x:\u202e # }\x07") == "if x:\ufffd # }\ufffd"


def test_the_first_unseen_character_is_named() -> None:
    assert unseen_in("a\tb\r\nc") == ""
    assert unseen_in("soft\u00adhyphen and 👩\u200d💻") == ""
    assert unseen_in("a\u202eb\x00") == "U+202E"
    assert unseen_in("a\rb") == "U+000D"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  Warm-up \n before\tlunch ", "Warm-up before lunch"),
        ("\u202egpj.exe\u2069", "gpj.exe"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("\x00\u200d\u202e \n", ""),
        ("naïve 中文 العربية 👩\u200d💻", "naïve 中文 العربية 👩\u200d💻"),
        ("half \ud800", "half \ufffd"),
    ],
)
def test_a_name_has_nothing_unseen_in_it(text: str, name: str) -> None:
    assert name_in(text) == name


def test_a_name_is_cut_where_it_is_too_long() -> None:
    assert name_in("ab " * 5, longest=6) == "ab ab"
    assert len(name_in("x" * 2_000_000, longest=40)) == 40


def test_what_somebody_wrote_keeps_its_lines_and_nothing_unseen() -> None:
    assert written("a\r\n\tb\n\u202elive\x07 \ud800 👩\u200d💻") == "a\n\tb\nlive \ufffd 👩\u200d💻"


@given(st.text(st.characters(codec=None)))
def test_a_name_is_the_same_when_it_is_read_again(text: str) -> None:
    for longest in (None, 7):
        name = name_in(text, longest=longest)
        assert name_in(name, longest=longest) == name
        assert unseen_in(name) == ""
        assert not set(name) & set("\n\t\r")


@given(st.text(st.characters(codec=None)))
def test_no_text_keeps_a_control_or_a_direction(text: str) -> None:
    for shown, breaks in ((one_line(text), ""), (whole_page(text), "\n\t"), (written(text), "\n\t")):
        assert not set(shown) & set(DIRECTIONS)
        assert all(letter in breaks or unicodedata.category(letter) not in ("Cc", "Cs") for letter in shown)
    assert "\n" not in one_line(text)
    assert one_line(one_line(text)) == one_line(text)

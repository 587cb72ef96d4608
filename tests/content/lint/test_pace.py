"""L33: a target time that does not suffice to read the question is found, to the second."""

from __future__ import annotations

import pytest

from prepapp.content.lint.pace import l33_time_to_read
from tests.content.lint.support import messages, single

STEM = " ".join(["word"] * 96) + " why?"
OPTIONS = ("one", "two", "three")


@pytest.mark.parametrize(("seconds", "is_found"), [(69, True), (70, False), (90, False)])
def test_a_hundred_words_take_forty_seconds_and_half_a_minute_more(seconds: int, is_found: bool) -> None:
    item = single(*OPTIONS, stem=STEM, time_s=seconds)  # 97 words of the stem and three of the options

    found = messages(l33_time_to_read, item)

    assert found == (
        [f"{seconds} s are short for 100 words; reading and half a minute take 70 s."] if is_found else []
    )

"""What is escaped here is escaped as the standard library does it."""

from __future__ import annotations

import html

from hypothesis import given
from hypothesis import strategies as st

from prepapp.gui.rendering.escaping import escape


@given(st.text() | st.text(alphabet="&<>\"'a;"))
def test_it_is_the_standard_librarys(text: str) -> None:
    assert escape(text) == html.escape(text)

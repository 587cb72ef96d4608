"""Which texts the source says: literals, both of a choice, both forms of a count."""

from __future__ import annotations

from pathlib import Path

import pytest

from prepapp.cli.translating.texts import Text, texts_in, texts_under
from prepapp.domain.errors import ContentError


def test_a_text_a_meaning_a_choice_and_a_count_are_found_in_order() -> None:
    source = """
label(tr("Start"))
tr("Open", "not answered yet")
tr("On" if is_on else "Off")
language.trn("{n} item", "{n} items", n)
tr(NAMES[kind])
"""

    assert list(texts_in(source, "a.py")) == [
        Text("Start", files=("a.py",)),
        Text("Open", "not answered yet", files=("a.py",)),
        Text("On", files=("a.py",)),
        Text("Off", files=("a.py",)),
        Text("{n} items", one="{n} item", files=("a.py",)),
    ]


@pytest.mark.parametrize("call", ['tr(f"{n} items")', 'tr("Start " + name)'])
def test_a_text_that_is_put_together_is_refused_with_its_place(call: str) -> None:
    with pytest.raises(ContentError, match=r"a\.py:2: a text to translate must be one literal"):
        list(texts_in(f"\n{call}", "a.py"))


def test_a_text_that_is_said_twice_is_one_text(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('tr("Start")')
    (tmp_path / "b.py").write_text('tr("Start")')

    assert texts_under(tmp_path) == (Text("Start", files=("a.py", "b.py")),)


def test_a_plural_with_two_singulars_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('trn("{n} die", "{n} dice", n)')
    (tmp_path / "b.py").write_text('trn("{n} dice", "{n} dice", n)')

    with pytest.raises(ContentError, match=r"another singular in a\.py"):
        texts_under(tmp_path)

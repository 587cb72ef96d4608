"""A calibrated difficulty goes into an item's file and changes nothing else there."""

from __future__ import annotations

from pathlib import Path

import pytest

from prepapp.content.calibrated import Calibrated, rewritten
from prepapp.content.loader import validate
from prepapp.content.strict_yaml import parse_yaml
from prepapp.domain.errors import ContentError

ONE = Calibrated(Path("one.yaml"), "one-0001", 80, authored=0.3, offset=-0.42, sd=0.21)
AFTER = {"b": -0.42, "basis": "calibrated", "sd": 0.21, "authored": 0.3}
SOUND = Path(__file__).parents[1] / "bank" / "planted" / "sound" / "single-sound-0001.yaml"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "difficulty: {b: 0.3, basis: authored}   # a guess\n",
            "difficulty: {b: -0.42, basis: calibrated, sd: 0.21, authored: 0.3}   # a guess\n",
        ),
        (
            "difficulty:\n  b: 0.3\n  basis: authored\n",
            "difficulty:\n  b: -0.42\n  basis: calibrated\n  sd: 0.21\n  authored: 0.3\n",
        ),
    ],
)
def test_it_is_written_in_the_style_that_was_there(before: str, after: str) -> None:
    head, tail = "# kept\nid:   one-0001\n", "time_s: 90\ntext: |\n  difficulty: {b: 9}\n"

    assert rewritten((head + before + tail).encode(), ONE, name="one") == head + after + tail


def test_a_real_item_stays_an_item_and_can_be_calibrated_again() -> None:
    text = rewritten(SOUND.read_bytes(), ONE, name="sound")

    item = validate(parse_yaml(text.encode(), name="sound"), name="sound")
    assert item.difficulty.model_dump() == AFTER
    assert rewritten(text.encode(), ONE, name="sound") == text


@pytest.mark.parametrize("text", ["id: one-0001\n", "{difficulty: {b: 1}, id: one-0001}\n"])
def test_what_cannot_be_changed_alone_is_left(text: str) -> None:
    with pytest.raises(ContentError, match="cannot be replaced safely"):
        rewritten(text.encode(), ONE, name="one")

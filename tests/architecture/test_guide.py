"""What the guide and the README promise is there: keys, words of the window, pictures."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "docs"))

from pictures.keys import with_keys  # noqa: E402 - the folder of the documents had to be put on the path first

GUIDE, README = ROOT / "docs" / "user-guide.md", ROOT / "README.md"
IMAGES = ROOT / "docs" / "images"
LARGEST_BYTES, LARGEST_SUM_BYTES = 150_000, 1_500_000
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


def test_the_guide_has_the_keys_of_the_program() -> None:
    text = GUIDE.read_text(encoding="utf-8")

    assert with_keys(text) == text, "run `python docs/screenshots.py --scales` to renew the tables"


def test_every_word_in_bold_is_a_word_of_the_window() -> None:
    said = {text.replace("&", "").rstrip("…:") for text in _texts_of_the_window()}
    quoted = re.findall(r"\*\*([^*]+)\*\*", GUIDE.read_text(encoding="utf-8"))

    assert len(quoted) > 40
    assert [words for words in quoted if words.rstrip("…:") not in said] == ["in bold"]


@pytest.mark.parametrize("page", [GUIDE, README], ids=lambda page: page.name)
def test_every_picture_is_there_and_is_said_in_words(page: Path) -> None:
    pictures = PICTURE.findall(page.read_text(encoding="utf-8"))

    assert len(pictures) >= 3
    for words, target in pictures:
        assert (page.parent / target).is_file(), target
        assert len(words.split()) >= 6, f"{target} is not described"


def test_every_picture_is_small_and_shown_somewhere() -> None:
    shown = {Path(target).name for page in (GUIDE, README) for _, target in PICTURE.findall(page.read_text())}
    sizes = {picture.name: picture.stat().st_size for picture in IMAGES.iterdir()}

    assert set(sizes) == shown
    assert max(sizes.values()) < LARGEST_BYTES, sizes
    assert sum(sizes.values()) < LARGEST_SUM_BYTES


def test_every_heading_that_is_linked_to_is_there() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    headings = {title.casefold().replace(" ", "-") for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}

    links = re.findall(r"\]\(#([^)]+)\)", text)

    assert len(links) > 10
    assert set(links) <= headings


def _texts_of_the_window() -> set[str]:
    tree = ET.parse(ROOT / "resources" / "translations" / "prepapp_de.ts")
    return {source.text or "" for source in tree.iter("source")}

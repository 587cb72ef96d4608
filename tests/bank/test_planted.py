"""Items that are wrong on purpose: each is caught by the lint whose folder it lies in, and by no other."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from prepapp.cli.bank_places import BANK
from prepapp.content.bank_files import read_facts
from prepapp.content.check import Checker, check_alone, check_bank
from prepapp.content.loader import read_item
from prepapp.content.verify import verify

PLANTED = Path(__file__).parent / "planted"
SOUND = sorted(PLANTED.glob("sound/*.yaml"))
WRONG = sorted(path for path in PLANTED.glob("*/*.yaml") if path.parent.name not in {"sound", "L22"})
TODAY = date(2026, 11, 21)


def raised(path: Path, checker: Checker, cache: Path, *, with_proofs: bool) -> set[str]:
    """The lints that find something in an item file."""
    found = {one.lint for one in check_alone(checker, path).findings}
    if with_proofs and not found & {"L01", "L02"}:
        verified = verify([read_item(path)], python=None, cache=None, generator_cache=cache)
        found |= {one.lint for one in verified.findings}
    return found


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("variants")


@pytest.fixture(scope="module")
def checker(cache: Path) -> Checker:
    return Checker(BANK, read_facts(BANK, today=TODAY), cache=cache)


@pytest.mark.parametrize("path", WRONG, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_planted_mistake_is_caught_by_its_own_lint(path: Path, checker: Checker, cache: Path) -> None:
    lint = path.parent.name

    assert raised(path, checker, cache, with_proofs=lint == "L24") == {lint}


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.stem)
def test_the_items_that_the_mistakes_were_made_from_are_sound(
    path: Path, checker: Checker, cache: Path
) -> None:
    assert raised(path, checker, cache, with_proofs=True) == set()


def test_a_near_copy_is_caught_in_the_bank_that_holds_both(tmp_path: Path) -> None:
    for path in [*SOUND, *PLANTED.glob("L22/*.yaml")]:
        item = read_item(path)
        folder = tmp_path / item.area / item.topic
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder)

    report = check_bank(Checker(tmp_path, read_facts(tmp_path, today=TODAY, fallback=BANK)))

    assert [(one.lint, one.item) for one in report.findings] == [("L22", "single-sound-0001")]


def test_there_are_enough_kinds_of_mistakes() -> None:
    assert len(WRONG) >= 25
    assert len({path.parent.name for path in WRONG}) >= 20

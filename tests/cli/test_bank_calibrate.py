"""`prepapp bank calibrate`: from exported files of many people to the items' files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random

import pytest

from prepapp.cli.main import main
from prepapp.content.build import content_hash
from prepapp.content.loader import read_item
from prepapp.content.responses import Contribution, Given, contribution_text
from prepapp.paths import shipped

PLANTED = Path(__file__).parents[1] / "bank" / "planted" / "sound"
NAMES = ("single-sound-0001", "code-sound-0001")


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A bank of two items."""
    folder = tmp_path / "bank"
    folder.mkdir()
    for name in NAMES:
        shutil.copy(PLANTED / f"{name}.yaml", folder)
    shutil.copy(shipped().resources.parent / "question_bank" / "taxonomy.yaml", folder)
    return folder


@pytest.fixture
def responses(tmp_path: Path, bank: Path) -> Path:
    """Forty people, nine in ten of whom are right everywhere: the items are easier than was said."""
    folder, rng = tmp_path / "responses", Random(1)
    folder.mkdir()
    hashes = {name: content_hash(read_item(bank / f"{name}.yaml")) for name in NAMES}
    for person in range(40):
        given = tuple(
            Given(0, name, 1, hashes[name], float(rng.random() < 0.9), 5 * rng.randrange(4, 40))
            for name in NAMES
        )
        text = "".join(contribution_text(Contribution(f"{person:016x}", given), bank_hash="bank"))
        (folder / f"{person}.json").write_text(text, encoding="utf-8")
    return folder


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    status = main(["bank", "calibrate", *map(str, words)])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_easier_than_was_said_is_written_into_the_items(
    capsys: pytest.CaptureFixture[str], bank: Path, responses: Path
) -> None:
    before = {name: read_item(bank / f"{name}.yaml").difficulty.b for name in NAMES}

    status, out, _ = run(capsys, responses, "--bank", bank, "--write")

    assert status == 0
    assert "80 answers of 40 people to 2 items." in out
    for name in NAMES:
        found = read_item(bank / f"{name}.yaml").difficulty
        assert (found.basis, found.authored) == ("calibrated", before[name])
        assert found.b < before[name] - 0.2
        assert found.sd < 0.45
    assert run(capsys, responses, "--bank", bank, "--json")[0] == 0, "what was calibrated can be again"


def test_without_write_nothing_is_touched(
    capsys: pytest.CaptureFixture[str], bank: Path, responses: Path
) -> None:
    before = {path: path.read_bytes() for path in bank.iterdir()}

    _, out, _ = run(capsys, responses, "--bank", bank)

    assert "nothing was written" in out
    assert {path: path.read_bytes() for path in bank.iterdir()} == before


def test_calibrating_twice_on_the_same_answers_changes_nothing(
    capsys: pytest.CaptureFixture[str], bank: Path, responses: Path
) -> None:
    run(capsys, responses, "--bank", bank, "--write")
    once = json.loads(run(capsys, responses, "--bank", bank, "--json")[1])

    run(capsys, responses, "--bank", bank, "--write")

    assert json.loads(run(capsys, responses, "--bank", bank, "--json")[1]) == once


def test_answers_to_what_was_rewritten_since_are_left_out(
    capsys: pytest.CaptureFixture[str], bank: Path, responses: Path
) -> None:
    item = bank / "single-sound-0001.yaml"
    item.write_text(
        item.read_text(encoding="utf-8").replace("takeaway: ", "takeaway: Now "), encoding="utf-8"
    )

    _, out, _ = run(capsys, responses, "--bank", bank)

    assert "40 answers left out: their item was rewritten or has left the bank." in out
    assert "single-sound" not in out


def test_an_export_given_twice_counts_once(
    capsys: pytest.CaptureFixture[str], bank: Path, responses: Path
) -> None:
    _, out, _ = run(capsys, responses, responses / "0.json", "--bank", bank)

    assert "1 left out: a later export of the same person holds all of it." in out
    assert "80 answers of 40 people" in out


def test_too_few_people_are_refused(
    capsys: pytest.CaptureFixture[str], bank: Path, responses: Path, tmp_path: Path
) -> None:
    status, _, err = run(capsys, responses / "0.json", responses / "1.json", "--bank", bank)

    assert status == 2
    assert "needs the answers of at least 30 people; these are of 2 people" in err
    empty = tmp_path / "empty"
    empty.mkdir()
    assert run(capsys, empty, "--bank", bank)[0] == 2

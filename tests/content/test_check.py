"""A bank is checked file by file and as a whole; a file that cannot be read does not hide the others."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from prepapp.cli.bank_places import BANK
from prepapp.content import check
from prepapp.content.bank_files import read_facts
from prepapp.content.check import Checked, Checker, check_alone, check_bank
from prepapp.content.known_checks import KnownChecks, key_of
from prepapp.content.lint.finding import Severity
from prepapp.content.stats import stats
from prepapp.domain.errors import ContentError
from tests.content.lint.support import TODAY

SOUND = Path(__file__).parents[1] / "bank" / "planted" / "sound"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """Sound items in the folders where they belong."""
    places = {"single-sound-0001": "ml-infra/inference-performance", "code-sound-0001": "swe/python-language"}
    for item, place in places.items():
        (tmp_path / place).mkdir(parents=True)
        shutil.copy(SOUND / f"{item}.yaml", tmp_path / place)
    return tmp_path


@pytest.fixture
def checker(bank: Path) -> Checker:
    return Checker(bank, read_facts(bank, today=TODAY, fallback=BANK))


def test_a_sound_bank_has_nothing_and_says_what_was_not_run(checker: Checker) -> None:
    report = check_bank(checker)

    assert report.findings == ()
    assert report.items == 2
    assert [line.split(":")[0] for line in report.not_run] == ["L23", "L24"]


def test_a_broken_file_does_not_hide_the_others(bank: Path, checker: Checker) -> None:
    (bank / "swe" / "python-language" / "broken-0001.yaml").write_text("id: [", encoding="utf-8")

    report = check_bank(checker)

    assert [(one.lint, one.item, one.severity) for one in report.findings] == [
        ("L01", "broken-0001", Severity.ERROR)
    ]
    assert len(report.traits) == 2


def test_an_id_that_is_used_twice_is_found(bank: Path, checker: Checker) -> None:
    shutil.copy(bank / "swe" / "python-language" / "code-sound-0001.yaml", bank / "ml-infra")

    assert [one.lint for one in check_bank(checker).findings] == ["L01", "L22"]


def test_an_item_in_the_wrong_folder_is_found(bank: Path, checker: Checker) -> None:
    (bank / "swe" / "testing-quality").mkdir()
    (bank / "swe" / "python-language" / "code-sound-0001.yaml").rename(
        bank / "swe" / "testing-quality" / "code-sound-0001.yaml"
    )

    assert [(one.lint, one.where) for one in check_bank(checker).findings] == [("L27", "topic")]


def test_a_superseded_item_stays(bank: Path, checker: Checker) -> None:
    path = bank / "swe" / "python-language" / "code-sound-0001.yaml"
    path.write_text(path.read_text() + "supersedes: gone-0001\n", encoding="utf-8")

    assert [(one.lint, one.where) for one in check_bank(checker).findings] == [("L27", "supersedes")]


def test_a_retired_item_is_only_read_and_graded(bank: Path, checker: Checker) -> None:
    path = bank / "ml-infra" / "inference-performance" / "single-sound-0001.yaml"
    text = path.read_text().replace("status: draft", "status: retired").replace("2026-09", "2020-01")
    path.write_text(text, encoding="utf-8")

    assert check_bank(checker).findings == ()


def test_an_empty_folder_is_no_bank(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="holds no items"):
        check_bank(Checker(tmp_path, read_facts(tmp_path, today=TODAY, fallback=BANK)))


def test_generators_are_not_run_when_they_are_not_trusted(checker: Checker, tmp_path: Path) -> None:
    distrusting = replace(checker, runs_generators=False, cache=tmp_path / "cache")

    report = check_alone(distrusting, SOUND / "generator-sound-0001.yaml")

    assert report.findings == ()
    assert report.not_run[-1] == "L25 and the round trip of 1 items: generators were not run"
    assert not (tmp_path / "cache").exists()


def test_many_processes_find_the_same(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = check_bank(checker)
    monkeypatch.setattr(check, "WORTH_A_POOL", 0)

    assert check_bank(checker, jobs=2) == alone


def test_what_did_not_change_is_not_looked_at_again(
    bank: Path, checker: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[str] = []
    look = Checker.check_file

    def noted(self: Checker, path: Path) -> Checked:
        looked_at.append(path.stem)
        return look(self, path)

    monkeypatch.setattr(Checker, "check_file", noted)
    kept = tmp_path / "kept" / "checks"
    first = check_bank(checker, known=KnownChecks(kept, checker))
    path = bank / "swe" / "python-language" / "code-sound-0001.yaml"
    path.write_text(path.read_text() + "# a comment\n", encoding="utf-8")
    looked_at.clear()

    again = check_bank(checker, known=KnownChecks(kept, checker))

    assert looked_at == ["code-sound-0001"]
    assert again == first


def test_other_rules_know_nothing(bank: Path, checker: Checker, tmp_path: Path) -> None:
    kept = tmp_path / "checks"
    check_bank(checker, known=KnownChecks(kept, checker))
    later = replace(checker, facts=replace(checker.facts, today=date(2028, 1, 1)))

    report = check_bank(later, known=KnownChecks(kept, later))

    assert [one.lint for one in report.findings] == ["L21"]


def test_what_failed_is_looked_at_again(bank: Path, checker: Checker, tmp_path: Path) -> None:
    path = bank / "swe" / "python-language" / "broken-0001.yaml"
    path.write_text("id: [", encoding="utf-8")
    check_bank(checker, known=KnownChecks(tmp_path / "checks", checker))

    known = KnownChecks(tmp_path / "checks", checker)

    assert known.get(key_of(path)) is None
    assert [one.lint for one in check_bank(checker, known=known).findings] == ["L01"]


@pytest.mark.parametrize("content", [b"", b"no pickle", b"\x80\x04N."])
def test_a_damaged_memory_knows_nothing(bank: Path, checker: Checker, tmp_path: Path, content: bytes) -> None:
    kept = tmp_path / "checks"
    kept.write_bytes(content)

    assert check_bank(checker, known=KnownChecks(kept, checker)).findings == ()


def test_statistics_count_what_is_there(checker: Checker) -> None:
    report = check_bank(checker)

    document = stats(report.traits, report.measures, checker.facts)

    assert document["items"] == 2
    assert document["areas"]["swe"]["levels"] == {"junior": 0, "mid": 1, "senior": 0, "staff": 0}
    assert document["types"] == {"single": 1, "code-output": 1}
    assert document["seeds"]["covered"] == 3
    assert document["seeds"]["items"]["triton"] == ["single-sound-0001"]
    assert set(document["seeds"]["items"]).isdisjoint(document["seeds"]["missing"])
    assert "swe/python-language" not in document["topics_without_items"]

"""`prepapp data` and `prepapp export`, as they are typed."""

from __future__ import annotations

import csv
import json
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from prepapp.bootstrap import App
from prepapp.cli import data
from prepapp.cli.main import main
from prepapp.content.responses import read_contribution
from tests.support.histories import answer, many, save

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(app: App, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line on the sample bank and a history of ten answers."""
    save(app.database, many("mlops", 10))
    # The command line asks for the bank of the installation; here that is the sample.
    monkeypatch.setattr(data, "make_app", lambda folder: App(app.folders, app.shipped, app.world))

    def typed(*words: object) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return typed


def test_a_sound_database_is_said_to_be_sound(run: Run) -> None:
    status, out, _ = run("data", "check")

    assert status == 0
    assert "is sound: 10 answers." in out


def test_back_up_list_and_restore(run: Run, app: App) -> None:
    _, out, _ = run("data", "backup", "--json")
    made = json.loads(out)
    save(app.database, many("swe", 2))

    assert "10 answers" in run("data", "backup", "--list")[1]
    assert "2 answers that came later" in run("data", "restore", made["file"], "--dry-run")[1]
    assert "10 answers restored." in run("data", "restore", made["file"])[1]
    assert app.glance().answer_count == 10


def test_merging_a_backup_of_ones_own_brings_nothing_new(run: Run, app: App) -> None:
    made = app.backups.back_up()

    assert run("data", "merge", made.path)[1].startswith("0 sessions new, 1 already here, 0 conflicts.")


def test_a_file_that_is_not_there_gets_a_sentence(run: Run, tmp_path: Path) -> None:
    status, _, err = run("data", "merge", tmp_path / "nowhere.db")

    assert status == 2
    assert "There is no file" in err


def test_the_history_is_exported_whole_and_private(run: Run, app: App, tmp_path: Path) -> None:
    for ending in ("json", "csv"):
        target = tmp_path / f"history.{ending}"

        assert run("export", "history", "--output", target)[1] == f"10 answers written to {target}.\n"

        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    document = json.loads((tmp_path / "history.json").read_text())
    assert len(document["answers"]) == 10
    assert document["answers"][0]["outcome"] == "right"
    with (tmp_path / "history.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["item_id"] for row in rows] == [one["item_id"] for one in document["answers"]]


def test_the_bank_is_exported(run: Run, app: App, tmp_path: Path) -> None:
    target = tmp_path / "bank.json"

    run("export", "bank", "--output", target)

    found = json.loads(target.read_text())["items"]
    assert [item["id"] for item in found] == [item.id for item in app.bundle.items]
    assert all(item["document"] for item in found)


def test_a_place_that_cannot_be_written_keeps_what_was_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()

    status, _, err = run("export", "history", "--output", tmp_path / "folder.json")

    assert status == 2
    assert "cannot be written" in err
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    assert run("export", "history", "--output", tmp_path / "history.docx")[0] == 2


@pytest.mark.parametrize("where", [("{}",), ("--output", "{}")], ids=["by its place", "by its option"])
def test_everything_is_exported_by_one_command(run: Run, tmp_path: Path, where: tuple[str, ...]) -> None:
    target = tmp_path / "mine"

    status, out, _ = run("export", "all", *(word.format(target) for word in where))

    assert (status, out) == (0, f"Everything was exported: 10 answers, to {target}.\n")
    assert (target / "index.html").exists()


def test_an_export_without_a_place_gets_a_sentence(run: Run) -> None:
    assert run("export", "all")[0] == 2
    assert "Name one place" in run("export", "history")[2]


def test_responses_are_exported_without_a_name_a_date_or_an_order(run: Run, app: App, tmp_path: Path) -> None:
    item = app.bundle.items[0]
    save(app.database, [replace(answer(item.id), content_hash=item.content_hash)])
    target = tmp_path / "responses.json"

    status, out, _ = run("export", "responses", target)

    assert (status, out.splitlines()[0]) == (0, f"1 answer written to {target}.")
    assert "Nothing was sent" in out
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    (given,) = read_contribution(target).given
    assert (given.item_id, given.content_hash, given.day) == (item.id, item.content_hash, 0)
    other = tmp_path / "again.json"
    run("export", "responses", "--output", other)
    assert read_contribution(other).person != read_contribution(target).person
    assert run("export", "responses", "--output", tmp_path / "responses.csv")[0] == 2


@pytest.mark.parametrize(
    ("name", "options", "head"),
    [
        ("report.pdf", (), b"%PDF-"),
        ("report.html", (), b"<!DOCTYPE html>"),
        ("report", ("--format", "html"), b"<!DOCTYPE html>"),
        ("report", ("--format", "pdf"), b"%PDF-"),
    ],
)
def test_the_report_is_written_in_either_format(
    run: Run, tmp_path: Path, name: str, options: tuple[str, ...], head: bytes
) -> None:
    target = tmp_path / name

    status, out, _ = run("export", "report", target, *options)

    assert (status, out) == (0, f"Report written to {target}.\n")
    assert target.read_bytes().startswith(head)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "report", "report.docx"), ".pdf or .html"),
        (("export", "history", "history.json", "--format", "pdf"), "--format is of a report"),
    ],
)
def test_what_no_report_can_be_is_refused(run: Run, words: tuple[str, ...], said: str) -> None:
    status, _, err = run(*words)

    assert status == 2
    assert said in err

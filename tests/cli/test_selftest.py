"""The self-test tells what works and what does not, by line, by document and by exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from prepapp.cli.selftest import STEPS, Step, selftest, tried
from prepapp.domain.errors import ContentError
from prepapp.paths import shipped


def works(folder: Path) -> str:
    return f"in {folder.name}"


def lacks_the_bank(_: Path) -> str:
    raise ContentError("The question bank is missing.")


def has_a_bug(_: Path) -> str:
    raise ZeroDivisionError("division by zero")


def run(*steps: Step, as_json: bool = False) -> int:
    return selftest(as_json=as_json, steps=[(step.__name__, step) for step in steps])


def test_each_step_is_a_line_and_all_going_well_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    status = run(works, works)

    assert status == 0
    assert capsys.readouterr().out == "ok      works: in 0\nok      works: in 1\n"


def test_a_failure_is_told_with_its_reason_and_the_status_is_1(capsys: pytest.CaptureFixture[str]) -> None:
    status = run(lacks_the_bank, has_a_bug)

    assert status == 1
    assert capsys.readouterr().out.splitlines() == [
        "failed  lacks_the_bank: The question bank is missing.",
        "failed  has_a_bug: ZeroDivisionError: division by zero",
    ]


def test_the_steps_after_a_failure_are_still_tried(tmp_path: Path) -> None:
    outcomes = list(tried([("broken", has_a_bug), ("sound", works)], tmp_path))

    assert [outcome.ok for outcome in outcomes] == [False, True]


def test_the_document_has_every_step(capsys: pytest.CaptureFixture[str]) -> None:
    status = run(works, lacks_the_bank, as_json=True)

    document = json.loads(capsys.readouterr().out)
    assert status == 1
    assert document["ok"] is False
    assert [(step["step"], step["ok"]) for step in document["steps"]] == [
        ("works", True),
        ("lacks_the_bank", False),
    ]


@pytest.mark.skipif(not shipped().bundle.exists(), reason="`make bank` has not built the bundle")
def test_this_checkout_works(tmp_path: Path) -> None:
    """The real program in a process of its own, without a screen, and nothing of it stays behind."""
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    kept = {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "TMPDIR": str(tmp_path),
        "LC_ALL": "C.UTF-8",
    }

    done = subprocess.run(
        [sys.executable, "-m", "prepapp", "selftest", "--json"],
        env={**environment, **kept},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    document = json.loads(done.stdout)
    assert [step for step in document["steps"] if not step["ok"]] == []
    assert len(document["steps"]) == len(STEPS)
    assert done.returncode == 0
    assert not (tmp_path / "prepapp").exists()
    assert not list(tmp_path.glob("prepapp-selftest-*"))

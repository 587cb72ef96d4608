"""A program of the bank runs alone: bounded in time and output, without network, without our environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from prepapp.content.programs import OUTPUT_BYTES, run_program


def test_what_a_program_prints_is_taken() -> None:
    ran = run_program("print('é')")

    assert (ran.output, ran.problem) == ("é\n", "")


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("assert 1 == 2, 'no'", "AssertionError: no"),
        ("raise SystemExit(3)", "ended with status 3"),
        ("import urllib.request as r; r.urlopen('http://example.com')", "no network"),
        ("1 +", "SyntaxError: invalid syntax"),
    ],
)
def test_a_failure_is_told_in_one_line(source: str, problem: str) -> None:
    assert problem in run_program(source).problem


def test_a_program_that_does_not_end_is_ended() -> None:
    assert run_program("while True: pass", wall_seconds=0.5).problem == "took longer than 0.5 s"


def test_endless_output_is_cut() -> None:
    ran = run_program("while True: print('x' * 1000)", wall_seconds=30)

    assert ran.problem
    assert len(ran.output) <= OUTPUT_BYTES


def test_sets_come_in_the_same_order_every_time() -> None:
    source = "print([hash(word) for word in ('a', 'b')])"

    assert run_program(source) == run_program(source)


def test_our_environment_and_folder_are_not_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREPAPP_SECRET", "x")

    ran = run_program("import os; print(os.environ.get('PREPAPP_SECRET'), os.listdir())")

    assert ran.output.startswith("None ")
    assert "pyproject.toml" not in ran.output


def test_a_program_can_read_its_own_source() -> None:
    assert run_program("import inspect\ndef f(): return 1\nprint(inspect.getsource(f))").problem == ""


def test_an_interpreter_that_is_none_is_told(tmp_path: Path) -> None:
    assert "cannot be started" in run_program("print(1)", python=tmp_path / "nothing").problem

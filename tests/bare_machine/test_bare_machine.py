"""From nothing to installed, used by keys alone, upgraded with data, and removed without a trace."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.bare_machine.machine import Machine, make_machine
from tests.support.screen import Screen, screen, soon, wait

DEB = Path(os.environ["PREPAPP_DEB"]).resolve()
PICTURES = Path(os.environ.get("PREPAPP_PICTURES", "build/bare-machine"))
QUESTIONS = 10
ABSENT = ("python3", "python", "gcc", "cc", "tcc", "clang", "pip", "make")
CHARTS_S = 5
"""Long enough for every chart on a machine that has other work to do."""
READ_S = 2
"""What a person takes to read what was found, and the program to know its areas after a start."""
SUSPECT = re.compile(r"traceback|warning|error|qt\.|could not", re.IGNORECASE)

pytestmark = pytest.mark.timeout(1_800)


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """One machine for the tests in this file, which are its life in order."""
    return make_machine(tmp_path_factory.mktemp("bare") / "root")


def install(machine: Machine, package: Path) -> None:
    """Install a package as a person would: apt fetches what it needs."""
    shutil.copyfile(package, machine.root / "tmp" / package.name)
    machine.run("apt-get", "update", "-qq")
    machine.run("apt-get", "install", "-y", "-qq", f"/tmp/{package.name}")


def older(package: Path, folder: Path) -> Path:
    """The same program under an older version's number."""
    laid_out, target = folder / "older", folder / "prepapp_0.0.9_amd64.deb"
    subprocess.run(["dpkg-deb", "-R", str(package), str(laid_out)], check=True)
    control = laid_out / "DEBIAN" / "control"
    control.write_text(re.sub(r"(?m)^Version: .*$", "Version: 0.0.9", control.read_text()))
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "-b", laid_out, target], check=True)
    return target


@contextmanager
def running(machine: Machine, display: Screen, log: Path) -> Iterator[None]:
    """The program, started by the ordinary user; ends by its own key, and says nothing bad meanwhile."""
    process = machine.start_as_user("prepapp", log=log, DISPLAY=display.name, LANG="C.UTF-8")
    try:
        wait(lambda: bool(display.title()), log.read_text)
        display.give_keyboard()
        yield
        display.press("ctrl+q")
        assert process.wait(timeout=60) == 0, log.read_text()
    finally:
        process.kill()
    assert not SUSPECT.search(log.read_text()), log.read_text()


def answers(machine: Machine) -> list[tuple[str, str]]:
    """What the database of the ordinary user holds: the outcome of each answer, oldest first."""
    with closing(sqlite3.connect(f"file:{database(machine)}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT area, outcome FROM answer ORDER BY rowid").fetchall()


def database(machine: Machine) -> Path:
    """The ordinary user's database, where the desktop's rules put it."""
    return machine.home / ".local" / "share" / "prepapp" / "prepapp.db"


def answer_one(machine: Machine, display: Screen, *, after: int, knows: bool) -> None:
    """Answer the question on the screen, and wait until the answer is on the disk."""

    def is_kept() -> bool:
        return len(answers(machine)) == after + 1

    display.press(*(("2", "F3", "Return") if knows else ("alt+d",)))
    if not soon(is_kept):
        display.press("alt+d")
    wait(is_kept, lambda: f"{answers(machine)}")


def take_a_quiz(machine: Machine, display: Screen) -> None:
    """Ten questions in one area, by keys alone; "I do not know" where a digit is no answer."""
    before = len(answers(machine))
    display.press("ctrl+k")
    wait(lambda: display.windows() == 2, display.title)
    display.give_keyboard()
    display.type("practise mlops")
    time.sleep(READ_S)
    display.press("Return")
    display.wait_for("Quiz")
    display.give_keyboard()
    time.sleep(READ_S)  # the title is there before the page is painted
    display.picture(PICTURES / "quiz.png")
    for number in range(QUESTIONS):
        answer_one(machine, display, after=before + number, knows=number % 2 == 0)
        if number == 0:
            display.picture(PICTURES / "feedback.png")
        display.press("Return")
    display.wait_for("Review")
    display.picture(PICTURES / "review.png")


def test_nothing_is_there_that_could_build_or_run_python(machine: Machine) -> None:
    assert [program for program in ABSENT if machine.has(program)] == []


def test_it_installs_and_tests_itself(machine: Machine, tmp_path: Path) -> None:
    install(machine, older(DEB, tmp_path))

    assert machine.run("prepapp", "--version").startswith("prepapp ")
    assert machine.run("dpkg-query", "-W", "-f", "${Version}", "prepapp") == "0.0.9"
    told = machine.run(
        "runuser", "-u", "ada", "--", "env", "QT_QPA_PLATFORM=offscreen", "prepapp", "selftest"
    )
    assert [line for line in told.splitlines() if not line.startswith("ok ")] == []
    assert [program for program in ABSENT if machine.has(program)] == [], "and it brought nothing of the kind"


def test_a_quiz_is_taken_by_keys_alone(machine: Machine, tmp_path: Path) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with screen() as display, running(machine, display, tmp_path / "log"):
        display.wait_for("First run")
        display.picture(PICTURES / "first-run.png")
        display.press("Return", "Return", "Return", "alt+l")
        display.wait_for("Home")
        take_a_quiz(machine, display)
        display.press("ctrl+4")
        display.wait_for("Dashboard")
        time.sleep(CHARTS_S)
        display.picture(PICTURES / "dashboard.png")

    kept = answers(machine)
    assert len(kept) == QUESTIONS
    assert {area for area, _ in kept} == {"mlops"}
    assert sum(outcome == "dont-know" for _, outcome in kept) >= QUESTIONS // 2
    with closing(sqlite3.connect(database(machine))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database(machine).stat().st_mode & 0o777 == 0o600
    assert list((database(machine).parent / "backups").iterdir()), "one is made on the way out"


def test_an_upgrade_keeps_every_answer(machine: Machine, tmp_path: Path) -> None:
    before = answers(machine)
    install(machine, DEB)

    assert machine.run("dpkg-query", "-W", "-f", "${Version}", "prepapp") != "0.0.9"
    with screen() as display, running(machine, display, tmp_path / "log"):
        display.wait_for("Home")
        display.picture(PICTURES / "home-after-upgrade.png")
        take_a_quiz(machine, display)
    assert answers(machine)[: len(before)] == before
    assert len(answers(machine)) == 2 * QUESTIONS


def test_removed_it_leaves_nothing_but_what_is_the_users(machine: Machine) -> None:
    kept = answers(machine)
    placed = machine.run("dpkg", "-L", "prepapp").split("\n")
    machine.run("apt-get", "purge", "-y", "-qq", "prepapp")

    left = [one for one in placed if "prepapp" in one and (machine.root / one.lstrip("/")).exists()]
    assert left == []
    assert answers(machine) == kept

"""A desk with a display, an accessibility bus, the real program and somebody who reads its screen aloud."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.sample_bank import ROOT
from tests.support.screen import Screen, screen, wait

SYSTEM_PYTHON = "/usr/bin/python3"
"""The one that has Debian's bindings of the bus."""
READER = Path(__file__).with_name("reader.py")


PATIENCE_S = 20.0
_ALWAYS = {"enabled", "sensitive", "showing", "visible"}


@dataclass(frozen=True, slots=True)
class Node:
    """A control, or what holds controls, as the bus tells it."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    text: str
    children: tuple[Node, ...] = field(repr=False)

    def shown(self) -> Iterator[Node]:
        """It and everything in it that is on the screen; the lines of a hidden list say that they are."""
        if {"showing", "visible"} <= self.states:
            yield self
            for child in self.children:
                yield from child.shown()


def node_from(found: dict[str, Any]) -> Node:
    """A node as the reader wrote it."""
    children = tuple(node_from(child) for child in found["children"])
    words = (found["role"], found["name"], found["description"])
    return Node(*words, frozenset(found["states"]), found["text"], children)


class Desk:
    """The program under a display's keyboard, and what the bus tells of it."""

    def __init__(self, display: Screen, reader: subprocess.Popen[str]) -> None:
        self.display, self._reader = display, reader

    def shown(self) -> list[Node]:
        """Everything on the screen that the program tells of."""
        return [node for app in self._ask("tree") for node in node_from(app).shown()]

    def heard(self, kind: str = "") -> list[dict[str, Any]]:
        """What was told since this was asked last."""
        return [one for one in self._ask("heard") if one["kind"].startswith(kind)]

    def focused(self) -> Node:
        """Where the keyboard is: the innermost node that says so, but for the sheet that words lie on."""
        found = [node for node in self.shown() if "focused" in node.states and node.role != "filler"]
        assert found, "nothing says that it has the keyboard"
        return found[-1]

    def find(self, role: str, start: str = "") -> list[Node]:
        """What is shown in a role, with a name that begins so."""
        return [node for node in self.shown() if node.role == role and node.name.startswith(start)]

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait until something is true. Raises `AssertionError` with what can have the keyboard."""
        until = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < until, "\n".join(
                f"{node.role} “{node.name}” {sorted(node.states - _ALWAYS)}"
                for node in self.shown()
                if node.name and node.role not in ("label", "list item", "table cell")
            )
            time.sleep(0.1)

    def go_to(self, title: str, *keys: str) -> None:
        """Press keys, and wait for the window's title and for what is read."""
        self.display.press(*keys)
        self.display.wait_for(title)
        settled: list[Node] = []
        while settled != (settled := self.shown()):
            pass

    def _ask(self, what: str) -> list[dict[str, Any]]:
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(f"{what}\n")
        self._reader.stdin.flush()
        answer: list[dict[str, Any]] = json.loads(self._reader.stdout.readline())
        return answer


@contextmanager
def desk(data: Path, log: Path) -> Iterator[Desk]:
    """The real program on a data folder, with a session bus of its own and somebody who listens."""
    with screen() as display, _bus() as address:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
            "DISPLAY": display.name,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "C.UTF-8",
        }
        with _running([SYSTEM_PYTHON, str(READER)], environment, log.with_suffix(".reader")) as reader:
            command = [sys.executable, "-m", "prepapp", "--data-dir", str(data)]
            with _running(command, environment, log):
                made = Desk(display, reader)
                wait(lambda: bool(display.title()), log.read_text)
                display.give_keyboard()
                made.wait(made.shown)
                yield made


@contextmanager
def _bus() -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        try:
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()


@contextmanager
def _running(command: list[str], environment: dict[str, str], log: Path) -> Iterator[subprocess.Popen[str]]:
    with (
        log.open("w") as errors,
        subprocess.Popen(
            command,
            env=environment,
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        ) as process,
    ):
        try:
            yield process
        finally:
            process.kill()

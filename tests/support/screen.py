"""A virtual display with a keyboard: real key events, and pictures of what stands on it."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
"""Pixels."""
_PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Screen:
    """A display by its name, such as ":7"."""

    name: str

    @property
    def environment(self) -> dict[str, str]:
        """What a tool of the system needs to find the display."""
        return {"DISPLAY": self.name, "PATH": "/usr/bin:/bin"}

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as X names them: "Return", "ctrl+k"."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)
            time.sleep(0.15)

    def type(self, text: str) -> None:
        """Type letters."""
        self._xdotool("type", "--delay", "30", text)

    def title(self) -> str:
        """The title of the program's window, "" while there is none."""
        found = self._xdotool("search", "--onlyvisible", "--class", "prepapp", must=False).split()
        return self._xdotool("getwindowname", found[-1], must=False).strip() if found else ""

    def windows(self) -> int:
        """How many windows of the program are to be seen, dialogs included."""
        return len(self._xdotool("search", "--onlyvisible", "--class", "prepapp", must=False).split())

    def give_keyboard(self, program: str = "prepapp") -> None:
        """Give a program's newest window the keyboard, as a window manager would."""
        window = self._xdotool("search", "--onlyvisible", "--class", program).split()[-1]
        self._xdotool("windowfocus", "--sync", window)

    def wait_for(self, start_of_title: str) -> None:
        """Wait until the window's title begins so. Raises `AssertionError` with the title it has."""
        wait(lambda: self.title().startswith(start_of_title), lambda: f"{start_of_title}: {self.title()}")

    def picture(self, file: Path) -> None:
        """Keep what the display shows."""
        subprocess.run(["import", "-display", self.name, "-window", "root", str(file)], check=True)

    def _xdotool(self, *words: str, must: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=must,
        )
        return done.stdout


def wait(condition: Callable[[], bool], instead: Callable[[], str]) -> None:
    """Wait until something is true. Raises `AssertionError` with what is there instead."""
    until = time.monotonic() + _PATIENCE_S
    while not condition():
        assert time.monotonic() < until, instead()
        time.sleep(0.1)


def soon(condition: Callable[[], bool]) -> bool:
    """Whether something becomes true within two seconds."""
    until = time.monotonic() + 2
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


@contextmanager
def screen(*options: str) -> Iterator[Screen]:
    """A display that anyone on this machine may draw on, and nobody from outside; with options of Xvfb."""
    usual = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-ac", "-nolisten", "tcp", "-displayfd", "1"]
    with subprocess.Popen(
        ["Xvfb", *usual, *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as server:
        assert server.stdout is not None
        try:
            yield Screen(f":{int(server.stdout.readline())}")
        finally:
            server.terminate()

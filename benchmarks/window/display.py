"""A virtual display whose pixels can be watched, and a keyboard that costs nothing to press."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import numpy.typing as npt
from tests.support.screen import HEIGHT, WIDTH, Screen, screen

QUIET_S = 0.4
"""Shorter than the blink of a text cursor."""
PATIENCE_S = 30.0
_LOOK_EVERY_S = 0.0005


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the display, in pixels."""

    left: int = 0
    top: int = 0
    right: int = WIDTH
    bottom: int = HEIGHT


WHOLE = Region()


@dataclass(frozen=True, slots=True)
class Seen:
    """When pixels changed for the first and the last time after an act, in seconds."""

    first: float
    last: float


class Display:
    """Pixels from the server's own memory; keys through one process that stays open."""

    def __init__(self, on: Screen, frame: npt.NDArray[np.uint32], keyboard: subprocess.Popen[str]) -> None:
        self._screen, self.name = on, on.name
        self._frame = frame
        self._keyboard = keyboard

    def press(self, key: str) -> None:
        """Press a key, named as X names it."""
        self._say(f"key --delay 0 {key}")

    def give_keyboard(self, program: str = "prepapp") -> None:
        """Give a program's newest window the keyboard, as a window manager would."""
        self._screen.give_keyboard(program)

    def watch(self, act: Callable[[], object], region: Region = WHOLE, *, quiet_s: float = QUIET_S) -> Seen:
        """Do something and watch until the region has changed and then kept still.

        Raises `TimeoutError` when nothing changes.
        """
        shown = self._frame[region.top : region.bottom, region.left : region.right]
        before = _sum(shown)
        start = time.perf_counter()
        act()
        first = last = None
        while (now := time.perf_counter() - start) < PATIENCE_S:
            if (after := _sum(shown)) != before:
                before, last = after, now
                first = now if first is None else first
            elif first is not None and last is not None and now - last > quiet_s:
                return Seen(first, last)
            time.sleep(_LOOK_EVERY_S)
        raise TimeoutError("Nothing changed on the display.")

    def settle(self, quiet_s: float = QUIET_S) -> None:
        """Wait until the display has kept still."""
        before, since = _sum(self._frame), time.perf_counter()
        end = since + PATIENCE_S
        while time.perf_counter() - since < quiet_s and time.perf_counter() < end:
            time.sleep(0.01)
            if (after := _sum(self._frame)) != before:
                before, since = after, time.perf_counter()

    def _say(self, line: str) -> None:
        assert self._keyboard.stdin is not None
        self._keyboard.stdin.write(line + "\n")
        self._keyboard.stdin.flush()


@contextmanager
def display() -> Iterator[Display]:
    """A display of its own, of 1280 by 800 pixels."""
    with TemporaryDirectory() as folder, screen("-nocursor", "-fbdir", folder) as made:
        keyboard = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, env=made.environment, text=True)
        try:
            yield Display(made, _frame(Path(folder) / "Xvfb_screen0"), keyboard)
        finally:
            keyboard.kill()


def _frame(file: Path) -> npt.NDArray[np.uint32]:
    """The pixels of an X window dump that the server keeps up to date (the layout of XWDFile.h)."""
    header = np.fromfile(file, dtype=">u4", count=25)
    start = int(header[0]) + 12 * int(header[19])
    width = int(header[12]) // 4
    return np.memmap(file, dtype=np.uint32, mode="r", offset=start, shape=(HEIGHT, width))


def _sum(pixels: npt.NDArray[np.uint32]) -> int:
    return int(np.add.reduce(pixels, axis=None, dtype=np.uint64))

"""What opening the dashboard costs: until verdict and table are painted, until every chart is, and stutter.

    python benchmarks/dashboard.py [--answers 1000000] [--repeat 7] [--data DIR]

The window is the real one, offscreen, over a history of so many answers spread over ten years, or over a copy
of a data folder. Charts out of sight wait half a second before they are drawn. Times are medians in
milliseconds. A stall is the longest time in which the window's thread got to none of its events; its most
work in one go leaves out what other threads and programs took meanwhile.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 - found from here on
from tests.support.stalls import Stalls  # noqa: E402

from benchmarks.history_load import NOW, fill  # noqa: E402
from prepapp.bootstrap import App, World  # noqa: E402
from prepapp.domain.dealing import Filters, matching  # noqa: E402
from prepapp.gui.application import close_window, make_qt, open_window  # noqa: E402
from prepapp.gui.screens.dashboard.reading import read, read_record  # noqa: E402
from prepapp.gui.shell.places import Place  # noqa: E402
from prepapp.gui.theme import Theme  # noqa: E402
from prepapp.gui.widgets.chart_card import ChartCard  # noqa: E402
from prepapp.paths import Folders, shipped  # noqa: E402

COLUMNS = ("verdict and table", "every chart", "longest stall", "most work in one go", "read", "record")


def main() -> None:
    """Print a row for each size of history: a tenth of the answers, then all of them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--repeat", type=int, default=7)
    parser.add_argument("--data", type=Path, help="measure on a copy of this data folder instead")
    options = parser.parse_args()
    make_qt()
    print("| answers | " + " | ".join(COLUMNS) + " |")
    print("|---" * (len(COLUMNS) + 1) + "|")
    if options.data:
        print_row(options.data.name, copied(options.data, options.repeat))
    for answers in () if options.data else (options.answers // 10, options.answers):
        with tempfile.TemporaryDirectory() as folder:
            print_row(f"{answers:,}", measured(Path(folder), answers, options.repeat))
    os._exit(0)  # the window's threads need no goodbye


def print_row(name: str, rows: list[tuple[float, ...]]) -> None:
    """The medians of those openings."""
    medians = (f"{median(found):,.0f}" for found in zip(*rows, strict=True))
    print(f"| {name} | " + " | ".join(medians) + " |", flush=True)


def copied(data: Path, repeat: int) -> list[tuple[float, ...]]:
    """`measured`, over a copy of a data folder."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(shutil.copytree(data, Path(folder) / "data"))
        seeded = App(Folders(here), shipped())
        _readings(seeded)
        seeded.close()
        return [_opened(App(Folders(here), shipped())) for _ in range(repeat)]


def measured(folder: Path, answers: int, repeat: int) -> list[tuple[float, ...]]:
    """Open the window over such a history and enter the dashboard so many times, each with a new window."""
    world = World(now=lambda: NOW, monotonic=perf_counter, rng=lambda: Random(1))
    seeded = App(Folders(folder), shipped(), world)
    fill(seeded.folders.database, answers, matching(seeded.bundle.items, Filters()), seed=1)
    _readings(seeded)  # replays the history once and keeps what it says
    seeded.close()
    return [_opened(App(Folders(folder), shipped(), world)) for _ in range(repeat)]


def _opened(app: App) -> tuple[float, ...]:
    window, runner = open_window(app, Theme(make_qt(), app.shipped.resources / "icons"))
    window.resize(1280, 800)
    _until(lambda: window.is_idle)
    _wait(300)
    started = perf_counter()
    with Stalls() as stalls:
        window.go_to(Place.DASHBOARD)
        deck = window.dashboard.deck
        _until(lambda: bool(window.dashboard.verdict.headline.text()) and deck.mastery.table.isVisible())
        window.repaint()
        verdict = perf_counter() - started
        _until(lambda: deck.is_complete)
        _until(lambda: all(is_shown(card) for card in deck.cards))
        charts = perf_counter() - started
    reads = _readings(app)
    close_window(app, runner)
    window.deleteLater()
    return 1000 * verdict, 1000 * charts, stalls.longest_ms, stalls.most_work_ms, *reads


def is_shown(card: ChartCard) -> bool:
    """Whether a chart is drawn, at the size of now."""
    return card.chart.is_up_to_date


def _readings(app: App) -> tuple[float, float]:
    start = perf_counter()
    read(app)
    middle = perf_counter()
    read_record(app)
    return 1000 * (middle - start), 1000 * (perf_counter() - middle)


def _until(holds: Callable[[], bool]) -> None:
    while not holds():
        _wait(2)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()

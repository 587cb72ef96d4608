"""The table of what a person waits for: the checkout and the packaged program, a small and a large history.

    python -m benchmarks.window [--answers 1000000] [--runs 7] [--packaged dist/prepapp/prepapp]

Needs Xvfb and xdotool. Times are medians in milliseconds from a key or a start to pixels on a virtual
display; "still" means that nothing changed any more.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path
from statistics import median, quantiles

from benchmarks.window.cold import bank_reads, evicted_starts
from benchmarks.window.display import display
from benchmarks.window.histories import make_history
from benchmarks.window.program import CHECKOUT
from benchmarks.window.sizes import largest, size_of
from benchmarks.window.steps import Measures, measure

SMALL = 1_000


def main() -> None:
    """Print the tables in Markdown."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--answers", type=int, default=1_000_000, help="in the large history")
    parser.add_argument("--runs", type=int, default=7, help="sessions of each kind")
    parser.add_argument("--packaged", type=Path, default=Path("dist/prepapp/prepapp"))
    parser.add_argument("--histories", type=Path, help="keep the data folders here for another run")
    options = parser.parse_args()
    commands: dict[str, tuple[str, ...]] = {"checkout": CHECKOUT}
    if options.packaged.exists():
        commands["packaged"] = (str(options.packaged.resolve()),)
        print_sizes(options.packaged.parent)
    with tempfile.TemporaryDirectory() as folder:
        columns = {}
        for answers in (SMALL, options.answers):
            history = make_history((options.histories or Path(folder)) / str(answers), answers)
            for name, command in commands.items():
                with display() as screen:
                    measured = measure(command, history, screen, runs=options.runs)
                    if name == "packaged":
                        cold = evicted_starts(options.packaged, history, screen, runs=options.runs)
                        print(f"start with evicted files, {answers:,} answers: {median(cold):.0f} ms")
                columns[f"{name}, {answers:,} answers"] = measured
        print_times(columns)
    for bank, taken in bank_reads().items():
        print(f"\nReading the bank, {bank}: {taken:.0f} ms")


def print_times(columns: dict[str, Measures]) -> None:
    """A line a step, a column a kind of program and history."""
    print(f"\n| median, and 99th percentile of many | {' | '.join(columns)} |")
    print("|---" * (len(columns) + 1) + "|")
    for step in next(iter(columns.values())):
        print(f"| {step} | {' | '.join(_told(column[step]) for column in columns.values())} |")


def print_sizes(program: Path) -> None:
    """What is installed, its heaviest parts, and the packages made of it."""
    print(f"Installed: {size_of(program):.0f} MiB. The heaviest parts, MiB:\n")
    _print_rows(largest(program))
    print("\nPackages, MiB:\n")
    packages = [file for file in sorted(program.parent.iterdir()) if file.suffix in {".deb", ".gz", ".exe"}]
    _print_rows((file.name, file.stat().st_size / 2**20) for file in packages)


def _print_rows(rows: Iterable[tuple[str, float]]) -> None:
    for name, size in rows:
        print(f"| {name} | {size:.1f} |")


def _told(values: list[float]) -> str:
    """The median; with it the 99th percentile where there are enough values for one."""
    if len(values) < 20:
        return f"{median(values):.0f}"
    return f"{median(values):.1f} / {quantiles(values, n=100)[98]:.1f}"


if __name__ == "__main__":
    main()

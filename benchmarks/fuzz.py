"""Every parser under random and hostile input, as a table: how many inputs, how long, how much, what failed.

    python benchmarks/fuzz.py [--inputs 100000] [--least 50000] [--seed 1] [NAME ...]

Guided by coverage where atheris is installed (`pip install atheris`, Linux), else by chance. An input that
fails, or takes more than a second of processor time, is written to tests/fuzz/regressions, where every test
run tries it again; the exit status is then 1.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.fuzz.targets import TARGETS  # noqa: E402 - found from here on
from tests.fuzz.watched import LARGEST_GROWTH_MB, LONGEST_S  # noqa: E402

COLUMNS = ("parser", "guided by", "inputs", "slowest s", "memory MiB", "faults")


def main() -> int:
    """Run each parser in a process of its own and print the table in Markdown."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--inputs", type=int, default=100_000, help="inputs to each parser that is fast")
    parser.add_argument("--least", type=int, default=0, help="inputs to each parser, however slow it is")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(TARGETS)}")
    options = parser.parse_args()
    print("| " + " | ".join(COLUMNS) + " |\n" + "|---" * len(COLUMNS) + "|")
    reports = [_run(name, options) for name in options.names or TARGETS]
    print(f"\n{sum(one['inputs'] for one in reports):,} inputs.")
    for one in reports:
        for fault in one["faults"]:
            print(f"{one['name']}: {fault}")
    return 1 if any(one["faults"] for one in reports) else 0


def _run(name: str, options: argparse.Namespace) -> dict[str, Any]:
    inputs = max(1, options.inputs // TARGETS[name].slowness, options.least)
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        arguments = [name, str(inputs), str(options.seed), str(result)]
        done = subprocess.run(
            [sys.executable, "-m", "tests.fuzz.worker", *arguments],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            check=False,
        )
        report: dict[str, Any] = {"name": name, "inputs": 0, "faults": []}
        if result.exists():
            report |= json.loads(result.read_text(encoding="utf-8"))
    if done.returncode or not report["inputs"]:
        report["faults"].append(f"ended with status {done.returncode}: {done.stderr[-400:].decode()}")
    elif report["growth_mb"] > LARGEST_GROWTH_MB:
        report["faults"].append(f"took {report['growth_mb']} MiB, more than {LARGEST_GROWTH_MB}")
    cells = (name, report.get("guided_by"), f"{report['inputs']:,}", report.get("slowest_s"))
    print(
        "| " + " | ".join(map(str, (*cells, report.get("growth_mb"), len(report["faults"])))) + " |",
        flush=True,
    )
    return report


assert LONGEST_S == 1.0, "the limit that the text above names"

if __name__ == "__main__":
    raise SystemExit(main())

"""The whole fault campaign as a table: what was tried, how often, and how many told answers were lost.

    python benchmarks/faults.py [--scale 30] [kills | errors | power ...]

Needs Linux and gcc. Scale 30 tries every call of the write path with every fault and takes about 20 minutes;
scale 1 takes less than one. Answers that were told and not found make the exit status 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.faults.campaign import KINDS  # noqa: E402
from tests.faults.shim import environment_with_shim, why_not  # noqa: E402 - found from here on

COLUMNS = ("cases", "told", "lost", "damaged", "unsound_backups", "uncaught", "refusals")


def main() -> int:
    """Run the campaign in a Python with the shim loaded, and print its table in Markdown."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--scale", type=int, default=30)
    parser.add_argument("kinds", nargs="*", choices=[[], *KINDS], help="of faults; all of them without one")
    options = parser.parse_args()
    if reason := why_not():
        print(f"Nothing was run: {reason}.")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-m", "tests.faults.campaign", folder, str(options.scale), *options.kinds],
            env=environment_with_shim(Path(folder)),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            check=True,
        )
    table: dict[str, dict[str, int]] = json.loads(done.stdout)
    print("| fault | " + " | ".join(COLUMNS).replace("_", " ") + " |")
    print("|---" * (len(COLUMNS) + 1) + "|")
    for name, found in table.items():
        print(f"| {name} | " + " | ".join(f"{found.get(column, 0):,}" for column in COLUMNS) + " |")
    bad = sum(found.get(column, 0) for found in table.values() for column in COLUMNS[2:6])
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""The package brings PySide's own Python files compiled, and PySide takes them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import shiboken6

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from binding import compiled_support  # noqa: E402 - packaging/ is a folder of scripts, found by the line above

LOADER = """
import sys
import shiboken6
print(shiboken6.__file__)
print(type(sys.modules["shibokensupport.signature.loader"].__loader__).__name__)
"""


def test_the_binding_takes_its_compiled_files(tmp_path: Path) -> None:
    """In a copy of the binding, which finds them where the package has them."""
    folder = Path(shiboken6.__file__).parent
    shutil.copytree(folder, tmp_path / "shiboken6")
    for file, place in compiled_support(tmp_path / "made"):
        target = tmp_path / place
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)

    done = subprocess.run(
        [sys.executable, "-c", LOADER],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.split() == [str(tmp_path / "shiboken6" / "__init__.py"), "SourcelessFileLoader"]

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

STILL_PUT_OFF = """
import put_off
import sys
from PySide6.QtCore import QPoint

def say():
    names = sorted(name for name in put_off.PUT_OFF if type(sys.modules[name]) is put_off.Later)
    print("put off:", *(name.removeprefix("shibokensupport.signature.") for name in names))
"""

WRONG_CALL = (
    STILL_PUT_OFF
    + """
say()
try:
    QPoint().setX("far")
except TypeError as error:
    print(error)
say()
"""
)

READ_ALL = (
    STILL_PUT_OFF
    + """
for name in put_off.PUT_OFF:
    try:
        sys.modules[name].nothing_of_that_name
    except AttributeError:
        pass
assert not any(type(sys.modules[name]) is put_off.Later for name in put_off.PUT_OFF)
print(len(put_off.PUT_OFF), "modules, nothing is put off")
"""
)


def test_the_binding_takes_its_compiled_files(tmp_path: Path) -> None:
    copy_binding(tmp_path)

    said = run_beside(tmp_path, LOADER)

    assert said == [str(tmp_path / "shiboken6" / "__init__.py"), "SourcelessFileLoader"]


def test_a_wrong_call_reads_what_was_put_off(tmp_path: Path) -> None:
    copy_binding(tmp_path)

    said = run_beside(tmp_path, WRONG_CALL)

    assert said[0] == "put off: errorhandler layout lib.enum_sig lib.pyi_generator lib.tool parser"
    assert "Supported signatures:" in said[1:]
    assert "  PySide6.QtCore.QPoint.setX(x: int, /)" in said[1:]
    assert said[-1] == "put off: lib.enum_sig lib.pyi_generator"


def test_without_a_wrong_call_all_of_it_can_be_read_as_well(tmp_path: Path) -> None:
    copy_binding(tmp_path)

    assert run_beside(tmp_path, READ_ALL) == ["6 modules, nothing is put off"]


def copy_binding(folder: Path) -> None:
    """A copy of the binding, which finds its compiled files where the package has them."""
    shutil.copytree(Path(shiboken6.__file__).parent, folder / "shiboken6")
    for file, place in compiled_support(folder / "made"):
        target = folder / place
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)


def run_beside(folder: Path, program: str) -> list[str]:
    """The lines that a program says which finds that copy."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(folder), str(ROOT / "packaging")))},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()

"""PySide's own Python files, compiled for the package: else it unpacks and compiles them at every start."""

from __future__ import annotations

import py_compile
import sys
from pathlib import Path
from typing import Any

import shiboken6

PLACE = "shiboken6/files.dir"
"""Where it looks for them before it does that (`find_incarnated_files` of its `signature_bootstrap`)."""


def compiled_support(target: Path) -> list[tuple[str, str]]:
    """Each compiled file, written under `target`, with the folder of the package that it goes to."""
    return [
        (_compiled(name, target), str(Path(PLACE, name).parent))
        for name in _archive().namelist()
        if name.startswith("shibokensupport/") and name.endswith(".py")
    ]


def _archive() -> Any:
    assert shiboken6.__file__, "imported, it has unpacked the archive that its sources are in"
    loader: Any = sys.modules["shibokensupport.signature.loader"].__loader__
    return loader.zfile


def _compiled(name: str, target: Path) -> str:
    source = Path(_archive().extract(name, target))
    made = py_compile.compile(
        str(source),
        str(source.with_suffix(".pyc")),
        dfile=name,
        doraise=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    assert made is not None
    return made

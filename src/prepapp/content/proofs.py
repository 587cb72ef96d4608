"""The programs of an item, and what each of them has to print."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from prepapp.content.format import CodeOutputItem, Item
from prepapp.content.generators import imported_modules
from prepapp.content.places import filled
from prepapp.content.programs import Ran
from prepapp.domain.grading import trimmed_lines

# All programs of an item run in one process, each in a module of its own: most of the time is the start.
_BATCH: Final = """
import contextlib as _contextlib, io as _io, json as _json
_printed = []
for _program in _json.loads(PROGRAMS):
    _out = _io.StringIO()
    with _contextlib.redirect_stdout(_out):
        exec(compile(_program, "program", "exec"), {"__name__": "__main__"})
    _printed.append(_out.getvalue())
print("\\n" + _json.dumps(_printed))
"""
_SQL: Final = """
import json as _json, sqlite3 as _sqlite3
def _shown(value):
    return "NULL" if value is None else str(value)
_printed = []
for _setup, _query in _json.loads(PROGRAMS):
    _database = _sqlite3.connect(":memory:")
    _database.executescript(_setup)
    _rows = _database.execute(_query).fetchall()
    _printed.append("".join(" | ".join(map(_shown, row)) + "\\n" for row in _rows))
print("\\n" + _json.dumps(_printed))
"""


_MODULES: Final = {
    "scikit-learn": "sklearn",
    "pytorch": "torch",
    "pyyaml": "yaml",
    "apache-airflow": "airflow",
    "apache-spark": "pyspark",
}


PROOF_LIBRARIES: Final = frozenset(
    {"duckdb", "jax", "numpy", "pandas", "polars", "pydantic", "scipy", "sklearn", "sympy", "torch"}
)
"""What `make verify-bank` installs; a proof may import more when the item's `stack` names it."""


def module_of(library: str) -> str:
    """What a library of `stack` is imported as."""
    return _MODULES.get(library.lower(), library.lower().replace("-", "_"))


@dataclass(frozen=True)
class Proof:
    """A program, and the output of each of its parts; a `verify` has no output to compare."""

    item: str
    where: str
    source: str
    expected: tuple[str, ...] = ()
    programs: str = ""
    """What the source runs, for the imports that it hides in texts."""
    named: frozenset[str] = frozenset()
    """Modules besides the standard library that the item may import."""

    @cached_property
    def imports(self) -> frozenset[str]:
        """Modules that the program imports."""
        return imported_modules(self.programs or self.source)

    def judge(self, ran: Ran) -> str:
        """What is wrong with a run; empty when it proves what it should."""
        if ran.problem:
            return f"the program fails: {ran.problem}"
        if not self.expected:
            return ""
        try:
            printed = json.loads(ran.output.splitlines()[-1])
        except (ValueError, IndexError):
            return "the program ends before its output could be taken"
        for number, (expected, found) in enumerate(zip(self.expected, printed, strict=True)):
            if trimmed_lines(found) != trimmed_lines(expected):
                variant = f"variant {number}: " if len(self.expected) > 1 else ""
                return f"{variant}the program prints {_quoted(found)}, the answer is {_quoted(expected)}"
        return ""


def _quoted(text: str) -> str:
    shown = " / ".join(trimmed_lines(text))
    return f"“{shown[:120]}{'…' if len(shown) > 120 else ''}”"


def proofs_of(item: Item, variants: Sequence[Mapping[str, Any]]) -> Iterator[Proof]:
    """Every program that proves something about an item, its variants included."""
    named = PROOF_LIBRARIES.union(map(module_of, item.stack))
    if item.verify is not None:
        yield Proof(item.id, "verify", item.verify, named=named)
    if isinstance(item, CodeOutputItem):
        yield replace(_output_proof(item, variants or [{}]), named=named)


def _output_proof(item: CodeOutputItem, variants: Sequence[Mapping[str, Any]]) -> Proof:
    parts = {"code": item.code, "setup": item.setup or "", "answer": item.answer}
    shown = [filled(parts, variant) if variant else parts for variant in variants]
    expected = tuple(one["answer"] for one in shown)
    if item.language == "sql":
        queries = json.dumps([(one["setup"], one["code"]) for one in shown])
        return Proof(item.id, "code", f"PROGRAMS = {queries!r}\n{_SQL}", expected, programs="pass")
    codes = [one["code"] for one in shown]
    source = f"PROGRAMS = {json.dumps(codes)!r}\n{_BATCH}"
    return Proof(item.id, "code", source, expected, programs="\n".join(codes[:1]))

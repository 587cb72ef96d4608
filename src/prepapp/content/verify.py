"""`bank verify`: every program of the bank run, what it prints compared, and what passed remembered.

A proof is kept by the hash of its program together with the versions of the libraries it imports, so an
unchanged item is not run again by the same interpreter, and is run again by another one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from prepapp.content.format import CodeOutputItem, Item, NumericItem
from prepapp.content.generators import frozen_variants, imported_modules
from prepapp.content.lint.finding import Finding, error, warning
from prepapp.content.programs import run_program
from prepapp.content.proofs import Proof, module_of, proofs_of
from prepapp.domain.errors import ContentError

_PROBE: Final = """
import importlib.util, json, sys
from importlib import metadata
owners = metadata.packages_distributions()
found = {"python": ".".join(map(str, sys.version_info[:3]))}
for name in json.loads(NAMES):
    if importlib.util.find_spec(name) is None:
        found[name] = None
    elif name in owners:
        found[name] = metadata.version(owners[name][0])
    else:
        found[name] = ""
print(json.dumps(found))
"""


@dataclass(frozen=True, slots=True)
class Interpreter:
    """A Python and the libraries it has: module -> version, None for one that is missing."""

    python: Path | None
    name: str
    libraries: dict[str, str | None]

    def lacks(self, modules: Iterable[str]) -> list[str]:
        """The modules that cannot be imported."""
        return [module for module in sorted(modules) if self.libraries.get(module, "") is None]

    def explains(self, problem: str) -> bool:
        """Whether a program failed because something it imports by another module's hand is missing here."""
        missing = (name for name, version in self.libraries.items() if version is None)
        return any(problem.startswith(f"ModuleNotFoundError: No module named '{name}") for name in missing)

    def fingerprint(self, modules: Iterable[str]) -> str:
        """What a result depends on besides the program."""
        versions = {module: self.libraries.get(module) for module in ("python", *sorted(modules))}
        return json.dumps(versions, sort_keys=True)


@dataclass(frozen=True, slots=True)
class Verified:
    """The findings, how many programs there are and were run, and how many computable keys have a proof."""

    findings: tuple[Finding, ...]
    proofs: int
    run: int
    not_run: int
    """Programs that import what the interpreter lacks."""
    computable: int
    executed: int


@dataclass(frozen=True, slots=True)
class _Result:
    proof: Proof
    problem: str
    was_run: bool
    could_run: bool = True

    @property
    def finding(self) -> Finding:
        """The problem; that a library is not there is nothing wrong with the item."""
        speak = error if self.could_run else warning
        return speak("L24", self.proof.item, self.proof.where, self.problem)


def verify(
    items: Sequence[Item],
    *,
    python: Path | None,
    cache: Path | None,
    generator_cache: Path | None,
    jobs: int = 1,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Verified:
    """Run every program of the items with an interpreter (this one by default). Raises `ContentError`."""
    findings, proofs, solved_twice = _proofs(items, generator_cache)
    interpreter = _probed(python, {module for proof in proofs for module in proof.imports})
    results = _results(proofs, interpreter, cache, jobs, progress)
    findings += [one.finding for one in results if one.problem]
    failed = {one.item for one in findings}
    proved = ({proof.item for proof in proofs} | solved_twice) - failed
    for item in items:
        findings += _other_versions(item, interpreter)
        if is_computable(item) and item.id not in proved | failed:
            findings.append(
                error("L24", item.id, "verify", "a computer can settle this key; add a `verify` that does.")
            )
    computable = [item.id for item in items if is_computable(item)]
    return Verified(
        tuple(sorted(findings)),
        proofs=len(proofs),
        run=sum(result.was_run for result in results),
        not_run=sum(not result.could_run for result in results),
        computable=len(computable),
        executed=sum(item_id in proved for item_id in computable),
    )


def _proofs(items: Sequence[Item], cache: Path | None) -> tuple[list[Finding], list[Proof], set[str]]:
    """What fails already, the programs to run, and the items whose generator has solved itself twice."""
    findings: list[Finding] = []
    proofs: list[Proof] = []
    solved_twice: set[str] = set()
    for item in items:
        try:
            variants = frozen_variants(item, cache=cache)
            proofs += proofs_of(item, variants)
        except (ContentError, KeyError, ValueError) as problem:
            findings.append(error("L25", item.id, "generator", str(problem).removeprefix(f"{item.id}: ")))
        else:
            solved_twice |= {item.id} if variants else set()
    return findings, proofs, solved_twice


def is_computable(item: Item) -> bool:
    """Whether a program can settle the key: numbers, outputs, and whatever a generator makes."""
    return (
        isinstance(item, NumericItem | CodeOutputItem)
        or item.generator is not None
        or item.verify is not None
    )


def _probed(python: Path | None, modules: set[str]) -> Interpreter:
    name = str(python) if python else "this Python"
    if python is not None and not python.is_file():
        raise ContentError(f"There is no interpreter {python}.")
    python = python.absolute() if python else None  # programs run in folders of their own
    ran = run_program(f"NAMES = {json.dumps(sorted(modules))!r}\n{_PROBE}", python=python)
    if ran.problem:
        raise ContentError(f"{name} cannot be used: {ran.problem}.")
    return Interpreter(python, name, json.loads(ran.output.splitlines()[-1]))


def _results(
    proofs: Sequence[Proof],
    interpreter: Interpreter,
    cache: Path | None,
    jobs: int,
    progress: Callable[[int, int], None],
) -> list[_Result]:
    found = []
    with ThreadPoolExecutor(max(1, jobs)) as pool:
        for result in pool.map(partial(_proved, interpreter=interpreter, cache=cache), proofs):
            found.append(result)
            progress(len(found), len(proofs))
    return found


def _proved(proof: Proof, *, interpreter: Interpreter, cache: Path | None) -> _Result:
    missing = interpreter.lacks(proof.imports)
    unnamed = [module for module in missing if module not in proof.named]
    if unnamed:
        return _Result(proof, f"imports {', '.join(unnamed)}, which `stack` does not name", was_run=False)
    if missing:
        return _Result(
            proof,
            f"was not run: {interpreter.name} lacks {', '.join(missing)}; --python names one that has it",
            was_run=False,
            could_run=False,
        )
    kept = cache / _key(proof, interpreter) if cache else None
    if kept and kept.exists():
        return _Result(proof, "", was_run=False)
    ran = run_program(proof.source, python=interpreter.python)
    problem = proof.judge(ran)
    if kept and not problem:
        with suppress(OSError):  # a checkout that cannot be written to can still be verified
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(f"{proof.item} {proof.where}\n", encoding="utf-8")
    return _Result(proof, problem, was_run=True, could_run=not interpreter.explains(ran.problem))


def _key(proof: Proof, interpreter: Interpreter) -> str:
    known = json.dumps([proof.source, proof.expected, interpreter.fingerprint(proof.imports)])
    return hashlib.sha256(known.encode()).hexdigest()


def _other_versions(item: Item, interpreter: Interpreter) -> Iterator[Finding]:
    """Libraries that were used in another version than the item is about."""
    used = imported_modules(f"{item.verify or ''}\n{item.code if isinstance(item, CodeOutputItem) else ''}")
    for library, version in item.stack.items():
        module = module_of(library)
        found = interpreter.libraries.get(module) if module in used else None
        if found and not _fits(found, version):
            yield warning(
                "L24", item.id, f"stack.{library}", f"proved with {found}, the item says {version}."
            )


def _fits(found: str, wanted: str) -> bool:
    parts: list[Any] = wanted.split(".")
    return found.partition("+")[0].split(".")[: len(parts)] == parts

"""Generators -> frozen variants: distinct, each solved twice, made when the bundle is built."""

from __future__ import annotations

import ast
import hashlib
import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from prepapp.content.format import ItemBase
from prepapp.content.programs import run_program
from prepapp.domain.errors import ContentError

_DRIVER: Final = """
import json as _json, random as _random
_found, _seen, _wrong = [], set(), None
for _seed in range(VARIANTS * 60):
    _params = generate(_random.Random(_seed))
    _key = _json.dumps(_params, sort_keys=True)
    if _key in _seen:
        continue
    _seen.add(_key)
    if not bool(check(dict(_params), _params["answer"])):
        _wrong = _params
        break
    _found.append(_params)
    if len(_found) == VARIANTS:
        break
print(_json.dumps({"found": _found, "wrong": _wrong}, allow_nan=False))
"""
ALLOWED_IMPORTS: Final = frozenset({"numpy", *sys.stdlib_module_names})
"""What a generator may import: the bundle is built where nothing else is installed."""


def frozen_variants(item: ItemBase, *, cache: Path | None = None) -> list[dict[str, Any]]:
    """The variants of an item's generator, each accepted by its own `check`.

    They are kept in `cache` by the hash of the program, so an unchanged one is not run again. Raises
    `ContentError` when the program fails, disagrees with itself, finds too few or leaves a place empty.
    """
    if item.generator is None:
        return []
    _refuse_other_imports(item, item.generator.code)
    source = f"{item.generator.code}\nVARIANTS = {item.generator.variants}\n{_DRIVER}"
    kept = cache / f"{hashlib.sha256(source.encode()).hexdigest()}.json" if cache else None
    variants = _read_kept(kept) if kept else None
    if variants is None:
        variants = _run(item, source)
        if kept:
            _keep(kept, variants)
    _require_all_places(item, variants)
    if len(variants) < item.generator.distinct:
        raise ContentError(
            f"{item.id}: the generator finds {len(variants)} different variants, fewer than "
            f"{item.generator.distinct}."
        )
    return variants


def imported_modules(source: str) -> frozenset[str]:
    """Top-level names of the modules that a program imports; none when it does not compile."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return frozenset()
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return frozenset(found)


def _refuse_other_imports(item: ItemBase, code: str) -> None:
    others = sorted(imported_modules(code) - ALLOWED_IMPORTS)
    if others:
        raise ContentError(
            f"{item.id}: the generator imports {', '.join(others)}; it may use the standard library and "
            "numpy. Move that check into `verify`."
        )


def _read_kept(kept: Path) -> list[dict[str, Any]] | None:
    try:
        return list(json.loads(kept.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None


def _keep(kept: Path, variants: list[dict[str, Any]]) -> None:
    with suppress(OSError):  # a checkout that cannot be written to can still be checked
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(".part")
        part.write_text(json.dumps(variants), encoding="utf-8")
        part.replace(kept)


def _run(item: ItemBase, source: str) -> list[dict[str, Any]]:
    ran = run_program(source)
    if ran.problem:
        raise ContentError(f"{item.id}: the generator fails: {ran.problem}.")
    result = json.loads(ran.output.splitlines()[-1])
    if result["wrong"] is not None:
        raise ContentError(f"{item.id}: `check` does not accept the answer of {result['wrong']}.")
    return list(result["found"])


def _require_all_places(item: ItemBase, variants: list[dict[str, Any]]) -> None:
    places = item.places
    for variant in variants:
        missing = places - set(variant)
        if missing:
            raise ContentError(f"{item.id}: `generate` does not give {', '.join(sorted(missing))}.")

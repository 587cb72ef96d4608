"""Generators -> frozen variants: distinct, each solved twice, made when the bundle is built."""

from __future__ import annotations

import hashlib
import json
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
    if check(dict(_params), _params["answer"]) is not True:
        _wrong = _params
        break
    _found.append(_params)
    if len(_found) == VARIANTS:
        break
print(_json.dumps({"found": _found, "wrong": _wrong}, allow_nan=False))
"""


def frozen_variants(item: ItemBase, *, cache: Path | None = None) -> list[dict[str, Any]]:
    """The variants of an item's generator, each accepted by its own `check`.

    They are kept in `cache` by the hash of the program, so an unchanged one is not run again. Raises
    `ContentError` when the program fails, disagrees with itself or finds too few.
    """
    if item.generator is None:
        return []
    source = f"{item.generator.code}\nVARIANTS = {item.generator.variants}\n{_DRIVER}"
    kept = cache / f"{hashlib.sha256(source.encode()).hexdigest()}.json" if cache else None
    if kept and kept.exists():
        return list(json.loads(kept.read_text(encoding="utf-8")))
    variants = _run(item, source)
    if kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(variants), encoding="utf-8")
    return variants


def _run(item: ItemBase, source: str) -> list[dict[str, Any]]:
    assert item.generator is not None
    ran = run_program(source)
    if ran.problem:
        raise ContentError(f"{item.id}: the generator fails: {ran.problem}.")
    result = json.loads(ran.output.splitlines()[-1])
    if result["wrong"] is not None:
        raise ContentError(f"{item.id}: `check` does not accept the answer of {result['wrong']}.")
    variants: list[dict[str, Any]] = result["found"]
    if len(variants) < item.generator.distinct:
        raise ContentError(
            f"{item.id}: the generator finds {len(variants)} different variants, fewer than "
            f"{item.generator.distinct}."
        )
    missing = item.places - set(variants[0])
    if missing:
        raise ContentError(f"{item.id}: `generate` does not give {', '.join(sorted(missing))}.")
    return variants

"""Bank files and bundles, as somebody else may have written them."""

from __future__ import annotations

import contextlib
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from prepapp.content.bundle import BUNDLE_FORMAT, Bundle, load_bundle
from prepapp.content.lint.dated import dated_names_from
from prepapp.content.loader import validate
from prepapp.content.responses import Contribution, Given, contribution_text, read_contribution
from prepapp.content.strict_yaml import parse_yaml, plain_value, read_yaml
from prepapp.content.taxonomy import career_from, taxonomy_from
from prepapp.domain.errors import ContentError, UsageError
from tests.fuzz.target import Target, folder, json_bytes, json_of, text_of
from tests.support.sample_bank import ROOT, TAXONOMY, fillers, one_of_each, write_bundle

_YAML_WORDS = (
    *(b"&a ", b"*a", b"<<: ", b"!!python/object:os.system ", b"!!binary ", b"--- ", b"...\n", b"%YAML 1.1\n"),
    *(b": ", b"- ", b"|\n", b">-\n", b"? ", b"{a: ", b"[1, ", b'"\\u202e"', b"\\x00", b"0x1f", b".inf", b"~"),
)
_KEYS = tuple(f'"{key}": '.encode() for key in one_of_each()[0])
_OPEN_RUBRIC = {
    "hidden_facts": {"traffic": "About 40 requests a second."},
    "phases": [{"name": name, "min": 8} for name in ("Clarify", "Data", "Serve")],
    "dimensions": [
        {
            "id": f"D{number}",
            "name": "Framing",
            "weight": 25,
            "evidence": [{"kind": kind, "text": "Says why.", "alt": []} for kind in ("core", "deep", "risk")],
            "anchors": {str(place): "An anchor." for place in range(1, 5)},
        }
        for number in range(1, 5)
    ],
    "probes": ["What if it grows?", "What if it is wrong?"],
    "model_notes": "Covers the trade-off.",
}


def _parse(raw: bytes) -> None:
    with contextlib.suppress(ContentError):
        parse_yaml(raw, name="a file")


def _scalar(raw: bytes) -> None:
    value = plain_value(text_of(raw)[:30])
    assert value is None or isinstance(value, str | bool | int | float)


def _item(raw: bytes) -> None:
    with contextlib.suppress(ContentError):
        item = validate(parse_yaml(raw, name="a file"), name="a file")
        assert item.places is not None


def _responses(raw: bytes) -> None:
    path = folder() / "responses.json"
    path.write_bytes(raw)
    with contextlib.suppress(UsageError):
        for one in read_contribution(path).given:
            assert 0.0 <= one.credit <= 1.0
            assert min(one.day, one.seconds, one.version) >= 0


def _response_seeds() -> tuple[bytes, ...]:
    given = (Given(0, "single-0001", 1, "h", 1.0, 20), Given(3, "multi-0001", 2, "h", 0.5, 65))
    text = "".join(contribution_text(Contribution("0123456789abcdef", given), bank_hash="bank"))
    return (text.encode(),)


def _taxonomy(raw: bytes) -> None:
    document = json_of(raw)
    with contextlib.suppress(ContentError):
        taxonomy_from(document, name="a file")
    with contextlib.suppress(ContentError):
        career_from(document, name="a file")
    with contextlib.suppress(ContentError):
        dated_names_from(document, name="a file")


def _bundle(raw: bytes) -> None:
    path = folder() / "bank.bundle"
    path.write_bytes(raw)
    with contextlib.suppress(ContentError):
        _ask_everything(load_bundle(path))


def _bundle_with_fitting_hash(raw: bytes) -> None:
    """A hash keeps accidents out, not people: whoever writes a bundle writes its hash."""
    header = {"format": BUNDLE_FORMAT, "bank_hash": "x", "sha256": hashlib.sha256(raw).hexdigest()}
    _bundle(json.dumps(header).encode() + b"\n" + raw)


def _ask_everything(bundle: Bundle) -> None:
    for item in bundle.items:
        for variant in range(min(item.variants, 2) or 1):
            with contextlib.suppress(ContentError):
                bundle.question(item.id, variant)
        with contextlib.suppress(ContentError):
            bundle.document(item.id)


def _documents() -> list[dict[str, Any]]:
    open_item = {**one_of_each()[0], "id": "open-0001", "type": "open", "rubric": _OPEN_RUBRIC}
    del open_item["options"]
    return [*one_of_each(), open_item]


def _yaml_seeds() -> tuple[bytes, ...]:
    real = sorted((ROOT / "question_bank").glob("*/*/*.yaml"))
    return (
        *(path.read_bytes() for path in real[:: max(1, len(real) // 6)]),
        b"a: [1, 2.5, .5e3, -7, true, null, ~, 'x', \"y\\u0041\"]\nb: |\n  text\n  more\n",
        b"c: {d: >-\n    folded}\n",
    )


@cache
def _small_bundle() -> bytes:
    path: Path = write_bundle(folder() / "small.bundle", [*_documents(), *fillers(1)[:2]])
    header, _, rest = path.read_bytes().partition(b"\n")
    _, _, items = rest.partition(b"\n")
    return header + b"\n" + json_bytes(_small_taxonomy()) + b"\n" + items


def _small_taxonomy() -> dict[str, Any]:
    whole = dict(read_yaml(TAXONOMY))
    for key in ("areas", "specialisations", "certifications", "tracks", "guides", "seed_conflicts"):
        whole[key] = list(whole.get(key, ()))[:2]
    return whole


def _fitting_seeds() -> tuple[bytes, ...]:
    _, _, rest = _small_bundle().partition(b"\n")
    return (rest,)


TARGETS = (
    Target("strict-yaml", _parse, _yaml_seeds, _YAML_WORDS),
    Target("yaml-scalar", _scalar, lambda: (b"1", b"-2.5e3", b"no", b"null", b"1:30", b"0o17", b"true")),
    Target("item", _item, lambda: tuple(map(json_bytes, _documents())), (*_KEYS, b"{{n:.2f}}", b"[[gap]]")),
    Target("taxonomy", _taxonomy, lambda: (json_bytes(_small_taxonomy()),)),
    Target("bundle", _bundle, lambda: (_small_bundle(),)),
    Target("responses", _responses, _response_seeds, (b'"credit": ', b"1e999", b"NaN", b"true")),
    Target(
        "bundle-with-fitting-hash", _bundle_with_fitting_hash, _fitting_seeds, (b"{{n:9}}", b"\n", b'"at":')
    ),
)

"""A language for tests: the English with accents, in brackets and 40 % longer, as a translation may be."""

from __future__ import annotations

import re
from math import ceil
from pathlib import Path
from typing import Final

from prepapp.cli.translating.catalogue import Catalogue, written
from prepapp.cli.translating.texts import Text, texts_under
from prepapp.paths import PACKAGE
from tests.support.tongues import compile_translation

PSEUDO: Final = "en_XA"
"""Its code; no such file ships, so that nobody can choose it."""
LONGER: Final = 1.4
OPEN, CLOSE = "‹", "›"

_ACCENTED: Final = str.maketrans("aeiouyAEIOUYcnsz", "àéîöûýÀÉÎÖÛÝçñšž")
_KEPT: Final = re.compile(r"\{\w+\}|&.")
"""Placeholders, and the letter that opens a button: it stays the one that is on the keyboard."""
_PADDING: Final = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt "


def pseudo(text: str) -> str:
    """The English as the pseudo-language says it; placeholders and the `&` of a button stay."""
    accented, end = [], 0
    for kept in _KEPT.finditer(text):
        accented += [text[end : kept.start()].translate(_ACCENTED), kept[0]]
        end = kept.end()
    accented.append(text[end:].translate(_ACCENTED))
    missing = max(0, ceil(LONGER * len(text)) - len(text) - len(OPEN + CLOSE))
    padding = (_PADDING * (1 + missing // len(_PADDING)))[:missing]
    return f"{OPEN}{''.join(accented)}{' ' if missing > 1 else ''}{padding[: missing - 1]}{CLOSE}"


def compile_pseudo(folder: Path) -> Path:
    """The pseudo-language as a compiled translation of every text that is found; returns its file."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = texts_under(PACKAGE)
    source = folder / f"prepapp_{PSEUDO}.ts"
    source.write_text(written(Catalogue("en", {text.key: _said(text) for text in texts}), texts), "utf-8")
    compile_translation(source, source.with_suffix(".qm"))
    return source.with_suffix(".qm")


def _said(text: Text) -> tuple[str, ...]:
    if text.meaning.endswith("as Qt formats"):
        return (text.source,)
    return (pseudo(text.source),) if text.one is None else (pseudo(text.one), pseudo(text.source))

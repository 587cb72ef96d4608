"""The texts a person reads, as the source gives them to `tr`, `trn`, `mark`, `sentence` and `plural`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from prepapp.domain.errors import ContentError
from prepapp.domain.wording import PLACEHOLDER

SAYING: Final = frozenset(("tr", "mark", "sentence"))
COUNTING: Final = frozenset(("trn", "plural"))
_MEANING_FIRST: Final = frozenset(("tr", "mark"))


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate: its English words, which use of them is meant, and where they are.

    `one` is the English singular of a text that counts; it is None for every other text.
    """

    source: str
    meaning: str = ""
    one: str | None = None
    files: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What Qt looks the text up by."""
        return self.source, self.meaning

    @property
    def placeholders(self) -> frozenset[str]:
        """The names of its values."""
        return frozenset(PLACEHOLDER.findall(self.source))


def texts_under(folder: Path) -> tuple[Text, ...]:
    """Every text below a folder, by file and place in it; one that is said in two files names both.

    Raises `ContentError` for a text that cannot be found when the program runs, or that counts in one place
    and not in another.
    """
    found: dict[tuple[str, str], Text] = {}
    for file in sorted(folder.rglob("*.py")):
        name = file.relative_to(folder).as_posix()
        for text in texts_in(file.read_text(encoding="utf-8"), name):
            known = found.setdefault(text.key, text)
            if known.one != text.one:
                raise ContentError(f"{name}: “{text.source}” has another singular in {known.files[0]}.")
            if name not in known.files:
                found[text.key] = replace(known, files=(*known.files, name))
    return tuple(found.values())


def texts_in(source: str, name: str) -> Iterator[Text]:
    """The texts of one file, in order; raises `ContentError` for one that is not a literal."""
    calls = [node for node in ast.walk(ast.parse(source, name)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda one: (one.lineno, one.col_offset)):
        said = called(call)
        if said in SAYING:
            meaning = _meaning(call) if said in _MEANING_FIRST else ""
            for text in _literals(call, 0, name):
                yield Text(text, meaning, files=(name,))
        elif said in COUNTING:
            for one, many in zip(_literals(call, 0, name), _literals(call, 1, name), strict=True):
                yield Text(many, one=one, files=(name,))


def called(call: ast.Call) -> str:
    """The name of the function a call is of, without what it is an attribute of."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _meaning(call: ast.Call) -> str:
    if len(call.args) > 1 and isinstance(call.args[1], ast.Constant):
        return str(call.args[1].value)
    return ""


def _literals(call: ast.Call, place: int, name: str) -> list[str]:
    """The text an argument is; both of a choice between two; none of a constant that was marked elsewhere."""
    queue, found = [call.args[place]] if len(call.args) > place else [], []
    while queue:
        node = queue.pop(0)
        match node:
            case ast.Constant(value=str(text)):
                found.append(text)
            case ast.IfExp():
                queue += [node.body, node.orelse]
            case ast.JoinedStr() | ast.BinOp():
                raise ContentError(f"{name}:{node.lineno}: a text to translate must be one literal.")
            case _:
                pass
    return found

"""Finds literal words in the window's source that nobody translates."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from prepapp.cli.translating.texts import COUNTING, SAYING, called

_WORDS: Final = re.compile(r"[A-Z][a-z]+|[A-Za-z]{2,}[.,:;?]?\s+[A-Za-z]|[A-Za-z]{2,}[.?]$|…")
"""A capitalised word, two words, a word that ends a sentence: what an identifier or a file's name is not."""
_KEYS: Final = re.compile(r"(Ctrl|Alt|Shift)\+[\w+.,/=\-\0]*|Return|Enter|Space|Esc|Del|PgUp|PgDown|Up|Down")
"""A key in the notation of `QKeySequence`: `native` says it as the platform does."""
_PIECE: Final = re.compile(r"[A-Za-z]{2,}")
_NOT_READ: Final = frozenset(
    ("TypeVar", "getattr", "setObjectName", "setProperty", "QFont", "TypeAlias", "setStyleSheet")
)
_LOGS: Final = frozenset(("log", "LOGGER"))


def untranslated(source: str) -> Iterator[tuple[int, str]]:
    """Each literal that a person could read and that is in no `tr`, `trn` or `mark`, with its line."""
    tree = ast.parse(source)
    said = _harmless(tree)
    for node in ast.walk(tree):
        if node in said or _is_key(node):
            continue
        if isinstance(node, ast.JoinedStr) and _PIECE.search(_constant_text(node)):
            yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and _WORDS.search(node.value):
            yield node.lineno, node.value


def _is_key(node: ast.AST) -> bool:
    if isinstance(node, ast.JoinedStr):
        return _KEYS.fullmatch(_constant_text(node)) is not None
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _KEYS.fullmatch(node.value) is not None
    return False


def _constant_text(node: ast.JoinedStr) -> str:
    """The words around the values; the program's own name is the same in every language."""
    words = "\0".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    return words.replace("prepapp", "")


def _harmless(tree: ast.AST) -> set[ast.AST]:
    """The literals that are translated, or that nobody reads: docstrings, annotations, what is raised."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Call() if called(node) in SAYING | COUNTING | _NOT_READ:
                for argument in node.args:
                    found |= set(ast.walk(argument))
            case ast.Expr(value=ast.Constant()):
                found.add(node.value)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name))) if name in _LOGS:
                found |= set(ast.walk(node))
            case ast.MatchValue():
                found |= set(ast.walk(node))
            case ast.Raise() | ast.Assert():
                found |= set(ast.walk(node))
            case ast.JoinedStr():
                found |= {part for part in node.values if isinstance(part, ast.Constant)}
                shown = [part for part in node.values if isinstance(part, ast.FormattedValue)]
                found |= {part.format_spec for part in shown if part.format_spec is not None}
            case ast.arg(annotation=ast.expr() as annotation) | ast.AnnAssign(annotation=annotation):
                found |= set(ast.walk(annotation))
            case ast.Call(func=ast.Attribute(attr="compile")) | ast.Assign(targets=[ast.Name(id="__all__")]):
                found |= set(ast.walk(node))
            case _:
                pass
    return found

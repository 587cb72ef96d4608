"""TeX in words, for those who listen to a page."""

from __future__ import annotations

import re
from functools import lru_cache

from prepapp.gui.rendering import tex_vocabulary as vocabulary
from prepapp.gui.rendering.tex_source import group_at, objection, rewritten

_PIECE = re.compile(r"\\(?:[a-zA-Z]+\*?|.)|\d+(?:[.,]\d+)*|\s+|.", re.DOTALL)
_UNSAID = re.compile(r"\\(?:left|right)\s*\.|\\(?:text)?color\s*\{[^{}]*\}|(?<=\d)\{(?=,\})|(?<=\d,)\}(?=\d)")
_GRIDS = {"matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "array"}


@lru_cache(maxsize=1024)
def tex_words(tex: str) -> str:
    """The formula as it would be read aloud; what is refused to be drawn is read as it is written."""
    return tex if objection(tex) else _joined(_Reader(_UNSAID.sub("", rewritten(tex))).words())


class _Reader:
    """Reads one formula, or one argument of it, from left to right."""

    def __init__(self, tex: str) -> None:
        self._tex = tex
        self._at = 0
        self._said: list[str] = []

    def words(self) -> list[str]:
        """Everything from here to the end."""
        while self._at < len(self._tex):
            self._say_next()
        return self._said

    def _say_next(self) -> None:
        piece = self._next_piece()
        if piece.isspace() or piece in vocabulary.SILENT or piece == "}":
            return
        if piece == "{":
            self._at -= 1
            self._said.extend(self._argument())
        elif piece == "^":
            self._said.append(_power(self._raw_argument()))
        elif piece == "_":
            self._said.append(_enclosed("sub", self._argument(), "end sub"))
        elif piece == r"\begin":
            self._said.append(self._environment())
        else:
            self._said.append(self._sign(piece))

    def _sign(self, piece: str) -> str:
        if piece in vocabulary.BIG:
            return self._with_limits(vocabulary.BIG[piece])
        if piece in vocabulary.ACCENTS:
            return f"{_joined(self._argument())} {vocabulary.ACCENTS[piece]}"
        if piece in vocabulary.FONTS:
            return f"{vocabulary.FONTS[piece]} {_joined(self._argument())}".strip()
        if piece in vocabulary.NAMES:
            return self._name()
        if construct := _CONSTRUCTS.get(piece):
            return construct(self)
        return vocabulary.SIGNS.get(piece, piece.lstrip("\\") if piece != r"\\" else ";")

    def _name(self) -> str:
        """Plain words, or a function whose limits are read like a sum's."""
        name = self._raw_argument().replace("$", "").strip()
        is_limited = self._tex[self._at : self._at + 1] == "_" and len(name) > 3 and name.isalpha()
        return self._with_limits(name) if is_limited and name.startswith("arg") else name

    def _with_limits(self, name: str) -> str:
        lower = upper = ""
        while (mark := self._peek()) in {"_", "^"} or mark in {r"\limits", r"\nolimits"}:
            self._next_mark()
            if mark == "_":
                lower = _joined(self._argument())
            elif mark == "^":
                upper = _joined(self._argument())
        return _limited(name, lower, upper)

    def fraction(self) -> str:
        """`a over b`, with its end said when it would be unclear."""
        above, below = _joined(self._argument()), _joined(self._argument())
        return (
            f"{above} over {below}"
            if _is_short(above, below)
            else f"fraction {above} over {below} end fraction"
        )

    def binomial(self) -> str:
        """`n choose k`."""
        return f"{_joined(self._argument())} choose {_joined(self._argument())}"

    def root(self) -> str:
        """A square root, or one of another order."""
        order = ""
        if self._peek() == "[":
            end = self._tex.find("]", self._at)
            order, self._at = self._tex[self._tex.index("[", self._at) + 1 : end], end + 1
        name = f"root of order {_joined(_Reader(order).words())} of" if order else "square root of"
        return _enclosed(name, self._argument(), "end root")

    def stacked(self) -> str:
        """Something over or under something else."""
        mark, base = _joined(self._argument()), _joined(self._argument())
        return f"{base} with {mark} above"

    def underset(self) -> str:
        """A function with what runs under it."""
        mark, base = _joined(self._argument()), _joined(self._argument())
        return f"{base} over {mark} of"

    def braced(self) -> str:
        """What a brace embraces; its label follows as a subscript or power."""
        inside = _joined(self._argument())
        if self._peek() in {"_", "^"}:
            self._next_mark()
            return f"{inside}, labelled {_joined(self._argument())},"
        return inside

    def arrow(self) -> str:
        """An arrow with words on it."""
        return f"goes to, by {_joined(self._argument())},"

    def modulus(self) -> str:
        """`modulo n`."""
        return f"modulo {_joined(self._argument())}"

    def bare(self) -> str:
        """An argument that is drawn in some other way and read as it is."""
        return _joined(self._argument())

    def _environment(self) -> str:
        name = self._raw_argument().rstrip("*")
        end = self._tex.find(rf"\end{{{name}", self._at)
        body = self._tex[self._at : end if end >= 0 else len(self._tex)]
        self._at = self._tex.find("}", end) + 1 if end >= 0 else len(self._tex)
        if name == "array":
            body = re.sub(r"^\s*\{[^{}]*\}", "", body)
        rows = [
            [_joined(_Reader(cell).words()) for cell in re.split(r"(?<!\\)&", row)] for row in _rows(body)
        ]
        return _grid(rows) if name in _GRIDS else _lines(rows, "cases" if name == "cases" else "")

    def _argument(self) -> list[str]:
        return _Reader(self._raw_argument()).words()

    def _raw_argument(self) -> str:
        self._skip_space()
        raw, self._at = group_at(self._tex, self._at)
        return raw

    def _next_piece(self) -> str:
        found = _PIECE.match(self._tex, self._at)
        assert found is not None
        self._at = found.end()
        return found.group()

    def _peek(self) -> str:
        self._skip_space()
        found = _PIECE.match(self._tex, self._at)
        return found.group() if found else ""

    def _next_mark(self) -> None:
        self._skip_space()
        self._next_piece()

    def _skip_space(self) -> None:
        while self._tex[self._at : self._at + 1].isspace():
            self._at += 1


_CONSTRUCTS = {
    r"\frac": _Reader.fraction,
    r"\dfrac": _Reader.fraction,
    r"\tfrac": _Reader.fraction,
    r"\binom": _Reader.binomial,
    r"\sqrt": _Reader.root,
    r"\overset": _Reader.stacked,
    r"\stackrel": _Reader.stacked,
    r"\underset": _Reader.underset,
    r"\underbrace": _Reader.braced,
    r"\overbrace": _Reader.braced,
    r"\xrightarrow": _Reader.arrow,
    r"\pmod": _Reader.modulus,
    r"\substack": _Reader.bare,
    r"\mathop": _Reader.bare,
}


def _power(raw: str) -> str:
    exponent = raw.strip()
    if exponent in vocabulary.POWERS:
        return vocabulary.POWERS[exponent]
    words = _joined(_Reader(exponent).words())
    if exponent.startswith("("):
        return f"superscript {words}"
    return _enclosed("to the power of", [words], "end power")


def _enclosed(opening: str, words: list[str], closing: str) -> str:
    inside = _joined(words)
    return f"{opening} {inside}" if _is_short(inside) else f"{opening} {inside} {closing}"


def _limited(name: str, lower: str, upper: str) -> str:
    if lower and upper:
        return f"{name} from {lower} to {upper} of"
    if lower:
        return f"{name} over {lower} of" if name != "limit" else f"limit as {lower} of"
    return f"{name} to {upper} of" if upper else f"{name} of"


def _rows(body: str) -> list[str]:
    return [row for row in re.split(r"\\\\(?:\[[^\]]*\])?", body) if row.replace(r"\hline", "").strip()]


def _grid(rows: list[list[str]]) -> str:
    widest = max((len(row) for row in rows), default=0)
    said = "; ".join(f"row {number}: {', '.join(row)}" for number, row in enumerate(rows, start=1))
    return f"matrix of {len(rows)} by {widest}: {said}; end matrix"


def _lines(rows: list[list[str]], name: str) -> str:
    said = "; ".join(", ".join(cell for cell in row if cell) if name else _joined(row) for row in rows)
    return f"{name}: {said}; end {name}" if name else said


def _is_short(*parts: str) -> bool:
    return all(len(part.split()) <= 1 for part in parts)


def _joined(words: list[str]) -> str:
    text = " ".join(" ".join(words).split())
    text = re.sub(r"\s+([,;.)\]}])", r"\1", text)
    return re.sub(r"([(\[{])\s+", r"\1", text).replace(",,", ",")

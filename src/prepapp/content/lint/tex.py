"""Whether a formula can be drawn: it parses and keeps to what our typesetter draws well."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from prepapp.content.lint.text import TEX

_PLAIN: Final = re.compile(r"[\w\s.,+\-=()<>/|:;!'*]*")
_ENVIRONMENT: Final = re.compile(r"\\(begin|end)\{([a-zA-Z*]+)\}")
_ENVIRONMENTS: Final = frozenset(
    {"pmatrix", "bmatrix", "matrix", "vmatrix", "cases", "array", "aligned", "align", "align*"}
)
_PROSE: Final = re.compile(r"\b[a-z]{3,} [a-z]{2,} [a-z]{2,}\b")
_TEXT: Final = re.compile(r"\\(?:text|mathrm|operatorname|mbox)\{[^{}]*\}")
_DRAWS_BADLY: Final = (
    (
        re.compile(r"\\operatorname\*"),
        r"`\operatorname*` is not drawn; write \underset{w}{\operatorname{argmin}}",
    ),
    (re.compile(r"\\mathbb\s*\{?\s*[0-9]"), r"a double-struck digit is not drawn; write \mathbf{1}"),
    (
        re.compile(r"\\(?:mathbf|bm|boldsymbol)\s*\{?\s*[0-9]"),
        "a bold digit is not drawn; write the plain digit",
    ),
    (re.compile(r"\\mathop\b"), r"`\mathop` is not drawn; write \operatorname"),
    (
        re.compile(r"\\(?:def|newcommand|renewcommand|DeclareMathOperator)\b"),
        "definitions are not allowed in a formula",
    ),
    (re.compile(r"\\(?:hline|hdashline|cline)\b"), "rules in arrays are not drawn"),
    (
        re.compile(r"\\(?:label|ref|tag|cite|href|includegraphics)\b"),
        "labels and links do not belong in a formula",
    ),
)


def tex_problems(text: str) -> list[str]:
    """What is wrong with the formulas of a text, one sentence part for each."""
    if "$" not in text:
        return []
    formulas = (found["block"] or found["line"] for found in TEX.finditer(text))
    return [problem for formula in formulas if (problem := formula_problem(formula))]


@lru_cache(maxsize=4096)
def formula_problem(formula: str) -> str:
    """Why a formula cannot be drawn well; empty when it can."""
    if _PROSE.search(_TEXT.sub("", formula)):
        return f"“${formula[:40]}$” reads as prose between two dollar signs; write \\$ for money"
    if _PLAIN.fullmatch(formula):
        return "" if "__" not in formula else f"“{formula[:40]}” has a doubled subscript"
    for pattern, problem in _DRAWS_BADLY:
        if pattern.search(formula):
            return problem
    return _unbalanced(formula) or _unparsed(formula)


def _unbalanced(formula: str) -> str:
    bare = formula.replace("\\\\", "").replace("\\{", "").replace("\\}", "")
    if bare.count("{") != bare.count("}"):
        return f"“{formula[:40]}” has {bare.count('{')} opening and {bare.count('}')} closing braces"
    stack: list[str] = []
    for word, name in _ENVIRONMENT.findall(formula):
        if name not in _ENVIRONMENTS:
            return f"the environment {name} is not drawn; there are {', '.join(sorted(_ENVIRONMENTS))}"
        if word == "begin":
            stack.append(name)
        elif not stack or stack.pop() != name:
            return f"\\end{{{name}}} closes nothing"
    return f"\\begin{{{stack[-1]}}} is not closed" if stack else ""


def _unparsed(formula: str) -> str:
    from latex2mathml.converter import convert  # noqa: PLC0415 - not needed for a bank without formulas

    try:
        drawn = convert(formula)
    except Exception as problem:  # whatever a parser of foreign text raises means the same
        return f"“{formula[:40]}” cannot be parsed ({type(problem).__name__})"
    unknown = re.search(r"<m[io][^>]*>(\\[A-Za-z]*)", drawn)
    return f"“{unknown[1]}” is no command that can be drawn" if unknown else ""

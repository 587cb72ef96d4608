"""What is done to TeX before it is typeset: refuse what is too much, rewrite what is drawn wrong."""

from __future__ import annotations

import re

LONGEST_TEX = 2_000
DEEPEST_TEX = 24
_DEFINITIONS = re.compile(
    r"\\(?:def|gdef|edef|let|newcommand|renewcommand|require|input|include)(?![a-zA-Z])"
)
_REWRITES = (
    (re.compile(r"\\mathop(?![a-zA-Z])\s*"), ""),
    (re.compile(r"\\perp\s*(?:\\!)+\s*\\perp"), r"⫫"),
    (re.compile(r"(?<![:\w]):="), r"\\coloneqq "),
    (re.compile(r"\\(begin|end)\{(align|equation|gather)\}"), r"\\\1{\2*}"),
    (re.compile(r"\\argmin(?![a-zA-Z])"), r"\\arg\\min"),
    (re.compile(r"\\argmax(?![a-zA-Z])"), r"\\arg\\max"),
    (re.compile(r"\\(?:nolimits|displaylimits|nonumber|notag)(?![a-zA-Z])"), ""),
)
_STARRED = re.compile(r"\\operatorname\*\s*")


def objection(tex: str) -> str | None:
    """Why the source is not even tried, in words for the one who wrote it."""
    if len(tex) > LONGEST_TEX:
        return f"the formula is longer than {LONGEST_TEX} characters"
    if not tex.strip():
        return "the formula is empty"
    if _depth(tex) > DEEPEST_TEX:
        return "the formula is nested too deeply"
    if found := _DEFINITIONS.search(tex):
        return f"{found.group()} is not supported"
    return None


def rewritten(tex: str) -> str:
    """The same formula in words that the typesetter draws right."""
    for pattern, replacement in _REWRITES:
        tex = pattern.sub(replacement, tex)
    return _with_limits_under(tex).strip()


def group_at(tex: str, start: int) -> tuple[str, int]:
    r"""The argument that begins there (a group, a command or a character) and where the rest begins."""
    if start >= len(tex):
        return "", start
    if tex[start] == "\\":
        end = re.compile(r"\\(?:[a-zA-Z]+|.)", re.DOTALL).match(tex, start)
        return (end.group(), end.end()) if end else (tex[start], start + 1)
    if tex[start] != "{":
        return tex[start], start + 1
    end_of_group = _closing(tex, start)
    return tex[start + 1 : end_of_group], end_of_group + 1


def _closing(tex: str, start: int) -> int:
    depth = 0
    for place in range(start, len(tex)):
        if tex[place] in "{}" and tex[place - 1 : place] != "\\":
            depth += 1 if tex[place] == "{" else -1
            if depth == 0:
                return place
    return len(tex)


def _with_limits_under(tex: str) -> str:
    r"""`\operatorname*{argmin}_w` as `\underset{w}{\operatorname{argmin}}`: the star is not understood."""
    while found := _STARRED.search(tex):
        name, end = group_at(tex, found.end())
        shown = rf"\operatorname{{{name}}}"
        if tex[end : end + 1] == "_":
            under, end = group_at(tex, end + 1)
            shown = rf"\underset{{{under}}}{{{shown}}}"
        tex = tex[: found.start()] + shown + tex[end:]
    return tex


def _depth(tex: str) -> int:
    deepest = depth = 0
    for brace in re.findall(r"\\.|[{}]", tex):
        depth += {"{": 1, "}": -1}.get(brace, 0)
        deepest = max(deepest, depth)
    return deepest

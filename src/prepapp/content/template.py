"""A new item file to start from: it passes the schema and says what belongs where."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from prepapp.content.loader import item_files
from prepapp.domain.errors import UsageError
from prepapp.domain.questions import ItemType

_HEAD: Final = """\
id: {id}
area: {area}
topic: {topic}
level: mid              # junior, mid, senior, staff: who should be able to answer
bloom: apply            # remember, understand, apply, analyse, evaluate, create
type: {type}
title: TODO             # names the subject, gives nothing away
stem: |
  TODO: a concrete situation in 12 to 120 words.{mark}

  TODO: one question?
"""

_TAIL: Final = """\
explanation: |
  TODO: 25 to 150 words: the reason, worked through; more than the key says.
takeaway: TODO          # one line worth remembering
references:
  - title: TODO         # a book, a paper, a documentation
    locator: TODO       # chapter, section or function: finds the place when the address has changed
tags: [{topic}]         # ids of seed_coverage.yaml
difficulty:
  b: 0.0                # offset from what is usual at the level, -1 to 1
  basis: authored
time_s: 90
version: 1
author: founders
status: draft           # reviewed once somebody solved it without seeing the key
# valid_as_of: 2026-11  # for every fact about a product or a library
# stack:                # versions that a library fact holds for
#   numpy: "2.4"
# verify: |             # Python that fails when the key is wrong
#   assert 0.1 + 0.2 != 0.3
"""

_OPTION: Final = """\
  - id: {id}
    text: TODO {id}
{correct}    why: TODO         # at least eight words: {hint}
"""

_NUMERIC: Final = """\
answer:
  value: 0.5            # the stem names the unit and the rounding
  abs_tol: 0.005        # or rel_tol
  unit: probability
near_misses:            # each a named wrong computation, two tolerances or more away
  - value: 0.25
    why: TODO
  - value: 0.75
    why: TODO
"""

_CODE: Final = """\
language: python        # or sql, with the tables in `setup`
code: |
  print(sum(range(4)))
answer: |
  6
near_misses:
  - value: "10"
    why: TODO
  - value: "4"
    why: TODO
"""

_MATCHING: Final = """\
pairs:
{pairs}extras:                 # one or two without a partner
  - right: TODO right 5
    why: TODO
"""

_CLOZE: Final = """\
blanks:
  - id: gap             # [[gap]] in the stem
    accept: ["TODO"]    # every accepted spelling; or `choices`, as with options
    why: TODO
"""

_OPEN: Final = """\
rubric:
  phases:
    - name: Clarify
      min: 6
    - name: Data
      min: 8
    - name: Serve
      min: 8
  dimensions:           # weights sum to 100
{dimensions}  probes: ["TODO: a question to ask back", "TODO: another one"]
  model_notes: |
    TODO: what a strong answer covers.
"""

_DIMENSION: Final = """\
    - id: D{number}
      name: TODO
      weight: 25
      evidence:
        - kind: core
          text: TODO
        - kind: deep
          text: TODO
        - kind: risk
          text: TODO
      anchors:
        "1": TODO
        "2": TODO
        "3": TODO
        "4": TODO
"""


def new_item_path(bank: Path, *, area: str, topic: str, slug: str) -> Path:
    """Where the next item of that slug goes: numbers count on and are not used again.

    Raises `UsageError` for what is no slug.
    """
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug):
        raise UsageError(f"“{slug}” is no slug; write lower-case letters, digits and hyphens.")
    taken = [
        int(path.stem[-4:]) for path in item_files(bank) if re.fullmatch(rf"{slug}-[0-9]{{4}}", path.stem)
    ]
    return bank / area / topic / f"{slug}-{max(taken, default=0) + 1:04d}.yaml"


def template(item_id: str, *, area: str, topic: str, item_type: ItemType) -> str:
    """The text of a new item file."""
    mark = " Fill [[gap]]." if item_type is ItemType.CLOZE else ""
    head = _HEAD.format(id=item_id, area=area, topic=topic, type=item_type.value, mark=mark)
    return head + _BODIES[item_type] + _TAIL.format(topic=topic)


def _options(keys: str, ids: str) -> str:
    return "options:\n" + "".join(_option(one, is_key=one in keys) for one in ids)


def _option(option_id: str, *, is_key: bool) -> str:
    hint = "why this is right" if is_key else "which misconception leads here"
    return _OPTION.format(id=option_id, correct="    correct: true\n" if is_key else "", hint=hint)


def _steps() -> str:
    steps = "".join(f"  - id: {one}\n    text: TODO step {one}\n    why: TODO\n" for one in "abcd")
    head = "steps:                  # four to seven, in a right order\n"
    return f"{head}{steps}# orders: [[b, a, c, d]]  # further right orders\n"


def _pairs() -> str:
    return "".join(
        f"  - left: TODO left {one}\n    right: TODO right {one}\n    why: TODO\n" for one in range(1, 5)
    )


_BODIES: Final = {
    ItemType.SINGLE: _options("b", "abcd"),
    ItemType.MULTI: _options("bd", "abcde"),
    ItemType.NUMERIC: _NUMERIC,
    ItemType.CODE_OUTPUT: _CODE,
    ItemType.ORDERING: _steps(),
    ItemType.MATCHING: _MATCHING.format(pairs=_pairs()),
    ItemType.CLOZE: _CLOZE,
    ItemType.OPEN: _OPEN.format(dimensions="".join(_DIMENSION.format(number=one) for one in range(1, 5))),
}

"""What the career guides say, as one page of Markdown; pure, no Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable

from prepapp.domain.career import Career, Certification, ExamWeights, LevelGuide


def career_markdown(career: Career) -> str:
    """The page: levels with pay, where the guides disagree, ways on, certificates, and the guides."""
    parts = [
        "Data from the career guides, each with its source and never merged. "
        "A number such as 000:89 names the guide and the line; the guides are listed at the end.",
        "## Levels and pay",
        *(_level(level) for level in career.levels),
        "## Where the guides disagree",
        _bullets(career.conflicts),
        "## Ways on",
        _table(("Track", "Source"), ((track.name, track.source) for track in career.tracks)),
        "## Certificates",
        *(_certification(one) for one in career.certifications),
        "## The guides",
        _table(("Number", "Title"), ((guide.id, guide.title) for guide in career.guides)),
    ]
    return "\n\n".join(part for part in parts if part)


def _level(level: LevelGuide) -> str:
    pay = _bullets(level.pay) if level.pay else "- No pay is given."
    return (
        f"### {_plain(level.name)}\n\n**Years:** {_plain(level.years)}\n\n**Scope:** {_plain(level.scope)}"
        f"\n\n**Pay, by guide:**\n\n{pay}"
    )


def _certification(one: Certification) -> str:
    named = f"Named in {', '.join(one.guides)}." if one.guides else ""
    sources = f"Sources: {'; '.join(one.sources)}." if one.sources else ""
    parts = [
        f"### {_plain(one.name)}",
        f"**Status:** {_plain(one.status)}",
        _plain(one.note),
        *(_weights(weights) for weights in one.weights),
        _plain(" ".join(part for part in (named, sources) if part)),
    ]
    return "\n\n".join(part for part in parts if part)


def _weights(weights: ExamWeights) -> str:
    title = _plain(f"Exam weights, {weights.title}" if weights.title else "Exam weights")
    return f"*{title}*\n\n{_table(('Part', 'Share'), weights.shares)}"


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {_plain(line)}" for line in lines)


def _table(head: tuple[str, str], rows: Iterable[tuple[str, str]]) -> str:
    lines = [f"| {head[0]} | {head[1]} |", "|---|---|"]
    lines += [f"| {_plain(first)} | {_plain(second)} |" for first, second in rows]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Words as they are: a dollar is money here and no formula."""
    return re.sub(r"([$*_`|\\~\[\]<>])", r"\\\1", text)

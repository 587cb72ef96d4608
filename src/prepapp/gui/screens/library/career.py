"""What the career guides say, as one page of Markdown; pure, no Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable

from prepapp.domain.career import Career, Certification, ExamWeights, LevelGuide
from prepapp.gui.language import tr


def career_markdown(career: Career) -> str:
    """The page: levels with pay, where the guides disagree, ways on, certificates, and the guides."""
    parts = [
        tr(
            "Data from the career guides, each with its source and never merged. A number such as 000:89 "
            "names the guide and the line; the guides are listed at the end."
        ),
        f"## {tr('Levels and pay')}",
        *(_level(level) for level in career.levels),
        f"## {tr('Where the guides disagree')}",
        _bullets(career.conflicts),
        f"## {tr('Ways on')}",
        _table((tr("Track"), tr("Source")), ((track.name, track.source) for track in career.tracks)),
        f"## {tr('Certificates')}",
        *(_certification(one) for one in career.certifications),
        f"## {tr('The guides')}",
        _table(
            (tr("No.", "number of a guide"), tr("Title")),
            ((guide.id, guide.title) for guide in career.guides),
        ),
    ]
    return "\n\n".join(part for part in parts if part)


def _level(level: LevelGuide) -> str:
    pay = _bullets(level.pay) if level.pay else f"- {tr('No pay is given.')}"
    parts = (
        f"### {_plain(level.name)}",
        f"**{tr('Years:')}** {_plain(level.years)}",
        f"**{tr('Scope:')}** {_plain(level.scope)}",
        f"**{tr('Pay, by guide:')}**",
        pay,
    )
    return "\n\n".join(parts)


def _certification(one: Certification) -> str:
    named = tr("Named in {guides}.", guides=", ".join(one.guides)) if one.guides else ""
    sources = tr("Sources: {sources}.", sources="; ".join(one.sources)) if one.sources else ""
    parts = [
        f"### {_plain(one.name)}",
        f"**{tr('Status:')}** {_plain(one.status)}",
        _plain(one.note),
        *(_weights(weights) for weights in one.weights),
        _plain(" ".join(part for part in (named, sources) if part)),
    ]
    return "\n\n".join(part for part in parts if part)


def _weights(weights: ExamWeights) -> str:
    title = _plain(tr("Exam weights, {exam}", exam=weights.title) if weights.title else tr("Exam weights"))
    return f"*{title}*\n\n{_table((tr('Part'), tr('Share')), weights.shares)}"


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {_plain(line)}" for line in lines)


def _table(head: tuple[str, str], rows: Iterable[tuple[str, str]]) -> str:
    lines = [f"| {head[0]} | {head[1]} |", "|---|---|"]
    lines += [f"| {_plain(first)} | {_plain(second)} |" for first, second in rows]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Words as they are: a dollar is money here and no formula."""
    return re.sub(r"([$*_`|\\~\[\]<>])", r"\\\1", text)

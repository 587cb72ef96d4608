"""What is said while a design question is taken, and its rubric afterwards; pure, no widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from prepapp.domain.questions import Dimension, OpenQuestion, Phase
from prepapp.gui.language import mark, number, tr, trn
from prepapp.gui.screens.quiz.state import clock_text

_EVIDENCE = {
    "core": mark("needed"),
    "deep": mark("shows depth"),
    "risk": mark("a mistake"),
}


@dataclass(frozen=True, slots=True)
class DesignView:
    """The phase that is on, how it stands, and what leads on from it."""

    phase: str
    clock: str
    spoken: str
    is_over: bool
    """Whether the phase has had its minutes."""
    next: str


def derive_design(phases: Sequence[Phase], place: int, spent_s: float) -> DesignView:
    """The phase at `place` after so many seconds in it."""
    phase = phases[place]
    left = phase.minutes * 60.0 - spent_s
    is_last = place == len(phases) - 1
    over = tr("{time} over", time=clock_text(-left))
    return DesignView(
        phase=tr("Phase {place} of {count}: {name}", place=place + 1, count=len(phases), name=phase.name),
        clock=clock_text(left) if left > 0 else over,
        spoken=trn("{n} minute for this phase", "{n} minutes for this phase", phase.minutes),
        is_over=left <= 0,
        next=tr("&Finish: show the rubric") if is_last else tr("&Next: {name}", name=phases[place + 1].name),
    )


def phases_words(phases: Sequence[Phase]) -> str:
    """The phases with their minutes, in a line."""
    return " · ".join(tr("{name} {n} min", name=phase.name, n=phase.minutes) for phase in phases)


def total_minutes(phases: Sequence[Phase]) -> int:
    """The minutes of all phases."""
    return sum(phase.minutes for phase in phases)


def rubric_markdown(question: OpenQuestion) -> str:
    """What a good answer holds: dimensions with evidence and anchors, facts to ask for, probes, notes."""
    parts = [
        *(_dimension(one) for one in question.dimensions),
        _listed(tr("What could be asked for"), [fact for _, fact in question.hidden_facts]),
        _listed(tr("What an interviewer may ask next"), question.probes),
        _section(tr("Notes on a strong answer"), question.model_notes),
        _section(tr("In short"), question.facts.takeaway),
    ]
    return "\n\n".join(part for part in parts if part)


def _dimension(one: Dimension) -> str:
    title = tr("{name} ({weight} %)", name=one.name, weight=one.weight)
    anchors = "\n".join(f"{place}. {text}" for place, text in enumerate(one.anchors, start=1))
    return f"### {title}\n\n" + "\n".join(_evidence(one)) + f"\n\n{anchors}"


def _evidence(one: Dimension) -> Iterator[str]:
    for line in one.evidence:
        yield tr("- {text} (*{kind}*)", text=line.text, kind=tr(_EVIDENCE[line.kind]))


def _listed(title: str, texts: Sequence[str]) -> str:
    return _section(title, "\n".join(f"- {text}" for text in texts)) if texts else ""


def _section(title: str, text: str) -> str:
    return f"### {title}\n\n{text}" if text else ""


def spent_words(spent: Sequence[float], phases: Sequence[Phase]) -> str:
    """How long each phase took against its minutes."""
    return " · ".join(
        tr(
            "{name} {used} of {minutes} min",
            name=phase.name,
            used=number(seconds / 60),
            minutes=phase.minutes,
        )
        for phase, seconds in zip(phases, spent, strict=True)
    )

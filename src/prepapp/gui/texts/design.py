"""What is said of a design: its phases, what its score came to, and what its author has to add."""

from __future__ import annotations

from collections.abc import Sequence

from prepapp.domain.questions import OpenQuestion, Phase
from prepapp.domain.rubric import RubricCount
from prepapp.gui.language import number, percent, tr, trn


def phase_words(phase: Phase, seconds: float) -> str:
    """A phase that is over, with the minutes it took of those it had."""
    return tr(
        "{name} · {used} of {minutes} min",
        name=phase.name,
        used=number(seconds / 60),
        minutes=phase.minutes,
    )


def score_words(count: RubricCount, credit: float) -> str:
    """What the ticks come to: points, core points, mistakes, and the share with the rubric's weights."""
    parts = [
        tr("{n} of {all} points", n=count.points, all=count.points_in_all),
        tr("{n} of {all} core points", n=count.core, all=count.core_in_all),
        *((trn("{n} mistake", "{n} mistakes", count.mistakes),) if count.mistakes else ()),
        tr("{share} by the rubric's weights", share=percent(credit)),
    ]
    return " · ".join(parts)


def notes_markdown(question: OpenQuestion) -> str:
    """What could be asked for, what an interviewer may ask next, and notes on a strong answer."""
    parts = (
        _listed(tr("What could be asked for"), [fact for _, fact in question.hidden_facts]),
        _listed(tr("What an interviewer may ask next"), question.probes),
        _section(tr("Notes on a strong answer"), question.model_notes),
    )
    return "\n\n".join(part for part in parts if part)


def _listed(title: str, texts: Sequence[str]) -> str:
    return _section(title, "\n".join(f"- {text}" for text in texts)) if texts else ""


def _section(title: str, text: str) -> str:
    return f"### {title}\n\n{text}" if text else ""

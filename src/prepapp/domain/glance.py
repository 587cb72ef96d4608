"""What Home shows at once: few numbers, kept ready so that a start reads them and computes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final

from prepapp.domain import wording
from prepapp.domain.course import DIAGNOSTIC_BUDGET_S, DIAGNOSTIC_MOST, Mode, may_go_on
from prepapp.domain.preferences import Appearance
from prepapp.domain.profile import Profile
from prepapp.domain.wording import mark, plural, sentence

DISCLAIMER = mark("Expectations are editorial; this is not a prediction of a hiring decision.")
"""Stands by every verdict."""


@dataclass(frozen=True, slots=True)
class OpenQuiz:
    """A quiz that was interrupted."""

    id: str
    title: str
    started_at: datetime
    answered_count: int
    item_count: int
    mode: Mode = Mode.STUDY

    def can_go_on(self, now: datetime) -> bool:
        """Whether it may still be continued."""
        return may_go_on(self.mode, self.started_at, now)


class StepKind(StrEnum):
    """What starting a step starts."""

    DIAGNOSTIC = "diagnostic"
    PRACTICE = "practice"
    REVIEW = "review"
    MOCK = "mock"
    DESIGN = "design"


@dataclass(frozen=True, slots=True)
class NextStep:
    """A thing to do next, why, how long it takes, and what is expected to come of it ("" when unknown).

    `score` is the sum behind its place among the others, in words ("" where there is none).
    """

    title: str
    reason: str
    minutes: int
    areas: tuple[str, ...]
    size: int
    kind: StepKind = StepKind.PRACTICE
    effect: str = ""
    score: str = ""

    @property
    def length(self) -> str:
        """How many questions and minutes, in words."""
        questions = plural("{n} question", "{n} questions", self.size)
        minutes = plural("{n} minute", "{n} minutes", self.minutes)
        if self.kind is StepKind.DIAGNOSTIC:
            return sentence("at most {questions}, about {minutes}", questions=questions, minutes=minutes)
        return sentence("{questions}, about {minutes}", questions=questions, minutes=minutes)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; `from_json` reads them back."""
        told = ("title", "reason", "effect", "score")
        words = {name: wording.to_json(getattr(self, name)) for name in told}
        numbers = {"minutes": self.minutes, "size": self.size}
        return {**words, **numbers, "areas": list(self.areas), "kind": self.kind.value}

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> NextStep:
        """The step that `to_json` wrote, or an earlier release, which knew one kind."""
        return cls(
            wording.from_json(document["title"]),
            wording.from_json(document["reason"]),
            document["minutes"],
            tuple(document["areas"]),
            document["size"],
            StepKind(document.get("kind", StepKind.PRACTICE.value)),
            wording.from_json(document.get("effect", "")),
            wording.from_json(document.get("score", "")),
        )


FIRST_STEP: Final = NextStep(
    mark("First measurement"),
    mark("A diagnostic over all areas: each question is chosen by the answers before it"),
    minutes=int(DIAGNOSTIC_BUDGET_S / 60),
    areas=(),
    size=DIAGNOSTIC_MOST,
    kind=StepKind.DIAGNOSTIC,
    effect=mark("gives a first estimate with an interval in every area"),
)
"""What is proposed before anything was measured."""


@dataclass(frozen=True, slots=True)
class Due:
    """Reviews that today still holds, and about how long they take."""

    count: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Week:
    """On which days since Monday something was answered, and for how long today."""

    days: frozenset[int] = frozenset()
    """0 for Monday to 6 for Sunday."""
    today: int = 0
    seconds_today: float = 0.0


def week_of(answers: Iterable[tuple[datetime, float]], now: datetime) -> Week:
    """The week of `now` from answers, each with its time and its seconds; days are those of its time zone."""
    monday = now.date() - timedelta(days=now.weekday())
    local = [(at.astimezone(now.tzinfo).date(), seconds) for at, seconds in answers]
    days = frozenset((day - monday).days for day, _ in local)
    spent = sum(seconds for day, seconds in local if day == now.date())
    return Week(days & frozenset(range(7)), now.weekday(), spent)


def begin_of_week(now: datetime) -> datetime:
    """Monday, midnight, in the time zone of `now`."""
    monday = now.date() - timedelta(days=now.weekday())
    return datetime.combine(monday, time.min, tzinfo=now.tzinfo)


@dataclass(frozen=True, slots=True)
class Standing:
    """Readiness in a sentence, with how many areas are in each status and what to do next, best first."""

    sentence: str
    counts: Mapping[str, int]
    next_step: NextStep
    more_steps: tuple[NextStep, ...] = ()
    due: Due | None = None
    """Today's reviews; None when none is due."""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; `from_json` reads them back."""
        return {
            "due": None if self.due is None else [self.due.count, self.due.minutes],
            "sentence": wording.to_json(self.sentence),
            "counts": dict(self.counts),
            "next_step": self.next_step.to_json(),
            "more_steps": [step.to_json() for step in self.more_steps],
        }

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Standing:
        """The standing that `to_json` wrote."""
        return cls(
            sentence=wording.from_json(document["sentence"]),
            counts=dict(document["counts"]),
            next_step=NextStep.from_json(document["next_step"]),
            more_steps=tuple(NextStep.from_json(step) for step in document.get("more_steps", ())),
            due=Due(*map(int, due)) if (due := document.get("due")) else None,
        )


@dataclass(frozen=True, slots=True)
class Glance:
    """All that Home, or the first run in its place, needs for the first paint."""

    profile: Profile = field(default_factory=Profile)
    answer_count: int = 0
    open_quiz: OpenQuiz | None = None
    standing: Standing | None = None
    language: str = ""
    """The code of the language that was chosen; "" follows the system."""
    appearance: Appearance | None = None
    """How the window looks; None until it was chosen."""
    week: Week = field(default_factory=Week)
    is_first_run: bool = False
    """Whether nothing was ever chosen, begun or answered here."""

"""What the first run asks and what its answers mean; pure, no Qt and nothing of the bank."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import IntEnum
from typing import Final

from prepapp.domain.profile import Profile
from prepapp.domain.topics import Level

LEVELS: Final = {
    Level.JUNIOR: ("Junior", "Works with guidance on parts of a system, from a specification."),
    Level.MID: ("Mid", "Owns a model from end to end and designs smaller systems alone."),
    Level.SENIOR: ("Senior", "Owns systems in production, leads their design and mentors."),
    Level.STAFF: ("Staff", "Sets direction and standards across teams."),
}
MINUTES: Final = (10, 20, 30, 45, 60)
USUAL_DAYS_AHEAD: Final = 30
STAYS_HERE: Final = "Everything stays on this computer."


class Step(IntEnum):
    """The pages in their order."""

    LEVEL = 0
    DATE = 1
    MINUTES = 2
    READY = 3


QUESTIONS: Final = {
    Step.LEVEL: (
        "Which level is this for?",
        "Readiness is measured against it. It can be changed at any time.",
    ),
    Step.DATE: (
        "Is there an interview date?",
        "A date paces what is recommended. Without one nothing hurries.",
    ),
    Step.MINUTES: ("How many minutes a day?", "Sizes what is recommended next. A missed day costs nothing."),
    Step.READY: (
        "Ready when you are",
        "The first measurement is a mixed quiz over all areas. It can be stopped after any question.",
    ),
}


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered so far and which page is next; what is skipped keeps its default."""

    profile: Profile = field(default_factory=Profile)
    step: Step = Step.LEVEL

    def answered(self, profile: Profile) -> Answers:
        """After an answer: the next page."""
        return Answers(profile, _after(self.step))

    def skipped(self) -> Answers:
        """After a question was skipped: the next page, with the default in its place."""
        default = Profile()
        match self.step:
            case Step.LEVEL:
                kept = replace(self.profile, level=default.level)
            case Step.DATE:
                kept = replace(self.profile, interview_on=default.interview_on)
            case _:
                kept = replace(self.profile, minutes_per_day=default.minutes_per_day)
        return Answers(kept, _after(self.step))

    def back(self) -> Answers:
        """The page before, with what was answered."""
        return Answers(self.profile, Step(max(self.step - 1, 0)))


def _after(step: Step) -> Step:
    return Step(min(step + 1, Step.READY))


def progress(step: Step) -> str:
    """How far one has come."""
    return f"Question {step + 1} of {len(Step) - 1}" if step is not Step.READY else "Done"


def chosen_words(profile: Profile) -> str:
    """The answers in a sentence, before the window opens on them."""
    day = profile.interview_on
    when = f"{day.day} {day:%B %Y}" if day else "no interview date"
    return f"{profile.level.value.capitalize()}, {when}, {profile.minutes_per_day} minutes a day."


def usual_date(today: date) -> date:
    """The date that is offered first."""
    return today + timedelta(days=USUAL_DAYS_AHEAD)

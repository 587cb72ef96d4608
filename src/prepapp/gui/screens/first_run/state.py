"""What the first run asks and what its answers mean; pure, without widgets and nothing of the bank."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import IntEnum
from typing import Final

from prepapp.domain.profile import Profile
from prepapp.domain.topics import Level
from prepapp.gui.language import day, mark, tr

LEVELS: Final = {
    Level.JUNIOR: (mark("Junior"), mark("Works with guidance on parts of a system, from a specification.")),
    Level.MID: (mark("Mid"), mark("Owns a model from end to end and designs smaller systems alone.")),
    Level.SENIOR: (mark("Senior"), mark("Owns systems in production, leads their design and mentors.")),
    Level.STAFF: (mark("Staff"), mark("Sets direction and standards across teams.")),
}
MINUTES: Final = (10, 20, 30, 45, 60)
USUAL_DAYS_AHEAD: Final = 30


class Step(IntEnum):
    """The pages in their order."""

    LEVEL = 0
    DATE = 1
    MINUTES = 2
    READY = 3


QUESTIONS: Final = {
    Step.LEVEL: (
        mark("Which level is this for?"),
        mark("Readiness is measured against it. It can be changed at any time."),
    ),
    Step.DATE: (
        mark("Is there an interview date?"),
        mark("A date paces what is recommended. Without one nothing hurries."),
    ),
    Step.MINUTES: (
        mark("How many minutes a day?"),
        mark("Sizes what is recommended next. A missed day costs nothing."),
    ),
    Step.READY: (
        mark("Ready when you are"),
        mark("The first measurement is a mixed quiz over all areas. It can be stopped after any question."),
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
    if step is Step.READY:
        return tr("Done")
    return tr("Question {place} of {count}", place=step + 1, count=len(Step) - 1)


def chosen_words(profile: Profile) -> str:
    """The answers in a sentence, before the window opens on them."""
    level, minutes = tr(LEVELS[profile.level][0]), profile.minutes_per_day
    if profile.interview_on is None:
        return tr("{level}, no interview date, {minutes} minutes a day.", level=level, minutes=minutes)
    on = day(profile.interview_on)
    return tr("{level}, {on}, {minutes} minutes a day.", level=level, on=on, minutes=minutes)


def usual_date(today: date) -> date:
    """The date that is offered first."""
    return today + timedelta(days=USUAL_DAYS_AHEAD)

"""The names of what can be chosen in the practice builder."""

from __future__ import annotations

from typing import Final

from prepapp.domain.filters import Facet
from prepapp.domain.questions import ItemType
from prepapp.domain.stock import Condition, Difficulty, LastSeen
from prepapp.domain.topics import Level
from prepapp.gui.language import mark
from prepapp.gui.screens.practice.desk import Kind

FACETS: Final = {
    Facet.AREAS: mark("Areas"),
    Facet.TOPICS: mark("Topics"),
    Facet.LEVELS: mark("Level of the questions"),
    Facet.TYPES: mark("Type of question"),
    Facet.DIFFICULTIES: mark("Difficulty for the level"),
    Facet.CONDITIONS: mark("What happened before"),
    Facet.TAGS: mark("Tags"),
    Facet.SOURCES: mark("Source"),
    Facet.LAST_SEEN: mark("Last answered"),
    Facet.ITEMS: mark("Chosen questions"),
}
LEVELS: Final = {
    Level.JUNIOR: mark("Junior"),
    Level.MID: mark("Mid"),
    Level.SENIOR: mark("Senior"),
    Level.STAFF: mark("Staff"),
}
TYPES: Final = {
    ItemType.SINGLE: mark("One option"),
    ItemType.MULTI: mark("Several options"),
    ItemType.NUMERIC: mark("A number"),
    ItemType.CODE_OUTPUT: mark("Output of code"),
    ItemType.ORDERING: mark("Put in order"),
    ItemType.MATCHING: mark("Match"),
    ItemType.CLOZE: mark("Fill the gaps"),
}
DIFFICULTIES: Final = {
    Difficulty.EASIER: mark("Easier than usual"),
    Difficulty.USUAL: mark("As usual"),
    Difficulty.HARDER: mark("Harder than usual"),
}
CONDITIONS: Final = {
    Condition.UNUSED: mark("Never answered"),
    Condition.INCORRECT: mark("Not right"),
    Condition.SKIPPED: mark("Skipped"),
    Condition.SURE_BUT_WRONG: mark("Sure but wrong"),
    Condition.GUESSED_RIGHT: mark("Guessed right"),
    Condition.SLOW: mark("Slow"),
    Condition.MARKED: mark("Marked"),
    Condition.NOTED: mark("With a note"),
    Condition.TAGGED: mark("With an own tag"),
    Condition.REPORTED: mark("Reported"),
}
SEEN: Final = {
    LastSeen.EVER: mark("At any time, or never"),
    LastSeen.NOT_FOR_A_WEEK: mark("Not in the last 7 days"),
    LastSeen.NOT_FOR_A_MONTH: mark("Not in the last 30 days"),
    LastSeen.NOT_FOR_A_QUARTER: mark("Not in the last 90 days"),
    LastSeen.WITHIN_A_WEEK: mark("In the last 7 days"),
    LastSeen.WITHIN_A_MONTH: mark("In the last 30 days"),
}
KINDS: Final = {
    Kind.RECOMMENDED: mark("Recommended"),
    Kind.REVIEWS: mark("Due reviews"),
    Kind.MISSED: mark("Missed"),
    Kind.MARKED: mark("Marked"),
    Kind.OWN: mark("Own quiz"),
    Kind.TIMED: mark("Timed block"),
    Kind.ADAPTIVE: mark("Adaptive"),
    Kind.MOCK: mark("Mock interview"),
    Kind.DESIGN: mark("Design question"),
    Kind.READY: mark("Am I ready?"),
    Kind.DIAGNOSTIC: mark("Diagnostic"),
}
LEADS: Final = {
    Kind.RECOMMENDED: mark("What would tell most about the verdict for the time it takes."),
    Kind.REVIEWS: mark(
        "Missed, unsure or slow before, and likely to be forgotten by now. The estimate does not change."
    ),
    Kind.MISSED: mark("Questions whose last answer was not right, or that were left unanswered."),
    Kind.MARKED: mark("Questions that were marked to come back to."),
    Kind.OWN: mark("Any questions, chosen by filters."),
    Kind.TIMED: mark("An exam under one countdown: at the end it is submitted as it stands."),
    Kind.ADAPTIVE: mark(
        "Each question is the one that tells most after the answers before it, so many are meant to be hard. "
        "Feedback comes after each answer, and there is no way back."
    ),
    Kind.MOCK: mark("A whole interview's worth of questions under one clock, with feedback at the end."),
    Kind.DESIGN: mark("An open question as in an interview, with a clock for each of its phases."),
    Kind.READY: mark("Goes on until every area of the level is settled. Feedback comes at the end."),
    Kind.DIAGNOSTIC: mark("A first estimate of every area of the level, in as few questions as possible."),
}

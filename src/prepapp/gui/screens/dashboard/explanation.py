"""What stands under "How this is calculated", in plain words and with the numbers the model really uses."""

from __future__ import annotations

from prepapp.domain.memory import DESIRED_RETENTION
from prepapp.domain.readiness import BELOW_PROBABILITY, MEASURED_ANSWERS, MEETS_PROBABILITY, SETTLED_ANSWERS

EXPLANATION: tuple[tuple[str, str], ...] = (
    (
        "Mastery",
        "The percent of questions expected to be right, corrected for guessing, on a set with a quarter of "
        "its questions from each level: junior, mid, senior and staff. It is one scale for a person and for "
        "all four expectations.",
    ),
    (
        "Estimate and intervals",
        "Each answer is weighed by the difficulty of its question and by how easily it is guessed. The bars "
        "hold half and nine tenths of the probability: they are wide while answers are few, and grow again "
        "with time. Areas inform each other a little, because people who are strong in one are often strong "
        "in others.",
    ),
    (
        "What counts",
        "The first answer to a question, or one more than 90 days after the last. Repeats feed review only; "
        "otherwise rehearsing the same questions would raise the estimate. “I don't know” counts as wrong. "
        "Speed does not count, and neither do self-scored answers for now.",
    ),
    (
        "Status",
        f"Under {MEASURED_ANSWERS} answers: not measured yet. Under {SETTLED_ANSWERS}: early estimate, drawn "
        f"hollow. From then on: meets, from a chance of {100 * MEETS_PROBABILITY:.0f} % that ability reaches "
        f"the expectation; below, up to {100 * BELOW_PROBABILITY:.0f} %; otherwise could be either. A level "
        "is called ready when every area meets its expectation. The chance that all areas meet it is worked "
        "out for all of them together; it is not the product of the areas.",
    ),
    (
        "Which question comes next",
        "In a diagnostic and in practice of one area, the one whose answer is expected to narrow the "
        "estimate most; when asked whether one is ready, the one that tells most about reaching the "
        "expectation. It is drawn among the best five, topics take turns, and a diagnostic asks only what "
        "was not answered for 90 days.",
    ),
    (
        "Reviews and confidence",
        "What was missed, guessed, slow or partly right comes back when its chance of being remembered "
        f"falls to {100 * DESIRED_RETENTION:.0f} % (the FSRS schedule), within the minutes of a day. "
        "Neither reviews nor how sure an answer was said to be change the estimate.",
    ),
    (
        "What is assumed",
        "The difficulty of a question is set by its author and not yet calibrated on the answers of many "
        "people. So every estimate allows for questions, and for whole areas, that turned out easier or "
        "harder than meant.",
    ),
    (
        "Expectations",
        "They are editorial: numbers derived from the career guides that the question bank is built on, not "
        "a measurement of what employers ask for. A specialisation shifts some of them.",
    ),
)
"""Headings and words."""

"""What stands under "How this is calculated", in plain words and with the numbers the model really uses."""

from __future__ import annotations

from prepapp.domain.ability import IDLE_SD, PREPARING_DAYS, PREPARING_SD
from prepapp.domain.catalogue import SUSPICIOUS
from prepapp.domain.evidence import SELF_SCORED_STEPS
from prepapp.domain.item_model import LENIENCY_SD
from prepapp.domain.memory import DESIRED_RETENTION, STUBBORN_LAPSES
from prepapp.domain.message import GENERAL_SHARE, OFFSET_SD
from prepapp.domain.recent import DESIGNS_WANTED, RECENT
from prepapp.domain.scale import AUTHORED_DIFFICULTY_SD
from prepapp.domain.selection import DECIDED_MASS, FEWEST_ANSWERS, MOST_ANSWERS, PRECISE_SD
from prepapp.domain.surprise import CONTRADICTIONS, UNLIKELY
from prepapp.domain.topic_estimate import FEW_ANSWERS, TOPIC_SD
from prepapp.domain.verdict_words import STALE_DAYS
from prepapp.domain.verdicts import BELOW_PROBABILITY, MEASURED_ANSWERS, MEETS_PROBABILITY, SETTLED_ANSWERS
from prepapp.gui.language import number, percent, tr


def explanation() -> tuple[tuple[str, str], ...]:
    """Headings and words."""
    return (*_estimates(), *_verdicts(), *_charts(), *_assumptions())


def _estimates() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("Mastery"),
            tr(
                "The percent of questions expected to be right, corrected for guessing, on a set with a "
                "quarter of its questions from each level: junior, mid, senior and staff. It is one scale "
                "for a person and for all four expectations."
            ),
        ),
        (
            tr("Estimate and intervals"),
            tr(
                "Each answer is weighed by the difficulty of its question and by how easily it is guessed "
                "(a three-parameter logistic model; partial credit by the graded response model). The bars "
                "hold half and nine tenths of the probability. Areas inform each other a little, because "
                "people who are strong in one are often strong in others."
            ),
        ),
        (
            tr("Time"),
            tr(
                "Ability may drift by {preparing} standard deviations a day up to {days} days after an "
                "answer and by {idle} after that, so intervals grow again with time. After {stale} days "
                "without an answer the verdict says how old the evidence is.",
                preparing=number(PREPARING_SD, 2),
                idle=number(IDLE_SD, 2),
                days=PREPARING_DAYS,
                stale=STALE_DAYS,
            ),
        ),
        (
            tr("What counts"),
            tr(
                "The first answer to a question, or one more than 90 days after the last. Repeats feed "
                "review only; otherwise rehearsing the same questions would raise the estimate. “I don't "
                "know” counts as wrong. Speed does not count."
            ),
        ),
        (
            tr("Designs scored by oneself"),
            tr(
                "A design is scored in {steps} steps, from little of its rubric to nearly all. How generous "
                "people are to themselves is unknown, by {leniency} standard deviations in each area, so a "
                "score moves the estimate less than a graded answer, and however many there are they never "
                "settle an area alone. They do not count towards the {settled} answers of a verdict. A "
                "diamond shows what they would say without all other answers. In Settings, under Advanced, "
                "they can be left out of the estimate.",
                leniency=number(LENIENCY_SD, 1),
                steps=SELF_SCORED_STEPS,
                settled=SETTLED_ANSWERS,
            ),
        ),
    )


def _verdicts() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("Status"),
            tr(
                "Under {measured} answers: not measured yet. Under {settled}: early estimate, drawn hollow. "
                "From then on: meets, from a chance of {meets} that ability reaches the expectation; below, "
                "up to {below}; otherwise could be either. The chance that all areas meet it is worked out "
                "for all of them together; it is not the product of the areas.",
                measured=MEASURED_ANSWERS,
                settled=SETTLED_ANSWERS,
                meets=percent(MEETS_PROBABILITY),
                below=percent(BELOW_PROBABILITY),
            ),
        ),
        (
            tr("Ready"),
            tr(
                "A level is called ready only when every area that it asks for meets its expectation and the "
                "last {days} days hold a mock interview and {designs} scored design questions, as far as "
                "such questions are offered. Otherwise the verdict names what is missing.",
                days=RECENT.days,
                designs=DESIGNS_WANTED,
            ),
        ),
        (
            tr("Which question comes next"),
            tr(
                "In a diagnostic and in practice of one area, the one whose answer is expected to narrow the "
                "estimate most; when asked whether one is ready, the one that tells most about reaching the "
                "expectation. It is drawn among the best five, as far as they tell nearly as much as the "
                "best; topics take turns, and a diagnostic asks only what was not answered for 90 days."
            ),
        ),
        (
            tr("When an area has been asked enough"),
            tr(
                "Asked whether one is ready, an area is left after {fewest} questions at the earliest and "
                "{most} at the latest: once {mass} of the probability lie on one side of the expectation, or "
                "the standard deviation is at most {precise}. A diagnostic keeps to the number of questions "
                "and the time that it names beforehand.",
                fewest=FEWEST_ANSWERS,
                most=MOST_ANSWERS,
                mass=percent(DECIDED_MASS),
                precise=number(PRECISE_SD, 2),
            ),
        ),
        (
            tr("Next steps and the interview"),
            tr(
                "A next step is what is expected to raise the chance of a right verdict most in a minute, by "
                "the weight that the level gives its area; where every verdict stands, the largest gap by "
                "weight comes first. Due reviews compete with it. Once every area meets, what the verdict "
                "still waits for comes first. For the day of the interview the estimates are moved on as if "
                "nothing were answered until then: less certain, and no better."
            ),
        ),
        (
            tr("Reviews"),
            tr(
                "What was missed, unsure, slow or partly right comes back when its chance of being "
                "remembered falls to {retention} (the FSRS schedule), within the minutes of a day, and never "
                "later than the interview. “Too easy” waits longer. What was missed {lapses} times more is "
                "stubborn and comes after everything else. Reviews do not change the estimate.",
                retention=percent(DESIRED_RETENTION),
                lapses=STUBBORN_LAPSES,
            ),
        ),
    )


def _charts() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("Trend"),
            tr(
                "What was known at the end of each day with answers, one point a week. Nothing is smoothed "
                "beyond the model. All areas together are their mean, weighed as the level weighs them; the "
                "band knows that areas rise and fall together. Harder questions alone are no fall, because "
                "difficulty is part of the model."
            ),
        ),
        (
            tr("Topics"),
            tr(
                "A finer reading of the same answers, taken without their dates: a topic may lie {sd} "
                "standard deviations from its area, so one with few answers is mostly told by the others. "
                "Under {few} answers it is hatched. Readiness never uses it.",
                sd=number(TOPIC_SD, 1),
                few=FEW_ANSWERS,
            ),
        ),
        (
            tr("Confidence and pace"),
            tr(
                "“Guess”, “think so” and “sure” each stand for a chance of being right, which Settings can "
                "change; the table beside the chart names it. Intervals are score intervals (Wilson) of "
                "nine tenths. Time is compared with each question's target; what took over four times as "
                "long counts as an interruption. Neither changes the estimate.",
            ),
        ),
    )


def _assumptions() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("What is assumed"),
            tr(
                "The difficulty of a question is what its author said, until it was calibrated on the "
                "answers of many people. So every estimate allows for questions that turned out easier or "
                "harder than meant, by {item} standard deviations, and for whole areas that did, by "
                "{offset}. In an area, general ability explains {share} of how people differ.",
                item=number(AUTHORED_DIFFICULTY_SD, 1),
                offset=number(OFFSET_SD, 2),
                share=percent(GENERAL_SHARE),
            ),
        ),
        (
            tr("Questions that may be faulty"),
            tr(
                "An answer that had a chance of at most {unlikely}, by what was known the day before, goes "
                "against a confident prediction. A question with such answers on {days} days is named below "
                "the charts, and in the Library a search for “{words}” finds it. It still counts; please "
                "look at it and report what is wrong.",
                unlikely=percent(UNLIKELY),
                days=CONTRADICTIONS,
                words=tr(SUSPICIOUS),
            ),
        ),
        (
            tr("Expectations"),
            tr(
                "They are editorial: numbers derived from the career guides that the question bank is built "
                "on, not a measurement of what employers ask for. A specialisation shifts some of them. "
                "They can be changed in Settings, under Expectations."
            ),
        ),
        (
            tr("What it is not"),
            tr(
                "No estimate here predicts a hiring decision, and none should be the sole measure of a "
                "person. Everything stays on this computer."
            ),
        ),
    )

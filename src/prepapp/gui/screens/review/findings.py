"""What a sitting came to, and what is known of each question in it, in sentences; no Qt but the language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from prepapp.content.bundle import Bundle
from prepapp.domain.answers import Designed
from prepapp.domain.history import AnsweredItem
from prepapp.domain.memory import Memory
from prepapp.domain.questions import ASKABLE, ItemType, OpenQuestion
from prepapp.domain.quiz import Quiz
from prepapp.domain.rubric import rubric_count
from prepapp.domain.sitting import Move, is_sure_but_wrong, score
from prepapp.gui.language import number, percent, short_day, tr, trn
from prepapp.gui.screens.quiz.state import spoken_time
from prepapp.gui.screens.review.state import WORDS
from prepapp.gui.texts.design import score_words
from prepapp.services.quizzes import FinishedQuiz


@dataclass(frozen=True, slots=True)
class Sitting:
    """A finished quiz with all that is said about it."""

    finished: FinishedQuiz
    bundle: Bundle
    moves: tuple[Move, ...] = ()
    memories: Mapping[str, Memory] = field(default_factory=dict)
    """Of the items that are to be seen again, by id."""
    attempts: Mapping[str, tuple[AnsweredItem, ...]] = field(default_factory=dict)
    """Every answer that was ever given to each of its items, in order."""

    def due_at(self, item_id: str) -> datetime | None:
        """When an item is to be seen again, if it is."""
        memory = self.memories.get(item_id)
        return None if memory is None else memory.due_at


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is said of a sitting, under its name."""

    name: str
    words: str


def derive_findings(sitting: Sitting, *, zone: tzinfo | None) -> tuple[Finding, ...]:
    """Score, time, errors while sure, areas and planned retests, where there is something to say."""
    answers = sitting.finished.answers
    found = (
        Finding(tr("Score"), _design_words(sitting) or _score_words(answers)),
        Finding(tr("Time"), _time_words(sitting.finished.quiz)),
        Finding(tr("Sure but wrong"), _sure_words(answers)),
        Finding(tr("Areas"), "\n".join(_move_words(one, sitting.bundle) for one in sitting.moves)),
        Finding(tr("Planned again"), _retest_words(sitting, zone)),
    )
    return tuple(one for one in found if one.words)


def _score_words(answers: tuple[AnsweredItem, ...]) -> str:
    if not answers:
        return ""
    found = score(answers)
    low, high = found.interval90
    return tr(
        "{right} of {all} right. On many such questions, 9 times out of 10 between {low} and {high} right.",
        right=found.right,
        all=found.answers,
        low=percent(low),
        high=percent(high),
    )


def _design_words(sitting: Sitting) -> str:
    """What a design was scored by who took it; "" for any other quiz."""
    answers = sitting.finished.answers
    if not answers or answers[0].type is not ItemType.OPEN:
        return ""
    one, share = answers[0], tr("{share} by the rubric's weights", share=percent(answers[0].credit))
    item = sitting.bundle.item(one.item_id)
    if item is None or item.content_hash != one.content_hash or not isinstance(one.response, Designed):
        return share
    question = sitting.bundle.question(one.item_id, one.variant)
    assert isinstance(question, OpenQuestion)
    return score_words(rubric_count(question, one.response.met), one.credit)


def _time_words(quiz: Quiz) -> str:
    used, limit = spoken_time(quiz.clock_s), quiz.settings.limit_s
    if limit is None:
        words = tr("{time} used, without a limit.", time=used)
    else:
        words = tr("{time} used of {limit} allowed.", time=used, limit=spoken_time(limit))
    return " ".join(filter(None, (words, *_break_words(quiz))))


def _break_words(quiz: Quiz) -> tuple[str, ...]:
    paused = [one.seconds for one in quiz.breaks if one.was_asked_for]
    gaps = [one.seconds for one in quiz.breaks if not one.was_asked_for]
    return (
        _paused_words(len(paused), _long(sum(paused))) if paused else "",
        _gap_words(len(gaps), _long(sum(gaps)), runs_on=quiz.settings.clock_runs_on) if gaps else "",
    )


def _paused_words(count: int, time: str) -> str:
    return trn("Paused once, {time}.", "Paused {n} times, {time} in all.", count, time=time)


def _gap_words(count: int, time: str, *, runs_on: bool) -> str:
    if runs_on:
        return trn(
            "Interrupted once, {time}; the clock ran on.",
            "Interrupted {n} times, {time} in all; the clock ran on.",
            count,
            time=time,
        )
    return trn(
        "Interrupted once, {time}; the clock stood still.",
        "Interrupted {n} times, {time} in all; the clock stood still.",
        count,
        time=time,
    )


def _long(seconds: float) -> str:
    """Like `spoken_time`, in hours where it was long."""
    if seconds >= 2 * 3_600:
        return trn("{n} hour", "{n} hours", round(seconds / 3_600))
    return spoken_time(seconds)


def _sure_words(answers: tuple[AnsweredItem, ...]) -> str:
    if all(one.confidence is None for one in answers):
        return ""
    wrong = sum(map(is_sure_but_wrong, answers))
    if not wrong:
        return tr("No answer that was called sure was wrong.")
    return trn(
        "{n} answer that was called sure was not right: worth looking at first.",
        "{n} answers that were called sure were not right: worth looking at first.",
        wrong,
    )


def _move_words(move: Move, bundle: Bundle) -> str:
    area, after = bundle.taxonomy.area(move.area).name, number(move.after)
    if move.before is None:
        return tr("{area}: first estimate of mastery {after}", area=area, after=after)
    values = {"area": area, "before": number(move.before), "after": after}
    if round(move.after) > round(move.before):
        return tr("{area}: ▲ up from {before} to {after}", **values)
    if round(move.after) < round(move.before):
        return tr("{area}: ▼ down from {before} to {after}", **values)
    return tr("{area}: unchanged at {after}", **values)


def _retest_words(sitting: Sitting, zone: tzinfo | None) -> str:
    asked = {one.item_id for one in sitting.finished.answers if one.type is not ItemType.OPEN}
    if not asked:
        return ""
    planned = sorted(at for item in asked if (at := sitting.due_at(item)) is not None)
    if not planned:
        return tr("Nothing needs to be seen again.")
    first = short_day(planned[0].astimezone(zone))
    return trn(
        "{n} question is asked again in a review, on {day}.",
        "{n} questions are asked again in reviews, the first on {day}.",
        len(planned),
        day=first,
    )


@dataclass(frozen=True, slots=True)
class ItemView:
    """What is said above a question: its place among the attempts, and a warning if it is stubborn."""

    about: str
    stubborn: str


def derive_item(sitting: Sitting, answer: AnsweredItem, *, zone: tzinfo | None) -> ItemView:
    """What is known of the question that was answered."""
    parts = [*_attempt_words(sitting, answer, zone), _idle_words(sitting, answer)]
    memory = sitting.memories.get(answer.item_id)
    if memory is not None:
        parts.append(tr("Planned again on {day}.", day=short_day(memory.due_at.astimezone(zone))))
    listed = sitting.bundle.item(answer.item_id)
    if listed is not None and listed.status not in ASKABLE:
        parts.append(tr("Retired, still counted."))
    return ItemView(" ".join(filter(None, parts)), _stubborn_words(memory))


def _attempt_words(sitting: Sitting, answer: AnsweredItem, zone: tzinfo | None) -> tuple[str, ...]:
    attempts = sitting.attempts.get(answer.item_id, (answer,))
    if len(attempts) < 2:
        return (tr("First answer to this question."),)
    place = next((at for at, one in enumerate(attempts, start=1) if one.id == answer.id), len(attempts))
    first, latest = attempts[0], attempts[-1]
    return (
        tr("Answer {place} of {all}.", place=place, all=len(attempts)),
        tr("First answer: {outcome}, {day}.", outcome=tr(WORDS[first.outcome]), day=_day(first, zone)),
        tr("Latest answer: {outcome}, {day}.", outcome=tr(WORDS[latest.outcome]), day=_day(latest, zone)),
    )


def _day(answer: AnsweredItem, zone: tzinfo | None) -> str:
    return short_day(answer.at.astimezone(zone))


def _idle_words(sitting: Sitting, answer: AnsweredItem) -> str:
    if answer.is_idle:
        return tr("Idle: it was open much longer than its target time, so its pace means little.")
    was_broken = any(one.position == answer.position for one in sitting.finished.quiz.breaks)
    return tr("There was a break while it was open.") if was_broken else ""


def _stubborn_words(memory: Memory | None) -> str:
    if memory is None or not memory.is_stubborn:
        return ""
    return tr(
        "A stubborn question: missed {n} times after it was learned. A note in your own words may help more "
        "than another repetition; so may suspending it.",
        n=memory.lapses,
    )

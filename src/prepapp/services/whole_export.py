"""Everything that is kept of a person, in files that are read without the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from prepapp import __version__
from prepapp.content.bundle import Bundle
from prepapp.domain.annotations import ItemAnnotations
from prepapp.domain.answers import Response
from prepapp.domain.glance import DISCLAIMER
from prepapp.domain.history import AnsweredItem, QuizRecord
from prepapp.domain.profile import Profile
from prepapp.domain.questions import Question
from prepapp.domain.readiness import AreaReadiness, LevelReadiness
from prepapp.domain.verdict_words import verdict_sentence
from prepapp.domain.wording import sentence
from prepapp.services.annotations import AnnotationService
from prepapp.services.answer_words import answer_words
from prepapp.services.backups import counted
from prepapp.services.export_page import Page, pieces_of
from prepapp.services.exports import ExportService, dumps, table
from prepapp.services.parcels import packing
from prepapp.services.profiles import ProfileService
from prepapp.services.readiness import ReadinessService

T = TypeVar("T")
PAGE_NAME: Final = "index.html"
_EVERY: Final = 500
"""So many answers are written between two looks at whether it is still wanted."""
_READINGS: Final = 4
"""How often the answers are gone through: for JSON, for CSV, for the questions, for the page."""


class GivenUp(Exception):  # noqa: N818 - reads as what it is: an export that was given up
    """It was no longer wanted; nothing was left behind."""


@dataclass(frozen=True, slots=True)
class Exported:
    """Where everything was written, and how many answers that is."""

    target: Path
    answers: int

    @property
    def sentence(self) -> str:
        """What was done."""
        return sentence(
            "Everything was exported: {answers}, to {target}.",
            answers=counted(self.answers),
            target=self.target,
        )


class WholeExport:
    """Writes JSON, CSV and a page to read; it reads a long history piece by piece, so memory stays flat."""

    def __init__(
        self,
        exports: ExportService,
        bundle: Bundle,
        readiness: ReadinessService,
        annotations: AnnotationService,
        profiles: ProfileService,
        *,
        now: Callable[[], datetime],
    ) -> None:
        self._exports, self._bundle, self._readiness = exports, bundle, readiness
        self._annotations, self._profiles, self._now = annotations, profiles, now

    def write(self, target: Path, *, go_on: Callable[[float], bool] = lambda _: True) -> Exported:
        """Write everything to a folder, or to a ZIP when `target` is named so.

        `go_on` is told now and then what share is done, and answers whether it is still wanted.

        Raises `GivenUp` when it was not, and `UsageError` or `StorageError` when it cannot be written; then
        nothing was.
        """
        count = self._exports.count()
        profile, choices = self._profiles.profile(), self._profiles.choices()
        readiness = self._readiness.level_readiness(profile.level, profile.specialisation)
        said = self._annotations.all()
        watched = _Watch(count * _READINGS, go_on)
        with packing(target, at=self._now().astimezone()) as parcel:
            parcel.add("history.json", watched.each(self._exports.as_json()))
            parcel.add("answers.csv", watched.each(self._exports.as_csv()))
            parcel.add("quizzes.csv", self._exports.quizzes_csv())
            parcel.add("annotations.csv", self._exports.annotations_csv())
            parcel.add("questions.json", self._questions(said, watched))
            parcel.add("readiness.json", (dumps(asdict(readiness)), "\n"))
            parcel.add(
                "readiness.csv", table(map(asdict, readiness.areas), AreaReadiness.__dataclass_fields__)
            )
            parcel.add("settings.json", (dumps(choices), "\n"))
            parcel.add(PAGE_NAME, pieces_of(self._page(readiness, profile, choices, said, watched)))
        return Exported(target, count)

    def _questions(self, said: Mapping[str, ItemAnnotations], watched: _Watch) -> Iterator[str]:
        """Every question that was answered or remarked on and is still in the bank, once."""
        met = dict.fromkeys(answer.item_id for answer in watched.each(self._exports.answers()))
        yield '{"questions":['
        separator = "\n"
        for item_id in (*met, *(one for one in said if one not in met)):
            if self._bundle.item(item_id) is not None:
                yield separator + dumps(self._bundle.document(item_id))
                separator = ",\n"
        yield "\n]}\n"

    def _page(
        self,
        readiness: LevelReadiness,
        profile: Profile,
        choices: Mapping[str, Any],
        said: Mapping[str, ItemAnnotations],
        watched: _Watch,
    ) -> Page:
        titles: dict[str, str] = {}
        missing = self._readiness.missing(readiness)
        return Page(
            program=f"prepapp {__version__}",
            at=self._now().astimezone(),
            person=_person(profile),
            verdict=f"{verdict_sentence(readiness, missing=missing)} {DISCLAIMER}",
            areas=[self._area(area) for area in readiness.counting_areas],
            quizzes=[_quiz(record, titles) for record in self._exports.quizzes()],
            remarks=[row for item_id in sorted(said) for row in self._remarks(item_id, said[item_id])],
            answers=(self._answer(one, titles) for one in watched.each(self._exports.answers())),
            settings=[(name, dumps(choices[name])) for name in sorted(choices)],
        )

    def _area(self, area: AreaReadiness) -> tuple[str, ...]:
        low, high = area.interval90
        return (
            self._bundle.taxonomy.area(area.area_id).name,
            f"{area.mastery:.0f}",
            f"{low:.0f}–{high:.0f}",
            f"{area.expectation:.0f}",
            f"{100 * area.probability_met:.0f} %",
            str(area.n),
            str(area.status.value),
        )

    def _title(self, item_id: str) -> str:
        item = self._bundle.item(item_id)
        return item.title if item is not None else item_id

    def _remarks(self, item_id: str, said: ItemAnnotations) -> Iterator[tuple[str, str, str]]:
        title = self._title(item_id)
        if said.is_marked:
            yield title, "Marked", ""
        if said.is_suspended:
            yield title, "Suspended", ""
        if said.tags:
            yield title, "Tags", ", ".join(said.tags)
        if said.note:
            yield title, "Note", said.note
        for report in said.reports:
            yield title, f"Reported: {report.fault.value}", report.text

    def _answer(self, answer: AnsweredItem, titles: Mapping[str, str]) -> tuple[str, ...]:
        return (
            _minute(answer.at),
            titles.get(answer.quiz_id, ""),
            self._title(answer.item_id),
            self._words(answer, answer.response),
            answer.outcome.value,
            answer.confidence.value if answer.confidence else "",
            f"{answer.seconds:.0f}",
        )

    def _words(self, answer: AnsweredItem, response: Response | None) -> str:
        return answer_words(response, self._asked(answer))

    def _asked(self, answer: AnsweredItem) -> Question | None:
        """The question, if the bank still has it as it was asked."""
        item = self._bundle.item(answer.item_id)
        if (
            item is None
            or item.content_hash != answer.content_hash
            or answer.variant > max(item.variants - 1, 0)
        ):
            return None
        return self._bundle.question(answer.item_id, answer.variant)


class _Watch:
    """Counts what goes by, tells how far it is, and stops once it is no longer wanted."""

    def __init__(self, total: int, go_on: Callable[[float], bool]) -> None:
        self._total, self._go_on, self._done = max(total, 1), go_on, 0

    def each(self, things: Iterable[T]) -> Iterator[T]:
        for thing in things:
            self._done += 1
            if self._done % _EVERY == 0 and not self._go_on(min(self._done / self._total, 1.0)):
                raise GivenUp
            yield thing


def _person(profile: Profile) -> str:
    date = f", interview on {profile.interview_on:%Y-%m-%d}" if profile.interview_on else ""
    return f"Level {profile.level.value}{date}, {profile.minutes_per_day} minutes a day"


def _quiz(record: QuizRecord, titles: dict[str, str]) -> tuple[str, ...]:
    titles[record.id] = record.title
    return (
        _minute(record.started_at),
        record.title,
        record.mode.value,
        f"{record.answered_count} of {record.item_count}",
        f"{record.credit:.1f}",
        f"{record.seconds / 60:.0f}",
    )


def _minute(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"

"""What came in when two histories became one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from prepapp.domain.wording import plural, sentence, together


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The report of a merge; merging the same file again brings nothing new."""

    quizzes_new: int = 0
    quizzes_here: int = 0
    answers_new: int = 0
    answers_here: int = 0
    events_new: int = 0
    annotations_new: int = 0
    texts_new: int = 0
    """Scratchpads, presets and kept searches."""
    conflicts: int = 0
    """Quizzes that both machines went on with, notes and scratchpads that both wrote (both stay), and ids
    that mean two things (ours stays)."""

    @property
    def sentence(self) -> str:
        """“17 sessions new, 3 already here, 0 conflicts. 312 answers came in.”"""
        told = sentence(
            "{sessions} new, {here} already here, {conflicts}. {answers} came in.",
            sessions=plural("{n} session", "{n} sessions", self.quizzes_new),
            here=self.quizzes_here,
            conflicts=plural("{n} conflict", "{n} conflicts", self.conflicts),
            answers=plural("{n} answer", "{n} answers", self.answers_new),
        )
        remarks = plural("{n} note or mark came in.", "{n} notes and marks came in.", self.annotations_new)
        texts = plural(
            "{n} scratchpad, preset or kept search came in.",
            "{n} scratchpads, presets and kept searches came in.",
            self.texts_new,
        )
        more = ((remarks, self.annotations_new), (texts, self.texts_new))
        return together((told, *(words for words, count in more if count)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a merge would bring, before anything is changed."""

    merged: Merged
    """The report there would be."""
    first: date | None = None
    """The day of the earliest answer that would come in; None when none would."""
    last: date | None = None

    @property
    def is_news(self) -> bool:
        """Whether anything would change."""
        new = self.merged
        return bool(new.quizzes_new or new.answers_new or new.events_new or self._facts_beside)

    @property
    def sentence(self) -> str:
        """“17 sessions new, 3 already here, 0 conflicts. 312 answers come in, from 4 March 2026 to …”"""
        told = sentence(
            "{sessions} new, {here} already here, {conflicts}.",
            sessions=plural("{n} session", "{n} sessions", self.merged.quizzes_new),
            here=self.merged.quizzes_here,
            conflicts=plural("{n} conflict", "{n} conflicts", self.merged.conflicts),
        )
        parts = [told, *self._answers, *self._remarks]
        if self.merged.conflicts:
            parts.append(sentence("What was written in two places is kept twice."))
        parts.append(sentence("Nothing of this history is lost, and it is backed up first."))
        return together(parts)

    @property
    def _answers(self) -> list[str]:
        if self.first is None or self.last is None:
            return [sentence("No answer is new.")]
        return [
            sentence(
                "{answers} would come in, from {first} to {last}.",
                answers=plural("{n} answer", "{n} answers", self.merged.answers_new),
                first=self.first,
                last=self.last,
            )
        ]

    @property
    def _facts_beside(self) -> int:
        return self.merged.annotations_new + self.merged.texts_new

    @property
    def _remarks(self) -> list[str]:
        remarks = plural(
            "{n} note or mark would come in.",
            "{n} notes and marks would come in.",
            self.merged.annotations_new,
        )
        texts = plural(
            "{n} scratchpad, preset or kept search would come in.",
            "{n} scratchpads, presets and kept searches would come in.",
            self.merged.texts_new,
        )
        more = ((remarks, self.merged.annotations_new), (texts, self.merged.texts_new))
        return [words for words, count in more if count]

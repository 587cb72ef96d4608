"""What came in when two histories became one."""

from __future__ import annotations

from dataclasses import dataclass

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

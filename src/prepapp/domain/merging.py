"""What came in when two histories became one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The report of a merge; merging the same file again brings nothing new."""

    quizzes_new: int = 0
    quizzes_here: int = 0
    answers_new: int = 0
    answers_here: int = 0
    events_new: int = 0
    annotations_new: int = 0
    conflicts: int = 0
    """Quizzes that both machines went on with and notes that both wrote (both stay), and ids that mean two
    things (ours stays)."""

    @property
    def sentence(self) -> str:
        """“17 sessions new, 3 already here, 0 conflicts. 312 answers came in.”"""
        sessions = "1 session" if self.quizzes_new == 1 else f"{self.quizzes_new:,} sessions"
        conflicts = "1 conflict" if self.conflicts == 1 else f"{self.conflicts:,} conflicts"
        answers = "1 answer" if self.answers_new == 1 else f"{self.answers_new:,} answers"
        remarks = f" {_counted(self.annotations_new)} came in." if self.annotations_new else ""
        return f"{sessions} new, {self.quizzes_here:,} already here, {conflicts}. {answers} came in.{remarks}"


def _counted(annotations: int) -> str:
    return "1 note or mark" if annotations == 1 else f"{annotations:,} notes and marks"

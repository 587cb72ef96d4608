"""What is written during a quiz: notes on questions and phases of a design as drafts, and a scratchpad."""

from __future__ import annotations

from prepapp.domain.annotations import ItemAnnotations, Noted
from prepapp.services.annotations import AnnotationService
from prepapp.storage.drafts import NOTE_PREFIX, DraftStore


class WritingService:
    """Every batch of keys is on the disk as a draft; a note becomes a fact once it is put down.

    A draft that an interruption left becomes a fact when its question is next looked at.
    """

    def __init__(self, drafts: DraftStore, annotations: AnnotationService) -> None:
        self._drafts = drafts
        self._annotations = annotations

    def keep_note(self, item_id: str, text: str) -> None:
        """Keep the draft of a note."""
        self._drafts.put(_note(item_id), text)

    def put_down(self, item_id: str) -> ItemAnnotations:
        """Make the draft of a note a fact, if there is one, and return what is said of the question."""
        text = self._drafts.get(_note(item_id))
        if text is not None:
            self._annotations.annotate((item_id,), Noted(text.strip()))
            self._drafts.drop(_note(item_id))
        return self._annotations.of(item_id)

    def keep_scratchpad(self, quiz_id: str, text: str) -> None:
        """Keep what stands on the scratchpad of a quiz."""
        self._drafts.put(_scratchpad(quiz_id), text)

    def scratchpad(self, quiz_id: str) -> str:
        """What stands on the scratchpad of a quiz."""
        return self._drafts.get(_scratchpad(quiz_id)) or ""

    def keep_phase(self, quiz_id: str, place: int, text: str) -> None:
        """Keep what was written so far in a phase of a design."""
        self._drafts.put(_phase(quiz_id, place), text)

    def phase(self, quiz_id: str, place: int) -> str:
        """What was written so far in a phase of a design."""
        return self._drafts.get(_phase(quiz_id, place)) or ""

    def drop_phase(self, quiz_id: str, place: int) -> None:
        """Keep no draft of a phase: it is over, and what was written in it is a fact."""
        self._drafts.drop(_phase(quiz_id, place))


def _note(item_id: str) -> str:
    return NOTE_PREFIX + item_id


def _phase(quiz_id: str, place: int) -> str:
    return f"design/{quiz_id}/{place}"


def _scratchpad(quiz_id: str) -> str:
    return f"scratchpad/{quiz_id}"

"""Events of a quiz as they are stored: a word for the kind and JSON for the rest."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any, Final, assert_never

from prepapp.domain.grading import Grade, Outcome
from prepapp.domain.quiz import (
    Checked,
    Confidence,
    Dealt,
    Ending,
    Event,
    Finished,
    Flagged,
    Moved,
    Paused,
    Rated,
    Reopened,
    Responded,
    RestBegan,
    Resumed,
    Stamped,
    Struck,
)
from prepapp.storage.rows import (
    dealt_item_from,
    dealt_item_parts,
    dumps,
    micros,
    response_from,
    response_text,
)

_BARE: Final[dict[type[Paused | Resumed | RestBegan | Reopened], str]] = {
    Paused: "paused",
    Resumed: "resumed",
    RestBegan: "rest-began",
    Reopened: "reopened",
}
"""The kinds of events that say nothing else."""


def event_to_text(event: Event) -> tuple[str, str]:
    """The kind of an event and its payload as JSON."""
    kind, payload = _parts(event)
    return kind, dumps(payload)


def event_id(quiz_id: str, stamped: Stamped) -> str:
    """What identifies an event: saved twice it is one, and two machines never share one by chance."""
    kind, payload = event_to_text(stamped.event)
    words = dumps([quiz_id, stamped.seq, micros(stamped.at), stamped.clock_s, kind, payload])
    return sha256(words.encode()).hexdigest()[:32]


def _parts(event: Event) -> tuple[str, dict[str, Any]]:
    match event:
        case Dealt(position, item):
            return "dealt", {"position": position, "item": dealt_item_parts(item)}
        case Moved(to):
            return "moved", {"to": to}
        case Responded(position, response):
            return "responded", {"position": position, "response": response_text(response)}
        case Checked(position, grade):
            return "checked", {"position": position, **_grade_parts(grade)}
        case Flagged(position, is_flagged):
            return "flagged", {"position": position, "on": is_flagged}
        case Struck(position, option, is_struck):
            return "struck", {"position": position, "option": option, "on": is_struck}
        case Rated(position, confidence):
            return "rated", {"position": position, "confidence": confidence.value if confidence else None}
        case Paused() | Resumed() | RestBegan() | Reopened():
            return _BARE[type(event)], {}
        case Finished(ending):
            return "finished", {"ending": ending.value}
        case _:
            assert_never(event)


def _grade_parts(grade: Grade) -> dict[str, Any]:
    return {"credit": grade.credit, "outcome": grade.outcome.value, "mistake": grade.mistake}


def event_from_text(kind: str, payload: str) -> Event:
    """The event that `event_to_text` wrote. Raises `ValueError` for an unknown kind."""
    found = json.loads(payload)
    if kind in _BARE.values():
        return next(event for event, name in _BARE.items() if name == kind)()
    match kind:
        case "dealt":
            return Dealt(found["position"], dealt_item_from(found["item"]))
        case "moved":
            return Moved(found["to"])
        case "responded":
            return Responded(found["position"], response_from(found["response"]))
        case "checked":
            grade = Grade(found["credit"], Outcome(found["outcome"]), found["mistake"])
            return Checked(found["position"], grade)
        case "flagged":
            return Flagged(found["position"], found["on"])
        case "struck":
            return Struck(found["position"], found["option"], found["on"])
        case "rated":
            return Rated(found["position"], Confidence(found["confidence"]) if found["confidence"] else None)
        case "finished":
            return Finished(Ending(found["ending"]))
        case _:
            raise ValueError(f"no event is of the kind {kind!r}")

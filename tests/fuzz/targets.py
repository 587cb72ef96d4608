"""Every parser of the program, by name."""

from __future__ import annotations

from tests.fuzz import answer_targets, content_targets, history_targets, page_targets
from tests.fuzz.target import Target

TARGETS: dict[str, Target] = {
    target.name: target
    for target in (
        *content_targets.TARGETS,
        *answer_targets.TARGETS,
        *history_targets.TARGETS,
        *page_targets.TARGETS,
    )
}

"""`prepapp readiness`: the same numbers as the dashboard, as a table or as one JSON document."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

from prepapp.bootstrap import App, make_app
from prepapp.domain.glance import DISCLAIMER, NextStep
from prepapp.domain.interview import Outlook
from prepapp.domain.readiness import AreaReadiness, LevelReadiness
from prepapp.domain.topics import Level, Taxonomy
from prepapp.domain.verdict_words import told_verdict, verdict_sentence

_COLUMNS = ("Area", "Mastery", "90 %", "Expected", "Chance", "Answers", "Status")


def show_readiness(
    data_dir: Path | None, *, level: str | None, specialisation: str | None, as_json: bool
) -> int:
    """Print readiness for a level, the chosen one by default. Raises `UsageError` for one there is not."""
    with closing(make_app(data_dir)) as app:
        print(report(app, level=level, specialisation=specialisation, as_json=as_json))
    return 0


def report(app: App, *, level: str | None, specialisation: str | None, as_json: bool) -> str:
    """What is printed: a page for people or one JSON document."""
    wanted = Level.named(level) if level is not None else None
    profile = app.profiles.profile()
    readiness = app.readiness.level_readiness(
        wanted or profile.level, specialisation if specialisation is not None else profile.specialisation
    )
    found = _Found(
        readiness,
        app.bundle.taxonomy,
        app.readiness.missing(readiness),
        app.readiness.next_steps(readiness, profile),
        app.readiness.outlook(readiness, profile),
    )
    return json.dumps(_document(found), ensure_ascii=False, indent=2) if as_json else _page(found)


class _Found(NamedTuple):
    """What is told of a level; `missing` is what keeps it from being called ready though every area meets."""

    readiness: LevelReadiness
    taxonomy: Taxonomy
    missing: tuple[str, ...]
    steps: tuple[NextStep, ...]
    outlook: Outlook | None


def _interview(outlook: Outlook | None) -> dict[str, Any] | None:
    if outlook is None:
        return None
    return {
        "days": outlook.days,
        "probability_all_met": outlook.then.joint_probability,
        "expected_areas_met": outlook.then.expected_areas_met,
    }


def _document(found: _Found) -> dict[str, Any]:
    readiness = found.readiness
    return {
        "level": readiness.level.value,
        "specialisation": readiness.specialisation_id,
        "verdict": told_verdict(readiness, missing=found.missing).value,
        "sentence": verdict_sentence(readiness, missing=found.missing),
        "missing": list(found.missing),
        "disclaimer": DISCLAIMER,
        "probability_all_met": readiness.joint_probability,
        "expected_areas_met": readiness.expected_areas_met,
        "answers": readiness.answers,
        "self_scored": readiness.self_scored,
        "counts_self_scored": readiness.counts_self_scored,
        "days_since_last": readiness.days_since_last,
        "areas": [_area(area, found.taxonomy) for area in readiness.areas],
        "next_actions": [asdict(step) for step in found.steps],
        "interview": _interview(found.outlook),
    }


def _area(area: AreaReadiness, taxonomy: Taxonomy) -> dict[str, Any]:
    return {
        "id": area.area_id,
        "name": taxonomy.area(area.area_id).name,
        "weight": area.weight,
        "n": area.n,
        "self_scored": None if area.self_scored is None else asdict(area.self_scored),
        "ability": area.ability,
        "sd": area.sd,
        "mastery": area.mastery,
        "interval50": list(area.interval50),
        "interval90": list(area.interval90),
        "expectation": area.expectation,
        "probability_met": area.probability_met,
        "status": area.status.value,
        "answers_to_settle": area.answers_to_settle,
    }


def _page(found: _Found) -> str:
    lines = [verdict_sentence(found.readiness, missing=found.missing), DISCLAIMER]
    lines += [found.outlook.sentence, ""] if found.outlook else [""]
    lines += _table([_COLUMNS, *(_cells(area, found.taxonomy) for area in found.readiness.areas)])
    lines += ["", *(_step_line(step) for step in found.steps)]
    return "\n".join(lines)


def _step_line(step: NextStep) -> str:
    effect = f"; {step.effect}" if step.effect else ""
    return f"Next: {step.title}, about {step.minutes} minutes. {step.reason}{effect}."


def _cells(area: AreaReadiness, taxonomy: Taxonomy) -> tuple[str, ...]:
    low, high = area.interval90
    return (
        taxonomy.area(area.area_id).name,
        f"{area.mastery:.0f}",
        f"{low:.0f}–{high:.0f}",
        f"{area.expectation:.0f}",
        f"{100 * area.probability_met:.0f} %",
        str(area.n),
        area.status.value,
    )


def _table(rows: list[tuple[str, ...]]) -> list[str]:
    """Rows in columns: the first and the last to the left, numbers to the right."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return [_aligned(row, widths) for row in rows]


def _aligned(row: tuple[str, ...], widths: list[int]) -> str:
    numbers = [cell.rjust(width) for cell, width in zip(row[1:-1], widths[1:-1], strict=True)]
    return "  ".join([row[0].ljust(widths[0]), *numbers, row[-1]])

"""The taxonomy as authored and as bundled -> `domain.topics.Taxonomy` and `domain.career.Career`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from prepapp.domain.career import Career, Certification, ExamWeights, Guide, LevelGuide, Track
from prepapp.domain.errors import ContentError
from prepapp.domain.letters import one_line
from prepapp.domain.topics import Area, Level, LevelFacts, Specialisation, Taxonomy, Topic
from prepapp.domain.wording import sentence

NOT_UNDERSTOOD: Final = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError)
"""What reading a document raises when it is not shaped as its reader expects."""


def _not_a_taxonomy(name: str, error: Exception) -> ContentError:
    return ContentError(
        sentence("{name} is not a taxonomy: {part} is missing or not understood.", name=name, part=str(error))
    )


def taxonomy_from(document: Mapping[str, Any], *, name: str) -> Taxonomy:
    """The taxonomy in a document. Raises `ContentError` naming what is missing."""
    try:
        topic_names = document.get("topic_names", {})
        return Taxonomy(
            areas=_areas(document["areas"], topic_names),
            levels=tuple(_level(one) for one in document["levels"]),
            specialisations=tuple(_specialisation(one) for one in document["specialisations"]),
        )
    except NOT_UNDERSTOOD as error:
        raise _not_a_taxonomy(name, error) from error


def _areas(areas: list[Mapping[str, Any]], topic_names: Mapping[str, str]) -> tuple[Area, ...]:
    totals = {level: sum(area["items_target"][level.value] for area in areas) for level in Level}
    return tuple(_area(area, topic_names, totals) for area in areas)


def _area(area: Mapping[str, Any], topic_names: Mapping[str, str], totals: Mapping[Level, int]) -> Area:
    mastery = area["required_mastery_proposed"]
    return Area(
        id=area["id"],
        name=one_line(area["name"]),
        topics=tuple(
            Topic(topic, one_line(topic_names.get(topic) or _readable(topic))) for topic in area["topics"]
        ),
        expectation={level: float(mastery[level.value]) for level in Level},
        expectation_source=area["expectation_seed"],
        weight={level: area["items_target"][level.value] / totals[level] for level in Level},
    )


def _readable(topic: str) -> str:
    return topic.replace("-", " ").capitalize()


def _level(one: Mapping[str, Any]) -> LevelFacts:
    return LevelFacts(Level(one["id"]), one_line(one["name"]), one["years_seed"], one["scope_seed"])


def _specialisation(one: Mapping[str, Any]) -> Specialisation:
    return Specialisation(
        one["id"], one_line(one["name"]), {area: float(points) for area, points in one["shift"].items()}
    )


def career_from(document: Mapping[str, Any], *, name: str) -> Career:
    """What the guides say, in the same document. Raises `ContentError` naming what is missing."""
    try:
        return Career(
            guides=tuple(Guide(one["id"], one["title"]) for one in document.get("guides", ())),
            levels=tuple(_level_guide(one) for one in document["levels"]),
            conflicts=tuple(document.get("seed_conflicts", ())),
            tracks=tuple(Track(one["name"], one["seeds"]) for one in document.get("tracks", ())),
            certifications=tuple(_certification(one) for one in document.get("certifications", ())),
        )
    except NOT_UNDERSTOOD as error:
        raise _not_a_taxonomy(name, error) from error


def _level_guide(one: Mapping[str, Any]) -> LevelGuide:
    return LevelGuide(
        one["name"], one["years_seed"], one["scope_seed"], tuple(one.get("compensation_seed", ()))
    )


def _certification(one: Mapping[str, Any]) -> Certification:
    successor = one.get("successor") or {}
    return Certification(
        name=one["name"],
        status=one["status"],
        weights=(*_weights(one, ""), *_weights(successor, f"Successor: {successor.get('name', '')}")),
        note=one.get("note", ""),
        guides=tuple(one["seeds"]),
        sources=tuple(one.get("sources", ())),
    )


def _weights(one: Mapping[str, Any], prefix: str) -> tuple[ExamWeights, ...]:
    """Every table of weights there is: under `weights`, or under a key that begins so and says which."""
    found = [(key, value) for key, value in one.items() if key.startswith("weights") and value]
    return tuple(_exam(key, value, prefix) for key, value in found)


def _exam(key: str, value: Mapping[str, Any], prefix: str) -> ExamWeights:
    which = value.get("version") or key.removeprefix("weights").strip("_").replace("_", " ")
    note = value.get("note", "")
    title = ", ".join(part for part in (prefix, which, note) if part)
    shares = value.get("domains", value)
    return ExamWeights(title, tuple((domain, f"{share} %") for domain, share in shares.items()))

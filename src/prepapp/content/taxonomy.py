"""The taxonomy as authored and as bundled -> `domain.topics.Taxonomy`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from prepapp.domain.errors import ContentError
from prepapp.domain.topics import Area, Level, LevelFacts, Specialisation, Taxonomy, Topic


def taxonomy_from(document: Mapping[str, Any], *, name: str) -> Taxonomy:
    """The taxonomy in a document. Raises `ContentError` naming what is missing."""
    try:
        topic_names = document.get("topic_names", {})
        return Taxonomy(
            areas=_areas(document["areas"], topic_names),
            levels=tuple(_level(one) for one in document["levels"]),
            specialisations=tuple(_specialisation(one) for one in document["specialisations"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ContentError(f"{name} is not a taxonomy: {error} is missing or not understood.") from error


def _areas(areas: list[Mapping[str, Any]], topic_names: Mapping[str, str]) -> tuple[Area, ...]:
    totals = {level: sum(area["items_target"][level.value] for area in areas) for level in Level}
    return tuple(_area(area, topic_names, totals) for area in areas)


def _area(area: Mapping[str, Any], topic_names: Mapping[str, str], totals: Mapping[Level, int]) -> Area:
    mastery = area["required_mastery_proposed"]
    return Area(
        id=area["id"],
        name=area["name"],
        topics=tuple(Topic(topic, topic_names.get(topic) or _readable(topic)) for topic in area["topics"]),
        expectation={level: float(mastery[level.value]) for level in Level},
        expectation_source=area["expectation_seed"],
        weight={level: area["items_target"][level.value] / totals[level] for level in Level},
    )


def _readable(topic: str) -> str:
    return topic.replace("-", " ").capitalize()


def _level(one: Mapping[str, Any]) -> LevelFacts:
    return LevelFacts(Level(one["id"]), one["name"], one["years_seed"], one["scope_seed"])


def _specialisation(one: Mapping[str, Any]) -> Specialisation:
    return Specialisation(
        one["id"], one["name"], {area: float(points) for area, points in one["shift"].items()}
    )

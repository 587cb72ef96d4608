"""What the career guides say of levels, pay, ways on and certificates: with its source, never merged."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guide:
    """A source; texts name it as `id:line`."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class LevelGuide:
    """A level as the guides describe it; each pay band keeps the words and the source it came with."""

    name: str
    years: str
    scope: str
    pay: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Track:
    """A way on from senior."""

    name: str
    source: str


@dataclass(frozen=True, slots=True)
class ExamWeights:
    """What an exam is made of, in the version of its guide; shares are in per cent, as printed."""

    title: str
    shares: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Certification:
    """A certificate the guides name, and what became of it."""

    name: str
    status: str
    weights: tuple[ExamWeights, ...]
    note: str
    guides: tuple[str, ...]
    """Where the career guides name it."""
    sources: tuple[str, ...]
    """Where status and weights come from."""


@dataclass(frozen=True, slots=True)
class Career:
    """Everything the guides say, with where they disagree."""

    guides: tuple[Guide, ...] = ()
    levels: tuple[LevelGuide, ...] = ()
    conflicts: tuple[str, ...] = ()
    tracks: tuple[Track, ...] = ()
    certifications: tuple[Certification, ...] = ()

"""What a person sets once and for all: profile, look, how quizzes are taken, and their own expectations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from prepapp.domain.letters import name_in
from prepapp.domain.levels import HIGHEST_EXPECTATION, LOWEST_EXPECTATION, Level
from prepapp.domain.profile import Profile
from prepapp.domain.stated import StatedChances, stated_from

if TYPE_CHECKING:
    from prepapp.domain.topics import Area, Taxonomy

SMALLEST_TEXT: Final = 80
LARGEST_TEXT: Final = 200
LINE_SPACINGS: Final = (1.3, 1.5, 1.75, 2.0)
USUAL_LINE_SPACING: Final = 1.5
IDLE_MINUTES: Final = (0, 2, 5, 10)
USUAL_IDLE_MINUTES: Final = 5
REVIEW_CAPS: Final = (0, 10, 20, 40)
_MOST_TIMES: Final = 10.0
_LONGEST_NAME: Final = 100

Expectations: TypeAlias = Mapping[str, Mapping[Level, float]]
"""Mastery (0-100) by area id and level, where a person replaced the shipped number; nothing else is in it."""

Keys: TypeAlias = Mapping[str, str]
"""The key of an action by its name, where a person chose another than the usual one; "" is none."""

N = TypeVar("N", int, float)


class ThemeChoice(StrEnum):
    """What the user can ask for; `system` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window looks: its theme, its text, and whether anything in it may move by itself."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    """Of the system's size."""
    family: str = ""
    """The font of all text but code; "" is the system's."""
    line_spacing: float = USUAL_LINE_SPACING
    """From one line of a question to the next, as a multiple of its size."""
    is_still: bool = False
    """Whether motion is reduced: no cursor blinks, no menu slides or fades."""

    def to_settings(self) -> dict[str, Any]:
        """Plain JSON values; `appearance_from` reads them back."""
        return {**asdict(self), "theme": self.theme.value}


def appearance_from(document: object) -> Appearance | None:
    """The look that was kept; None when there is none, or none that can be understood."""
    if not isinstance(document, dict):
        return None
    try:
        return Appearance(
            ThemeChoice(document["theme"]),
            text_percent=min(max(int(document["text_percent"]), SMALLEST_TEXT), LARGEST_TEXT),
            family=name_in(str(document.get("family", "")), longest=_LONGEST_NAME),
            line_spacing=_one_of(document.get("line_spacing"), LINE_SPACINGS, USUAL_LINE_SPACING),
            is_still=document.get("is_still") is True,
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that Settings changes, as one value: to undo is to put the value before it back."""

    profile: Profile = field(default_factory=Profile)
    appearance: Appearance = field(default_factory=Appearance)
    extra_time: float = 1.0
    """What the clock of a timed quiz is multiplied by, unless the quiz says otherwise."""
    expectations: Expectations = field(default_factory=dict)
    language: str = ""
    """The code of the language the window speaks, such as "de"; "" follows the system."""
    is_timed: bool = False
    """Whether a new quiz has a clock, unless it says otherwise."""
    asks_confidence: bool = True
    """Whether each answer is rated before its key is shown."""
    stated: StatedChances = field(default_factory=StatedChances)
    """What the words of that rating stand for."""
    idle_minutes: int = USUAL_IDLE_MINUTES
    """After so many minutes without a key or a click the clock of an untimed quiz rests; 0 is never."""
    review_cap: int = 0
    """So many reviews a day at most; 0 is as many as the day's minutes hold."""
    counts_self_scored: bool = True
    """Whether designs that the person scored are part of the estimate."""
    letter_keys: bool = True
    """Whether a letter alone is a command in a quiz."""
    keys: Keys = field(default_factory=dict)

    def to_settings(self) -> dict[str, Any]:
        """Every choice as a plain JSON value by key."""
        return {
            **self.profile.to_settings(),
            "appearance": self.appearance.to_settings(),
            "language": self.language,
            "extra_time": self.extra_time,
            "is_timed": self.is_timed,
            "asks_confidence": self.asks_confidence,
            "stated": self.stated.to_settings(),
            "idle_minutes": self.idle_minutes,
            "review_cap": self.review_cap,
            "counts_self_scored": self.counts_self_scored,
            "letter_keys": self.letter_keys,
            "keys": dict(self.keys),
            "expectations": {
                area: {level.value: points for level, points in levels.items()}
                for area, levels in self.expectations.items()
            },
        }

    @classmethod
    def from_settings(cls, settings: Mapping[str, Any]) -> Preferences:
        """What settings say; what is missing or cannot be understood takes its default."""
        return cls(
            Profile.from_settings(settings),
            appearance_from(settings.get("appearance")) or Appearance(),
            extra_time_from(settings.get("extra_time")),
            is_timed=settings.get("is_timed") is True,
            asks_confidence=settings.get("asks_confidence") is not False,
            stated=stated_from(settings.get("stated")),
            idle_minutes=_one_of(settings.get("idle_minutes"), IDLE_MINUTES, USUAL_IDLE_MINUTES),
            review_cap=_one_of(settings.get("review_cap"), REVIEW_CAPS, 0),
            counts_self_scored=settings.get("counts_self_scored") is not False,
            letter_keys=settings.get("letter_keys") is not False,
            keys=keys_from(settings.get("keys")),
            expectations=expectations_from(settings.get("expectations")),
            language=language_from(settings.get("language")),
        )


def changed_settings(before: Preferences, after: Preferences) -> dict[str, Any]:
    """What has to be kept of a change: the choices that differ, so that no other is written over."""
    old = before.to_settings()
    return {key: value for key, value in after.to_settings().items() if value != old[key]}


P = TypeVar("P", Preferences, Profile, Appearance)


def taken_back(now: P, before: P, after: P) -> P:
    """What holds now with a change (from `before` to `after`) undone; what was changed since stays."""
    changed: dict[str, Any] = {}
    for one in fields(before):
        old, new = getattr(before, one.name), getattr(after, one.name)
        if old != new:
            is_whole = not isinstance(old, Profile | Appearance)
            changed[one.name] = old if is_whole else taken_back(getattr(now, one.name), old, new)
    return replace(now, **changed)


def keys_from(document: object) -> Keys:
    """The keys that were kept; what is no text is dropped."""
    if not isinstance(document, dict):
        return {}
    return {
        str(action): name_in(keys, longest=_LONGEST_NAME)
        for action, keys in document.items()
        if isinstance(keys, str)
    }


def _one_of(value: object, known: tuple[N, ...], usual: N) -> N:
    return next((one for one in known if one == value and not isinstance(value, bool)), usual)


def language_from(value: object) -> str:
    """The code of the language that was chosen; "" when none was, and the system's is spoken."""
    return value if isinstance(value, str) else ""


def extra_time_from(value: object) -> float:
    """The kept factor; 1 when there is none that makes sense."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1.0 <= value <= _MOST_TIMES:
        return 1.0
    return float(value)


def expectations_from(document: object) -> Expectations:
    """The expectations that were kept, each within what an expectation can be; the rest is dropped."""
    if not isinstance(document, dict):
        return {}
    read = {str(area): _points_by_level(levels) for area, levels in document.items()}
    return {area: levels for area, levels in read.items() if levels}


def _points_by_level(levels: object) -> dict[Level, float]:
    if not isinstance(levels, dict):
        return {}
    known = {level.value: level for level in Level}
    return {
        known[name]: within_expectations(points)
        for name, points in levels.items()
        if name in known and isinstance(points, int | float) and not isinstance(points, bool)
    }


def within_expectations(points: float) -> float:
    """The nearest mastery that can be expected."""
    return min(max(float(points), LOWEST_EXPECTATION), HIGHEST_EXPECTATION)


def with_expectations(taxonomy: Taxonomy, expectations: Expectations) -> Taxonomy:
    """The taxonomy with a person's own expectations for the shipped ones; unknown areas are ignored."""
    if not any(area.id in expectations for area in taxonomy.areas):
        return taxonomy
    return replace(
        taxonomy, areas=tuple(_expecting(area, expectations.get(area.id, {})) for area in taxonomy.areas)
    )


def _expecting(area: Area, own: Mapping[Level, float]) -> Area:
    return replace(area, expectation={**area.expectation, **own}) if own else area


def expecting(expectations: Expectations, area: Area, level: Level, points: float) -> Expectations:
    """The expectations with one more; a number that is the shipped one again is no longer one's own."""
    own = {**expectations.get(area.id, {}), level: within_expectations(points)}
    if own[level] == area.expectation[level]:
        del own[level]
    others = {area_id: levels for area_id, levels in expectations.items() if area_id != area.id}
    return {**others, area.id: own} if own else others

"""The ladder a candidate interviews for."""

from __future__ import annotations

from enum import StrEnum

from prepapp.domain.errors import UsageError
from prepapp.domain.wording import sentence

LOWEST_EXPECTATION = 10.0
HIGHEST_EXPECTATION = 95.0


class Level(StrEnum):
    """A rung of the ladder a candidate interviews for, lowest first."""

    JUNIOR = "junior"
    MID = "mid"
    SENIOR = "senior"
    STAFF = "staff"

    @property
    def word(self) -> str:
        """The level within a sentence: “senior”."""
        return _WORDS[self]

    @property
    def heading(self) -> str:
        """The level where it stands alone or first: “Senior”."""
        return _HEADINGS[self]

    @property
    def cut(self) -> float:
        """Nominal place of the level on the ability scale, in SDs of the population (kappa)."""
        return _CUTS[self]

    @classmethod
    def named(cls, name: str) -> Level:
        """The level of that name; `UsageError` names the ones there are."""
        try:
            return cls(name)
        except ValueError:
            known = ", ".join(level.value for level in cls)
            problem = sentence("There is no level “{name}”. Choose one of: {known}.", name=name, known=known)
            raise UsageError(problem) from None


_WORDS = {
    Level.JUNIOR: sentence("junior"),
    Level.MID: sentence("mid"),
    Level.SENIOR: sentence("senior"),
    Level.STAFF: sentence("staff"),
}
_HEADINGS = {
    Level.JUNIOR: sentence("Junior"),
    Level.MID: sentence("Mid"),
    Level.SENIOR: sentence("Senior"),
    Level.STAFF: sentence("Staff"),
}
_CUTS = {Level.JUNIOR: -1.0, Level.MID: 0.0, Level.SENIOR: 1.0, Level.STAFF: 2.0}

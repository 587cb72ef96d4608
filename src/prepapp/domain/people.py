"""The people who share one data folder: each has a name, a colour and a history of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from prepapp.domain.errors import UsageError
from prepapp.domain.letters import name_in
from prepapp.domain.wording import mark, sentence

LONGEST_NAME: Final = 40
FIRST: Final = ""
"""The id of the person whose history lies in the data folder itself."""


class Colour(StrEnum):
    """What tells people apart beside their initial; each look has its own tone of it."""

    BLUE = mark("Blue")
    ORANGE = mark("Orange")
    GREEN = mark("Green")
    PINK = mark("Pink")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who practises; `id` names the folder, and the name is "" until one was given."""

    id: str
    name: str = ""
    colour: Colour = Colour.BLUE

    @property
    def is_first(self) -> bool:
        """Whether the history lies in the data folder itself."""
        return self.id == FIRST

    @property
    def initial(self) -> str:
        """The letter of their badge; "" without a name."""
        return self.name[:1].upper()

    def to_json(self) -> dict[str, str]:
        """Plain JSON values; `person_from` reads them back."""
        return {"name": self.name, "colour": self.colour.value}


def person_from(person_id: str, document: Any) -> Person:
    """The person of a folder; what is no name or no colour there counts as not chosen."""
    said = document if isinstance(document, dict) else {}
    name, colour = said.get("name"), said.get("colour")
    return Person(
        person_id,
        name_in(name, longest=LONGEST_NAME) if isinstance(name, str) else "",
        Colour(colour) if colour in list(Colour) else Colour.BLUE,
    )


def name_from(text: str, others: Iterable[Person]) -> str:
    """A name as it is kept. Raises `UsageError` for one that is none, or that another person has."""
    name = name_in(text)
    if not name or len(name) > LONGEST_NAME:
        raise UsageError(
            sentence("A name has 1 to {most} characters. Choose another one.", most=LONGEST_NAME)
        )
    if any(one.name.casefold() == name.casefold() for one in others):
        raise UsageError(sentence("Somebody is called {name} already. Choose another name.", name=name))
    return name


def free_colour(others: Iterable[Person]) -> Colour:
    """A colour that the fewest have."""
    taken = [one.colour for one in others]
    return min(Colour, key=taken.count)

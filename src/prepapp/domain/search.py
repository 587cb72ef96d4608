"""What is typed to find questions: words, phrases in quotes, and parts such as level:senior."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_TOKEN: Final = re.compile(r'(?P<no>-?)(?:(?P<key>[A-Za-z]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
PARTLY: Final = frozenset({"area", "topic", "tag", "source"})
"""Parts of which any piece is enough; of the others, how the value begins."""
KEYS: Final = ("id", "area", "topic", "level", "difficulty", "type", "state", "tag", "source")
_LONGEST: Final = 500


@dataclass(frozen=True, slots=True)
class Term:
    """One part: any of the values is enough, `is_not` turns it round; without a key it may be anywhere."""

    key: str
    values: tuple[str, ...]
    is_not: bool = False


def search_from(text: str) -> tuple[Term, ...]:
    """The parts of what was typed, all of which must fit; a key that there is not is a word like others."""
    found = (_term(match) for match in _TOKEN.finditer(text[:_LONGEST]))
    return tuple(term for term in found if term is not None)


def _term(match: re.Match[str]) -> Term | None:
    key, is_not = (match["key"] or "").casefold(), bool(match["no"])
    said = match["phrase"] if match["phrase"] is not None else match["word"]
    if key and key not in KEYS:
        key, said = "", f"{match['key']}:{said}"
    whole = " ".join(said.casefold().split())
    values = whole.split(",") if key and match["phrase"] is None else [whole]
    kept = tuple(value for value in values if value)
    return Term(key, kept, is_not) if kept else None


def written(key: str, values: Iterable[str]) -> str:
    """A part as it would be typed."""
    words = ",".join(values)
    return f'{key}:"{words}"' if " " in words else f"{key}:{words}"


class Index:
    """Where things are by what they are: made once, so that a keystroke is a few set operations."""

    def __init__(self, traits: Sequence[Mapping[str, Iterable[str]]]) -> None:
        """`traits` says of each thing, by key, what it is; its words are under ""."""
        self._words = ["\n".join(one[""]).casefold() for one in traits]
        self._places: dict[str, dict[str, set[int]]] = {key: {} for key in KEYS}
        for place, one in enumerate(traits):
            for key in KEYS:
                for value in one.get(key, ()):
                    self._places[key].setdefault(value.casefold(), set()).add(place)

    def found(self, terms: Iterable[Term]) -> list[int]:
        """The places of all that every part fits, in order."""
        places: Iterable[int] = range(len(self._words))
        for term in sorted(terms, key=lambda one: not one.key):  # parts first: they leave few for the words
            if term.key:
                meant = self._meant(term)
                places = [place for place in places if (place in meant) is not term.is_not]
            else:
                (word,) = term.values
                places = [place for place in places if (word in self._words[place]) is not term.is_not]
        return list(places)

    def unknown(self, terms: Iterable[Term]) -> tuple[tuple[str, str], ...]:
        """The values, each after its key, that nothing has."""
        return tuple(
            (term.key, value)
            for term in terms
            if term.key
            for value in term.values
            if not any(_is_meant(term.key, value, known) for known in self._places[term.key])
        )

    def values(self, key: str) -> tuple[str, ...]:
        """Everything that things are in one way, in order."""
        return tuple(sorted(self._places[key]))

    def _meant(self, term: Term) -> set[int]:
        sets = (
            places
            for known, places in self._places[term.key].items()
            if any(_is_meant(term.key, value, known) for value in term.values)
        )
        return set().union(*sets)


def _is_meant(key: str, value: str, known: str) -> bool:
    return value in known if key in PARTLY else known.startswith(value)

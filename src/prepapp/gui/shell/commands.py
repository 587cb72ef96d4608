"""Everything that can be asked for by its words, and how a few letters find it; pure, without widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from prepapp.domain.people import Person
from prepapp.domain.topics import Area
from prepapp.gui.language import tr
from prepapp.gui.shortcuts import SECTIONS, as_chosen, native
from prepapp.gui.texts.people import person_words

MOST_SHOWN: Final = 50


@dataclass(frozen=True, slots=True)
class Command:
    """What it is called, where it belongs, its key ("" when it has none), and what it does."""

    title: str
    kind: str
    keys: str
    run: Callable[[], object]


def acts_as_commands(acts: Mapping[str, Callable[[], object]], own: Mapping[str, str]) -> list[Command]:
    """What works everywhere, with its key beside it."""
    everywhere = SECTIONS[0]
    return [
        Command(
            tr(key.action),
            tr("Everywhere"),
            native(next(iter(as_chosen(everywhere, key, own).keys), "")),
            acts[key.keys[0]],
        )
        for key in everywhere.keys
    ]


def person_command(person: Person, run: Callable[[], object]) -> Command:
    """Going over to the history of another person."""
    return Command(tr("Switch to {name}", name=person_words(person)), tr("People"), "", run)


def practise_command(area: Area, run: Callable[[], object]) -> Command:
    """A short practice in one area."""
    return Command(tr("Practise {area}", area=area.name), tr("Practice"), "", run)


def setting_command(group: str, name: str, find: Callable[[str], object]) -> Command:
    """A setting, found by its name."""
    return Command(name, tr("Settings: {group}", group=group), "", partial(find, name))


def found(commands: Sequence[Command], query: str) -> list[Command]:
    """The commands that every typed word fits, those first whose title begins with what was typed."""
    words = query.casefold().split()
    fitting = [one for one in commands if _fits(one, words)]
    fitting.sort(key=lambda one: not one.title.casefold().startswith(query.casefold().strip()))
    return fitting[:MOST_SHOWN]


def _fits(command: Command, words: list[str]) -> bool:
    haystack = f"{command.title} {command.kind} {command.keys}".casefold()
    return all(word in haystack for word in words)

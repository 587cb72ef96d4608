"""What people are called, also those who were given no name yet; pure, without widgets."""

from __future__ import annotations

from prepapp.domain.people import Person
from prepapp.gui.language import tr


def person_words(person: Person) -> str:
    """A person by name, or by their place among the people."""
    if person.name:
        return person.name
    return tr("First person") if person.is_first else tr("Person {number}", number=person.id)

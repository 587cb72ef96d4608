"""Who shares a data folder, and in which folder of it each history lies (docs/adr/0018)."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any, Final

from prepapp.domain.errors import StorageError, UsageError
from prepapp.domain.people import FIRST, Colour, Person, name_from, person_from
from prepapp.domain.wording import sentence
from prepapp.private import whole_file

FOLDER_NAME: Final = "people"
PERSON_FILE: Final = "person.json"
LAST_FILE: Final = "last-person.json"
_LARGEST_BYTES: Final = 4096
_MOST: Final = 1000


class People:
    """Small files, read anew each time: two programs may have windows open on one data folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def all(self) -> tuple[Person, ...]:
        """Everybody, the first person first and then as they were added."""
        try:
            found = [one.name for one in (self.root / FOLDER_NAME).iterdir() if _is_folder(one)]
        except OSError:
            found = []
        return (self.person(FIRST), *(self.person(name) for name in sorted(found, key=int)))

    def person(self, person_id: str) -> Person:
        """A person by id; without a name where nothing readable says one."""
        return person_from(person_id, _read(self._folder(person_id) / PERSON_FILE))

    def named(self, name: str) -> Person:
        """A person by name, in whatever case. Raises `UsageError` when there is none."""
        for one in self.all():
            if one.name and one.name.casefold() == name.strip().casefold():
                return one
        known = ", ".join(one.name for one in self.all() if one.name) or "nobody has a name yet"
        raise UsageError(
            sentence("There is no person called {name}. There are: {known}.", name=name, known=known)
        )

    def last(self) -> Person:
        """Who had the window open last; the first person where that is unknown."""
        said = _read(self.root / LAST_FILE)
        person_id = said.get("id") if isinstance(said, dict) else None
        if isinstance(person_id, str) and person_id.isdecimal() and _is_folder(self._folder(person_id)):
            return self.person(person_id)
        return self.person(FIRST)

    def folder_of(self, person: Person) -> Path:
        """Where the history of a person lies."""
        return self._folder(person.id)

    def remember(self, person: Person) -> None:
        """Open this person's history at the next start. A folder that refuses it is no reason to stop.

        Who is known to have been there last is not written again: that would wait for the disk at each start.
        """
        if person.id != self.last().id:
            with contextlib.suppress(OSError):
                _write(self.root / LAST_FILE, {"id": person.id})

    def add(self, name: str, colour: Colour) -> Person:
        """One more person, with an empty folder. Raises `UsageError` or `StorageError`."""
        name = name_from(name, self.all())
        try:
            folder = self._new_folder()
            person = Person(folder.name, name, colour)
            _write(folder / PERSON_FILE, person.to_json())
        except OSError as error:
            raise self._refused(error) from error
        return person

    def change(self, person: Person, *, name: str, colour: Colour) -> Person:
        """Give a person another name and colour. Raises `UsageError` or `StorageError`."""
        others = (one for one in self.all() if one.id != person.id)
        changed = Person(person.id, name_from(name, others), colour)
        try:
            _write(self.folder_of(person) / PERSON_FILE, changed.to_json())
        except OSError as error:
            raise self._refused(error) from error
        return changed

    def remove(self, person: Person) -> None:
        """Delete the whole folder of a person who is not the first; nobody may have it open.

        Raises `StorageError` when something of it stays.
        """
        import shutil  # noqa: PLC0415 - not needed before the first paint

        assert not person.is_first, "the first person's folder holds everybody's"
        try:
            shutil.rmtree(self.folder_of(person))
        except OSError as error:
            raise self._refused(error) from error

    def owner_of(self, path: Path) -> Person | None:
        """Whose folder a file lies in; None for one that is of nobody here."""
        try:
            inside = path.resolve().relative_to(self.root.resolve())
        except ValueError:
            return None
        if len(inside.parts) > 2 and inside.parts[0] == FOLDER_NAME and inside.parts[1].isdecimal():
            return self.person(inside.parts[1])
        return self.person(FIRST)

    def _folder(self, person_id: str) -> Path:
        return self.root if person_id == FIRST else self.root / FOLDER_NAME / person_id

    def _new_folder(self) -> Path:
        """A folder that nobody had: the system makes each only once."""
        (self.root / FOLDER_NAME).mkdir(parents=True, exist_ok=True, mode=0o700)
        for number in range(2, _MOST):
            with contextlib.suppress(FileExistsError):
                folder = self._folder(str(number))
                folder.mkdir(mode=0o700)
                return folder
        raise OSError(f"there are {_MOST} people already")

    def _refused(self, error: OSError) -> StorageError:
        return StorageError(
            sentence(
                "The folder of people in {root} cannot be changed: {reason}. Check who may write there, then "
                "try again.",
                root=self.root,
                reason=error.strerror or str(error),
            )
        )


def _is_folder(path: Path) -> bool:
    return path.name.isdecimal() and path.name.isascii() and path.is_dir() and not path.is_symlink()


def _read(path: Path) -> Any:
    with contextlib.suppress(OSError, ValueError, RecursionError), path.open("rb") as file:
        return json.loads(file.read(_LARGEST_BYTES))
    return None


def _write(path: Path, document: dict[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with whole_file(path) as file:
        file.write(json.dumps(document, ensure_ascii=False).encode())

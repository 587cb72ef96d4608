"""People share a data folder and never a history; what is unreadable there costs a name, not a start."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from prepapp.bootstrap import make_app
from prepapp.domain.errors import StorageError, UsageError
from prepapp.domain.people import FIRST, LONGEST_NAME, Colour, Person, free_colour, name_from, person_from
from prepapp.storage.people import FOLDER_NAME, LAST_FILE, PERSON_FILE, People
from tests.support.histories import many, save


@pytest.fixture
def people(tmp_path: Path) -> People:
    return People(tmp_path / "data")


def test_a_fresh_folder_has_one_person_without_a_name(people: People) -> None:
    assert people.all() == (Person(FIRST),)
    assert people.last() == Person(FIRST)
    assert people.folder_of(people.last()) == people.root
    assert not people.root.exists(), "to look makes nothing"


def test_a_person_who_is_added_has_a_private_folder_of_their_own(people: People) -> None:
    ada = people.add(" Ada  Lovelace ", Colour.GREEN)

    assert ada == Person("2", "Ada Lovelace", Colour.GREEN)
    assert people.all() == (Person(FIRST), ada)
    assert people.folder_of(ada) == people.root / FOLDER_NAME / "2"
    assert stat.S_IMODE(people.folder_of(ada).stat().st_mode) == 0o700
    assert stat.S_IMODE((people.folder_of(ada) / PERSON_FILE).stat().st_mode) == 0o600


def test_people_stand_in_the_order_they_came(people: People) -> None:
    names = [f"Person {number}" for number in range(12)]

    for name in names:
        people.add(name, Colour.BLUE)

    assert [one.name for one in people.all()[1:]] == names


def test_the_last_one_opens_again(people: People, tmp_path: Path) -> None:
    ada = people.add("Ada", Colour.GREEN)

    people.remember(ada)
    app = make_app(people.root)

    assert app.person == ada
    assert app.folders.data == people.folder_of(ada)
    people.remember(people.person(FIRST))
    assert make_app(people.root).folders.data == people.root


def test_who_was_there_last_is_not_written_again(people: People) -> None:
    """Each start would wait for the disk."""
    people.remember(people.person(FIRST))
    assert not (people.root / LAST_FILE).exists()

    ada = people.add("Ada", Colour.GREEN)
    people.remember(ada)
    written = (people.root / LAST_FILE).stat()
    people.remember(ada)

    assert (people.root / LAST_FILE).stat() == written


def test_a_name_opens_that_person(people: People) -> None:
    ada = people.add("Ada", Colour.GREEN)

    assert make_app(people.root, name="ADA").person == ada
    with pytest.raises(UsageError, match=r"There is no person called Bob\. There are: Ada\."):
        make_app(people.root, name="Bob")


@pytest.mark.parametrize("name", ["", "  ", "x" * (LONGEST_NAME + 1), "aDA"])
def test_a_name_that_is_none_or_taken_is_refused(people: People, name: str) -> None:
    people.add("Ada", Colour.GREEN)

    with pytest.raises(UsageError, match="Choose another"):
        people.add(name, Colour.BLUE)
    assert len(people.all()) == 2


def test_a_person_may_keep_their_name_and_change_the_colour(people: People) -> None:
    first = people.change(people.person(FIRST), name="Bob", colour=Colour.PINK)

    assert people.change(first, name="bob", colour=Colour.BLUE) == Person(FIRST, "bob", Colour.BLUE)
    assert people.all() == (Person(FIRST, "bob", Colour.BLUE),)


def test_who_is_removed_takes_the_whole_folder_along(people: People) -> None:
    ada = people.add("Ada", Colour.GREEN)
    people.remember(ada)
    (people.folder_of(ada) / "prepapp.db").write_bytes(b"history")

    people.remove(ada)

    assert people.all() == (Person(FIRST),)
    assert people.last() == Person(FIRST), "who is gone is not opened"


@pytest.mark.parametrize(
    "bad",
    [b"", b"{", b"[]", b'{"name": 3, "colour": []}', b"\xff\xfe", b"[" * 4000, b'{"name": "' + b"x" * 9000],
)
def test_an_unreadable_file_costs_a_name_and_nothing_else(people: People, bad: bytes) -> None:
    ada = people.add("Ada", Colour.GREEN)
    (people.folder_of(ada) / PERSON_FILE).write_bytes(bad)
    (people.root / LAST_FILE).write_bytes(bad)

    assert people.all() == (Person(FIRST), Person("2"))
    assert people.last() == Person(FIRST)


@pytest.mark.parametrize("said", ["../..", "2/../..", "7", "²", 2, None])
def test_no_file_leads_out_of_the_data_folder(people: People, said: object) -> None:
    people.add("Ada", Colour.GREEN)
    (people.root / LAST_FILE).write_text(json.dumps({"id": said}))

    assert people.last() == Person(FIRST)


def test_a_link_among_the_folders_is_nobody(people: People, tmp_path: Path) -> None:
    people.add("Ada", Colour.GREEN)
    (people.root / FOLDER_NAME / "3").symlink_to(tmp_path)
    (people.root / FOLDER_NAME / "notes").mkdir()

    assert [one.id for one in people.all()] == [FIRST, "2"]


def test_a_folder_that_cannot_be_made_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StorageError, match="cannot be changed"):
        People(tmp_path / "file").add("Ada", Colour.BLUE)
    People(tmp_path / "file").remember(Person(FIRST))


def test_whose_file_it_is(people: People, tmp_path: Path) -> None:
    ada = people.add("Ada", Colour.GREEN)

    assert people.owner_of(people.folder_of(ada) / "backups" / "one.db") == ada
    assert people.owner_of(people.root / "prepapp.db") == Person(FIRST)
    assert people.owner_of(tmp_path / "elsewhere.db") is None


def test_two_histories_are_never_mixed(people: People) -> None:
    first = make_app(people.root)
    first.open()
    save(first.database, many("mlops", 3))
    ada = first.of(people.add("Ada", Colour.GREEN))
    ada.open()

    assert ada.glance().answer_count == 0
    with pytest.raises(UsageError, match="never mixed"):
        ada.merging.merge(first.backups.back_up().path)
    assert ada.glance().answer_count == 0
    ada.close()
    first.close()


def test_a_name_keeps_no_control_character() -> None:
    assert name_from("Ada\nthe\tfirst\u202e", ()) == "Ada the first"
    assert person_from("2", {"name": "A\x00b", "colour": "Green"}) == Person("2", "A b", Colour.GREEN)


def test_the_colour_that_the_fewest_have_is_offered() -> None:
    assert free_colour([Person("")]) is Colour.ORANGE
    assert free_colour([]) is Colour.BLUE

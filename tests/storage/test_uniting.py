"""Merging keeps what was written over on two machines: scratchpads, drafts of notes, presets, searches."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepapp.bootstrap import App
from prepapp.domain.annotations import BETWEEN_NOTES, Noted
from prepapp.domain.uniting import united_presets, united_searches, united_texts
from prepapp.services.practice import Preset
from prepapp.storage.settings import SettingStore
from tests.storage.test_merging import SAID, Said, annotated, united, write

TEXTS = st.sampled_from(
    ["a plan", "a plan, gone on with", "another plan", "", f"one{BETWEEN_NOTES}two", "* * *", "two\n* * *\n"]
)
PRESETS = st.lists(
    st.fixed_dictionaries(
        {
            "name": st.sampled_from(["Lunch", "Lunch ~2", "Train", "~2", " ~3"]),
            "desk": st.fixed_dictionaries({"most": st.integers(1, 3)}),
        }
    ),
    max_size=3,
)
SEARCHES = st.lists(st.sampled_from(["drift", "level:senior", "tag:gpu"]), max_size=3)
KEYS = st.sampled_from(["scratchpad/q", "scratchpad/r", "note/item-0", "note/item-1"])
Choices = tuple[dict[str, str], list[Any], list[str], Said]
MACHINES = st.tuples(st.dictionaries(KEYS, TEXTS), PRESETS, SEARCHES, SAID)


def machine(path: Path, choices: Choices) -> Path:
    """A history in which that was written."""
    drafts, presets, searches, said = choices
    write(path, {}, said)
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany("INSERT INTO draft (key, text) VALUES (?, ?)", drafts.items())
        rows = [("practice_presets", json.dumps(presets)), ("library_searches", json.dumps(searches))]
        connection.executemany("INSERT INTO setting VALUES (?, ?)", rows)
        connection.commit()
    return path


def kept(path: Path) -> dict[str, Any]:
    """What a history holds of all that, whatever its order."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT key, value FROM setting")
        choices = {key: json.loads(value) for key, value in rows}
        return {
            "drafts": dict(connection.execute("SELECT key, text FROM draft")),
            "facts": sorted(connection.execute("SELECT * FROM annotation")),
            "presets": {(one["name"], str(one["desk"])) for one in choices.get("practice_presets", ())},
            "searches": {*choices.get("library_searches", ())},
        }


@settings(max_examples=30, deadline=None)
@given(MACHINES, MACHINES, MACHINES)
def test_merging_texts_is_idempotent_commutative_and_associative(a: Choices, b: Choices, c: Choices) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one, two, three = (
            machine(folder / f"{place}.db", choices) for place, choices in enumerate((a, b, c))
        )

        united_once = united(folder, [one, two, three])

        all_three = kept(united_once)
        assert kept(united(folder, [three, one, two, one, three])) == all_three
        assert kept(united(folder, [united(folder, [one, two]), three])) == all_three
        assert kept(united(folder, [one, united(folder, [three, two])])) == all_three
        notes = {item: said.note for item, said in annotated(united_once).items()}
        for choices in (a, b, c):
            assert_nothing_is_lost(choices, all_three, notes)


def assert_nothing_is_lost(choices: Choices, found: dict[str, Any], notes: dict[str, str]) -> None:
    drafts, presets, searches, _ = choices
    for key, text in drafts.items():
        if key.startswith("note/"):
            assert text.strip() in notes.get(key.removeprefix("note/"), "")
        else:
            lines = (line for line in text.split("\n") if line not in ("", "* * *"))
            assert all(line in found["drafts"][key] for line in lines)
    assert {str(one["desk"]) for one in presets} <= {desk for _, desk in found["presets"]}
    assert {*searches} <= found["searches"]


@given(TEXTS | st.text(max_size=30), TEXTS | st.text(max_size=30), TEXTS | st.text(max_size=30))
def test_texts_unite_in_any_order(a: str, b: str, c: str) -> None:
    assert united_texts(a, a) == a
    assert united_texts(a, b) == united_texts(b, a)
    assert united_texts(united_texts(a, b), c) == united_texts(a, united_texts(b, c))
    assert united_texts(united_texts(a, b), b) == united_texts(a, b)


@pytest.mark.parametrize("nonsense", [None, 3, "text", {"a": 1}, [3, None, {"name": 3}, {"name": "x"}]])
def test_what_is_no_list_of_ours_brings_nothing(nonsense: object) -> None:
    ours = [{"name": "Lunch", "desk": {"most": 3}}]

    assert united_presets(ours, nonsense) == ours
    assert united_searches(["drift"], nonsense) == ["drift"]


def test_two_texts_of_one_scratchpad_both_stay_and_are_told(app: App, tmp_path: Path) -> None:
    app.writing.keep_scratchpad("q", "ours")
    app.writing.keep_scratchpad("r", "begun")
    app.practice.save_preset(Preset("Lunch", {"most": 3}))
    theirs = {"scratchpad/q": "theirs", "scratchpad/r": "begun, and ended"}
    presets = [{"name": "Lunch", "desk": {"most": 5}}, {"name": "Train", "desk": {}}]
    other = machine(tmp_path / "there.db", (theirs, presets, ["drift"], []))

    merged = app.merging.merge(other)
    app.forget()

    assert app.writing.scratchpad("q") == f"ours{BETWEEN_NOTES}theirs"
    assert app.writing.scratchpad("r") == "begun, and ended"
    assert {one.name for one in app.practice.overview().presets} == {"Lunch", "Lunch ~2", "Train"}
    assert SettingStore(app.database).all()["library_searches"] == ["drift"]
    assert (merged.conflicts, merged.texts_new) == (1, 5)
    assert merged.sentence.endswith("5 scratchpads, presets and kept searches came in.")


def test_a_note_that_was_being_written_replaces_none_that_came_in(app: App, tmp_path: Path) -> None:
    app.writing.keep_note("item-0", "half a thought")
    other = machine(tmp_path / "there.db", ({}, [], [], [(0, 2)]))

    app.merging.merge(other)
    app.forget()

    said = app.writing.put_down("item-0")
    assert set(said.note.split(BETWEEN_NOTES)) == {"half a thought", "a note"}
    app.annotations.annotate(("item-0",), Noted("both read"))
    assert app.annotations.of("item-0").note == "both read"


def test_choices_that_are_no_texts_stay_where_they_were_made(app: App, tmp_path: Path) -> None:
    SettingStore(app.database).put(level="senior")
    other = machine(tmp_path / "there.db", ({}, [], [], []))
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("INSERT INTO setting VALUES ('level', ?), ('theirs', '1')", ('"staff"',))
        connection.commit()

    app.merging.merge(other)

    kept_here = SettingStore(app.database).all()
    assert kept_here["level"] == "senior"
    assert "theirs" not in kept_here

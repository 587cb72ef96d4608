"""Everything that is kept leaves as files to read without the program: whole and private, or not at all."""

from __future__ import annotations

import csv
import io
import json
import stat
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.annotations import Fault, Marked, Noted, Reported, Tagged
from prepapp.domain.answers import Arranged, Chosen, Designed, DontKnow, Filled, Matched, Response, Typed
from prepapp.domain.errors import StorageError, UsageError
from prepapp.domain.profile import Profile
from prepapp.domain.topics import Level
from prepapp.services.answer_words import answer_words
from prepapp.services.export_page import FILES
from prepapp.services.whole_export import PAGE_NAME, GivenUp
from tests.support.histories import answer, many, save
from tests.support.sample_bank import design_question, sample_bundle

NAMES = {PAGE_NAME, *(name for name, _ in FILES)}


class Links(HTMLParser):
    """Collects everything that a page would fetch, run or lead to, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.led_to: list[str] = []
        self.ran: list[str] = []
        self.words = ""
        self.feed(page)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.led_to += [value or "" for name, value in attrs if name in ("href", "src")]
        self.ran += [tag] if tag in ("script", "iframe", "object", "link") else []
        self.ran += [name for name, _ in attrs if name.startswith("on")]

    @override
    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.fixture
def kept(app: App) -> App:
    """A history of ten answers, one of them to a question of the bank, and remarks of every kind."""
    item = app.bundle.item("single-0001")
    assert item is not None
    asked = replace(answer("single-0001"), content_hash=item.content_hash, response=Chosen(("b",)))
    save(app.database, [*many("mlops", 9), asked])
    app.annotations.annotate(("single-0001",), Marked(True))
    app.annotations.annotate(("single-0001",), Tagged("again", True))
    app.annotations.annotate(("single-0001",), Noted("<script>alert(1)</script> & more"))
    app.annotations.annotate(("single-0001",), Reported(Fault.UNCLEAR, "Which one?"))
    return app


def test_a_folder_holds_json_csv_and_a_page_for_its_owner_alone(kept: App, tmp_path: Path) -> None:
    target = tmp_path / "out" / "mine"
    target.parent.mkdir()

    done = kept.whole_export.write(target)

    assert done.sentence == f"Everything was exported: 10 answers, to {target}."
    assert {path.name for path in target.iterdir()} == NAMES
    assert stat.S_IMODE(target.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in target.iterdir()} == {0o600}
    assert [path.name for path in target.parent.iterdir()] == ["mine"], "nothing half-done is left beside it"
    history = json.loads((target / "history.json").read_text())
    assert len(history["answers"]) == 10
    assert {one["kind"] for one in history["annotations"]} == {"marked", "tagged", "noted", "reported"}
    assert len(rows(target / "answers.csv")) == 10
    assert len(rows(target / "quizzes.csv")) == len(history["quizzes"])
    assert [one["kind"] for one in rows(target / "annotations.csv")] == [
        "marked",
        "tagged",
        "noted",
        "reported",
    ]
    assert len(rows(target / "readiness.csv")) == len(kept.bundle.taxonomy.areas)
    questions = json.loads((target / "questions.json").read_text())["questions"]
    assert [one["id"] for one in questions] == ["single-0001"]
    assert json.loads((target / "settings.json").read_text()) == kept.profiles.choices()


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def test_the_page_says_it_in_words_and_asks_for_nothing_else(kept: App, tmp_path: Path) -> None:
    kept.whole_export.write(tmp_path / "mine")

    page = Links((tmp_path / "mine" / PAGE_NAME).read_text(encoding="utf-8"))

    assert set(page.led_to) == {name for name, _ in FILES}, "the files beside it, and nothing elsewhere"
    assert page.ran == []
    assert "<script>alert(1)</script> & more" in page.words, "a note is text, whatever it looks like"
    for words in ("Title of single-0001", "Wrong", "Reported: unclear", "Which one?", "again"):
        assert words in page.words


def test_a_zip_holds_the_same(kept: App, tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"

    kept.whole_export.write(target)

    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert set(archive.namelist()) == {f"mine/{name}" for name in NAMES}
        assert len(json.loads(archive.read("mine/history.json"))["answers"]) == 10
        assert {entry.external_attr >> 16 & 0o777 for entry in archive.infolist()} == {0o600}


def test_an_empty_history_is_exported_too(app: App, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()

    assert app.whole_export.write(tmp_path / "mine").answers == 0

    page = Links((tmp_path / "mine" / PAGE_NAME).read_text(encoding="utf-8"))
    assert "Nothing yet." in page.words


def test_a_link_is_never_followed(kept: App, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("link", "link.zip"):
        (tmp_path / name).symlink_to(elsewhere)

        with pytest.raises(UsageError, match="it is a link"):
            kept.whole_export.write(tmp_path / name)

    assert list(elsewhere.iterdir()) == []


def test_a_link_that_lies_in_wait_is_not_written_through(kept: App, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    (tmp_path / ".history.json.part").symlink_to(victim)
    (tmp_path / "history.json").symlink_to(victim)

    kept.exports.history(tmp_path / "history.json")

    assert victim.read_text() == "untouched"
    assert not (tmp_path / "history.json").is_symlink()


@pytest.mark.parametrize("name", ["full", "file"])
def test_what_is_there_already_is_left_alone(kept: App, tmp_path: Path, name: str) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")

    with pytest.raises(UsageError, match="Nothing is written to"):
        kept.whole_export.write(tmp_path / name)

    assert (tmp_path / "full" / "letter.txt").read_text() == "mine"
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("name", ["mine", "mine.zip"])
def test_when_it_is_given_up_nothing_is_left(app: App, tmp_path: Path, name: str) -> None:
    save(app.database, many("mlops", 300))
    told: list[float] = []

    def go_on(share: float) -> bool:
        told.append(share)
        return len(told) < 2

    with pytest.raises(GivenUp):
        app.whole_export.write(tmp_path / name, go_on=go_on)

    assert told == sorted(told)
    assert 0 < told[0] <= 1
    assert [path.name for path in tmp_path.iterdir() if path.name.strip(".").startswith("mine")] == []


@pytest.mark.parametrize("name", ["mine", "mine.zip"])
def test_a_place_that_is_not_there_gets_a_sentence(kept: App, tmp_path: Path, name: str) -> None:
    with pytest.raises(StorageError, match="Choose another place"):
        kept.whole_export.write(tmp_path / "nowhere" / name)


def test_it_reads_beside_a_window_that_goes_on_writing(kept: App, tmp_path: Path) -> None:
    other = kept.beside()
    save(kept.database, many("swe", 2))

    done = other.whole_export.write(tmp_path / "mine")
    save(kept.database, many("dsa", 1))
    other.close()

    assert done.answers == 12
    assert kept.exports.count() == 13


WORDS: Mapping[str, tuple[Response | None, str]] = {
    "single-0001": (Chosen(("b",)), "Wrong"),
    "multi-0001": (Chosen(("a", "c")), "One · Three"),
    "numeric-0001": (Typed("0.25"), "0.25"),
    "ordering-0001": (Arranged(("b", "a", "d", "c")), "Step b → Step a → Step d → Step c"),
    "matching-0001": (
        Matched((1, None, 4, 9)),
        "Left 0: Right 1 · Left 1: — · Left 2: Right without partner · Left 3: —",
    ),
    "cloze-0001": (Filled(("step size", "small")), "step size · small"),
    "output-0001": (DontKnow(), "I do not know"),
    "parametric-0001": (None, "not answered"),
}


@pytest.mark.parametrize("item_id", WORDS)
def test_an_answer_is_said_in_words(app: App, item_id: str) -> None:
    response, words = WORDS[item_id]

    assert answer_words(response, app.bundle.question(item_id)) == words


@pytest.mark.parametrize(
    ("response", "words"),
    [
        (
            Designed(("A ranking.", " ", "A test."), (1.0, 2.0, 3.0), (0, 3, 5)),
            "A ranking.\n\nA test.\n\n(2 of 8 ",
        ),
        (Designed(("", "", ""), (1.0, 2.0, 3.0), (0, 1)), "(2 of 8 points, 0 mistakes)"),
    ],
)
def test_a_design_is_said_by_what_was_written_and_its_points(
    tmp_path: Path, response: Designed, words: str
) -> None:
    question = sample_bundle(tmp_path, [design_question()]).question("design-0001", 0)

    assert answer_words(response, question).startswith(words)
    assert "points ticked" in answer_words(response, None)


def test_without_the_question_an_answer_is_said_by_its_ids() -> None:
    assert answer_words(Chosen(("b", "c")), None) == "b · c"
    assert answer_words(Matched((1, None)), None) == "1 · —"


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1"])
def test_no_cell_of_a_table_is_a_formula(app: App, tmp_path: Path, text: str) -> None:
    app.annotations.annotate(("single-0001",), Noted(text))

    app.whole_export.write(tmp_path / "mine")

    cells = [cell for row in rows(tmp_path / "mine" / "annotations.csv") for cell in row.values()]
    assert f"'{text}" in cells
    assert not [cell for cell in cells if cell and cell[0] in "=+-@\t\r"]


def test_half_a_character_in_a_note_stops_no_export(app: App, tmp_path: Path) -> None:
    app.annotations.annotate(("single-0001",), Noted("a \ud800 b"))

    app.whole_export.write(tmp_path / "mine.zip")

    assert (tmp_path / "mine.zip").exists()


def test_the_page_does_not_say_ready_while_something_else_is_missing(app: App, tmp_path: Path) -> None:
    app.profiles.change(Profile(level=Level.JUNIOR))
    save(app.database, [one for area in app.bundle.taxonomy.areas for one in many(area.id, 30)])

    app.whole_export.write(tmp_path / "mine")

    words = Links((tmp_path / "mine" / PAGE_NAME).read_text(encoding="utf-8")).words
    assert "Junior: not yet. All 12 areas meet the expectation." in words
    assert "Still missing: a mock interview in the last 30 days" in words

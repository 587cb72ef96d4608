"""What is said of items is on the disk at once, can be taken back, and is the same on every machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from prepapp.bootstrap import App
from prepapp.domain.annotations import (
    Explained,
    Fault,
    Marked,
    MissReason,
    Noted,
    Reported,
    Revealed,
    Suspended,
    Tagged,
)
from prepapp.storage.annotations import AnnotationStore
from tests.support.histories import NOON, answer, save
from tests.support.world import FakeTime


def test_what_was_said_is_there_at_the_next_start(open_app: Callable[[], App]) -> None:
    app = open_app()
    app.open()
    app.annotations.annotate(("single-0001", "multi-0001"), Marked(on=True))
    app.annotations.annotate(("single-0001",), Noted("Look at the denominator."))
    app.annotations.annotate(("single-0001",), Explained("answer-1", MissReason.MISREAD))
    app.close()

    app = open_app()
    app.open()

    said = app.annotations.of("single-0001")
    assert (said.is_marked, said.note) == (True, "Look at the denominator.")
    assert said.reasons == {"answer-1": MissReason.MISREAD}
    assert app.annotations.of("multi-0001").is_marked
    assert not app.annotations.of("cloze-0001").is_marked
    app.close()


def test_a_step_over_many_items_is_taken_back_as_one_and_leaves_what_was_before(app: App) -> None:
    app.annotations.annotate(("single-0001",), Tagged("gpu", on=True))

    done = app.annotations.annotate(("single-0001", "multi-0001"), Tagged("gpu", on=True))
    undone = app.annotations.take_back(done)

    assert [one.item_id for one in done.facts] == ["multi-0001"], "the other had the tag already"
    assert app.annotations.tags() == ("gpu",)
    assert app.annotations.of("multi-0001").tags == ()
    app.annotations.take_back(undone)
    assert app.annotations.of("multi-0001").tags == ("gpu",)


def test_the_later_word_counts_while_the_clock_stands_still_or_goes_back(app: App, clock: FakeTime) -> None:
    app.annotations.annotate(("single-0001",), Suspended(on=True))
    app.annotations.annotate(("single-0001",), Suspended(on=False))
    assert not app.annotations.of("single-0001").is_suspended

    clock.pass_(-3600)
    app.annotations.annotate(("single-0001",), Suspended(on=True))

    assert app.annotations.of("single-0001").is_suspended


def test_a_note_is_written_over_and_a_report_is_withdrawn(app: App) -> None:
    app.annotations.annotate(("single-0001",), Noted("First."))
    app.annotations.annotate(("single-0001",), Noted("First, then second."))
    report = app.annotations.annotate(("single-0001",), Reported(Fault.UNCLEAR, "Which base?"))

    assert app.annotations.of("single-0001").note == "First, then second."
    assert app.annotations.of("single-0001").is_reported
    app.annotations.take_back(report)
    assert not app.annotations.of("single-0001").is_reported


def test_looking_an_answer_up_again_on_the_same_day_writes_nothing(app: App, clock: FakeTime) -> None:
    app.annotations.annotate(("single-0001",), Revealed())
    assert app.annotations.annotate(("single-0001",), Revealed()).facts == ()

    clock.pass_(timedelta(days=1).total_seconds())

    assert len(app.annotations.annotate(("single-0001",), Revealed()).facts) == 1


def test_another_connection_sees_what_was_said(app: App) -> None:
    facts = app.annotations.annotate(("single-0001",), Marked(on=True)).facts

    assert AnnotationStore(app.database).added_after(0) == (1, facts)
    AnnotationStore(app.database).add(facts)
    assert AnnotationStore(app.database).last_row() == 1, "saved twice it is one"


def test_what_was_said_is_exported_and_backed_up(app: App, tmp_path: Path) -> None:
    save(app.database, [answer("single-0001")])
    before = app.backups.back_up()
    app.annotations.annotate(("single-0001",), Noted("Look at the denominator."))

    app.exports.history(tmp_path / "history.json")

    document = json.loads((tmp_path / "history.json").read_text(encoding="utf-8"))
    (said,) = document["annotations"]
    assert (said["item_id"], said["kind"], said["text"]) == (
        "single-0001",
        "noted",
        "Look at the denominator.",
    )
    assert said["at"].startswith(str(NOON.year)), "aware, as ISO 8601"
    after = app.backups.back_up().contents
    assert after != before.contents, "a note alone is worth a backup"

"""Merging is a union: in any order, any number of times, nothing is lost and the same comes out."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepapp.bootstrap import App
from prepapp.domain.ability import posterior, replay
from prepapp.domain.annotations import (
    Annotation,
    Fault,
    ItemAnnotations,
    Marked,
    Noted,
    Remark,
    Reported,
    Revealed,
    Suspended,
    Tagged,
    folded,
)
from prepapp.domain.answers import Chosen
from prepapp.domain.errors import ContentError, NewerDatabase, UsageError
from prepapp.domain.evidence import observation
from prepapp.domain.grading import Grade, Outcome
from prepapp.domain.history import first_answers
from prepapp.domain.merging import Merged
from prepapp.domain.quiz import (
    Checked,
    DealtItem,
    Ending,
    Event,
    Finished,
    Mode,
    Moved,
    QuizSettings,
    Reopened,
    Responded,
    Stamped,
    new_quiz,
)
from prepapp.domain.quiz_fold import apply
from prepapp.domain.topics import Level
from prepapp.paths import Folders
from prepapp.storage.annotations import AnnotationStore, annotation_from, annotation_of
from prepapp.storage.copies import prepared
from prepapp.storage.database import Database
from prepapp.storage.derived import named
from prepapp.storage.merging import foresee, merge
from prepapp.storage.quizzes import QuizStore
from prepapp.storage.tables import CLOCKS, FACTS
from tests.support.histories import NOON, answer, many, random_history, save

Machine = dict[int, int]
"""How far this machine has come with each quiz, and on which branch: quiz -> events, odd ones of branch B."""


Said = list[tuple[int, int]]
"""What was said on this machine, in order: on which item, and which of `REMARKS`."""
REMARKS: tuple[Remark, ...] = (
    Marked(on=True),
    Marked(on=False),
    Noted("a note"),
    Noted("another note"),
    Noted(""),
    Tagged("gpu", on=True),
    Tagged("gpu", on=False),
    Suspended(on=True),
    Revealed(),
    Reported(Fault.TYPO, "teh"),
)


def write(path: Path, machine: Machine, said: Said = []) -> Path:  # noqa: B006 - it is only read
    """A history: each quiz was begun somewhere, copied about, and gone on with for so many steps."""
    database = Database(path)
    for number, steps in machine.items():
        _take(database, f"quiz-{number}", steps // 2, branch="ab"[steps % 2])
    AnnotationStore(database).add(_facts(said))
    database.close()
    return path


def _facts(said: Said) -> list[Annotation]:
    """What the service would write: a note replaces the texts that were there."""
    facts: list[Annotation] = []
    for second, (item, place) in enumerate(said):
        item_id, remark = f"item-{item}", REMARKS[place]
        if isinstance(remark, Noted):
            seen = folded(one for one in facts if one.item_id == item_id).notes
            remark = replace(remark, replaces=frozenset(seen))
        facts.append(annotation_of(item_id, NOON + timedelta(seconds=second), remark))
    return facts


def _replaced(remark: Remark) -> frozenset[str]:
    return remark.replaces if isinstance(remark, Noted) else frozenset()


def _take(database: Database, quiz_id: str, steps: int, *, branch: str) -> None:
    dealt = tuple(DealtItem(f"item-{place}", 1, "h", 0, (), 60) for place in range(2))
    quiz = new_quiz(quiz_id, QuizSettings(Mode.STUDY, "A quiz"), dealt, started_at=NOON)
    store = QuizStore(database)
    store.begin(quiz)
    for event in _events(branch)[:steps]:
        at = NOON + timedelta(seconds=quiz.next_seq + (branch == "b") * 0.5)
        stamped = Stamped(quiz.next_seq, event, at, float(quiz.next_seq))
        quiz = apply(quiz, stamped)
        answers = []
        if isinstance(event, Checked):
            fact = answer(f"item-{event.position}", at)
            answers = [
                replace(
                    fact, id=f"{quiz_id}-{branch}-{event.position}", quiz_id=quiz_id, position=event.position
                )
            ]
        store.add(quiz, [stamped], answers)


def _events(branch: str) -> list[Event]:
    right = Grade(1.0, Outcome.RIGHT, None)
    return [
        Responded(0, Chosen((branch,))),
        Checked(0, right),
        Moved(1),
        Responded(1, Chosen((branch,))),
        Checked(1, right),
        Finished(Ending.STOPPED),
        Reopened(),
        Finished(Ending.SUBMITTED),
    ]


def state(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in a history that people made, and the summaries of it, in one order."""
    with closing(sqlite3.connect(path)) as connection:
        tables = (*FACTS, *CLOCKS, "quiz_summary")
        return {table: sorted(connection.execute(f"SELECT * FROM {table}")) for table in tables}


def united(folder: Path, machines: Iterable[Path]) -> Path:
    """A new history into which the others were merged, in that order."""
    target = Path(tempfile.mkdtemp(dir=folder)) / "prepapp.db"
    Database(target).close()
    for machine in machines:
        with prepared(machine, beside=target) as ready:
            merge(target, ready)
    return target


MACHINES = st.dictionaries(st.integers(0, 4), st.integers(0, 13), max_size=4)


SAID = st.lists(st.tuples(st.integers(0, 2), st.integers(0, len(REMARKS) - 1)), max_size=8)
HISTORIES = st.tuples(MACHINES, SAID)


def annotated(path: Path) -> dict[str, ItemAnnotations]:
    """What was said of each item in a history."""
    with closing(sqlite3.connect(path)) as connection:
        facts = [annotation_from(row) for row in named(connection, "SELECT * FROM annotation")]
    return {
        item_id: folded(one for one in facts if one.item_id == item_id)
        for item_id in {one.item_id for one in facts}
    }


@settings(max_examples=25, deadline=None)
@given(HISTORIES, HISTORIES, HISTORIES)
def test_merging_is_idempotent_commutative_and_associative(
    a: tuple[Machine, Said], b: tuple[Machine, Said], c: tuple[Machine, Said]
) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        one, two, three = (
            write(folder / f"{name}.db", *it) for name, it in zip("abc", (a, b, c), strict=True)
        )
        both = united(folder, [one, two])

        assert state(united(folder, [one])) == state(one), "into nothing: a copy"
        assert state(united(folder, [one, one])) == state(one), "idempotent"
        assert state(both) == state(united(folder, [two, one])), "commutative"
        left, right = united(folder, [both, three]), united(folder, [one, united(folder, [two, three])])
        assert state(left) == state(right), "associative"
        for table in ("answer", "annotation"):
            every = {row[0] for path in (one, two, three) for row in state(path)[table]}
            assert {row[0] for row in state(left)[table]} == every, "a union"
        assert annotated(left) == annotated(right)
        written_over = {fact for it in (a, b, c) for one in _facts(it[1]) for fact in _replaced(one.remark)}
        for path in (one, two, three):
            for item_id, said in annotated(path).items():
                lost = set(said.notes) - set(annotated(left)[item_id].notes)
                assert lost <= written_over, "no text is lost but what somebody saw and wrote over"
        database = Database(left)
        for number in {*a[0], *b[0], *c[0]}:
            QuizStore(database).load(f"quiz-{number}")
        database.close()


def other_machine(app: App, path: Path) -> App:
    """The same program on another data folder."""
    made = App(Folders(path), app.shipped, app.world)
    made.open()
    return made


def test_the_report_counts_what_came_in(app: App, tmp_path: Path) -> None:
    save(app.database, many("mlops", 3))
    shared = app.backups.back_up().path
    other = other_machine(app, tmp_path / "other")
    other.merging.merge(shared)
    save(other.database, many("swe", 4))
    save(other.database, many("swe", 5))

    merged = app.merging.merge(other.folders.database)

    assert merged == Merged(quizzes_new=2, quizzes_here=1, answers_new=9, answers_here=3)
    assert merged.sentence == "2 sessions new, 1 already here, 0 conflicts. 9 answers came in."
    again = app.merging.merge(other.folders.database)
    assert (again.quizzes_new, again.answers_new, again.answers_here) == (0, 0, 12)
    other.close()


def test_notes_that_two_machines_wrote_are_a_conflict_and_both_kept(app: App, tmp_path: Path) -> None:
    other = other_machine(app, tmp_path / "other")
    app.annotations.annotate(("single-0001",), Noted("Here."))
    other.annotations.annotate(("single-0001",), Noted("There."))
    other.annotations.annotate(("multi-0001",), Noted("Only there."))

    merged = app.merging.merge(other.folders.database)
    app.forget()

    assert (merged.annotations_new, merged.conflicts) == (2, 1)
    assert merged.sentence.endswith("1 conflict. 0 answers came in. 2 notes and marks came in.")
    note = app.annotations.of("single-0001").note
    assert "Here." in note
    assert "There." in note
    assert app.annotations.of("multi-0001").note == "Only there."
    app.annotations.annotate(("single-0001",), Noted("Settled."))
    other.merging.merge(app.folders.database)
    other.forget()
    assert other.annotations.of("single-0001").note == "Settled."
    other.close()


def test_readiness_after_a_merge_is_that_of_both_histories(app: App, tmp_path: Path) -> None:
    save(app.database, many("mlops", 12))
    other = other_machine(app, tmp_path / "other")
    save(other.database, many("swe", 12, at=NOON - timedelta(days=3)))
    app.readiness.standing(app.profiles.profile())

    app.merging.merge(other.folders.database)
    merged = app.readiness.standing(app.profiles.profile())
    other.merging.merge(app.folders.database)
    other.forget()

    assert other.readiness.standing(other.profiles.profile()) == merged
    other.close()


@pytest.mark.parametrize("seed", range(8))
def test_ability_after_a_merge_is_the_replay_of_the_union(app: App, tmp_path: Path, seed: int) -> None:
    """Two machines share a beginning and part: whichever takes in the other's file knows what both know."""
    rng, areas = Random(seed), ("mlops", "swe", "ml-core")
    history = list(random_history(areas, 90, seed=seed))
    shared, parted = history[:30], history[30:]
    here = [one for one in parted if rng.random() < 0.5]
    there = [one for one in parted if one not in here]
    save(app.database, shared)
    other = other_machine(app, tmp_path / "other")
    other.merging.merge(app.folders.database)
    other.forget()
    for machine, answers in ((app, here), (other, there)):
        for start in range(0, len(answers), 9):
            save(machine.database, answers[start : start + 9])
            machine.readiness.level_readiness(Level.SENIOR)

    app.merging.merge(other.folders.database)
    app.forget()
    other.merging.merge(app.folders.database)
    other.forget()

    union = list(map(observation, first_answers(history)))
    truth = posterior(replay(union, areas))
    for machine in (app, other):
        measured = posterior(machine.readiness.measured().ability)
        for area in areas:
            np.testing.assert_allclose(
                measured.area(area).density, truth.area(area).density, rtol=0, atol=1e-9
            )
    other.close()


def test_a_merge_backs_up_first_and_can_be_undone(app: App, tmp_path: Path) -> None:
    save(app.database, many("mlops", 3))
    other = other_machine(app, tmp_path / "other")
    save(other.database, many("swe", 4))
    other.close()
    app.merging.merge(other.folders.database)

    app.backups.restore(app.backups.all()[0].path)

    assert app.glance().answer_count == 3


def test_a_quiz_that_two_machines_went_on_with_is_a_conflict_and_keeps_both(tmp_path: Path) -> None:
    one, two = write(tmp_path / "a.db", {1: 12}), write(tmp_path / "b.db", {1: 13})

    with prepared(two, beside=one) as ready:
        merged = merge(one, ready)

    assert (merged.quizzes_here, merged.conflicts, merged.answers_new) == (1, 1, 2)
    database = Database(one)
    quiz = QuizStore(database).load("quiz-1")
    database.close()
    assert quiz.is_finished
    assert len(state(one)["answer"]) == 4


def test_a_newer_history_is_refused_and_our_own_is_none_to_merge(app: App, tmp_path: Path) -> None:
    save(app.database, many("mlops", 3))
    newer = tmp_path / "newer.db"
    app.backups.back_up().path.rename(newer)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version=99")

    with pytest.raises(NewerDatabase, match=r"newer\.db was written by a newer prepapp"):
        app.merging.merge(newer)
    with pytest.raises(UsageError, match="this history itself"):
        app.merging.merge(app.folders.database)

    assert app.glance().answer_count == 3


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE answer SET outcome = 'wonderful'",
        "UPDATE answer SET at = 'yesterday'",
        "UPDATE quiz SET dealt = '[[1]]'",
        "UPDATE quiz SET settings = '{'",
        "UPDATE annotation SET kind = 'sung'",
        """UPDATE annotation SET payload = '{"on":"yes"}'""",
        "UPDATE annotation SET payload = '[]'",
        "UPDATE annotation SET at = 9e99",
    ],
)
def test_a_row_that_no_release_has_written_is_refused(app: App, tmp_path: Path, change: str) -> None:
    other = other_machine(app, tmp_path / "other")
    save(other.database, many("swe", 4))
    other.annotations.annotate(("single-0001",), Marked(on=True))
    other.close()
    with closing(sqlite3.connect(other.folders.database)) as connection:
        connection.execute(change)
        connection.commit()

    with pytest.raises(ContentError, match="no release of prepapp has written"):
        app.merging.merge(other.folders.database)

    assert app.glance().answer_count == 0


def test_every_released_schema_can_be_merged(app: App) -> None:
    for file in sorted((Path(__file__).parent / "old_databases").glob("schema-*.db")):
        before = file.read_bytes()

        assert app.merging.merge(file).answers_new > 0

        assert file.read_bytes() == before


def test_what_is_foreseen_is_what_comes_in_and_changes_nothing(tmp_path: Path) -> None:
    here, there = write(tmp_path / "here.db", {1: 4}), write(tmp_path / "there.db", {1: 4, 2: 3})
    before = dump(here)

    with prepared(there, beside=here) as ready:
        told = foresee(here, ready)
        assert dump(here) == before
        merged = merge(here, ready)
        again = foresee(here, ready)

    assert told.merged == merged
    assert told.is_news
    assert told.merged.quizzes_new == 1
    assert not again.is_news
    assert again.sentence.startswith("0 sessions new, 2 already here, 0 conflicts. No answer is new.")


def dump(path: Path) -> list[str]:
    """Everything in a database."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())

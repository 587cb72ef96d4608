"""To erase leaves nothing behind that was asked to go, and nothing else is touched."""

from __future__ import annotations

from prepapp.bootstrap import App
from prepapp.domain.annotations import Noted
from prepapp.domain.profile import Profile
from prepapp.domain.topics import Level
from tests.support.histories import many, save

SECRET = "a note that nobody else should read"


def bytes_under(app: App) -> bytes:
    """Everything in the data folder."""
    return b"".join(path.read_bytes() for path in app.folders.data.rglob("*") if path.is_file())


def filled(app: App) -> None:
    """A history with a note, a choice and a backup."""
    save(app.database, many("mlops", 3))
    app.annotations.annotate(("single-0001",), Noted(SECRET))
    app.profiles.change(Profile(Level.STAFF))
    app.backups.back_up()
    (app.folders.data / "prepapp-schema-0.db").write_text(SECRET)


def test_what_goes_is_said_in_numbers(app: App) -> None:
    filled(app)

    erasing = app.erasing.erasing()

    assert erasing.sentence.startswith("3 answers in 1 quiz, every mark, note, tag and report")
    assert erasing.copies_sentence == "Erase the 2 backups, too"


def test_nothing_is_left_of_the_history_and_the_settings(app: App) -> None:
    filled(app)

    app.erasing.erase(with_copies=True)
    app.forget()

    assert app.glance().is_first_run
    assert app.annotations.all() == {}
    assert app.profiles.choices() == {}
    assert app.backups.all() == ()
    assert SECRET.encode() not in bytes_under(app)
    assert not list(app.folders.data.glob(".*")), "and nothing half-done"


def test_backups_stay_unless_they_are_meant_and_bring_everything_back(app: App) -> None:
    filled(app)

    app.erasing.erase(with_copies=False)
    app.forget()
    (backup,) = app.backups.all()
    app.backups.restore(backup.path)
    app.forget()

    assert app.glance().answer_count == 3
    assert app.annotations.of("single-0001").note == SECRET


def test_what_is_answered_afterwards_is_kept(app: App) -> None:
    filled(app)
    app.erasing.erase(with_copies=True)
    app.forget()

    save(app.database, many("swe", 2))

    assert app.glance().answer_count == 2
    assert app.backups.back_up_if_changed() is not None

"""A bank and a history that somebody prepared, in the real window: nothing is reordered, fetched or read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget

from prepapp.bootstrap import App
from prepapp.domain.annotations import Fault, Noted, Reported, Tagged, kept_tag
from prepapp.domain.answers import Typed
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Ending, Mode, Responded
from prepapp.domain.topics import Level
from prepapp.gui.shell.places import SCREENS
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.paths import Folders, Shipped
from prepapp.storage.settings import SettingStore
from tests.support.driver import Driver, texts_of
from tests.support.sample_bank import ROOT, base, options, write_bundle
from tests.support.world import FakeTime

UNSEEN = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x07\x1b\x85"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture of the person, which no page may show."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    path = tmp_path / "private.png"
    image.save(str(path))
    return path


@pytest.fixture
def hostile(tmp_path: Path, picture: Path, clock: FakeTime, windows: list[Driver]) -> App:
    """The program over a bank of which every text was written to deceive."""
    evil = f"\u202elive\x07 <img src='{picture.as_uri()}'> <b>Title</b>"
    page = f"{evil} ![x]({picture.as_uri()}) ![y](http://example.org/y.png) <script>alert(1)</script>"
    documents = [
        {
            **base(f"single-{number:04d}", "single", options=options(page, "\u2066b", "c", keys="a")),
            "title": evil,
            "stem": f"{page}\n\nWhich one?",
        }
        for number in range(1, 8)
    ]
    made = App(
        Folders(tmp_path / "data"),
        Shipped(write_bundle(tmp_path / "evil.bundle", documents), ROOT / "resources"),
        clock.world(),
    )
    made.open()
    plan = QuizPlan(f"Practice {evil}", Filters(), 3, Mode.STUDY)
    session = made.quizzes.start(plan, level=Level.MID)
    session.run()
    made.quizzes.save(session.unsaved)
    made.annotations.annotate(("single-0001",), Tagged("x\u202ey\n" + "z", on=True))
    return made


EVIL = "\u202eevil\u2066\x07\n\x00name\u2029" + "long " * 2000


def foreign_history(folder: Path, bundle: Path, clock: FakeTime) -> Path:
    """The file of another machine whose every text was written to deceive."""
    made = App(Folders(folder), Shipped(bundle, ROOT / "resources"), clock.world())
    made.open()
    outputs = Filters(types=(ItemType.CODE_OUTPUT,))
    session = made.quizzes.start(QuizPlan("Elsewhere", outputs, 1, Mode.STUDY), level=Level.MID)
    session.run()
    session.happen(Responded(0, Typed("\u202e5\x07")))
    assert session.check() is None
    session.finish(Ending.SUBMITTED)
    made.quizzes.save(session.unsaved)
    item = session.quiz.dealt[0].item_id
    made.annotations.annotate((item,), Tagged("PLACE", on=True))
    made.annotations.annotate((item,), Noted("PLACE"))
    made.annotations.annotate((item,), Reported(Fault.OTHER, "PLACE"))
    made.close()
    path = made.folders.database
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        words = json.dumps(EVIL)[1:-1]
        raw.execute("UPDATE annotation SET payload = replace(payload, 'PLACE', ?)", (words,))
        title = json.dumps(EVIL[:300])[1:-1]
        raw.execute("UPDATE quiz SET settings = replace(settings, 'Elsewhere', ?)", (title,))
        raw.execute("UPDATE quiz SET title = ?", (EVIL[:300],))
    return path


def test_no_name_from_elsewhere_deceives(
    tmp_path: Path, bundle_file: Path, clock: FakeTime, start: Callable[[App], Driver]
) -> None:
    app = App(Folders(tmp_path / "data"), Shipped(bundle_file, ROOT / "resources"), clock.world())
    app.open()
    app.merging.merge(foreign_history(tmp_path / "other", bundle_file, clock))
    SettingStore(app.database).put(
        practice_presets=[{"name": EVIL, "desk": {}}] * 300,
        library_searches=[EVIL, "\u202e", 3],
        keys={"next": EVIL},
        appearance={"theme": "light", "text_percent": 100, "family": EVIL},
        language=EVIL,
    )
    folder = tmp_path / "data" / "people" / "2"
    folder.mkdir(parents=True)
    (folder / "person.json").write_text(json.dumps({"name": EVIL[:500], "colour": EVIL}), encoding="utf-8")
    driver = start(app)
    seen = []

    for name, _ in SCREENS:
        driver.go_to(name.value)
        driver.settle()
        seen.append(texts_of(driver.window))
        for tip, cell in tips_and_cells(driver.window):
            seen += [tip, cell]
        seen += [one.text() for one in driver.window.findChildren(QAbstractButton)]
        seen += [one.text() for one in driver.window.findChildren(QAction)]
        seen += [one.text() for one in driver.window.findChildren(QLineEdit)]
    menu = driver.window.library.listing.filters.saved.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    seen += [one.text() for one in menu.actions()]

    assert sum("evil" in one for one in seen) > 3, "the names were there"
    assert sorted({*"\n".join(seen)} & {*UNSEEN}) == []
    assert max(len(one) for one in seen if "evil" in one and "\n" not in one) < 500
    said = app.annotations.all()
    (of_item,) = said.values()
    assert of_item.tags == (kept_tag(EVIL),)
    assert not {*of_item.note, *of_item.reports[0].text} & {*UNSEEN}
    assert of_item.note.startswith("evil\nname")
    driver.quit()
    app.close()


def tips_and_cells(window: QWidget) -> list[tuple[str, str]]:
    """Every tooltip of the window and every cell of its lists, as the views are given them."""
    found = [(widget.toolTip(), "") for widget in window.findChildren(QWidget)]
    models: list[QAbstractItemModel | None] = [
        view.model() for view in window.findChildren(QAbstractItemView)
    ]
    for model in filter(None, models):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for row in range(model.rowCount()):
            for column in range(columns):
                index = model.index(row, column)
                shown = model.data(index, Qt.ItemDataRole.DisplayRole)
                found.append((str(model.data(index, Qt.ItemDataRole.ToolTipRole) or ""), str(shown or "")))
    return found


def test_no_text_of_the_bank_or_the_history_deceives_in_any_screen(
    hostile: App, start: Callable[[App], Driver]
) -> None:
    driver = start(hostile)
    seen = []

    for name, _ in SCREENS:
        driver.go_to(name.value)
        driver.settle()
        seen.append(texts_of(driver.window))
        for tip, cell in tips_and_cells(driver.window):
            seen += [tip, cell]
            assert "<img" not in tip.lower() or tip.startswith("<p>"), tip

    everything = "\n".join(seen)
    assert "live" in everything, "the texts were there"
    assert sorted(set(everything) & set(UNSEEN)) == []
    driver.quit()
    hostile.close()


def test_a_question_shows_no_picture_from_elsewhere(
    hostile: App, picture: Path, start: Callable[[App], Driver]
) -> None:
    driver = start(hostile)

    driver.window.home.resume_wanted.emit()
    driver.wait(lambda: driver.window.current_name == "Quiz")
    driver.settle()

    pages = [page for page in driver.window.findChildren(MarkdownView) if page.isVisible()]
    assert any("Which one?" in page.toPlainText() for page in pages)
    for page in pages:
        assert not set(page.toPlainText()) & set(UNSEEN)
        shown = page.grab().toImage()
        assert not any(
            shown.pixelColor(x, y) == Qt.GlobalColor.red
            for x in range(0, shown.width(), 5)
            for y in range(0, shown.height(), 5)
        )
    driver.quit()
    hostile.close()

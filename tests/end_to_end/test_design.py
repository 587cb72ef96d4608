"""A design question as a person takes it: phase by phase, interrupted, killed, scored, and seen again."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from prepapp.bootstrap import App
from prepapp.domain.answers import Designed, response_from_json
from prepapp.domain.glance import StepKind
from prepapp.domain.quiz import Mode
from prepapp.domain.recent import Proof, proving_steps
from prepapp.domain.topics import Level
from prepapp.gui.screens.design.screen import DesignScreen
from prepapp.gui.widgets.answers.design import DesignEditor
from prepapp.paths import Folders, Shipped
from prepapp.storage.answers import AnswerStore
from tests.support.driver import Driver
from tests.support.sample_bank import ROOT, design_question, fillers, write_bundle
from tests.support.world import FakeTime

Start = Callable[[App], Driver]
WRITTEN = "A ranking of invoices, not a yes or no."


@pytest.fixture(scope="module")
def bundle_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank that has a design question."""
    design = design_question(area="mlops", topic="ci-cd", level="senior")
    return write_bundle(tmp_path_factory.mktemp("bank") / "bank.bundle", [*fillers(1), design])


def begun(driver: Driver) -> DesignScreen:
    """The design question in its first phase."""
    driver.window.quizzes.start_design("design-0001")
    driver.wait(lambda: driver.window.current_name == "Design" and driver.window.design.is_running)
    driver.settle()
    assert driver.window.focusWidget() is driver.window.design.stem, "the question is read first"
    driver.key(Qt.Key.Key_Tab)
    return driver.window.design


def rubrics(page: DesignScreen) -> list[DesignEditor]:
    """What is shown to tick; one or none."""
    return [one for one in page.findChildren(DesignEditor) if one.isVisible()]


def write(driver: Driver, text: str) -> None:
    page = driver.window.design
    assert driver.window.focusWidget() is page.field.field
    driver.bot.keyClicks(page.field.field, text)


def go_on(driver: Driver) -> None:
    driver.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_design_is_written_scored_by_its_points_and_shown_in_review(start: Start, app: App) -> None:
    driver = start(app)
    page = begun(driver)
    assert not rubrics(page), "nothing of the rubric is there before the answer is"
    write(driver, WRITTEN)
    go_on(driver)
    go_on(driver)
    go_on(driver)
    (rubric,) = rubrics(page)
    assert page.phase.text() == "0 of 8 points · 0 of 4 core points · 0 % by the rubric's weights"

    for place in (0, 1, 3, 5):
        driver.click(rubric.points[place].mark)
    assert page.phase.text().startswith("3 of 8 points · 2 of 4 core points · 1 mistake")
    driver.click(page.next)
    driver.wait(lambda: not page.leave.isVisible())

    (quiz,) = app.quizzes.records_of(Mode.DESIGN)
    (fact,) = app.quizzes.finished(quiz.id).answers
    assert isinstance(fact.response, Designed)
    assert (fact.response.texts, fact.response.met) == ((WRITTEN, "", ""), (0, 1, 3, 5))
    assert fact.credit == pytest.approx(2 / 8)
    assert not rubric.points[0].mark.isEnabled()
    assert app.readiness.level_readiness(Level.SENIOR).self_scored == 1

    driver.window.quizzes.review(quiz.id)
    driver.settle()
    review = driver.window.review
    editor = review.page.editor
    assert isinstance(editor, DesignEditor)
    assert [point.mark.isChecked() for point in editor.points[:6]] == [True, True, False, True, False, True]
    assert "A strong answer begins with the load." in review.page.explanation.toPlainText()


def test_closing_the_window_in_mid_phase_keeps_every_word_and_the_clock(
    start: Start, open_app: Callable[[], App], clock: FakeTime
) -> None:
    first = open_app()
    driver = start(first)
    page = begun(driver)
    write(driver, WRITTEN)
    go_on(driver)
    write(driver, "Half a sentence")
    for _ in range(8):
        clock.pass_(5)
        page.tick()
    driver.quit()
    first.close()

    again = start(open_app())
    words = [one.text() for one in again.window.home.findChildren(QLabel)]
    assert "What was written is saved; it goes on where it was left." in words
    again.window.quizzes.resume()
    again.wait(lambda: again.window.current_name == "Design" and again.window.design.is_running)
    again.settle()

    page = again.window.design
    assert page.taking.response.texts == (WRITTEN,)
    assert page.field.field.toPlainText() == "Half a sentence"
    assert (page.phase.text(), page.clock.text()) == ("Phase 2 of 3: Phase 2", "02:20")


def test_a_score_waits_for_who_left_before_it(start: Start, open_app: Callable[[], App]) -> None:
    first = open_app()
    driver = start(first)
    page = begun(driver)
    for _ in range(3):
        go_on(driver)
    assert page.rubric is not None
    driver.click(page.rubric.points[4].mark)
    driver.click(page.leave)
    driver.quit()
    first.close()

    again = start(open_app())
    again.window.quizzes.resume()
    again.wait(lambda: again.window.current_name == "Design")
    again.settle()

    rubric = again.window.design.rubric
    assert rubric is not None
    assert [place for place, point in enumerate(rubric.points) if point.mark.isChecked()] == [4]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_nothing_acknowledged_is_lost_when_the_process_is_killed(tmp_path: Path, bundle_file: Path) -> None:
    told: list[Designed] = []
    for acks in (1, 3, 5, 12):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.design_victim", str(tmp_path / "data"), str(bundle_file)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(acks)]
        process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate()
        lines += rest[: rest.rfind(b"\n") + 1].splitlines()
        last = response_from_json(json.loads(lines[-1]))
        assert isinstance(last, Designed)
        told.append(last)

        app = App(Folders(tmp_path / "data"), Shipped(bundle_file, ROOT / "resources"))
        app.open()
        session = app.quizzes.interrupted()
        assert session is not None
        found = session.quiz.current.response
        assert isinstance(found, Designed)
        assert found.texts[: len(last.texts)] == last.texts
        assert len(found.texts) - len(last.texts) <= 1, "at most what was under way"
        assert len(set(found.met) ^ set(last.met)) <= 1
        assert AnswerStore(app.database).count() == 0
        app.close()

    assert len(told[-1].texts) == 3
    assert told[-1].met


@pytest.mark.parametrize("kind", [StepKind.MOCK, StepKind.DESIGN])
def test_what_the_verdict_waits_for_is_started_from_its_step(start: Start, app: App, kind: StepKind) -> None:
    driver = start(app)
    proof = Proof(mocks=int(kind is StepKind.DESIGN), designs=0, designs_offered=1, design_minutes=9)
    step = proving_steps(proof, mock_size=20, mock_minutes=40)[0]
    assert step.kind is kind

    driver.window.quizzes.start_step(step)

    if kind is StepKind.DESIGN:
        driver.wait(lambda: driver.window.current_name == "Design" and driver.window.design.is_running)
    else:
        driver.wait(
            lambda: driver.window.current_name == "Practice" and driver.window.practice.mock.isVisible()
        )
        assert driver.window.focusWidget() is driver.window.practice.kinds.current, "Enter starts it"


def test_another_design_or_quiz_leaves_the_one_on_the_screen_for_later(start: Start, app: App) -> None:
    driver = start(app)
    page = begun(driver)
    first = page.taking.session
    write(driver, WRITTEN)

    driver.window.quizzes.start_design("design-0001")
    driver.wait(lambda: page.taking.session is not first)
    driver.settle()

    assert not first.is_running
    assert app.writing.phase(first.quiz.id, 0) == WRITTEN
    assert page.is_running

"""The whole journey without a mouse, in its 24 steps: real keys, the focus in sight, the file read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.paths import Folders, Shipped
from tests.end_to_end.journey import a_quiz, around
from tests.support.driver import Driver
from tests.support.histories import many, save
from tests.support.keys import Keys
from tests.support.sample_bank import ROOT
from tests.support.world import FakeTime

FROM_ELSEWHERE = 5


@pytest.fixture
def keys(qtbot: QtBot, windows: list[Driver]) -> Callable[[App], Keys]:
    """Starts the window for a person without a mouse."""

    def make(app: App) -> Keys:
        windows.append(made := Keys(qtbot, app, passes_first_run=False))
        return made

    return make


@pytest.fixture
def other_machine(tmp_path: Path, bundle_file: Path, clock: FakeTime) -> Path:
    """The database of another machine, with one quiz."""
    app = App(Folders(tmp_path / "other"), Shipped(bundle_file, ROOT / "resources"), clock.world())
    app.open()
    save(app.database, many("mlops", FROM_ELSEWHERE))
    app.close()
    return app.folders.database


@pytest.mark.timeout(300)  # it is two dozen journeys in one
def test_the_journey_without_a_mouse(
    keys: Callable[[App], Keys],
    open_app: Callable[[], App],
    clock: FakeTime,
    other_machine: Path,
    tmp_path: Path,
) -> None:
    one = keys(open_app())
    a_quiz.pick_the_level_by_arrows(one)  # 1
    a_quiz.start_the_diagnostic(one)  # 2
    clock.pass_(60)
    a_quiz.build_an_exam(one)
    a_quiz.read_the_stem(one)  # 3
    a_quiz.choose_and_change(one)  # 4
    a_quiz.strike_and_restore(one)  # 5
    a_quiz.say_how_sure(one)  # 6
    a_quiz.use_the_calculator(one)  # 7
    a_quiz.write_a_note(one)  # 8
    a_quiz.flag(one)  # 9
    a_quiz.jump_in_the_grid(one)  # 10
    a_quiz.hide_the_timer_and_ask(one)  # 11
    a_quiz.pause_and_resume(one)  # 12
    a_quiz.look_over_and_submit(one)  # 13
    a_quiz.read_each_rationale(one)  # 14
    a_quiz.tag_the_miss(one)  # 15
    clock.pass_(60)
    around.use_the_dashboard(one)  # 16
    around.search_look_and_tag(one)  # 17
    around.make_one_of_ones_own(one)  # 18
    around.take_in_a_file(one, other_machine, FROM_ELSEWHERE)  # 19
    around.save_the_report(one, tmp_path / "report.pdf")  # 20
    around.change_a_key(one)  # 21
    clock.pass_(60)
    around.answer_at_twice_the_text(one)  # 22
    around.back_up_and_restore(one)  # 23
    clock.pass_(60)
    place = around.leave_a_quiz_open(one)  # 24
    around.resume_it(keys(open_app()), place)  # 24

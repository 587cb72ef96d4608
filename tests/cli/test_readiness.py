"""`prepapp readiness` prints what the dashboard shows, for people and for scripts."""

import json
from pathlib import Path

import pytest

from prepapp.bootstrap import App
from prepapp.cli.main import main
from prepapp.cli.readiness import report
from prepapp.domain.errors import UsageError
from prepapp.domain.grading import Outcome
from prepapp.domain.profile import Profile
from prepapp.domain.questions import ItemType
from prepapp.domain.topics import Level
from tests.support.histories import answer, many, save

AREA_KEYS = {"id", "n", "ability", "sd", "mastery", "interval90", "expectation", "probability_met", "status"}


@pytest.fixture
def practised(app: App) -> App:
    """Twelve wrong answers in one area and twelve right ones in another."""
    save(app.database, many("mlops", 12, outcome=Outcome.WRONG) + many("swe", 12))
    return app


def test_the_json_document_holds_every_number(practised: App) -> None:
    found = json.loads(report(practised, level="mid", specialisation=None, as_json=True))

    assert found["level"] == "mid"
    assert found["verdict"] == "not yet"
    assert found["next_actions"][0]["minutes"] > 0
    assert len(found["areas"]) == 12
    assert all(set(area) >= AREA_KEYS for area in found["areas"])
    areas = {area["id"]: area for area in found["areas"]}
    assert (areas["mlops"]["n"], areas["mlops"]["status"]) == (12, "Below")
    assert areas["swe"]["probability_met"] > 0.8
    low, high = areas["mlops"]["interval90"]
    assert low < areas["mlops"]["mastery"] < high


def test_self_scored_designs_stand_beside_the_graded_answers(practised: App) -> None:
    save(practised.database, [answer("open-1", kind=ItemType.OPEN)])

    found = json.loads(report(practised, level="mid", specialisation=None, as_json=True))

    areas = {area["id"]: area for area in found["areas"]}
    assert (found["answers"], found["self_scored"], found["counts_self_scored"]) == (24, 1, True)
    assert (areas["mlops"]["n"], areas["mlops"]["self_scored"]["n"]) == (12, 1)
    assert areas["swe"]["self_scored"] is None


def test_the_page_says_the_verdict_first(practised: App) -> None:
    first, second, *rest = report(practised, level="mid", specialisation=None, as_json=False).splitlines()

    assert first.startswith("Mid: not yet.")
    assert second == "Expectations are editorial; this is not a prediction of a hiring decision."
    row = next(line for line in rest if line.startswith("MLOps"))
    assert row.split("  ")[-1].strip() == "Below"
    assert rest[-1].startswith("Next: ")


def test_the_chosen_level_and_specialisation_are_the_default(practised: App) -> None:
    practised.profiles.change(Profile(level=Level.STAFF, specialisation="nlp"))

    found = json.loads(report(practised, level=None, specialisation=None, as_json=True))

    assert (found["level"], found["specialisation"]) == ("staff", "nlp")


@pytest.mark.parametrize(("level", "specialisation"), [("wizard", None), ("mid", "astrology"), ("", None)])
def test_what_there_is_not_is_refused(app: App, level: str, specialisation: str | None) -> None:
    with pytest.raises(UsageError, match="Choose one of"):
        report(app, level=level, specialisation=specialisation, as_json=True)


def test_an_unknown_level_ends_with_status_2_and_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["--data-dir", str(tmp_path), "readiness", "--level", "wizard", "--json"])

    captured = capsys.readouterr()
    assert status == 2
    assert captured.out == ""
    assert "There is no level “wizard”" in captured.err


def test_nothing_but_the_database_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["--data-dir", str(tmp_path / "data"), "readiness", "--json"])

    assert status == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "not enough evidence yet"
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["prepapp.db"]


def test_ready_is_not_said_while_something_else_is_missing(app: App) -> None:
    save(app.database, [one for area in app.bundle.taxonomy.areas for one in many(area.id, 30)])

    found = json.loads(report(app, level="junior", specialisation=None, as_json=True))
    page = report(app, level="junior", specialisation=None, as_json=False)

    assert {area["status"] for area in found["areas"]} == {"Meets"}
    assert "a mock interview in the last 30 days" in found["missing"]
    assert (found["verdict"], found["sentence"].split(".")[0]) == ("not yet", "Junior: not yet")
    assert page.startswith(found["sentence"])

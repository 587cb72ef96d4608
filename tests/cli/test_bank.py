"""`prepapp bank`: documents, tables, exit statuses; what a person can fix is one sentence and status 2."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from prepapp.cli.main import main
from prepapp.content.bundle import load_bundle
from prepapp.content.loader import read_item
from prepapp.content.reading import fingerprint
from prepapp.paths import shipped

PLANTED = Path(__file__).parents[1] / "bank" / "planted"
SOUND = PLANTED / "sound" / "single-sound-0001.yaml"
WRONG = PLANTED / "L09" / "calls-an-option-by-letter-0001.yaml"
WARNED = PLANTED / "L10" / "absolute-distractor-0001.yaml"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A bank of two sound items."""
    for name, place in (
        ("single-sound", "ml-infra/inference-performance"),
        ("code-sound", "swe/python-language"),
    ):
        (tmp_path / "bank" / place).mkdir(parents=True)
        shutil.copy(PLANTED / "sound" / f"{name}-0001.yaml", tmp_path / "bank" / place)
    shutil.copy(shipped().resources.parent / "question_bank" / "taxonomy.yaml", tmp_path / "bank")
    return tmp_path / "bank"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main(["bank", *map(str, arguments)])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_a_sound_item_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "check", SOUND)

    assert (status, err) == (0, "")
    assert out.splitlines()[-1] == "1 item, 0 errors, 0 warnings"


def test_an_error_is_a_row_and_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "check", WRONG)

    assert status == 2
    assert out.splitlines()[0].split()[:4] == [
        "L09",
        "error",
        "calls-an-option-by-letter-0001",
        "explanation",
    ]


def test_a_warning_stops_only_when_strict(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check", WARNED)[0] == 0
    assert run(capsys, "check", WARNED, "--strict")[0] == 2


def test_a_check_is_one_document(capsys: pytest.CaptureFixture[str], bank: Path) -> None:
    shutil.copy(WRONG, bank / "ml-infra" / "inference-performance")

    status, out, _ = run(capsys, "check", bank, "--json")

    document = json.loads(out)
    assert status == 2
    assert document["items"] == 3
    assert document["errors"] == len([one for one in document["findings"] if one["severity"] == "error"]) >= 1
    assert {"lint", "severity", "item", "where", "message"} == set(document["findings"][0])


def test_statistics_are_a_page_or_a_document(capsys: pytest.CaptureFixture[str], bank: Path) -> None:
    _, page, _ = run(capsys, "stats", bank)
    status, out, _ = run(capsys, "stats", bank, "--json")

    assert status == 0
    assert json.loads(out)["items"] == 2
    assert page.startswith("2 items: 2 fixed, 0 with a generator, 0 open")
    assert "area                  single  code-output" in page
    assert "bloom: " in page


def test_statistics_list_the_items_that_read_alike(capsys: pytest.CaptureFixture[str], bank: Path) -> None:
    placed = next(bank.rglob("single-sound-0001.yaml"))
    for number in (2, 3):
        text = placed.read_text(encoding="utf-8").replace("single-sound-0001", f"single-sound-000{number}")
        (placed.parent / f"single-sound-000{number}.yaml").write_text(text, encoding="utf-8")
    placed.unlink()

    _, out, _ = run(capsys, "stats", bank, "--json")
    _, page, _ = run(capsys, "stats", bank)

    first = json.loads(out)["closest"][0]
    assert (first["one"], first["other"], first["closeness"]) == (
        "single-sound-0002",
        "single-sound-0003",
        1.0,
    )
    assert " 1.00  single-sound-0002  single-sound-0003" in page


def test_each_seed_is_listed_with_its_items_and_those_without_come_first(
    capsys: pytest.CaptureFixture[str], bank: Path
) -> None:
    _, page, _ = run(capsys, "stats", bank, "--seeds")

    lines = page.splitlines()[1:]
    assert [int(line.split()[1]) for line in lines] == sorted(int(line.split()[1]) for line in lines)
    assert next(line for line in lines if line.startswith("triton ")).endswith("single-sound-0001")


def test_a_bundle_is_built_where_it_is_asked_for(capsys: pytest.CaptureFixture[str], bank: Path) -> None:
    target = bank.parent / "made" / "bank.bundle"

    status, out, _ = run(capsys, "build", bank, "--output", target)

    assert (status, out) == (0, f"2 items in {target}\n")
    assert len(load_bundle(target).items) == 2


def test_broken_items_are_left_out_when_asked(capsys: pytest.CaptureFixture[str], bank: Path) -> None:
    (bank / "swe" / "broken-0001.yaml").write_text("id: 1\n", encoding="utf-8")
    target = bank.parent / "bank.bundle"

    refused = run(capsys, "build", bank, "--output", target)
    built = run(capsys, "build", bank, "--output", target, "--skip-broken")

    assert refused[0] == 2
    assert "broken-0001.yaml" in refused[2]
    assert built[0] == 0
    assert built[2].startswith("left out: ")


def test_programs_are_run_and_counted(capsys: pytest.CaptureFixture[str], bank: Path) -> None:
    status, out, _ = run(capsys, "verify", bank, "--python", sys.executable, "--json")

    document = json.loads(out)
    assert status == 0
    assert (document["proofs"], document["executed"], document["computable"]) == (1, 1, 1)


def test_a_program_that_prints_something_else_is_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "verify", PLANTED / "L24" / "prints-something-else-0001.yaml")

    assert status == 2
    assert "the program prints “6”, the answer is “7”" in out
    assert "0 of 1 computable keys proved (0%)" in out


def test_a_new_item_can_be_checked_and_formatted(capsys: pytest.CaptureFixture[str], bank: Path) -> None:
    status, out, _ = run(capsys, "new", "swe", "python-language", "single", "--bank", bank, "--slug", "fresh")

    path = Path(out.strip())
    assert (status, path.name) == (0, "fresh-0001.yaml")
    assert run(capsys, "check", path)[0] == 2  # its texts are still to be written
    assert run(capsys, "format", path)[0] == 0
    assert run(capsys, "format", path, "--check") == (0, "0 files not in canonical form\n", "")


def test_format_check_changes_nothing(capsys: pytest.CaptureFixture[str], bank: Path) -> None:
    path = bank / "swe" / "python-language" / "code-sound-0001.yaml"
    path.write_text("# a comment\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    before = path.read_bytes()

    status, out, _ = run(capsys, "format", bank, "--check")

    assert (status, path.read_bytes()) == (2, before)
    assert out == f"{path}\n1 file not in canonical form\n"


def test_an_item_is_shown_with_its_key_under_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "show", SOUND)

    assert status == 0
    assert out.index("d) Lower p99") < out.index("the key is below") < out.index("✓ a)")


def test_a_bank_is_compared_with_the_text_of_a_public_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text(
        "Which cities lie by the sea? Which of them has the largest harbour of all?", encoding="utf-8"
    )
    copied = tmp_path / "copied.md"
    item = read_item(SOUND).model_dump(mode="json")
    options = "\n".join(option["text"] for option in item["options"])
    copied.write_text(f"# 17\n\n{item['stem']}\n{options}\n", encoding="utf-8")

    assert run(capsys, "check", SOUND, "--public", other)[0] == 0
    status, out, _ = run(capsys, "check", SOUND, "--public", other, "--public", copied)

    assert status == 2
    assert "L23" in out
    assert "not run: L23" not in out


def test_an_item_for_a_blind_reader_has_no_key_and_a_fingerprint_to_record(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, out, _ = run(capsys, "show", SOUND, "--blind")

    assert status == 0
    assert "d) Lower p99" in out
    assert "✓" not in out
    assert out.splitlines()[-1] == f"read: {fingerprint(read_item(SOUND))}"


def test_the_schema_is_printed_or_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    _, printed, _ = run(capsys, "schema")
    run(capsys, "schema", "--output", tmp_path / "schema.json")

    assert json.loads(printed) == json.loads((tmp_path / "schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "no/such/folder"),
        ("check", Path(__file__).parent / "__pycache__"),
        ("check", SOUND, "--public", "no/such/text"),
        ("stats", SOUND),
        ("build", SOUND),
        ("build", "no/such/folder"),
        ("verify", SOUND, "--python", "no/such/python"),
        ("verify", SOUND, "--python", SOUND),
        ("show", "no-such-item-0001"),
        ("show", SOUND, "--variant", "7"),
        ("new", "no-area", "sql", "single"),
        ("new", "swe", "no-topic", "single"),
        ("new", "swe", "python-language", "single", "--slug", "../out"),
        ("new", "swe", "python-language", "single", "--bank", "no/such/folder"),
        ("schema", "--output", "no/such/folder/schema.json"),
        ("format", "no/such/folder"),
    ],
    ids=lambda arguments: " ".join(Path(str(one)).name for one in arguments),
)
def test_what_a_person_can_fix_is_one_sentence_and_status_2(
    capsys: pytest.CaptureFixture[str], arguments: tuple[object, ...]
) -> None:
    status, _, err = run(capsys, *arguments)

    assert status == 2
    assert err.startswith("prepapp: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "arguments", [(), ("check", "--jobs", "0"), ("new", "swe", "sql", "essay"), ("dance",)]
)
def test_arguments_that_are_none_are_status_2(arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["bank", *arguments])

    assert ended.value.code == 2


def test_without_pyyaml_the_tools_say_what_they_need(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("prepapp.cli.bank")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("prepapp.cli.bank", raising=False)
    monkeypatch.setitem(sys.modules, "prepapp.cli.bank", None)

    status, _, err = run(capsys, "check", SOUND)

    assert status == 2
    assert err.startswith("prepapp: `prepapp bank` needs ")

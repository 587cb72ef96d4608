"""Programs are run, compared and remembered; a missing library is not held against the item."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from prepapp.content.format import Item
from prepapp.content.loader import validate
from prepapp.content.verify import Verified, verify
from prepapp.domain.errors import ContentError
from tests.support.sample_bank import WHY, base, one_of_each, options


def code(program: str, answer: str, **extra: Any) -> Item:
    misses = [{"value": "10", "why": WHY}, {"value": "11", "why": WHY}]
    document = base("output-0001", "code-output", code=program, answer=answer, near_misses=misses, **extra)
    return validate(document, name="item")


def proved(program: str, **extra: Any) -> Item:
    chosen = options("A", "B", "C", keys="a")
    return validate(base("single-0001", "single", options=chosen, verify=program, **extra), name="item")


def run(*items: Item, cache: Path | None = None) -> Verified:
    return verify(items, python=None, cache=cache, generator_cache=None)


def messages(verified: Verified) -> list[str]:
    return [f"{one.lint} {one.severity.value}: {one.message}" for one in verified.findings]


def test_a_program_that_prints_its_answer_is_a_proof() -> None:
    verified = run(code("print(6)\n", "6\n"))

    assert (verified.findings, verified.executed, verified.computable) == ((), 1, 1)


def test_a_program_that_prints_something_else_is_told_with_both() -> None:
    assert messages(run(code("print(6)\nprint(7)\n", "6\n8\n"))) == [
        "L24 error: the program prints “6 / 7”, the answer is “6 / 8”"
    ]


def test_sql_prints_rows_with_bars_and_null() -> None:
    setup = "CREATE TABLE t (x, y); INSERT INTO t VALUES (1, 'a'), (NULL, 2.5);"

    verified = run(
        code("SELECT * FROM t ORDER BY y DESC;", "1 | a\nNULL | 2.5\n", language="sql", setup=setup)
    )

    assert verified.findings == ()


def test_a_failing_proof_is_told_with_its_last_line() -> None:
    assert messages(run(proved("assert 1 == 2, 'one is not two'"))) == [
        "L24 error: the program fails: AssertionError: one is not two"
    ]


def test_a_number_without_a_proof_is_told() -> None:
    (numeric,) = (document for document in one_of_each() if document["id"] == "numeric-0001")

    assert messages(run(validate(numeric, name="item"))) == [
        "L24 error: a computer can settle this key; add a `verify` that does."
    ]


def test_the_code_of_every_variant_is_run() -> None:
    generator = {
        "variants": 40,
        "distinct": 40,
        "code": "def generate(rng):\n    n = rng.randrange(500)\n"
        "    return {'n': n, 'answer': n + (n > 250), 'less': n - 1, 'zero': 0}\n"
        "def check(params, answer):\n    return True\n",
    }
    item = code("print({{n}} + 1)\n", "{{answer}}\n", generator=generator)

    (message,) = messages(run(item))

    assert "the program prints" in message
    assert "variant" in message


def test_a_missing_library_that_the_item_names_is_a_warning() -> None:
    verified = run(proved("import no_such_library", stack={"no-such-library": "1"}))

    assert [message.split(":")[0] for message in messages(verified)] == ["L24 warning"]
    assert "lacks no_such_library; --python names one" in messages(verified)[0]
    assert (verified.not_run, verified.executed) == (1, 0)


def test_a_missing_library_that_nobody_names_is_an_error() -> None:
    assert messages(run(proved("import no_such_library"))) == [
        "L24 error: imports no_such_library, which `stack` does not name"
    ]


def test_another_version_than_the_item_s_is_a_warning() -> None:
    verified = run(proved("import numpy", stack={"numpy": "1.17"}))

    assert len(verified.findings) == 1
    assert verified.findings[0].message.endswith("the item says 1.17.")


def test_what_passed_is_not_run_again_and_what_failed_is(tmp_path: Path) -> None:
    good, bad = proved("assert True"), code("print(1)", "2")
    first = run(good, bad, cache=tmp_path)

    again = run(good, bad, cache=tmp_path)

    assert (first.run, again.run) == (2, 1)
    assert again.findings == first.findings


def test_a_changed_program_is_run(tmp_path: Path) -> None:
    run(proved("assert True"), cache=tmp_path)

    assert run(proved("assert not False"), cache=tmp_path).run == 1


def test_an_interpreter_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="There is no interpreter"):
        verify([proved("pass")], python=tmp_path / "python", cache=None, generator_cache=None)


def test_a_generator_that_fails_is_told() -> None:
    document = one_of_each()[-1]
    document["generator"]["code"] = "def generate(rng):\n    return {}\n"

    (finding,) = run(validate(document, name="item")).findings

    assert finding.lint == "L25"
    assert finding.message.startswith("the generator fails: NameError")

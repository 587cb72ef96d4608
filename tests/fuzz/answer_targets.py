"""What people type and choose, and what was kept of it."""

from __future__ import annotations

import contextlib
import io
import json
from datetime import UTC, datetime
from functools import cache, partial
from types import SimpleNamespace
from typing import Any

from prepapp.cli.main import main
from prepapp.content.bundle import Bundle, load_bundle
from prepapp.domain.ability_parts import from_parts
from prepapp.domain.annotations import Noted, kept_tag, tag_from
from prepapp.domain.answers import (
    Arranged,
    Chosen,
    Designed,
    DontKnow,
    Filled,
    Matched,
    Response,
    Typed,
    Unreadable,
    read,
    response_from_json,
    response_to_json,
)
from prepapp.domain.errors import UsageError
from prepapp.domain.glance import Standing
from prepapp.domain.grading import grade
from prepapp.domain.letters import unseen_in, whole_characters
from prepapp.domain.numbers import NotANumber, read_number
from prepapp.domain.people import name_from, person_from
from prepapp.domain.places import remark_on
from prepapp.domain.preferences import Preferences
from prepapp.domain.questions import Question
from prepapp.domain.quiz import Responded, Stamped
from prepapp.gui.screens.library.state import LONGEST_SEARCH, searches_from
from prepapp.services.practice import presets_from
from prepapp.storage.derived import is_readable
from prepapp.storage.events import event_id
from prepapp.storage.rows import response_from, response_text
from prepapp.storage.tables import FACTS
from tests.fuzz.target import Target, folder, json_bytes, json_of, text_of
from tests.support.sample_bank import write_bundle

NOON = datetime(2026, 2, 20, 12, 0, tzinfo=UTC)
_TEXTS = (
    *(
        "0.25",
        "1/4",
        "25 %",
        "2.5e-1",
        "−3×10^8",
        "1,234.5",
        "1.234,5",
        "12 GB",
        "10^3",
        "1 000 000",
        "learning rate",
    ),
    *("2\nx\n", "Step size", "x" * 20_001),
)


@cache
def _bundle() -> Bundle:
    return load_bundle(write_bundle(folder() / "answers.bundle"))


def questions() -> tuple[Question, ...]:
    """A question of every type."""
    return tuple(_bundle().question(item.id) for item in _bundle().items[:10])


def _number(raw: bytes) -> None:
    for unit in (None, "%", "GB", "ms per item"):
        found = read_number(text_of(raw), unit=unit)
        assert isinstance(found, NotANumber) or found - found == 0.0, "finite"


def _answer(raw: bytes) -> None:
    """A text as the answer to every question: read, graded, stored and found again as it was."""
    text = text_of(raw)
    pieces = text.split("\n")
    places = tuple(ord(letter) % 8 if letter != "-" else None for letter in text[:4])
    for response in (
        Typed(text),
        Chosen(tuple(map(whole_characters, pieces[:4]))),
        Arranged(tuple(map(whole_characters, pieces[:7]))),
        Filled(tuple(pieces[:6])),
        Designed(tuple(pieces[:3]), (1.0,) * len(pieces[:3]), tuple(range(len(raw) % 9))),
        Matched(places),
        DontKnow(),
    ):
        _answered(response)


def _answered(response: Response) -> None:
    for question in questions():
        answer = read(question, response)
        if not isinstance(answer, Unreadable):
            assert 0.0 <= grade(question, answer).credit <= 1.0
    assert response_from(response_text(response)) == response
    event_id("quiz", Stamped(0, Responded(0, response), NOON, 0.0))


def _response(raw: bytes) -> None:
    document = json_of(raw)
    with contextlib.suppress(ValueError):
        response = response_from_json(document)
        assert response_from_json(json.loads(json.dumps(response_to_json(response)))) == response
        _answered(response)


def _settings(raw: bytes) -> None:
    document = json_of(raw)
    if isinstance(document, dict):
        preferences = Preferences.from_settings(document)
        assert Preferences.from_settings(preferences.to_settings()) == preferences


def _names(raw: bytes) -> None:
    """What people called themselves, their tags, presets and searches; as typed, and as it was kept."""
    text, document = text_of(raw), json_of(raw)
    for name in (
        person_from("2", document).name,
        kept_tag(text),
        *(one.name for one in presets_from(document)),
        *searches_from(document),
    ):
        assert unseen_in(name) == ""
        assert len(name) <= LONGEST_SEARCH
    for taken in (partial(name_from, others=()), tag_from):
        with contextlib.suppress(UsageError):
            assert unseen_in(taken(text)) == ""
    assert not unseen_in(Noted(text).text)


def _standing(raw: bytes) -> None:
    document = json_of(raw)
    with contextlib.suppress(KeyError, TypeError, ValueError):
        Standing.from_json(document)


def _kept_ability(raw: bytes) -> None:
    with contextlib.suppress(KeyError, TypeError, ValueError):
        from_parts({"": raw[:100], "mlops": raw[100:]})


def _row(raw: bytes) -> None:
    """Rows of the tables of facts, with any value in any column; what is readable can be shown."""
    document = json_of(raw)
    if isinstance(document, dict):
        for table in FACTS:
            is_readable(table, SimpleNamespace(**{str(key): value for key, value in document.items()}))


def _mounts(raw: bytes) -> None:
    remark_on(folder(), text_of(raw))


def _arguments(raw: bytes) -> None:
    """The command line refuses with status 2 and a sentence, or does as asked; no command opens a window."""
    arguments = [one for one in text_of(raw).replace("\x00", "").split("\n")[:6] if one]
    if not {"readiness", "data"} & set(arguments) or _reaches_out(arguments):
        arguments = ["readiness", "--level", *arguments[:1]]
    given = ["--data-dir", str(folder() / "arguments"), *arguments]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as errors:
        try:
            status = main(given)
        except SystemExit as left:
            status = int(left.code or 0)
    assert status in (0, 2)
    assert status == 0 or errors.getvalue().strip()


def _reaches_out(arguments: list[str]) -> bool:
    """Whether they name another data folder, or a command that writes files or runs long."""
    others = {"bank", "selftest", "export", "report", "import"}
    return any(one in others or one.startswith("--d") for one in arguments)


def _response_seeds() -> tuple[bytes, ...]:
    responses: tuple[Response, ...] = (
        *(Chosen(("a", "b")), Typed("0.25"), Arranged(("a", "b")), Matched((0, None, 2)), Filled(("a", "b"))),
        Designed(("a",), (2.5,), (0, 3)),
        DontKnow(),
    )
    return tuple(json_bytes(response_to_json(response)) for response in responses)


def _row_seeds() -> tuple[bytes, ...]:
    from tests.fuzz.history_targets import sample_rows

    return tuple(json_bytes(row) for rows in sample_rows().values() for row in rows)


_SETTINGS: dict[str, Any] = {
    **Preferences().to_settings(),
    "interview_on": "2026-05-01",
    "expectations": {"mlops": {"mid": 60.0}},
}
_STANDING = {
    "sentence": "Not yet ready.",
    "counts": {"ready": 1},
    "next_step": {
        "title": "t",
        "reason": "r",
        "minutes": 5,
        "areas": ["mlops"],
        "size": 5,
        "kind": "practice",
    },
}
_NAMES = (
    json_bytes({"name": "Ada Lovelace", "colour": "blue"}),
    json_bytes([{"name": "Warm-up", "desk": {"most": 5}}, "area:mlops drift", "tag:one"]),
    "drift, \u202eabc\u200d\n".encode(),
)
_TYPED = tuple(text.encode() for text in _TEXTS)

TARGETS = (
    Target(
        "number", _number, lambda: _TYPED, (b"e", b"%", b"/", "×10^".encode(), "−".encode(), b" ", b".", b",")
    ),
    Target("answer", _answer, lambda: _TYPED, (b"\n", "ſ".encode(), "İ".encode(), b"a\nb\nc\nd")),
    Target("response-json", _response, _response_seeds, (b'"kind": "chosen"', b'"partners": [')),
    Target("row", _row, _row_seeds, (b'"kind": "dealt"', b"\\ud800")),
    Target("settings", _settings, lambda: (json_bytes(_SETTINGS),)),
    Target("names", _names, lambda: _NAMES, ("\u202e".encode(), "\u2066".encode(), b"\x00", b'"name": "')),
    Target("standing", _standing, lambda: (json_bytes(_STANDING),)),
    Target("kept-ability", _kept_ability, lambda: (b'{"day": 3}' + b" " * 90 + b"\x00" * 400,)),
    Target(
        "mounts",
        _mounts,
        lambda: (b"/dev/sda1 / ext4 rw 0 0\nsrv:/x /dev/shm nfs4 rw 0 0\n", b"a /\\040b c\n"),
    ),
    Target(
        "arguments",
        _arguments,
        lambda: (
            b"readiness\n--level\nmid\n--json",
            b"data\ncheck",
            b"data\nmerge\nnothing.db",
            b"--version",
        ),
        (b"\n--level\n", b"\n--specialisation\n", b"\n--json", b"data\nbackup\n--list", b"=", b"\n-"),
        slowness=10,
    ),
)

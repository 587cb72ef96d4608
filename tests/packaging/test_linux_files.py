"""The files that a Linux desktop reads say what is true of the program."""

from __future__ import annotations

import argparse
import configparser
import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from prepapp.cli.main import command_line
from prepapp.paths import shipped
from prepapp.storage.files import open_database

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
HISTORY, BANK = "application/x-prepapp-history", "application/x-prepapp-bank"


@pytest.fixture(scope="module")
def desktop() -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case, as documented
    read.read(LINUX / "prepapp.desktop", encoding="utf-8")
    return read["Desktop Entry"]


@pytest.fixture(scope="module")
def metainfo() -> ET.Element:
    return ET.parse(LINUX / "io.github.prepapp.prepapp.metainfo.xml").getroot()


@pytest.fixture(scope="module")
def types() -> dict[str, ET.Element]:
    root = ET.parse(LINUX / "prepapp-mime.xml").getroot()
    return {kind.attrib["type"]: kind for kind in root.iter(f"{MIME}mime-type")}


def test_the_menu_entry_starts_the_program_without_a_terminal(desktop: configparser.SectionProxy) -> None:
    program, *arguments = desktop["Exec"].split()
    assert program == "prepapp"
    assert arguments[-1:] == ["%f"]
    assert command_line().parse_args(arguments[:-1]).file is None
    assert command_line().parse_args([*arguments[:-1], "a.db"]).file == Path("a.db")
    assert desktop["Terminal"] == "false"
    assert (shipped().resources / "icons" / f"{desktop['Icon']}.svg").exists()


def test_a_double_click_opens_a_history(
    desktop: configparser.SectionProxy, types: dict[str, ET.Element]
) -> None:
    assert desktop["MimeType"] == f"{HISTORY};"
    assert HISTORY in types


def test_the_software_centre_finds_the_menu_entry_and_the_types(
    metainfo: ET.Element, types: dict[str, ET.Element]
) -> None:
    launchable = metainfo.findtext("launchable")
    assert launchable is not None
    assert (LINUX / launchable).exists()
    assert {media.text for media in metainfo.iter("mediatype")} == set(types)


def test_a_history_is_known_by_its_bytes(types: dict[str, ET.Element], tmp_path: Path) -> None:
    open_database(tmp_path / "prepapp.db").close()
    head = (tmp_path / "prepapp.db").read_bytes()[:100]

    outer = types[HISTORY].find(f"{MIME}magic/{MIME}match")
    assert outer is not None
    inner = outer.find(f"{MIME}match")
    assert inner is not None
    assert head.startswith(outer.attrib["value"].replace("\\0", "\0").encode())
    (found,) = struct.unpack_from(">I", head, int(inner.attrib["offset"]))
    assert found == int(inner.attrib["value"], 16)


def test_a_bank_is_known_by_its_bytes(types: dict[str, ET.Element]) -> None:
    match = types[BANK].find(f"{MIME}magic/{MIME}match")
    assert match is not None
    assert shipped().bundle.read_bytes().startswith(match.attrib["value"].encode())


def test_the_manual_page_names_every_command_and_option() -> None:
    page = (LINUX / "prepapp.1").read_text(encoding="utf-8")

    missing = [name for name in _names(command_line()) if name not in page.replace("Fl -", "--")]

    assert missing == []


def _names(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # argparse has no public list of them
        yield from (option for option in action.option_strings if option.startswith("--"))
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices

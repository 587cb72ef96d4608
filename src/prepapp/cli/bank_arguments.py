"""The arguments of `prepapp bank ...`."""

from __future__ import annotations

import argparse
from pathlib import Path

_TYPES = ("single", "multi", "numeric", "code-output", "ordering", "matching", "cloze", "open")


def add_bank_actions(bank: argparse.ArgumentParser) -> None:
    """Add every action on a bank to its parser."""
    actions = bank.add_subparsers(dest="action", required=True, metavar="ACTION")
    _add_check(actions.add_parser("check", help="schema, lints and round trip; a table of findings"))
    _add_verify(actions.add_parser("verify", help="run the programs that prove the keys"))
    _add_build(actions.add_parser("build", help="compile the bank into the bundle"))
    _add_calibrate(actions.add_parser("calibrate", help="estimate difficulties from exported responses"))
    stats = actions.add_parser("stats", help="how many items by area, level and type; bank-wide measures")
    stats.add_argument("--seeds", action="store_true", help="which items assess each seed, and nothing else")
    _add_path(stats)
    _add_json(stats)
    _add_jobs(stats)
    _add_fresh(stats)
    _add_new(actions.add_parser("new", help="write a commented item file to start from"))
    _add_format(
        actions.add_parser("format", help="rewrite item files in canonical form; comments are dropped")
    )
    show = actions.add_parser("show", help="print an item as a person sees it, its key under a line")
    show.add_argument("item", metavar="ITEM", help="an id of the bank or an item file")
    show.add_argument(
        "--blind", action="store_true", help="without key and reasons, for somebody who is to solve it"
    )
    show.add_argument("--variant", type=int, default=0, metavar="N", help="which variant of a generator")
    schema = actions.add_parser("schema", help="print the JSON Schema of an item file")
    schema.add_argument("--output", type=Path, metavar="FILE", help="write it there instead")


def _add_calibrate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "responses",
        type=Path,
        nargs="+",
        metavar="RESPONSES",
        help="files of `prepapp export responses`, or folders of them",
    )
    _add_bank(parser)
    parser.add_argument("--write", action="store_true", help="write difficulty and spread into the items")
    _add_json(parser)


def _add_bank(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--bank", type=Path, metavar="DIR", help="the bank's folder (default: the checkout's)"
    )


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("area", metavar="AREA")
    parser.add_argument("topic", metavar="TOPIC")
    parser.add_argument("type", metavar="TYPE", choices=_TYPES, help=", ".join(_TYPES))
    parser.add_argument("--slug", metavar="SLUG", help="what the id begins with (default: the topic)")
    _add_bank(parser)


def _add_format(parser: argparse.ArgumentParser) -> None:
    _add_path(parser)
    parser.add_argument("--check", action="store_true", help="change nothing; say which files would change")


def _add_path(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, nargs="?", metavar="PATH", help="a bank's folder or an item file")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def _add_strict(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--strict", action="store_true", help="warnings count as well for the exit status")


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--jobs", type=_positive, default=2, metavar="N", help="how many at a time (default: 2)"
    )


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _add_fresh(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--fresh", action="store_true", help="look at unchanged files again (kept in build/check-cache)"
    )


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_path(parser)
    _add_fresh(parser)
    _add_json(parser)
    _add_strict(parser)
    _add_jobs(parser)
    parser.add_argument(
        "--no-run",
        action="store_true",
        help="do not run generators: for a bank whose programs you do not trust",
    )
    parser.add_argument(
        "--public",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="text of a public question bank to compare with (may be given again)",
    )


def _add_verify(parser: argparse.ArgumentParser) -> None:
    _add_path(parser)
    _add_json(parser)
    _add_strict(parser)
    _add_jobs(parser)
    parser.add_argument(
        "--python",
        type=Path,
        metavar="INTERPRETER",
        help="the Python that has the libraries (default: this one)",
    )


def _add_build(parser: argparse.ArgumentParser) -> None:
    _add_path(parser)
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="where to (default: the checkout's build folder)"
    )
    parser.add_argument(
        "--skip-broken", action="store_true", help="leave out items that cannot be built, naming each"
    )

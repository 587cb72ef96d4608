"""The arguments of `prepapp bank ...`."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_bank_actions(bank: argparse.ArgumentParser) -> None:
    """Add every action on a bank to its parser."""
    actions = bank.add_subparsers(dest="action", required=True, metavar="ACTION")
    _add_check(actions.add_parser("check", help="schema, lints and round trip; a table of findings"))
    _add_verify(actions.add_parser("verify", help="run the programs that prove the keys"))
    _add_build(actions.add_parser("build", help="compile the bank into the bundle"))
    stats = actions.add_parser("stats", help="how many items by area, level and type; bank-wide measures")
    _add_path(stats)
    _add_json(stats)


def _add_path(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, nargs="?", metavar="PATH", help="a bank's folder or an item file")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def _add_strict(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--strict", action="store_true", help="warnings count as well for the exit status")


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many at a time (default: 2)")


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_path(parser)
    _add_json(parser)
    _add_strict(parser)
    _add_jobs(parser)
    parser.add_argument(
        "--no-run",
        action="store_true",
        help="do not run generators: for a bank whose programs you do not trust",
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

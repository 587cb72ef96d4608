"""The arguments of `prepapp data` and `prepapp export`."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_data_actions(parser: argparse.ArgumentParser) -> None:
    """Add check, backup, restore and merge."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _json(actions.add_parser("check", help="read the whole database and say whether it is sound"))
    backup = actions.add_parser("backup", help="back up now, or list the backups")
    backup.add_argument("--list", action="store_true", help="list the backups instead")
    _json(backup)
    restore = actions.add_parser("restore", help="replace the history by that of a backup")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--dry-run", action="store_true", help="only say what would be lost")
    _json(restore)
    merge = actions.add_parser("merge", help="take in the history of another machine")
    merge.add_argument("file", type=Path, metavar="FILE")
    _json(merge)


def add_export_actions(parser: argparse.ArgumentParser) -> None:
    """Add history, bank, responses, report and all."""
    parser.add_argument(
        "what",
        choices=("history", "bank", "responses", "report", "all"),
        metavar="WHAT",
        help="history, bank, responses (anonymous, to give away for calibration), report (of readiness), "
        "or all",
    )
    parser.add_argument(
        "target",
        type=Path,
        nargs="?",
        metavar="TARGET",
        help="a .json file, of a history also .csv; a report .pdf or .html; of all a new or empty folder, "
        "or a .zip",
    )
    parser.add_argument("--output", type=Path, metavar="TARGET", help="the same")
    parser.add_argument(
        "--format", choices=("pdf", "html"), help="of a report, where the name of its file does not say it"
    )


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document")

"""`prepapp data ...` and `prepapp export ...`: the history as a thing to keep, move and read elsewhere."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from prepapp.bootstrap import App, make_app
from prepapp.cli.table import table
from prepapp.domain.backups import Backup
from prepapp.domain.errors import StorageError, UsageError
from prepapp.services.backups import counted
from prepapp.services.exports import WHAT_IS_IN_IT, export_bank


def run(options: argparse.Namespace) -> int:
    """Run the action that was asked for and return the exit status. Raises `PrepError`."""
    actions = {"check": _check, "backup": _backup, "restore": _restore, "merge": _merge}
    with closing(make_app(options.data_dir)) as app:
        app.open()
        document, words = actions[options.action](app, options)
    print(json.dumps(document, ensure_ascii=False, indent=2, default=str) if options.json else words)
    return 0


def export(options: argparse.Namespace) -> int:
    """Write a file and say how much is in it. Raises `PrepError`."""
    target = _target(options)
    if options.format and options.what != "report":
        raise UsageError(f"--format is of a report; name a file of {options.what} by its ending.")
    with closing(make_app(options.data_dir)) as app:
        if options.what == "bank":
            print(f"{export_bank(app.bundle, target)} items written to {target}.")
            return 0
        app.open()
        if options.what == "all":
            print(app.whole_export.write(target).sentence)
        elif options.what == "report":
            from prepapp.gui.screens.dashboard.report.unseen import write_without_window

            write_without_window(app, target, ending=f".{options.format}" if options.format else "")
            print(f"Report written to {target}.")
        elif options.what == "responses":
            count = app.exports.responses(target, app.bundle)
            print(f"{counted(count)} written to {target}.\n{WHAT_IS_IN_IT}")
        else:
            print(f"{counted(app.exports.history(target))} written to {target}.")
    return 0


def _target(options: argparse.Namespace) -> Path:
    named: list[Path] = [one for one in (options.target, options.output) if one is not None]
    if len(named) != 1:
        raise UsageError("Name one place to export to: after what is exported, or with --output.")
    return named[0].absolute()


def _check(app: App, _: argparse.Namespace) -> tuple[Any, str]:
    app.backups.check()
    contents = app.backups.present()
    remark = app.remark_on_folder()
    words = f"The database {app.folders.database} is sound: {counted(contents.answers)}."
    document = {"database": str(app.folders.database), "is_sound": True, "answers": contents.answers}
    return {**document, "remark": remark}, f"{words}\n{remark}".strip()


def _backup(app: App, options: argparse.Namespace) -> tuple[Any, str]:
    if options.list:
        backups = app.backups.all()
        rows = [_cells(one) for one in backups]
        return [_document(one) for one in backups], table(
            [("Made", "Answers", "Bytes", "File"), *rows], right=frozenset({1, 2})
        )
    made = app.backups.back_up()
    return _document(made), f"{_answers(made)} backed up to {made.path}."


def _restore(app: App, options: argparse.Namespace) -> tuple[Any, str]:
    plan = app.backups.restoring(options.file)
    if options.dry_run:
        return {"answers": plan.answers, "lost": plan.lost}, plan.sentence
    if not app.lock.acquire():
        raise StorageError(f"prepapp has {app.folders.data} open. Close its window, then restore again.")
    done = app.backups.restore(options.file)
    app.forget()
    document = {"answers": done.answers, "lost": plan.lost, "saved": str(done.saved.path)}
    return document, f"{counted(done.answers)} restored. The state before is in {done.saved.path}."


def _merge(app: App, options: argparse.Namespace) -> tuple[Any, str]:
    merged = app.merging.merge(options.file)
    app.forget()
    return asdict(merged), merged.sentence


def _document(backup: Backup) -> dict[str, Any]:
    return {
        "file": str(backup.path),
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason.value,
        "bytes": backup.size,
        "answers": backup.contents.answers if backup.contents else None,
    }


def _cells(backup: Backup) -> tuple[str, ...]:
    made = f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
    return made, _answers(backup), f"{backup.size:,}", backup.path.name


def _answers(backup: Backup) -> str:
    return counted(backup.contents.answers) if backup.contents else "unreadable"

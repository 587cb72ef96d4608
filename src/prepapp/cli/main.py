"""The arguments, and what each subcommand hands over to."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from prepapp import __version__
from prepapp.domain.errors import PrepError, UsageError

if TYPE_CHECKING:
    import argparse

EXIT_FINE, EXIT_OUR_FAULT, EXIT_USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0, 1 (our fault) or 2 (something a person can fix)."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    try:
        if asks_for_window_alone(words):
            return _show_window(dict(zip(words[::2], words[1::2], strict=False)))
        return _run(command_line().parse_args(words))
    except PrepError as error:
        print(f"prepapp: {error}", file=sys.stderr)
        return EXIT_USAGE
    except BrokenPipeError:
        sys.stderr.close()
        return EXIT_FINE


def asks_for_window_alone(words: Sequence[str]) -> bool:
    """Whether there are options of the window and their values at most: nothing that needs a parser."""
    pairs = words[:-1] if words[-1:] == ["open"] else words
    values_are_plain = not any(value.startswith("-") for value in pairs[1::2])
    return len(pairs) % 2 == 0 and set(pairs[::2]) <= {"--data-dir", "--person"} and values_are_plain


def _show_window(chosen: dict[str, str]) -> int:
    gc.disable()  # nothing of a start is garbage; the window collects by itself (gui/garbage.py)
    from prepapp.gui.program import run_window

    folder = chosen.get("--data-dir")
    return run_window(None if folder is None else Path(folder), name=chosen.get("--person"))


def _run(options: argparse.Namespace) -> int:
    if options.person is not None and options.command not in {None, "open"}:
        options.data_dir = _folder_of(options.person, options.data_dir)
    commands = {
        None: _open_window,
        "open": _open_window,
        "selftest": _test_itself,
        "bank": _work_on_bank,
        "translations": _translate,
        "readiness": _show_readiness,
        "data": _see_to_data,
        "export": _export,
    }
    return commands[options.command](options)


def _open_window(options: argparse.Namespace) -> int:
    from prepapp.gui.program import run_window

    return run_window(options.data_dir, name=options.person, file=getattr(options, "file", None))


def _test_itself(options: argparse.Namespace) -> int:
    from prepapp.cli.selftest import selftest

    return selftest(as_json=options.json)


def _work_on_bank(options: argparse.Namespace) -> int:
    try:
        from prepapp.cli import bank
    except ModuleNotFoundError as missing:  # the packaged program reads no YAML
        raise UsageError(
            f"`prepapp bank` needs {missing.name}. Run it in a checkout with: pip install -e '.[authoring]'"
        ) from missing
    return bank.run(options)


def _translate(options: argparse.Namespace) -> int:
    from prepapp.cli.translating import command

    return command.run(options)


def _show_readiness(options: argparse.Namespace) -> int:
    from prepapp.cli.readiness import show_readiness

    return show_readiness(
        options.data_dir,
        level=options.level,
        specialisation=options.specialisation,
        as_json=options.json,
    )


def _see_to_data(options: argparse.Namespace) -> int:
    from prepapp.cli import data

    return data.run(options)


def _export(options: argparse.Namespace) -> int:
    from prepapp.cli import data

    return data.export(options)


def _folder_of(name: str, data_dir: Path | None) -> Path:
    from prepapp.bootstrap import make_app

    return make_app(data_dir, name=name).folders.data


def command_line() -> argparse.ArgumentParser:
    """Every option and command, with their help."""
    import argparse

    parser = argparse.ArgumentParser(
        prog="prepapp",
        description="Tells a machine-learning engineer whether they are ready for a level. "
        "Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"prepapp {__version__}")
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help="keep progress in this folder (PREPAPP_DATA_DIR does the same)",
    )
    parser.add_argument(
        "--person", metavar="NAME", help="the history of this person (default: whose window was open last)"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_open(commands)
    _add_json(commands.add_parser("selftest", help="check that this installation works"))
    _add_bank(commands)
    _add_readiness(commands)
    _add_data(commands)
    _add_translations(commands)
    return parser


def _add_open(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    opening = commands.add_parser("open", help="open the window, and a history from elsewhere in it")
    opening.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="a database or a backup; the window offers to merge it",
    )


def _add_readiness(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    readiness = commands.add_parser("readiness", help="print readiness per area")
    readiness.add_argument(
        "--level", metavar="L", help="junior, mid, senior or staff (default: the chosen one)"
    )
    readiness.add_argument("--specialisation", metavar="S", help="shift expectations for a specialisation")
    _add_json(readiness)


def _add_data(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from prepapp.cli.data_arguments import add_data_actions, add_export_actions

    add_data_actions(commands.add_parser("data", help="check, back up, restore or merge the history"))
    add_export_actions(
        commands.add_parser("export", help="write the history, the bank or everything to files")
    )


def _add_translations(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from prepapp.cli.translating.command import add_translation_actions

    add_translation_actions(
        commands.add_parser("translations", help="keep the translated texts in step (needs a checkout)")
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def _add_bank(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from prepapp.cli.bank_arguments import add_bank_actions

    add_bank_actions(commands.add_parser("bank", help="work on a question bank (needs a checkout)"))

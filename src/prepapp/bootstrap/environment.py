"""What the environment says to the program, and what it is told before a library reads it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from prepapp import paths
from prepapp.bootstrap.app import App
from prepapp.bootstrap.world import World
from prepapp.storage.people import People

DATA_DIR_VARIABLE = "PREPAPP_DATA_DIR"


def make_app(
    data_dir: Path | None,
    *,
    name: str | None = None,
    environment: Mapping[str, str] | None = None,
    world: World | None = None,
) -> App:
    """The application for a data folder: the one given, the environment's, or the platform's.

    It is that of the person of that name, or of who had the window open last. Raises `UsageError` for a name
    that nobody has.
    """
    variables = os.environ if environment is None else environment
    if data_dir is None and variables.get(DATA_DIR_VARIABLE):
        data_dir = Path(variables[DATA_DIR_VARIABLE])
    people = People(paths.folders(data_dir).data)
    person = people.last() if name is None else people.named(name)
    folders = paths.Folders(people.folder_of(person))
    return App(folders, paths.shipped(), world, people=people, person=person)


def keep_drawing_cache(app: App) -> None:
    """Give matplotlib a lasting folder for its list of fonts; must come before it is imported."""
    os.environ.setdefault("MPLCONFIGDIR", str(app.folders.drawing_cache))

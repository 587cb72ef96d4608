"""What the dashboard and its report are made of, read from the services; each call may wait for the disk."""

from __future__ import annotations

from dataclasses import replace

from prepapp.bootstrap import App
from prepapp.domain.progress import Record
from prepapp.domain.topics import Level
from prepapp.gui.screens.dashboard.state import Reading


def read(app: App) -> Reading:
    """Readiness for the level of the profile, and what to do next."""
    profile = app.profiles.profile()
    service = app.readiness
    readiness = service.level_readiness(profile.level, profile.specialisation)
    first, *more = service.next_steps(readiness, profile)
    missing, outlook = service.missing(readiness), service.outlook(readiness, profile)
    return Reading(readiness, service.taxonomy, first, tuple(more), missing, outlook)


def read_record(app: App) -> Record:
    """What the charts beside readiness are drawn from."""
    record = app.progress.record(app.profiles.profile())
    return replace(record, stated=app.preferences.preferences().stated)


def choose(app: App, level: Level, specialisation: str | None) -> Reading:
    """Put another level or specialisation down in the profile, and read for it."""
    app.profiles.change(replace(app.profiles.profile(), level=level, specialisation=specialisation))
    return read(app)

"""The time zone of the computer with its rules: a day keeps its hours when the clocks change after it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo

from typing_extensions import override


class SystemZone(tzinfo):
    """Local time at any moment, unlike `astimezone()`, whose zone has the offset of one moment for ever."""

    @override
    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    @override
    def dst(self, moment: datetime | None) -> timedelta | None:
        return None

    @override
    def tzname(self, moment: datetime | None) -> str | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    @override
    def fromutc(self, moment: datetime) -> datetime:
        known = moment.replace(tzinfo=UTC).astimezone()
        local = known.replace(tzinfo=self)
        return local if local.utcoffset() == known.utcoffset() else local.replace(fold=1)


def local(moment: datetime) -> datetime:
    """An aware moment as the clock on the wall of the computer tells it."""
    return moment.astimezone(SystemZone())


def begin_of_day(moment: datetime) -> datetime:
    """Midnight before that moment, in its own time zone."""
    return datetime.combine(moment.date(), time.min, tzinfo=moment.tzinfo)


def end_of_day(moment: datetime) -> datetime:
    """The last microsecond of the day of that moment, in its own time zone."""
    return datetime.combine(moment.date(), time.max, tzinfo=moment.tzinfo)

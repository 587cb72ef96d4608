"""The time zone of the computer with its rules: a day keeps its hours when the clocks change after it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

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

"""The font of the window's text for what is drawn without Qt: taken from Qt, which knows where it is."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QRawFont

from prepapp.gui.charts.typeface import Typeface

SHIPPED: Final = "DejaVu Sans"
"""The charts have it themselves."""
_TABLES: Final = (
    "CFF  CFF2 GDEF GPOS GSUB OS/2 cmap cvt  fpgm gasp glyf head hhea hmtx kern loca maxp name post prep"
)
_TRUETYPE, _POSTSCRIPT = b"\x00\x01\x00\x00", b"OTTO"
_NEEDED: Final = frozenset(("cmap", "head", "hhea", "hmtx", "maxp"))


def text_family() -> str:
    """The font of the window's text, by its name."""
    return QFontInfo(QGuiApplication.font()).family()


def text_typeface() -> Typeface | None:
    """That font itself; None where the charts have it or Qt does not hand it out."""
    family = text_family()
    return None if family == SHIPPED else _typeface(family)


@cache
def _typeface(family: str) -> Typeface | None:
    ordinary, bold = (
        _file(QFont(family, weight=weight)) for weight in (QFont.Weight.Normal, QFont.Weight.Bold)
    )
    return Typeface(family, ordinary, bold) if ordinary and bold else None


def _file(font: QFont) -> bytes:
    """A font as the file it would be; b"" when parts are missing that no font is without."""
    raw = QRawFont.fromFont(font)
    tags = [_TABLES[start : start + 4] for start in range(0, len(_TABLES), 5)]
    tables = {tag: bytes(found.data()) for tag in tags if (found := raw.fontTable(tag)).size()}
    return _assembled(tables) if tables.keys() >= _NEEDED else b""


def _assembled(tables: Mapping[str, bytes]) -> bytes:
    """The tables behind their directory, as OpenType lays them out; nobody who reads them sums them up."""
    kind = _POSTSCRIPT if any(tag.startswith("CFF") for tag in tables) else _TRUETYPE
    count = len(tables)
    directory, content = b"", b""
    begin = 12 + 16 * count
    for tag, table in tables.items():
        place = begin + len(content)
        directory += struct.pack(">4sIII", tag.encode(), 0, place, len(table))
        content += table + b"\0" * (-len(table) % 4)
    power = 1 << (count.bit_length() - 1)
    head = struct.pack(">HHHH", count, 16 * power, power.bit_length() - 1, 16 * (count - power))
    return kind + head + directory + content

"""The guide's tables of keys, made of the program's own list."""

from __future__ import annotations

from prepapp.gui.shortcuts import SECTIONS, Section

BEGINS = "<!-- keys: made of src/prepapp/gui/shortcuts.py by docs/screenshots.py -->\n"
ENDS = "<!-- end of keys -->"


def with_keys(guide: str) -> str:
    """The text of the guide with the keys of today between its two marks."""
    before, _, rest = guide.partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    return f"{before}{BEGINS}\n{tables()}\n{ENDS}{after}"


def tables() -> str:
    """A table for each screen, in the order in which the program shows them."""
    return "\n".join(_table(section) for section in SECTIONS)


def _table(section: Section) -> str:
    rows = (f"| {', '.join(f'`{one}`' for one in key.keys)} | {key.action} |" for key in section.keys)
    return "\n".join((f"### {section.title}", "", "| Key | What it does |", "|---|---|", *rows, ""))

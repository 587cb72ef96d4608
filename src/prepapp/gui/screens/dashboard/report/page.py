"""A report as one HTML file that needs no network: drawings inside, tables with headers, print style."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from prepapp import __version__
from prepapp.gui.charts.export import svg_text
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.painting import Plot
from prepapp.gui.charts.table import ChartTable, Row
from prepapp.gui.screens.dashboard.report.contents import Figure, Report

SIGNS = {"mark-good": "▲", "mark-bad": "▼", "mark-uncertain": "◆"}
"""The signs of the charts as letters."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_NAMES = re.compile(r'(\bid="|href="#|url\(#)')
_ID = re.compile(r' id="([^"]*)"')
_REFERENCE = re.compile(r'(?:href="#|url\(#)([^")]+)')
_METADATA = re.compile(r"\s*<metadata>.*?</metadata>", re.DOTALL)


def html_page(report: Report, look: Look) -> str:
    """The whole file. Whoever opens it, also offline and years later, sees what is seen today."""
    return "\n".join(_lines(report, look))


def _lines(report: Report, look: Look) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(report.language)}">'
    yield '<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta name="generator" content="prepapp {__version__}">'
    yield f"<title>{escape(report.title)}</title>"
    yield f"<style>{style(look)}</style>\n</head>\n<body>\n<main>"
    yield from _verdict(report)
    yield from _chart("readiness", report.readiness, look)
    yield _table(report.readiness)
    yield "</section>"
    yield from _actions(report)
    for place, figure in enumerate(report.figures):
        yield from _chart(f"chart{place}", figure, look)
        yield "</section>"
    yield from _explained(report)
    yield from _numbers(report)
    yield "</main>"
    yield f"<footer><p>{escape(report.headings.made_by)}</p></footer>\n</body>\n</html>\n"


def _verdict(report: Report) -> Iterator[str]:
    yield f'<header><p class="made">{escape(report.title)} · {escape(report.made)}</p>'
    sign = SIGNS[report.mark]
    yield f'<h1><span class="{report.mark}" aria-hidden="true">{sign}</span> {escape(report.headline)}</h1>'
    yield from (f"<p>{escape(fact)}</p>" for fact in report.facts)
    yield f'<p><strong class="chance">{escape(report.chance)}</strong></p>'
    yield f'<p class="quiet">{escape(report.disclaimer)}</p></header>'


def _chart(name: str, figure: Figure, look: Look) -> Iterator[str]:
    yield f'<section aria-labelledby="{name}">\n<h2 id="{name}">{escape(figure.heading)}</h2>'
    yield f'<figure class="{name}">{drawing(figure.plot, look, name)}</figure>'


def drawing(plot: Plot, look: Look, name: str) -> str:
    """The chart as an SVG element whose words are its label; its ids begin with `name`, and all are used."""
    story, found = plot.story, _METADATA.sub("", svg_text(plot, look))
    used = set(_REFERENCE.findall(found))
    found = _ID.sub(lambda one: one.group() if one.group(1) in used else "", found)
    found = _NAMES.sub(rf"\g<1>{name}-", found)
    label = escape(f"{story.takeaway}. {story.description}")
    return found.replace("<svg ", f'<svg role="img" aria-label="{label}" ', 1)


def _actions(report: Report) -> Iterator[str]:
    yield f'<section aria-labelledby="next">\n<h2 id="next">{escape(report.headings.actions)}</h2>\n<ol>'
    for action in report.actions:
        yield f"<li><strong>{escape(action.title)}</strong><br>{escape(action.reason)}<br>"
        yield f'<span class="quiet">{escape(action.length)}</span></li>'
    yield "</ol>\n</section>"


def _explained(report: Report) -> Iterator[str]:
    heading = escape(report.headings.explanation)
    yield f'<section aria-labelledby="how">\n<h2 id="how">{heading}</h2>\n<dl>'
    for title, words in report.explanation:
        yield f"<div><dt>{escape(title)}</dt><dd>{escape(words)}</dd></div>"
    yield "</dl>\n</section>"


def _numbers(report: Report) -> Iterator[str]:
    heading = escape(report.headings.numbers)
    yield f'<section aria-labelledby="numbers">\n<h2 id="numbers">{heading}</h2>'
    yield from (_table(figure) for figure in report.figures)
    yield from (f'<p class="quiet">{escape(words)}</p>' for words in report.waiting)
    yield "</section>"


def _table(figure: Figure) -> str:
    table = figure.plot.story.table
    return "\n".join(
        (
            f'<div class="table"><table><caption>{escape(figure.heading)}</caption>\n<thead><tr>',
            *(
                f'<th scope="col"{_side(table, at)}>{escape(one.title)}</th>'
                for at, one in enumerate(table.columns)
            ),
            "</tr></thead>\n<tbody>",
            *(_row(table, row) for row in table.rows),
            "</tbody></table></div>",
        )
    )


def _row(table: ChartTable, row: Row) -> str:
    first, *others = (escape(cell.text) for cell in row.cells)
    cells = [f"<td{_side(table, at)}>{words}</td>" for at, words in enumerate(others, start=1)]
    if row.mark:
        cells[-1] = (
            f'<td><span class="{row.mark}" aria-hidden="true">{SIGNS[row.mark]}</span> {others[-1]}</td>'
        )
    return f'<tr><th scope="row">{first}</th>{"".join(cells)}</tr>'


def _side(table: ChartTable, at: int) -> str:
    return "" if table.columns[at].is_words else ' class="number"'


def style(look: Look) -> str:
    """How the page looks, on a screen and on paper."""
    return f"""
:root {{ color-scheme: light; }}
body {{ margin: 0; background: {look.surface}; color: {look.text}; line-height: 1.5;
  font-family: system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }}
main, footer {{ max-width: 60rem; margin: 0 auto; padding: 1.5rem; }}
h1 {{ font-size: 2.1rem; line-height: 1.2; margin: .2rem 0 .6rem; }}
h2 {{ font-size: 1.25rem; margin: 2.5rem 0 .8rem; padding-top: 1rem; border-top: 1px solid {look.rule}; }}
header p {{ margin: .3rem 0; max-width: 44rem; }}
.made, .quiet {{ color: {look.muted}; font-size: .9rem; }}
.chance {{ border: 1px solid {look.faint}; border-radius: .4rem; padding: .15rem .5rem; font-weight: 600; }}
.mark-good {{ color: {look.good}; }} .mark-bad {{ color: {look.bad}; }}
.mark-uncertain {{ color: {look.uncertain}; }}
figure {{ margin: 0; }}
svg {{ display: block; width: 100%; height: auto; }}
ol {{ padding-left: 1.4rem; }} li {{ margin: .7rem 0; }}
dl div {{ margin: 0 0 .8rem; max-width: 44rem; }} dt {{ font-weight: 600; }} dd {{ margin: 0; }}
.table {{ overflow-x: auto; margin: 1.2rem 0; }}
table {{ border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }}
caption {{ text-align: left; font-weight: 600; padding: .3rem 0; }}
th, td {{ padding: .3rem .6rem; text-align: left; border-bottom: 1px solid {look.rule}; }}
thead th {{ border-bottom: 2px solid {look.faint}; vertical-align: bottom; }}
tbody th {{ font-weight: 400; }}
.number {{ text-align: right; white-space: nowrap; }}
@media print {{
  @page {{ margin: 16mm; }}
  body {{ font-size: 10pt; }} main, footer {{ max-width: none; padding: 0; }}
  h2, caption {{ break-after: avoid; }} figure, li, tr, dl div {{ break-inside: avoid; }}
  thead {{ display: table-header-group; }} .table {{ overflow: visible; }}
}}
"""

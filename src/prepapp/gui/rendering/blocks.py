"""What a page is stacked from: paragraphs, headings, lists, listings, tables, quotations, display formulas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from prepapp.gui.rendering.code import highlighted
from prepapp.gui.rendering.formulas import Formulas
from prepapp.gui.rendering.inlines import CODE_SIZE, InlineRules
from prepapp.gui.rendering.style import RenderStyle

if TYPE_CHECKING:
    from markdown_it.token import Token

HEADINGS = {"h1": 1.4, "h2": 1.22, "h3": 1.08}
LINE = 1.5
GAP = 0.7
_QUOTE_BAR_PX = 3


class PageRules:
    """HTML of one page's tokens; gaps lie above blocks only, so that a page ends where its text ends."""

    def __init__(self, style: RenderStyle) -> None:
        self._style = style
        self._formulas = Formulas(style)
        self._inlines = InlineRules(style, self._formulas)
        self._is_first = True
        self._item_opened = False
        self._px: float | None = None
        self._weight = ""
        self._rules: dict[str, Callable[[Token], str]] = {
            "inline": self._line_of_text,
            "paragraph_open": self._paragraph_open,
            "paragraph_close": lambda _: "</p>",
            "heading_open": self._heading_open,
            "heading_close": self._heading_close,
            "bullet_list_open": lambda token: self._list_open("ul", token),
            "bullet_list_close": lambda _: "</ul>",
            "ordered_list_open": lambda token: self._list_open("ol", token),
            "ordered_list_close": lambda _: "</ol>",
            "list_item_open": self._item_open,
            "list_item_close": lambda _: "</li>",
            "blockquote_open": self._quote_open,
            "blockquote_close": lambda _: "</td></tr></table>",
            "fence": lambda token: self._listing(token.content, token.info.strip().split(" ")[0]),
            "code_block": lambda token: self._listing(token.content, ""),
            "math_block": self._display,
            "hr": self._rule,
            "table_open": self._table_open,
            "table_close": lambda _: "</table>",
            "tr_open": lambda _: "<tr>",
            "tr_close": lambda _: "</tr>",
            "th_open": lambda token: self._cell_open(token, "th"),
            "th_close": lambda _: "</p></th>",
            "td_open": lambda token: self._cell_open(token, "td"),
            "td_close": lambda _: "</p></td>",
        }
        self.images = self._formulas.images
        self.problems = self._formulas.problems

    @property
    def widest(self) -> int:
        """The width the widest display formula wants."""
        return self._formulas.widest

    def blocks(self, tokens: Sequence[Token]) -> str:
        """HTML of the whole page."""
        return "".join(self._rules[token.type](token) for token in tokens if token.type in self._rules)

    def _gap(self, share: float = GAP) -> int:
        """The room above a block; nothing above the first one, nor at the top of a list item or quotation."""
        starts, self._is_first = self._is_first, False
        return 0 if starts else self._style.em(share)

    def _line(self, share: float = LINE) -> str:
        return f"margin-bottom:0;line-height:{self._style.em(share)}px"

    def _paragraph_open(self, token: Token) -> str:
        return f'<p style="margin-top:{self._gap(0.15 if token.hidden else GAP)}px;{self._line()}">'

    def _heading_open(self, token: Token) -> str:
        self._px = self._style.text_px * HEADINGS.get(token.tag, 1.0)
        return (
            f'<{token.tag} style="margin-top:{self._gap(1.2)}px;margin-bottom:0;'
            f'font-size:{round(self._px)}px;font-weight:600">'
        )

    def _heading_close(self, token: Token) -> str:
        self._px = None
        return f"</{token.tag}>"

    def _list_open(self, tag: str, token: Token) -> str:
        start = token.attrs.get("start")
        numbered = f' start="{int(start)}"' if start is not None else ""
        return f'<{tag}{numbered} style="margin-top:{self._gap(0.35)}px;margin-bottom:0">'

    def _item_open(self, _token: Token) -> str:
        self._is_first = True
        return f'<li style="margin-top:{self._style.em(0.3)}px;{self._line()}">'

    def _quote_open(self, _token: Token) -> str:
        gap, self._is_first = self._gap(), True
        return (
            f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-top:{gap}px"><tr>'
            f'<td width="{_QUOTE_BAR_PX}" bgcolor="{self._style.rule}"></td>'
            f'<td style="padding-left:{self._style.em(0.8)}px">'
        )

    def _listing(self, source: str, language: str) -> str:
        code = self._style.code
        return (
            f'<table width="100%" cellspacing="0" cellpadding="{self._style.em(0.65)}" bgcolor="{code.background}" '
            f'style="margin-top:{self._gap()}px"><tr><td>'
            f"<pre style=\"margin:0;white-space:pre-wrap;font-family:'{self._style.monospace}';"
            f'font-size:{self._style.em(CODE_SIZE)}px;color:{code.text};line-height:{self._style.em(1.4)}px">'
            f"{highlighted(source, language, code)}</pre></td></tr></table>"
        )

    def _display(self, token: Token) -> str:
        return f'<p align="center" style="margin-top:{self._gap()}px;margin-bottom:0">{self._formulas.display(token.content)}</p>'

    def _rule(self, _token: Token) -> str:
        return f'<hr style="margin-top:{self._gap()}px;margin-bottom:0">'

    def _table_open(self, _token: Token) -> str:
        return f'<table border="0" cellspacing="0" cellpadding="0" style="margin-top:{self._gap()}px">'

    def _cell_open(self, token: Token, tag: str) -> str:
        line = 2 if tag == "th" else 1
        color = self._style.rule if tag == "th" else self._style.code.border
        side = {"text-align:right": "right", "text-align:center": "center"}.get(
            str(token.attrs.get("style", "")), "left"
        )
        weight = "600" if tag == "th" else "400"
        return (
            f'<{tag} align="{side}" style="padding:{self._style.em(0.3)}px {self._style.em(0.9)}px '
            f'{self._style.em(0.3)}px {self._style.em(0.2)}px;border-bottom:{line}px solid {color}">'
            f'<p style="margin:0;font-weight:{weight};line-height:{self._style.em(1.35)}px" align="{side}">'
        )

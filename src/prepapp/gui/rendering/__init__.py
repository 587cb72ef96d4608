"""Markdown, TeX and code to what Qt can draw; the heavy libraries are imported when the first page is."""

from prepapp.gui.rendering.page import Rendered, render, warm_up_code, warm_up_formulas
from prepapp.gui.rendering.style import RenderStyle

__all__ = ["RenderStyle", "Rendered", "render", "warm_up_code", "warm_up_formulas"]

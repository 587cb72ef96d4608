"""Mends and measures the MathML between TeX and drawing: some of it is drawn wrong, some would take for ever."""

from __future__ import annotations

from itertools import pairwise
from xml.etree.ElementTree import Element

_ROWS = {"math", "mrow", "mtd", "mtr", "msqrt", "mtable", "mstyle", "mpadded", "menclose"}
_FUNCTIONS = {"log", "ln", "exp", "sin", "cos", "tan", "det", "min", "max", "Pr", "lim"}
_FENCES = set("|‖∣∥⟨⟩⌈⌉⌊⌋")
_DIGITS = {
    "bold": str.maketrans("0123456789", "".join(chr(0x1D7CE + digit) for digit in range(10))),
    "double-struck": str.maketrans("0123456789", "".join(chr(0x1D7D8 + digit) for digit in range(10))),
}


def without_namespace(root: Element) -> Element:
    """The tree with plain tag names."""
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return root


def mended(root: Element) -> Element:
    """The tree as the typesetter draws it right, and faster: it lays out every row's content twice."""
    for element in list(root.iter()):
        _draw_digits_in_their_variant(element)
        _tighten_nabla(element)
        _space_after_functions(element)
        _keep_size_of_fences(element)
    for element in list(root.iter()):
        _unwrap_single_children(element)
        _join_only_row(element)
    return root


def effort(root: Element) -> int:
    """How many pieces are laid out; each row doubles what is inside it, so nesting is exponential."""
    total, waiting = 0, [(root, 1)]
    while waiting:
        element, times = waiting.pop()
        total += times
        inside = times * 2 if element.tag in _ROWS else times
        waiting.extend((child, inside) for child in element)
    return total


def _draw_digits_in_their_variant(element: Element) -> None:
    """Bold and blackboard digits have glyphs of their own, but the attribute does not find them."""
    digits = _DIGITS.get(element.get("mathvariant", ""))
    if element.tag == "mn" and digits and element.text:
        element.text = element.text.translate(digits)
        del element.attrib["mathvariant"]


def _tighten_nabla(element: Element) -> None:
    """As the base of a subscript, an operator keeps the gap that belongs behind the subscript."""
    if element.tag in {"msub", "msup", "msubsup"} and len(element) and element[0].text == "∇":
        element[0].set("rspace", "0em")
        element[0].set("lspace", "0em")


def _space_after_functions(element: Element) -> None:
    """`log` with a base is no operator to the typesetter, and would touch its argument."""
    children = list(element)
    for place, (one, following) in reversed(list(enumerate(pairwise(children), start=1))):
        if one.tag in {"msub", "msup"} and len(one) and one[0].text in _FUNCTIONS and following.tag != "mo":
            element.insert(place, Element("mspace", width="thinmathspace"))


def _keep_size_of_fences(element: Element) -> None:
    r"""Only what `\left` and `\right` mark grows with its content; the others would by default."""
    if element.tag in {"mo", "mi"} and element.text in _FENCES and "stretchy" not in element.attrib:
        element.set("stretchy", "false")


def _unwrap_single_children(element: Element) -> None:
    for place, child in enumerate(element):
        inner = child
        while (
            inner.tag == "mrow"
            and len(inner) == 1
            and not inner.attrib
            and inner[0].tag not in {"mo", "mspace"}
        ):
            inner = inner[0]
        if inner is not child:
            element[place] = inner


def _join_only_row(element: Element) -> None:
    """A row whose only content is a row is that row; lines broken by hand need both, so they keep them."""
    if element.tag in _ROWS and len(element) == 1 and element[0].tag == "mrow" and not element[0].attrib:
        if not any(piece.get("linebreak") for piece in element[0]):
            element[:] = element[0][:]

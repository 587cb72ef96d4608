"""Mends and measures the MathML between TeX and drawing: some is drawn wrong, some would take for ever."""

from __future__ import annotations

from xml.etree.ElementTree import Element

_ROWS = {"math", "mrow", "mtd", "mtr", "msqrt", "mtable", "mstyle", "mpadded", "menclose"}
_SCRIPTS = {"msub": 1, "msup": 1, "msubsup": 2, "munder": 1, "mover": 1, "munderover": 2}
_FENCES = set("|‖∣∥⟨⟩⌈⌉⌊⌋")
_STACKED = {"mover", "munder", "munderover"}
_RELATIONS = set("=~∼→≈≡≤≥∝←↔⇒")
_BINARY = set("∪∩∨∧⊎⧵∖×")
_SIGNS = set("−-+±∓")
_CLOSING = set(")]}|‖⟩⌉⌋!′%")
_ACCENTS = {"\u0302": "\u02c6", "\u0303": "\u02dc"}
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
    for mend in (
        _gather_base,
        _use_accents,
        _use_digits_of_their_own,
        _tighten_nabla,
        _space_signs,
        _space_out,
        _keep_size_of_fences,
    ):
        for element in list(root.iter()):
            mend(element)
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


def _gather_base(element: Element) -> None:
    """A matrix with an exponent comes as fence, table, fence and exponent, without a row around the base."""
    scripts = _SCRIPTS.get(element.tag, len(element))
    if len(element) > scripts + 1:
        base = Element("mrow")
        base.extend(element[: len(element) - scripts])
        element[:] = [base, *element[len(element) - scripts :]]


def _use_accents(element: Element) -> None:
    r"""`\hat` and `\tilde` come as their wide brothers, which sit askew on a single letter."""
    if element.tag == "mover" and element.get("accent") == "true" and element[1].text in _ACCENTS:
        element[1].text = _ACCENTS[element[1].text]
        element[1].set("stretchy", "false")


def _use_digits_of_their_own(element: Element) -> None:
    """Bold and blackboard digits have glyphs of their own, but the attribute does not find them."""
    digits = _DIGITS.get(element.get("mathvariant", ""))
    if element.tag == "mn" and digits and element.text:
        element.text = element.text.translate(digits)
        del element.attrib["mathvariant"]


def _tighten_nabla(element: Element) -> None:
    """As the base of a subscript, an operator keeps the gap that belongs behind the subscript."""
    if element.tag in {"msub", "msubsup"} and len(element) > 1 and element[0].text == "∇":
        closer = Element("mrow")
        closer.extend((Element("mspace", width="negativethinmathspace"), element[1]))
        element[1] = closer


def _space_signs(element: Element) -> None:
    """As much room around a sign between two things as TeX gives it, and none after a sign before one."""
    for place, piece in enumerate(element if element.tag in _ROWS else ()):
        if piece.text in _BINARY:
            piece.tag = "mo"
            _set_space(piece, "mediummathspace")
        elif piece.tag == "mo" and piece.text in _SIGNS and _opens(element[:place]):
            _set_space(piece, "0em")


def _opens(before: list[Element]) -> bool:
    return not before or (before[-1].tag == "mo" and before[-1].text not in _CLOSING)


def _set_space(sign: Element, space: str) -> None:
    sign.set("lspace", space)
    sign.set("rspace", space)


def _space_out(element: Element) -> None:
    """Gaps the typesetter leaves out between the pieces of a row."""
    if element.tag in _ROWS:
        for place in range(len(element) - 1, -1, -1):
            before, after = _gaps(element[place], element[place + 1 : place + 2])
            if after and place + 1 < len(element):
                element.insert(place + 1, Element("mspace", width=after))
            if before and place:
                element.insert(place, Element("mspace", width=before))


def _gaps(piece: Element, following: list[Element]) -> tuple[str, str]:
    if piece.tag in _STACKED and _letters(piece[0]) in _RELATIONS:
        return "thickmathspace", "thickmathspace"
    if _is_named_function(piece) and following and following[0].tag != "mo":
        return "", "thinmathspace"
    return "", ""


def _is_named_function(piece: Element) -> bool:
    """With a base or a limit, or under a name of its own, a function is no operator to the typesetter."""
    if piece.tag in _SCRIPTS and len(piece):
        spaced_already = piece.tag.startswith("munder") and piece[0].tag == "mo"
        return not spaced_already and _is_name(_letters(piece[0]))
    return piece.tag == "mo" and _is_name(piece.text or "") and piece.text not in {"min", "max", "lim"}


def _is_name(letters: str) -> bool:
    return len(letters) > 1 and letters.isalpha() and letters.isascii()


def _letters(piece: Element) -> str:
    return "".join(piece.itertext())


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
    if element.tag not in _ROWS or len(element) != 1 or element[0].tag != "mrow" or element[0].attrib:
        return
    if not any(piece.get("linebreak") for piece in element[0]):
        element[:] = element[0][:]

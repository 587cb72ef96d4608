"""A language's .ts file, Qt's XML of translations: reading it, bringing it up to date, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as Xml

from prepapp.cli.translating.texts import Text
from prepapp.domain.errors import ContentError
from prepapp.domain.wording import PLACEHOLDER

CONTEXT: Final = "prepapp"
PLURAL_FORMS: Final = {"de": 2, "en": 2}
"""How many forms a counted text has, by language, as Qt numbers them."""

_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Translations = Mapping[tuple[str, str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a language says for each text: one translation, or one for each of its plural forms."""

    language: str
    translations: Translations

    @property
    def forms(self) -> int:
        """How many plural forms the language has. Raises `ContentError` for one that is not listed."""
        if self.language not in PLURAL_FORMS:
            raise ContentError(f"How many plural forms “{self.language}” has is not in PLURAL_FORMS.")
        return PLURAL_FORMS[self.language]


def read_catalogue(file: Path) -> Catalogue:
    """The translations of a .ts file. Raises `ContentError` when it is not one."""
    try:
        root = Xml.parse(file).getroot()  # noqa: S314 - our own file, in the checkout
    except (OSError, Xml.ParseError) as error:
        raise ContentError(f"{file} cannot be read as a translation: {error}.") from error
    return Catalogue(
        root.get("language", ""),
        {
            (message.findtext("source", ""), message.findtext("comment", "")): _said(message)
            for message in root.iter("message")
        },
    )


def _said(message: Xml.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None:
        return ()
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return tuple(forms) if forms else (translation.text or "",)


def written(catalogue: Catalogue, texts: Iterable[Text]) -> str:
    """The .ts file for these texts: what is translated stays, what is new waits, what is gone goes."""
    root = Xml.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for text in texts:
        context.append(_message(text, catalogue))
    Xml.indent(root, "  ")
    return _HEAD + Xml.tostring(root, encoding="unicode") + "\n"


def _message(text: Text, catalogue: Catalogue) -> Xml.Element:
    message = Xml.Element("message", {} if text.one is None else {"numerus": "yes"})
    for file in text.files:
        Xml.SubElement(message, "location", filename=f"../../src/prepapp/{file}")
    Xml.SubElement(message, "source").text = text.source
    if text.meaning:
        Xml.SubElement(message, "comment").text = text.meaning
    if text.one is not None:
        Xml.SubElement(message, "extracomment").text = f"Singular: {text.one}"
    said = _fitting(text, catalogue)
    translation = Xml.SubElement(message, "translation", {} if all(said) else {"type": "unfinished"})
    if text.one is None:
        translation.text = said[0]
    else:
        for form in said:
            Xml.SubElement(translation, "numerusform").text = form
    return message


def _fitting(text: Text, catalogue: Catalogue) -> tuple[str, ...]:
    """The translations of a text, as many as it needs; empty ones where there are none."""
    needed = 1 if text.one is None else catalogue.forms
    said = catalogue.translations.get(text.key, ())
    return said if len(said) == needed else ("",) * needed


def lacking(catalogue: Catalogue, texts: Iterable[Text]) -> Iterator[str]:
    """What is missing or wrong in a language, a sentence each: texts, plural forms, placeholders."""
    wanted = {text.key: text for text in texts}
    for key in catalogue.translations.keys() - wanted.keys():
        yield f"“{key[0]}” is translated but no longer said."
    for text in wanted.values():
        if text.key not in catalogue.translations:
            yield f"“{text.source}” ({text.files[0]}) is not in the file."
            continue
        said = catalogue.translations[text.key]
        if len(said) != (1 if text.one is None else catalogue.forms) or not all(said):
            yield f"“{text.source}” ({text.files[0]}) is not translated."
            continue
        for form, words in enumerate(said):
            yield from _wrong_placeholders(text, words, is_singular=form == 0 and text.one is not None)


def _wrong_placeholders(text: Text, words: str, *, is_singular: bool) -> Iterator[str]:
    """The form for one may write its number as a word; every other value must be there, and no other."""
    given, wanted = frozenset(PLACEHOLDER.findall(words)), text.placeholders
    if given != wanted and not (is_singular and given == wanted - {"n"}):
        yield f"“{words}” has other placeholders than “{text.source}”."

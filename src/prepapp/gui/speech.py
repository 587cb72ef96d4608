"""Which language the window speaks: the translations there are, and the one that is put on."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

ENGLISH: Final = "en"
SYSTEM: Final = ""
"""The choice that follows the system's language where there is a translation, and English where not."""

_put_on_before: Final[
    list[QTranslator]
] = []  # not found among the application's children: that names them all

_BRITISH: Final = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def languages(folder: Path) -> dict[str, str]:
    """The codes that can be chosen, each with the language's own name for itself; English comes first."""
    found = sorted(file.stem.removeprefix("prepapp_") for file in folder.glob("prepapp_*.qm"))
    return {code: _name(code) for code in (ENGLISH, *found)}


def speak(
    application: QCoreApplication, folder: Path, choice: str = SYSTEM, *, system: QLocale | None = None
) -> str:
    """Speak the language of a code: our words, Qt's own, and how numbers and days are written.

    Returns the code that is spoken: English where `folder` has no translation for the one that was wished.
    """
    native = system or QLocale.system()
    wished = choice or QLocale.languageToCode(native.language())
    spoken = wished if wished in languages(folder) else ENGLISH
    usual = _usual(spoken)
    QLocale.setDefault(native if native.language() == usual.language() else usual)
    while _put_on_before:
        application.removeTranslator(_put_on_before.pop())
    if spoken != ENGLISH:
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _put_on(application, folder / f"prepapp_{spoken}.qm")
        _put_on(application, qt / f"qtbase_{spoken}.qm")
    return spoken


def _put_on(application: QCoreApplication, file: Path) -> None:
    translator = QTranslator()
    if translator.load(str(file)):
        application.installTranslator(translator)
        _put_on_before.append(translator)


def _name(code: str) -> str:
    name = _usual(code).nativeLanguageName().removeprefix("British ")
    return name[:1].upper() + name[1:]


def _usual(code: str) -> QLocale:
    return _BRITISH if code == ENGLISH else QLocale(code)

"""Where things are: what ships with the program, and what belongs to the person who uses it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Shipped:
    """Read-only files that came with the program."""

    bundle: Path
    resources: Path

    @property
    def notices(self) -> Path:
        """The licences of everything that a packaged program carries; a checkout has none."""
        return self.resources.parent / "notices" / "third-party-licences.txt"

    @property
    def releases_page(self) -> str:
        """Where whoever published this build said that newer ones are, an https address; "" when unsaid."""
        file = self.resources.parent / "releases.txt"
        page = file.read_text(encoding="utf-8").strip() if file.is_file() else ""
        return page if page.startswith("https://") else ""

    @property
    def translations(self) -> Path:
        """The compiled translations; they are built into the folder that the bundle is built into."""
        return self.bundle.parent / "translations"


@dataclass(frozen=True, slots=True)
class Folders:
    """What the program may write to."""

    data: Path

    @property
    def database(self) -> Path:
        """The database of the profile."""
        return self.data / "prepapp.db"

    @property
    def backups(self) -> Path:
        """Copies of the database."""
        return self.data / "backups"

    @property
    def logs(self) -> Path:
        """Log files; they hold no answers."""
        return self.data / "logs"

    @property
    def drawing_cache(self) -> Path:
        """Where matplotlib keeps its list of fonts between two starts."""
        return self.data / "cache" / "matplotlib"


def shipped() -> Shipped:
    """The files of this installation: a packaged program's own folder, or the checkout around the package."""
    if getattr(sys, "frozen", False):
        root = Path(getattr(sys, "_MEIPASS", PACKAGE))
        return Shipped(root / "bank.bundle", root / "resources")
    checkout = PACKAGE.parent.parent
    return Shipped(checkout / "build" / "bank.bundle", checkout / "resources")


def folders(data_dir: Path | None) -> Folders:
    """The folders of the person: what is given, else what was chosen for all starts, else the platform's."""
    chosen = data_dir or chosen_folder()
    if chosen is not None:
        return Folders(chosen.expanduser().absolute())
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed when the folder is given

    return Folders(user_data_path("prepapp", appauthor=False))


def chosen_folder() -> Path | None:
    """The data folder that was chosen for all starts because the platform's could not be used, if any."""
    try:
        words = _choice_file().read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return None
    return Path(words) if words and Path(words).is_absolute() else None


def choose_folder(folder: Path) -> None:
    """Use a data folder at later starts, too, where none is given. Raises `OSError`."""
    file = _choice_file()
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.write_text(f"{folder.absolute()}\n", encoding="utf-8")


def _choice_file() -> Path:
    """It lies with the platform's settings, not with its data, which is what could not be used."""
    from platformdirs import user_config_path  # noqa: PLC0415 - not needed when the folder is given

    return user_config_path("prepapp", appauthor=False) / "data-folder"

"""Several files that leave together, as a folder or as a ZIP: private, and there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import zipfile
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from typing_extensions import override

from prepapp.domain.errors import StorageError, UsageError
from prepapp.domain.wording import mark, sentence
from prepapp.private import whole_file

_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0)
_PRIVATE: Final = 0o600


class Parcel(ABC):
    """Takes files until it is closed."""

    def add(self, name: str, pieces: Iterable[str]) -> None:
        """Write a file of text (UTF-8). Raises `OSError`."""
        with self._file(name) as file:
            for piece in pieces:
                file.write(piece.encode(errors="backslashreplace"))

    @abstractmethod
    def _file(self, name: str) -> AbstractContextManager[IO[bytes]]: ...


class _Folder(Parcel):
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    @override
    def _file(self, name: str) -> Iterator[IO[bytes]]:
        handle = os.open(self._folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK, _PRIVATE)
        with os.fdopen(handle, "wb") as file:
            yield file
            _sync(file)


class _Zip(Parcel):
    def __init__(self, archive: zipfile.ZipFile, folder: str, at: datetime) -> None:
        self._archive, self._inside, self._at = archive, folder, at

    @override
    def _file(self, name: str) -> AbstractContextManager[IO[bytes]]:
        entry = zipfile.ZipInfo(f"{self._inside}/{name}", date_time=self._at.timetuple()[:6])
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = _PRIVATE << 16
        return self._archive.open(entry, "w", force_zip64=True)


@contextmanager
def packing(target: Path, *, at: datetime) -> Iterator[Parcel]:
    """A parcel for `target`: a ZIP if it is named so, else a folder that is new or empty.

    It is put together beside its place and takes that once it is whole; when the block raises, nothing
    stays. A link is never followed. Raises `UsageError` for a place that is taken, `StorageError` for one
    that cannot be written.
    """
    _refuse_what_is_taken(target)
    packed = _zipped(target, at) if _is_zip(target) else _foldered(target)
    try:
        with packed as parcel:
            yield parcel
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError(
            sentence(
                "{target} cannot be written: {reason}. Choose another place.", target=target, reason=reason
            )
        ) from error


@contextmanager
def _foldered(target: Path) -> Iterator[Parcel]:
    part = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent))
    try:
        yield _Folder(part)
        with contextlib.suppress(FileNotFoundError):
            target.rmdir()  # the one that was made empty for it; no system renames onto it everywhere
        part.rename(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)


@contextmanager
def _zipped(target: Path, at: datetime) -> Iterator[Parcel]:
    with whole_file(target) as file, zipfile.ZipFile(file, "w") as archive:
        yield _Zip(archive, target.stem, at)


def _refuse_what_is_taken(target: Path) -> None:
    if not target.name:
        raise UsageError(sentence("{target} has no name. Choose another place.", target=target))
    if target.is_symlink():
        raise UsageError(_taken(target, mark("it is a link to another place")))
    if _is_zip(target):
        if target.is_dir():
            raise UsageError(_taken(target, mark("it is a folder")))
    elif target.exists() and not target.is_dir():
        raise UsageError(_taken(target, mark("it is a file")))
    elif target.is_dir() and _has_something(target):
        raise UsageError(_taken(target, mark("the folder is not empty")))


def _has_something(folder: Path) -> bool:
    try:
        return next(folder.iterdir(), None) is not None
    except OSError:
        return True  # what cannot be looked into is not ours to replace


def _taken(target: Path, reason: str) -> str:
    return sentence(
        "Nothing is written to {target}: {reason}. Choose another place, or a new name.",
        target=target,
        reason=reason,
    )


def _is_zip(target: Path) -> bool:
    return target.suffix.lower() == ".zip"


def _sync(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())

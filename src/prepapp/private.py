"""Files that belong to their owner alone, opened so that no link or pipe laid in their place is followed."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

_HERE_ALONE: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_ROOT: Final = 0


def new_file(path: Path) -> int:
    """A handle that writes to a new file which only its owner may read (POSIX).

    Raises `FileExistsError` when anything has that name already, a link that leads nowhere included.
    """
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _HERE_ALONE, 0o600)


def fresh_file(path: Path) -> int:
    """`new_file` in the place of what a killed program left there."""
    path.unlink(missing_ok=True)
    return new_file(path)


def own_file(path: Path, flags: int) -> int:
    """A handle of a plain file that stays from one start to the next, made if there is none.

    Raises `OSError` for a link, a pipe or a device: an open pipe would never return, and a link would let
    whoever laid it choose the file that is written.
    """
    handle = os.open(path, flags | os.O_CREAT | _HERE_ALONE, 0o600)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "It is not a plain file", str(path))
    return handle


@contextmanager
def whole_file(target: Path) -> Iterator[IO[bytes]]:
    """A new file for its owner alone, which takes the place of `target` once the block has filled it.

    It is then on the disk. When the block raises, nothing of it stays, and what was at `target` before is
    still there. Raises `OSError`.
    """
    import tempfile  # noqa: PLC0415 - not needed before the first paint

    # A name that nobody can foresee, made anew: a link that lies in wait there is never followed.
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def is_laid_by_another(path: Path, *, user: int | None = None) -> bool:
    """Whether a path is a link that neither `user` (the one who runs this) nor the system's owner made."""
    if sys.platform == "win32":
        return False
    me = os.geteuid() if user is None else user
    return path.is_symlink() and path.lstat().st_uid not in {me, _ROOT}


def others_may_write(folder: Path) -> bool:
    """Whether other people of this computer may write to a folder (POSIX)."""
    if sys.platform == "win32" or not folder.is_dir():
        return False
    return bool(folder.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH))

"""Data folders that other computers or other people change too, and why that is a risk."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

from prepapp.domain.wording import mark, sentence

_NETWORK: Final = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "davfs", "fuse.sshfs", "fuse.rclone")
)
_SYNCHRONISED: Final = {
    r"dropbox.*": "Dropbox",
    r"onedrive.*": "OneDrive",
    r"icloud ?drive|com~apple~clouddocs|mobile documents": "iCloud",
    r"google ?drive.*|my drive": "Google Drive",
    r"nextcloud|owncloud": "Nextcloud",
    r"syncthing|pcloud.*|megasync.*": mark("a synchronising program"),
}


def remark_on(folder: PurePath, mounts: str = "", *, is_shared: bool = False) -> str:
    """What to tell of a data folder on a network or synchronised disk, or one that others may write to.

    `mounts` is the text of /proc/mounts, or empty where there is none; "" when nothing is known against it.
    """
    service = _service(folder)
    if service:
        return sentence(
            "The data folder {folder} is kept in step by {service}, which may copy a file while it is being "
            "written. Keep it on this computer, and move histories with a backup and a merge.",
            folder=folder,
            service=sentence(service),
        )
    kind = _file_system(folder, mounts)
    if kind in _NETWORK:
        return sentence(
            "The data folder {folder} is on a network disk ({kind}), where two computers can damage a "
            "database. Keep it on this computer, and move histories with a backup and a merge.",
            folder=folder,
            kind=kind,
        )
    if is_shared:
        return sentence(
            "Other people of this computer may write to the data folder {folder}, and could replace what is "
            "in it. Take that right from them, or choose another folder with --data-dir.",
            folder=folder,
        )
    return ""


def _service(folder: PurePath) -> str:
    names = [part.lower() for part in folder.parts]
    return next(
        (
            service
            for pattern, service in _SYNCHRONISED.items()
            if any(re.fullmatch(pattern, name) for name in names)
        ),
        "",
    )


def _file_system(folder: PurePath, mounts: str) -> str:
    """The type of the file system under a folder: that of the deepest mount above it, the last one wins."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = PurePath(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1]))
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind

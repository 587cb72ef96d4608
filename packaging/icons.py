"""The program's icon in every size that desktops ask for, drawn from its SVG.

`python packaging/icons.py FOLDER` writes prepapp.ico and prepapp.icns, which Windows and macOS want.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw_icons(svg: Path, hicolor: Path) -> None:
    """Write the icon as PNG in every size, and itself as the scalable one, into a hicolor theme."""
    for size in SIZES:
        target = hicolor / f"{size}x{size}" / "apps" / "prepapp.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        draw_icon(svg, size, target)
    scalable = hicolor / "scalable" / "apps" / "prepapp.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(svg, scalable)


def draw_icon(svg: Path, size: int, target: Path) -> None:
    """Write one picture of `size` pixels a side, in the format that the target's ending names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise SystemExit(f"icons: {target} could not be written.")


def draw_bundles(svg: Path, folder: Path) -> None:
    """Write prepapp.ico and prepapp.icns, each with every size it may hold."""
    folder.mkdir(parents=True, exist_ok=True)
    largest = folder / "prepapp-1024.png"
    draw_icon(svg, 1024, largest)
    with Image.open(largest) as picture:
        picture.save(folder / "prepapp.ico", sizes=[(size, size) for size in SIZES if size <= 256])
        picture.save(folder / "prepapp.icns")
    largest.unlink()


if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent
    draw_bundles(root / "resources" / "icons" / "prepapp.svg", Path(sys.argv[1]))

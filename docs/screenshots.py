"""Pictures of every screen and state, in every look: `make screenshots`.

    python docs/screenshots.py [--themes light dark high-contrast] [--texts 100 200]
        [--sizes 1280x800 880x500] [--scales 1 2] [--languages en] [--output build/screenshots] [--no-guide]

A made-up candidate takes real quizzes, and the window is taken through all of it once for each scale and
language. What the guide and the README show is then put into docs/images, small enough to be kept; the
guide's keys are renewed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pictures.camera import Look

HERE = Path(__file__).resolve().parent
IMAGES, GUIDE = HERE / "images", HERE / "user-guide.md"
COLOURS = (256, 128, 64)
ENGLISH = "en"
LARGEST_BYTES = 145_000
LIGHT, DARK = "light-100-1280x800-2x", "dark-100-1280x800-2x"
SHOWN = {
    "first-run": (LIGHT, "first-run-level"),
    "home": (LIGHT, "home-full"),
    "practice": (LIGHT, "practice-own"),
    "diagnostic": (LIGHT, "diagnostic"),
    "quiz": (LIGHT, "quiz-tool-calculator"),
    "quiz-dark": (DARK, "quiz-numeric"),
    "feedback": (LIGHT, "quiz-feedback-reasons"),
    "review": (LIGHT, "review-summary"),
    "dashboard": (LIGHT, "dashboard-full"),
    "mastery": (LIGHT, "dashboard-readiness"),
    "library": (LIGHT, "library-full"),
    "command-search": (LIGHT, "command-search"),
}
"""What the guide and the README show, by the look and the name it was taken under."""


def main() -> None:
    """Take the pictures, each scale in a process of its own: Qt reads the scale once, at its start."""
    options = _options()
    if options.here:
        _take_here(options)
        return
    for scale, language in product(options.scales, options.languages):
        subprocess.run(  # noqa: S603 - this very file, with the words it was called with
            [sys.executable, __file__, *sys.argv[1:], "--here", language],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale},
            check=True,
        )
    if options.guide:
        keep_for_guide(options.output)
        write_keys()


def _take_here(options: argparse.Namespace) -> None:
    from pictures.camera import Camera
    from pictures.candidate import Candidate, Clock
    from pictures.tour import Tour
    from prepapp.bootstrap import App
    from prepapp.domain.preferences import Preferences
    from prepapp.gui.application import close_window, make_qt, open_window
    from prepapp.gui.theme.theme import Theme, ThemeChoice
    from prepapp.paths import Folders, shipped

    qt = make_qt()
    is_english = options.here == ENGLISH
    output = options.output if is_english else options.output / options.here
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        app = App(Folders(Path(folder)), shipped(), Candidate.world(clock))
        if not is_english:
            app.open()
            app.preferences.change(Preferences(), replace(Preferences(), language=options.here))
            app.close()
            app = App(Folders(Path(folder)), shipped(), Candidate.world(clock))
        theme = Theme(qt, app.shipped.resources / "icons", choice=ThemeChoice.LIGHT)
        window, runner = open_window(app, theme)
        camera = Camera(window, theme, output, _looks(options))
        camera.settle()
        Tour(window, app, camera, Candidate(app, clock)).go()
        close_window(app, runner)
    sys.stdout.write(f"screenshots: {camera.taken} pictures in {output}\n")


def _looks(options: argparse.Namespace) -> Iterable[Look]:
    from pictures.camera import Look
    from prepapp.domain.preferences import ThemeChoice

    for size, text, theme in product(options.sizes, options.texts, options.themes):
        width, _, height = size.partition("x")
        yield Look(ThemeChoice(theme), text, int(width), int(height))


def keep_for_guide(taken: Path, images: Path = IMAGES) -> None:
    """Put the pictures that are shown into `images`; others go."""
    images.mkdir(exist_ok=True)
    for old in images.glob("*.png"):
        if old.stem not in SHOWN:
            old.unlink()
    for name, (look, picture) in SHOWN.items():
        source = taken / look / f"{picture}.png"
        if source.exists():
            (images / f"{name}.png").write_bytes(_small(source))


def _small(source: Path) -> bytes:
    """A picture in as many colours as keep it small."""
    from PIL import Image

    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    for colours in COLOURS:
        written = BytesIO()
        picture.quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(
            written, "PNG", optimize=True
        )
        if written.tell() <= LARGEST_BYTES:
            break
    return written.getvalue()


def write_keys() -> None:
    """Bring the guide's tables of keys up to date."""
    from pictures.keys import with_keys

    GUIDE.write_text(with_keys(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Take pictures of every screen, state, theme and scale.")
    parser.add_argument("--output", type=Path, default=HERE.parent / "build" / "screenshots")
    parser.add_argument("--themes", nargs="+", default=["light", "dark", "high-contrast"])
    parser.add_argument("--texts", nargs="+", type=int, default=[100, 200], help="in per cent")
    parser.add_argument("--sizes", nargs="+", default=["1280x800", "880x500"])
    parser.add_argument("--scales", nargs="*", default=["1", "2"], help="pixels to a pixel of the window")
    parser.add_argument("--no-guide", dest="guide", action="store_false", help="leave docs/images alone")
    parser.add_argument(
        "--languages", nargs="+", default=[ENGLISH], help="codes, each in a folder of its own"
    )
    parser.add_argument("--here", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""Composition root: the only place that reads the clock, the seed and the environment, and that wires rooms.

Nothing heavy is imported before it is asked for: the first paint needs the standard library alone.
"""

from prepapp.bootstrap.app import App
from prepapp.bootstrap.environment import (
    DATA_DIR_VARIABLE,
    keep_drawing_cache,
    make_app,
)
from prepapp.bootstrap.world import World

__all__ = ["DATA_DIR_VARIABLE", "App", "World", "keep_drawing_cache", "make_app"]

"""Composition root: the only place that reads the clock, the seed and the environment, and that wires rooms.

Nothing heavy is imported before it is asked for: the first paint needs the standard library alone.
"""

from prepapp.bootstrap.app import App
from prepapp.bootstrap.environment import (
    DATA_DIR_VARIABLE,
    calculate_on_one_thread,
    keep_drawing_cache,
    make_app,
)
from prepapp.bootstrap.world import World

__all__ = ["DATA_DIR_VARIABLE", "App", "World", "calculate_on_one_thread", "keep_drawing_cache", "make_app"]

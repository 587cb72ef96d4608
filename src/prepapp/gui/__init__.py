"""The only room that knows Qt and matplotlib."""

import builtins

import PySide6  # noqa: F401 - what follows undoes a part of its import

# PySide reads the source of every module that is imported after it, in search of its own `__feature__`, and
# keeps it. Nothing here asks for that: imports go again to where they went before.
if builtins.__import__ is getattr(builtins, "__feature_import__", None):
    builtins.__import__ = getattr(builtins, "__orig_import__")  # noqa: B009 - its type is known to nobody

"""Runs before the packaged program: what PySide reads only when something is called wrongly is put off."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from threading import RLock
from types import ModuleType
from typing import Any

from typing_extensions import override

PUT_OFF = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
)
"""What tells a caller which arguments would have been right, and what writes type stubs."""

_running = RLock()


class Later(ModuleType):
    """Is there from its import on; its code runs when something in it is first asked for."""

    @override
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)  # an import asks whether it is a package
        with _running:
            if type(self) is Later:
                self._run()
        return getattr(self, name)

    def _run(self) -> None:
        spec: Any = self.__spec__
        real = spec.loader.real
        spec.loader = self.__loader__ = real
        object.__setattr__(self, "__class__", ModuleType)
        real.exec_module(self)


class LaterLoader:
    """Puts off what another loader does."""

    def __init__(self, real: Any) -> None:
        self.real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The module without what is in it."""
        return Later(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing yet."""


class LaterFinder:
    """Finds the modules that are put off where they would be found anyway."""

    @staticmethod
    def find_spec(
        fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where such a module is; None for every other one, and where there is none."""
        found = PathFinder.find_spec(fullname, path, target) if fullname in PUT_OFF else None
        if found is not None:
            later: Any = LaterLoader(found.loader)
            found.loader = later
        return found


sys.meta_path.insert(0, LaterFinder)

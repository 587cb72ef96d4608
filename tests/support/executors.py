"""Workers that work when a test lets them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from typing_extensions import override


class HeldExecutor(Executor):
    """Keeps what it is given until `work` is called, then does it on the caller's thread."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Future[Any], Callable[[], Any]]] = []

    @property
    def waiting(self) -> int:
        """How many jobs are held."""
        return len(self._waiting)

    @override
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self._waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def work(self) -> None:
        """Do everything that is held now."""
        held, self._waiting = self._waiting, []
        for future, job in held:
            try:
                future.set_result(job())
            except Exception as error:
                future.set_exception(error)

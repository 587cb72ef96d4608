"""What a lint says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a finding stops the bank (`ERROR`) or asks for a second look (`WARNING`)."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What is wrong, where, and what to do; `item` is empty for a finding about many items."""

    lint: str
    item: str
    where: str
    severity: Severity
    message: str


def error(lint: str, item: str, where: str, message: str) -> Finding:
    """A finding that stops the bank."""
    return Finding(lint, item, where, Severity.ERROR, message)


def warning(lint: str, item: str, where: str, message: str) -> Finding:
    """A finding that asks for a second look."""
    return Finding(lint, item, where, Severity.WARNING, message)

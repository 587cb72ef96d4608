"""What is said of a question beside it: where it is from, its versions, one's own answers, and disputes."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from prepapp.domain.account import Account
from prepapp.domain.annotations import Report
from prepapp.domain.grading import Outcome
from prepapp.domain.questions import Reference
from prepapp.gui.language import day, joined, number, tr, trn
from prepapp.gui.texts.remarks import FAULTS
from prepapp.gui.widgets.parts import button, card, column, label, row


class AccountCard(QWidget):
    """`withdrawn` carries the id of a report that is taken back."""

    withdrawn = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = column(spacing=12)
        self.setLayout(self._column)

    def show_account(self, account: Account) -> None:
        """Show what there is to say now."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for piece in self._pieces(account):
            self._column.addWidget(piece)

    def _pieces(self, account: Account) -> list[QFrame]:
        said = account.said
        own = [tr("Marked.")] if said.is_marked else []
        own += [tr("Suspended: it is never asked.")] if said.is_suspended else []
        own += [tr("Tags: {tags}.", tags=joined(said.tags))] if said.tags else []
        return [
            _part(tr("Where it is from"), *provenance(account)),
            _part(tr("Versions"), *versions(account)),
            _part(tr("Your answers"), *answers(account)),
            _part(tr("Your remarks"), *(own or [tr("None.")])),
            self._disputes(account.said.reports),
        ]

    def _disputes(self, reports: tuple[Report, ...]) -> QFrame:
        if not reports:
            return _part(tr("Disputes"), tr("Nobody reported it here."))
        return card(label(tr("Disputes"), "heading"), *map(self._report, reports), spacing=8)

    def _report(self, report: Report) -> QWidget:
        words = tr("{day}: {fault}", day=report.at.astimezone().date(), fault=tr(FAULTS[report.fault]))
        take_back = button(tr("&Withdraw"), partial(self.withdrawn.emit, report.id))
        take_back.setAccessibleName(tr("Withdraw the report: {report}", report=words))
        held = QWidget()
        text = label(report.text, "muted", wraps=True)
        across = row(column(label(words, "strong", wraps=True), text, spacing=2), take_back, spacing=12)
        across.setStretch(0, 1)
        held.setLayout(across)
        text.setVisible(bool(report.text))
        return held


def provenance(account: Account) -> list[str]:
    """Who wrote and looked at it, and what it rests on."""
    item = account.item
    reviewed = tr("Looked at last by somebody who did not write it on {day}.", day=_iso(item.reviewed_on))
    lines = [
        tr("Written by {source}.", source=item.source),
        reviewed if item.reviewed_on else tr("Nobody but its author has looked at it yet."),
        tr(
            "Difficulty: {offset} standard deviations from what is usual at its level, give or take {sd}.",
            offset=number(item.difficulty, 2, signed=True),
            sd=number(item.difficulty_sd, 2),
        ),
    ]
    if item.valid_as_of:
        lines.append(tr("Valid as of {month}.", month=item.valid_as_of))
    return lines + [tr("Source: {title}", title=_reference(one)) for one in account.references]


def versions(account: Account) -> list[str]:
    """Which version is here, and which were answered."""
    item = account.item
    lines = [tr("This is version {number}, content {hash}.", number=item.version, hash=item.content_hash)]
    return lines + [
        trn(
            "Version {number} was answered once, on {day}.",
            "Version {number} was answered {n} times, last on {day}.",
            one.answers,
            number=one.number,
            day=one.last_at.astimezone().date(),
        )
        for one in account.versions
    ]


def answers(account: Account) -> list[str]:
    """What came of answering it, and how long that took."""
    if not account.answers:
        return [tr("Never answered.")]
    counts, n = account.outcomes, len(account.answers)
    parts = {
        Outcome.RIGHT: tr("right"),
        Outcome.PARTLY: tr("partly right"),
        Outcome.WRONG: tr("not right"),
        Outcome.DONT_KNOW: tr("not known"),
        Outcome.UNANSWERED: tr("not answered"),
    }
    said = [
        tr("{count} {outcome}", count=counts[one], outcome=words)
        for one, words in parts.items()
        if counts[one]
    ]
    return [
        trn("Answered once: {outcomes}.", "Answered {n} times: {outcomes}.", n, outcomes=joined(said)),
        tr("Last on {day}.", day=day(account.answers[-1].at.astimezone().date())),
        tr(
            "{seconds} s on average; the target is {target} s.",
            seconds=number(account.mean_seconds),
            target=account.item.time_s,
        ),
    ]


def _part(title: str, *lines: str) -> QFrame:
    return card(label(title, "heading"), *(label(line, wraps=True) for line in lines), spacing=4)


def _reference(reference: Reference) -> str:
    return f"{reference.title}, {reference.locator}"


def _iso(day_text: str | None) -> str:
    return day(date.fromisoformat(day_text)) if day_text else ""

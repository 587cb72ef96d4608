"""`prepapp bank ...`: the tools of those who write items; they need a checkout."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final

from prepapp import paths
from prepapp.bootstrap import World
from prepapp.cli import bank_authoring, bank_calibration
from prepapp.cli.bank_places import BANK, CHECKOUT, EXIT_FINDINGS, EXIT_FINE, VARIANTS, bank_of
from prepapp.cli.table import table
from prepapp.content.bank_files import read_facts
from prepapp.content.build import build_bundle, build_sound_items
from prepapp.content.check import Checker, Report, check_alone, check_bank
from prepapp.content.known_checks import KnownChecks
from prepapp.content.lint.duplicates import text_shingles
from prepapp.content.lint.finding import Finding, Severity
from prepapp.content.loader import item_files, read_item
from prepapp.content.stats import stats
from prepapp.content.verify import Verified, verify
from prepapp.domain.errors import ContentError, UsageError

CHECKS: Final = CHECKOUT / "build" / "check-cache"
PROOFS: Final = CHECKOUT / "build" / "verify-cache"


def run(options: argparse.Namespace) -> int:
    """Run the subcommand that was asked for and return the exit status."""
    actions = {
        "check": _check,
        "build": _build,
        "stats": _stats,
        "verify": _verify,
        "calibrate": bank_calibration.calibrate_bank,
        "schema": bank_authoring.schema,
        "new": bank_authoring.new,
        "format": bank_authoring.format_items,
        "show": bank_authoring.show,
    }
    return actions[options.action](options)


def _print_json(document: Any) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=2, default=str))


def _checker(options: argparse.Namespace, bank: Path) -> Checker:
    facts = read_facts(bank, today=World().now().date(), fallback=BANK)
    if public := getattr(options, "public", None):
        found = (facts.public_shingles or frozenset()).union(*map(text_shingles, public))
        facts = replace(facts, public_shingles=found)
    return Checker(bank, facts, cache=VARIANTS, runs_generators=not getattr(options, "no_run", False))


def _check(options: argparse.Namespace) -> int:
    bank, file = bank_of(options.path)
    checker = _checker(options, bank)
    report = check_alone(checker, file) if file else _checked(checker, options)
    if options.json:
        _print_json(_report_document(report))
    else:
        _print_findings(report.findings)
        for what in report.not_run:
            print(f"not run: {what}")
        print(_summary(report.items, report.findings))
    return _status(report.findings, strict=options.strict)


def _checked(checker: Checker, options: argparse.Namespace) -> Report:
    name = hashlib.sha256(str(checker.bank.resolve()).encode()).hexdigest()[:16]
    known = None if options.fresh else KnownChecks(CHECKS / name, checker)
    return check_bank(checker, jobs=options.jobs, known=known)


def _status(findings: Iterable[Finding], *, strict: bool) -> int:
    stops = any(strict or one.severity is Severity.ERROR for one in findings)
    return EXIT_FINDINGS if stops else EXIT_FINE


def _report_document(report: Report) -> dict[str, Any]:
    return {
        "items": report.items,
        "errors": len(report.errors),
        "warnings": len(report.findings) - len(report.errors),
        "not_run": report.not_run,
        "findings": [asdict(one) for one in report.findings],
    }


def _print_findings(findings: Sequence[Finding]) -> None:
    if findings:
        print(
            table(
                [(one.lint, one.severity.value, one.item or "—", one.where, one.message) for one in findings]
            )
        )


def _summary(items: int, findings: Sequence[Finding]) -> str:
    errors = sum(one.severity is Severity.ERROR for one in findings)
    return f"{_count(items, 'item')}, {_count(errors, 'error')}, {_count(len(findings) - errors, 'warning')}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _build(options: argparse.Namespace) -> int:
    bank, file = bank_of(options.path)
    if file:
        raise UsageError("A bundle is built from a bank's folder, not from one item.")
    target = options.output or paths.shipped().bundle
    if options.skip_broken:
        built = build_sound_items(bank, target, cache=VARIANTS)
        for problem in built.left_out:
            print(f"left out: {problem}", file=sys.stderr)
        count = built.items
    else:
        count = build_bundle(bank, target, cache=VARIANTS)
    print(f"{_count(count, 'item')} in {target}")
    return EXIT_FINE


def _stats(options: argparse.Namespace) -> int:
    bank, file = bank_of(options.path)
    if file:
        raise UsageError("Statistics are about a bank's folder, not about one item.")
    checker = _checker(options, bank)
    report = _checked(checker, options)
    document = stats(report.traits, report.measures, checker.facts)
    if options.json:
        _print_json(document)
    else:
        from prepapp.cli.bank_stats import seeds_page, stats_page

        print(seeds_page(document) if options.seeds else stats_page(document))
    return EXIT_FINE


def _verify(options: argparse.Namespace) -> int:
    bank, file = bank_of(options.path)
    items, unreadable = [], []
    for path in [file] if file else item_files(bank):
        try:
            items.append(read_item(path))
        except ContentError as problem:
            unreadable.append(Finding("L01", path.stem, str(path), Severity.ERROR, str(problem)))
    verified = verify(
        items,
        python=options.python,
        cache=PROOFS,
        generator_cache=VARIANTS,
        jobs=options.jobs,
        progress=_progress(options),
    )
    findings = (*unreadable, *verified.findings)
    if options.json:
        _print_json({**asdict(verified), "findings": [asdict(one) for one in findings]})
    else:
        _print_findings(findings)
        print(_verified_line(verified))
        print(_summary(len(items) + len(unreadable), findings))
    return _status(findings, strict=options.strict)


def _verified_line(verified: Verified) -> str:
    share = verified.executed / verified.computable if verified.computable else 1.0
    return (
        f"{_count(verified.proofs, 'program')}: {verified.run} run now, "
        f"{verified.proofs - verified.run - verified.not_run} known from before, {verified.not_run} not run; "
        f"{verified.executed} of {verified.computable} computable keys proved ({share:.0%})"
    )


def _progress(options: argparse.Namespace) -> Any:
    if options.json or not sys.stderr.isatty():
        return lambda _done, _all: None
    return lambda done, count: print(
        f"\r{done}/{count}", end="\n" if done == count else "", file=sys.stderr, flush=True
    )

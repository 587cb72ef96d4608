"""`bank check`: every item read, linted and sent through the grader; then the bank as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

from prepapp.content.build import questions_of
from prepapp.content.format import Item
from prepapp.content.generators import frozen_variants
from prepapp.content.known_checks import KnownChecks, keys_of
from prepapp.content.lint.bank_wide import Measure, measures
from prepapp.content.lint.duplicates import l22_near_duplicates
from prepapp.content.lint.finding import Finding, Severity, error
from prepapp.content.lint.readings import l31_solved_blind
from prepapp.content.lint.registry import ITEM_LINTS
from prepapp.content.lint.shape import key_problems
from prepapp.content.lint.traits import Traits, traits_of
from prepapp.content.lint.view import BankFacts, ItemView
from prepapp.content.lint.waivers import not_waived
from prepapp.content.loader import item_files, read_item, validate
from prepapp.content.places import filled
from prepapp.content.round_trip import round_trip
from prepapp.domain.errors import ContentError

WORTH_A_POOL: Final = 1500
_CHUNK: Final = 250


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of one item file; `traits` are None when it could not be read."""

    findings: tuple[Finding, ...]
    traits: Traits | None = None

    @property
    def has_errors(self) -> bool:
        """Whether anything found stops the bank."""
        return any(one.severity is Severity.ERROR for one in self.findings)


@dataclass(frozen=True, slots=True)
class Report:
    """The findings over a bank or an item, and what was not looked at."""

    items: int
    findings: tuple[Finding, ...]
    not_run: tuple[str, ...]
    measures: tuple[Measure, ...] = ()
    traits: tuple[Traits, ...] = field(default=(), repr=False)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that stop the bank."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Checker:
    """How items are checked: against which facts, and whether their generators may run."""

    bank: Path
    facts: BankFacts
    cache: Path | None = None
    runs_generators: bool = True

    def check_file(self, path: Path) -> Checked:
        """What is wrong with the item in a file."""
        try:
            item = read_item(path)
        except ContentError as problem:
            return Checked((error("L01", path.stem, str(path), _without_path(str(problem), path)),))
        return self.check_item(item, folder=_folder(path, self.bank))

    def check_item(self, item: Item, *, folder: tuple[str, str] | None = None) -> Checked:
        """What is wrong with an item."""
        if problems := tuple(key_problems(item)):
            return Checked(problems)
        try:
            view = self._view(item, folder)
        except ContentError as problem:
            return Checked((error("L25", item.id, "generator", str(problem).removeprefix(f"{item.id}: ")),))
        found = list(self._linted(view))
        if not any(one.lint == "L25" for one in found):  # which says the same more precisely
            found += _trips(view)
        found += l31_solved_blind(item)
        raised = frozenset(one.lint for one in found)
        return Checked(tuple(not_waived(item, found)), traits_of(view, raised))

    def _linted(self, view: ItemView) -> Iterator[Finding]:
        if view.item.status != "retired":  # kept so that old answers can be shown; nobody is asked it again
            yield from chain.from_iterable(lint(view, self.facts) for lint in ITEM_LINTS)

    def _view(self, item: Item, folder: tuple[str, str] | None) -> ItemView:
        if item.generator is None:
            return ItemView(item, questions_of(item, []), folder=folder)
        if not self.runs_generators:
            return ItemView(item, folder=folder)
        variants = frozen_variants(item, cache=self.cache)
        return ItemView(
            first_variant(item, variants), questions_of(item, variants), has_variants=True, folder=folder
        )


def first_variant(item: Item, variants: Sequence[dict[str, Any]]) -> Item:
    """An item with the {{places}} of its texts filled by its first variant."""
    document = item.model_dump(mode="json")
    kept = {name: document.pop(name) for name in ("generator", "verify")}
    return validate({**filled(document, variants[0]), **kept}, name=item.id)


def _trips(view: ItemView) -> Iterator[Finding]:
    for number, question in enumerate(view.questions):
        for problem in round_trip(question):
            yield error("trip", view.item.id, f"variant {number}" if view.has_variants else "item", problem)
            return


def _without_path(sentence: str, path: Path) -> str:
    return sentence.removeprefix(str(path)).lstrip(":, ")


def _folder(path: Path, bank: Path) -> tuple[str, str] | None:
    """Area and topic that the place of a file says; None for a file that lies elsewhere."""
    try:
        parts = path.relative_to(bank).parts
    except ValueError:
        return None
    return (parts[0], parts[1]) if len(parts) == 3 else None


def check_known_files(
    checker: Checker, paths: Sequence[Path], known: KnownChecks, *, jobs: int = 1
) -> list[Checked]:
    """Like `check_files`, but only the files that are not known from the last time are looked at."""
    keys = keys_of(paths)
    new = [place for place, key in enumerate(keys) if known.get(key) is None]
    found = dict(zip(new, check_files(checker, [paths[place] for place in new], jobs=jobs), strict=True))
    checked = [found.get(place) or known.get(key) or Checked(()) for place, key in enumerate(keys)]
    # What failed is looked at again: a generator may have been slow for a reason of its own.
    known.keep({key: one for key, one in zip(keys, checked, strict=True) if not one.has_errors})
    return checked


def check_files(checker: Checker, paths: Sequence[Path], *, jobs: int = 1) -> list[Checked]:
    """Each file checked, in several processes when there are many."""
    if jobs <= 1 or len(paths) < WORTH_A_POOL:
        return [checker.check_file(path) for path in paths]
    chunks = [paths[start : start + _CHUNK] for start in range(0, len(paths), _CHUNK)]
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        return list(chain.from_iterable(pool.map(partial(_check_chunk, checker), chunks)))


def _check_chunk(checker: Checker, paths: Sequence[Path]) -> list[Checked]:
    return [checker.check_file(path) for path in paths]


def check_bank(checker: Checker, *, jobs: int = 1, known: KnownChecks | None = None) -> Report:
    """A whole bank: its items, and what shows over all of them. Raises `ContentError` for an empty one."""
    paths = item_files(checker.bank)
    if not paths:
        raise ContentError(f"{checker.bank} holds no items. Is it the folder of a question bank?")
    if known is not None:
        checked = check_known_files(checker, paths, known, jobs=jobs)
    else:
        checked = check_files(checker, paths, jobs=jobs)
    traits = tuple(one.traits for one in checked if one.traits is not None)
    bank_measures = tuple(measures(traits))
    found = [
        *chain.from_iterable(one.findings for one in checked),
        *_ids_once(paths),
        *_superseded(traits),
        *_duplicates(traits),
        *(one.finding() for one in bank_measures if one.holds is False),
    ]
    return Report(len(paths), tuple(sorted(found)), tuple(_not_run(checker, traits)), bank_measures, traits)


def check_alone(checker: Checker, path: Path) -> Report:
    """One item file, without what only shows over many."""
    checked = checker.check_file(path)
    traits = (checked.traits,) if checked.traits else ()
    not_run = ("L04, L06-L08, L13, L22, L30: they need the whole bank", *_not_run(checker, traits))
    return Report(1, tuple(sorted(checked.findings)), not_run, traits=traits)


def _ids_once(paths: Iterable[Path]) -> Iterator[Finding]:
    seen: dict[str, Path] = {}
    for path in paths:
        if path.stem in seen:
            yield error(
                "L01",
                path.stem,
                str(path),
                f"the id is used in {seen[path.stem]} as well; take the next free number.",
            )
        seen.setdefault(path.stem, path)


def _superseded(traits: Iterable[Traits]) -> Iterator[Finding]:
    known = {one.id for one in traits}
    for one in traits:
        if one.supersedes is not None and one.supersedes not in known:
            yield error(
                "L27",
                one.id,
                "supersedes",
                f"there is no item {one.supersedes}; a superseded item stays, as retired.",
            )


def _duplicates(traits: Iterable[Traits]) -> Iterator[Finding]:
    used = [one for one in traits if one.status != "retired"]
    waiving = {one.id for one in used if "L22" in one.waived}
    found = l22_near_duplicates(likeness for one in used for likeness in one.likenesses)
    return (one for one in found if one.item not in waiving)


def _not_run(checker: Checker, traits: Iterable[Traits]) -> Iterator[str]:
    if checker.facts.public_shingles is None:
        yield "L23: there is no file of public shingles"
    yield "L24: programs are run by `prepapp bank verify`"
    generated = sum(one.has_generator for one in traits)
    if generated and not checker.runs_generators:
        yield f"L25 and the round trip of {generated} items: generators were not run"

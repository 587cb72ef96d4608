"""L21, L27 and L29: facts can be looked up, ids exist, nothing dated is presented as current."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Final

from prepapp.content.lint.dated import SAYS_SO
from prepapp.content.lint.finding import Finding, error, warning
from prepapp.content.lint.tex import tex_problems
from prepapp.content.lint.text import word_set, words
from prepapp.content.lint.view import BankFacts, ItemView

MONTHS_VALID: Final = 12
_FENCE_LINE: Final = re.compile(r"^[ ]*```(.*)$", re.MULTILINE)
_NO_LOCATOR: Final = re.compile(
    r"^(?:https?://\S+|www\.\S+|(?:see )?(?:the )?(?:docs?|documentation|website|home ?page|book|paper|"
    r"article|online|web|various|general|n/?a|none|todo|tbd|\S+\.(?:com|org|io|dev)\S*))\W*$",
    re.IGNORECASE,
)
# Tools whose behaviour depends on a release or a vendor; a language or a general tool is no such fact.
_TIMELESS_TOOLS: Final = word_set(
    """
    python sql jupyter git r-language java scala cpp rust go-language slack-zoom shap lime aws gcp azure
    cuda nvidia-a100 nvidia-h100 tpu
    """
)
_ALIASES: Final = {
    "scikit-learn": ("sklearn",),
    "numpy": ("np.",),
    "pandas": ("pd.",),
    "polars": ("pl.",),
    "torch": ("pytorch",),
    "apache-spark": ("spark", "pyspark"),
    "apache-airflow": ("airflow",),
    "kfp": ("kubeflow",),
    "transformers": ("hugging face",),
}
_VENDOR_TITLE: Final = re.compile(
    r"\b(?:documentation|docs|user guide|developer guide|API reference|release notes|pricing|manual)\b",
    re.IGNORECASE,
)


def l21_references(view: ItemView, facts: BankFacts) -> Iterator[Finding]:
    """A reference has a locator that outlives its address; a product's facts say when they held."""
    item = view.item
    for place, reference in enumerate(item.references, start=1):
        if _NO_LOCATOR.match(reference.locator.strip()) or len(words(reference.locator)) < 1:
            yield error(
                "L21", item.id, f"references.{place}.locator",
                f"“{reference.locator[:60]}” finds nothing once the address changes; "
                "name the chapter, section or function.",
            )  # fmt: skip
    if item.valid_as_of is None:
        if product := _product_fact(view, facts):
            yield error(
                "L21",
                item.id,
                "valid_as_of",
                f"the item states facts about {product}; say with `valid_as_of` when they held.",
            )
        return
    age = months_between(item.valid_as_of, facts.today)
    if age > MONTHS_VALID:
        yield error(
            "L21",
            item.id,
            "valid_as_of",
            f"checked {age} months ago, {MONTHS_VALID} are allowed; check the facts again.",
        )
    if age < 0:
        yield error(
            "L21",
            item.id,
            "valid_as_of",
            f"{item.valid_as_of} has not come yet; write the month of the check.",
        )


def _product_fact(view: ItemView, facts: BankFacts) -> str:
    """The product whose behaviour the item rests on, if any: one in `stack`, or a tool it tests and cites."""
    item = view.item
    named = [library for library in item.stack if _is_named(view, library)]
    if named:
        return ", ".join(named)
    cites_vendor = any(_VENDOR_TITLE.search(reference.title) for reference in item.references)
    tools = [tag for tag in item.tags if facts.seeds.get(tag) == "tool" and tag not in _TIMELESS_TOOLS]
    return tools[0] if tools and cites_vendor else ""


def _is_named(view: ItemView, library: str) -> bool:
    """Whether the item speaks of a library; one that only its proof uses needs no date."""
    names = {library.lower(), *_ALIASES.get(library.lower(), ())}
    others = [*(one.title for one in view.item.references), *view.item.tags]
    lowered = " ".join([view.lowered, *others]).lower()
    return any(
        re.search(rf"(?<![a-z]){re.escape(name)}{'' if name.endswith('.') else '(?![a-z])'}", lowered)
        for name in names
    )


def months_between(year_month: str, today: date) -> int:
    """Whole months from a month like 2026-09 to today."""
    year, month = year_month.split("-")
    return (today.year - int(year)) * 12 + today.month - int(month)


def l27_ids(view: ItemView, facts: BankFacts) -> Iterator[Finding]:
    """Area, topic and tags exist, and the file lies where they say."""
    item = view.item
    if item.area not in facts.topics:
        yield error("L27", item.id, "area", f"“{item.area}” is not an area of taxonomy.yaml.")
    elif item.topic not in facts.topics[item.area]:
        yield error(
            "L27", item.id, "topic", f"“{item.topic}” is not a topic of {item.area} in taxonomy.yaml."
        )
    if view.folder is not None and view.folder != (item.area, item.topic):
        yield error(
            "L27",
            item.id,
            "topic",
            f"the file lies in {'/'.join(view.folder)}; move it to {item.area}/{item.topic}.",
        )
    for tag in item.tags:
        if tag not in facts.seeds:
            yield error("L27", item.id, "tags", f"“{tag}” is not an id of seed_coverage.yaml.")
    for tag in sorted({tag for tag in item.tags if item.tags.count(tag) > 1}):
        yield error("L27", item.id, "tags", f"“{tag}” is there twice.")


def l27_markup(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """Formulas parse and keep to what is drawn well; code fences are closed and name their language."""
    for place, text in view.texts:
        for problem in tex_problems(text):
            yield error("L27", view.item.id, place, f"{problem}.")
        if "```" in text:
            yield from _fences(view.item.id, place, text)


def _fences(item_id: str, place: str, text: str) -> Iterator[Finding]:
    lines = [line.strip() for line in _FENCE_LINE.findall(text)]
    if len(lines) % 2:
        yield error("L27", item_id, place, "a code fence is not closed.")
    if any(not language for language in lines[::2]):
        yield error(
            "L27", item_id, place, "a code fence names no language; write ```python, ```sql or ```text."
        )


def l29_dated(view: ItemView, facts: BankFacts) -> Iterator[Finding]:
    """A dated name is called dated at least once where it is mentioned."""
    suspects = facts.dated.suspects(view.lowered, view.bag)
    if not suspects:
        return
    parts = _parts(view)
    for product in suspects:
        mentions = [(found, text) for text in parts.values() if (found := product.mentioned_in(text))]
        if mentions and not any(SAYS_SO.search(text) for _, text in mentions):
            found = mentions[0][0]
            yield error(
                "L29", view.item.id, _place_of(view, found),
                f"“{found}”: {product.name} is dated since {product.since}. {product.now} "
                "Say so, or use what is current.",
            )  # fmt: skip


def _parts(view: ItemView) -> dict[str, str]:
    """The texts that are read together: each option with its rationale, and everything else."""
    parts: dict[str, list[str]] = defaultdict(list, {"": list(view.typed)})
    for place, text in view.texts:
        parts[place.rpartition(".")[0]].append(text)
    return {part: "\n".join(texts) for part, texts in parts.items()}


def _place_of(view: ItemView, words_found: str) -> str:
    return next((place for place, text in view.texts if words_found.lower() in text.lower()), "code")


def l27_stack(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """An item that names versions says when they were checked (seen by L21); a version has a number."""
    for library, version in view.item.stack.items():
        if not any(sign.isdigit() for sign in version):
            problem = f"“{version}” is no version; write the release the fact holds for."
            yield warning("L27", view.item.id, f"stack.{library}", problem)


LINTS: Final = (l21_references, l27_ids, l27_markup, l27_stack, l29_dated)

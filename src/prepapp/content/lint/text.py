"""Authors' Markdown as readers meet it: what is visible, its words, its sentences."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

FENCE: Final = re.compile(
    r"^[ ]*```(?P<language>[^\n`]*)\n(?P<code>.*?)^[ ]*```[ \t]*$", re.MULTILINE | re.DOTALL
)
CODE_SPAN: Final = re.compile(r"``(?P<long>.+?)``|`(?P<short>[^`\n]+)`")
TEX: Final = re.compile(
    r"(?<![\\$0-9])(?:\$\$(?P<block>.+?)\$\$|\$(?P<line>[^$\s](?:[^$\n]*[^$\s\\])?)\$(?![0-9]))", re.DOTALL
)
_TEX_LAYOUT: Final = re.compile(
    r"\\(?:left|right|text|mathrm|mathbf|mathbb|mathcal|operatorname|frac|dfrac|sqrt)(?![A-Za-z])|\\[,;:! ]"
)
_TEX_MARKS: Final = re.compile(r"[{}$^_& ]")
_TEX_COMMAND: Final = re.compile(r"\\[A-Za-z]+|\\.")
_MARKED: Final = re.compile(r"[`$*\n]|  ")
_WORD: Final = re.compile(r"[a-z0-9]+(?:['’.,-][a-z0-9]+)*")
_SENTENCE_END: Final = re.compile(r"(?<=[.?!:])[\s*]+(?=[A-Z`$*(\[“\"0-9])")
_DOTTED: Final = re.compile(r"\b(?:e\.g|i\.e|vs|etc|al|cf|approx|resp|Fig|Sec|No)\.")


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(text.split())


STOP_WORDS: Final = word_set(
    """
    a about above after again against all also although am an and any are as at be because been before
    being below between both but by can cannot could did do does doing down during each either else
    ever every few for from further get gets given gives had has have having he her here hers him
    his how i if in instead into is it its itself just less let many may me might more most much
    must my neither no nor not now of off on once one only or other our out over own per rather same
    she should since so some still such than that the their them then there these they this those
    though three through thus to too two under until up upon us use used uses using very was we were
    what when where whether which while who whom whose why will with within without would yet you
    your
    """
)


def visible(text: str) -> str:
    """The characters that a reader sees: no marks of Markdown or TeX, white space folded."""
    if not _MARKED.search(text):
        return text.strip()
    if "`" in text:
        text = text.replace("```", " ").replace("`", "")
    if "$" in text:
        text = TEX.sub(_visible_tex, text)
    return " ".join(text.replace("**", "").split())


def _visible_tex(found: re.Match[str]) -> str:
    shown = _TEX_LAYOUT.sub("", found["block"] or found["line"])
    return _TEX_MARKS.sub("", _TEX_COMMAND.sub("x", shown))


def without_fences(text: str) -> str:
    """The text without its blocks of code."""
    return FENCE.sub("\n\n", text) if "```" in text else text


def prose(text: str) -> str:
    """The text as sentences: no blocks of code; a formula or a span of code counts as one word."""
    text = without_fences(text)
    if "$" in text:
        text = TEX.sub(" x ", text)
    if "`" in text:
        text = CODE_SPAN.sub(" x ", text)
    return text


def words(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, in lower case."""
    return tuple(_WORD.findall(text.lower()))


def word_count(text: str) -> int:
    """How many words a reader reads, code blocks excluded."""
    return len(_WORD.findall(prose(text).lower()))


def sentences(text: str) -> list[str]:
    """The sentences of a prose text, roughly: good enough to find the last one and to count them."""
    guarded = _DOTTED.sub(lambda found: found[0].replace(".", "\u2024"), " ".join(text.split()))
    return [one for one in _SENTENCE_END.split(guarded) if one.strip()]


@lru_cache(maxsize=65_536)
def word_stem(word: str) -> str:
    """A word without its common endings, so that “batches” and “batching” meet."""
    word = word.removesuffix("'s").removesuffix("’s")
    if len(word) <= 4 or not word.isalpha():
        return word
    for ending, least in (("ing", 6), ("ies", 5), ("ed", 6), ("es", 6), ("s", 4)):
        if word.endswith(ending) and len(word) >= least and not word.endswith("ss"):
            return word[: -len(ending)].rstrip("e") + ("y" if ending == "ies" else "")
    return word.rstrip("e")


def content_words(text_words: tuple[str, ...]) -> frozenset[str]:
    """Stems of the words that carry meaning."""
    return frozenset(word_stem(word) for word in text_words if word not in STOP_WORDS and len(word) > 2)

"""A remark on a question, told in the past; pure but for the language."""

from __future__ import annotations

from typing import Final, assert_never

from prepapp.domain.annotations import (
    Explained,
    Fault,
    Kept,
    Marked,
    Noted,
    Remark,
    Reported,
    Revealed,
    Suspended,
    Tagged,
    TooEasy,
    Withdrawn,
)
from prepapp.gui.language import mark, tr

FAULTS: Final = {
    Fault.WRONG_KEY: mark("Wrong answer key"),
    Fault.UNCLEAR: mark("Unclear"),
    Fault.OUTDATED: mark("Outdated"),
    Fault.TYPO: mark("Typing error"),
    Fault.OTHER: mark("Something else"),
}
"""What may be wrong with a question, as it is chosen and as it is listed."""


def remark_words(remark: Remark) -> str:
    """What was done, in a sentence."""
    match remark:
        case Marked(on):
            return tr("The question was marked.") if on else tr("The mark was taken off.")
        case Noted(text):
            return tr("The note was kept.") if text else tr("The note was deleted.")
        case Tagged(tag, on):
            return (
                tr("The tag {tag} was added.", tag=tag) if on else tr("The tag {tag} was taken off.", tag=tag)
            )
        case Suspended(on):
            return tr("The question is not asked any more.") if on else tr("The question is asked again.")
        case Kept(on):
            return tr("The question was added to review.") if on else tr("It was taken out of review.")
        case Revealed():
            return tr("The answer was looked up.")
        case Reported():
            return tr("The report was kept.")
        case Withdrawn():
            return tr("The report was withdrawn.")
        case Explained(_, reason):
            return tr("The reason was kept.") if reason else tr("The reason was taken back.")
        case TooEasy(_, on):
            return tr("The answer took no effort.") if on else tr("The answer took some effort.")
        case _:
            assert_never(remark)

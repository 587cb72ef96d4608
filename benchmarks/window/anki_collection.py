"""Run by an interpreter that has Anki: a collection of 20,000 cards and as many reviews as are asked for."""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from pathlib import Path

from anki.collection import AddNoteRequest, Collection
from aqt.profiles import ProfileManager

CARDS, A_TIME = 20_000, 1_000
TEN_YEARS_MS = 10 * 365 * 86_400 * 1000
COLUMNS = 9


def main(base: Path, profile: str, reviews: int) -> None:
    """Write the profile and its collection; the reviews go past Anki's own slow way in."""
    manager = ProfileManager(base)
    manager.setupMeta()
    manager.create(profile)
    manager.load(profile)
    manager.setLang("en_US")
    manager.meta.update(firstRun=False, suppressUpdate=True, updates=False)
    manager.save()
    file = base / profile / "collection.anki2"
    collection = Collection(str(file))
    _add_cards(collection)
    cards = collection.db.list("select id from cards")
    collection.close()
    _add_reviews(file, cards, reviews)


def _add_cards(collection: Collection) -> None:
    kind, deck = collection.models.by_name("Basic"), collection.decks.id("Default")
    for start in range(0, CARDS, A_TIME):
        requests = []
        for number in range(start, start + A_TIME):
            note = collection.new_note(kind)
            note["Front"], note["Back"] = f"What is number {number} about models?", "An answer"
            requests.append(AddNoteRequest(note, deck))
        collection.add_notes(requests)
    options = collection.decks.config_dict_for_deck_id(deck)
    options["new"]["perDay"] = 200
    collection.decks.update_config(options)


def _add_reviews(file: Path, cards: list[int], count: int) -> None:
    chance, now = random.Random(1), int(time.time() * 1000)
    step = TEN_YEARS_MS // count
    rows = (
        (
            now - 1000 - number * step,
            chance.choice(cards),
            -1,
            chance.choice((1, 3, 3, 4)),
            10,
            5,
            2500,
            8000,
            1,
        )
        for number in range(count)
    )
    with sqlite3.connect(file) as connection:
        connection.executemany(f"insert into revlog values ({','.join('?' * COLUMNS)})", rows)
    connection.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))

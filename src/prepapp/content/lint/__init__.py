"""The lints L01-L33 of the question bank: what makes an item wrong, guessable, stale or hard to read."""

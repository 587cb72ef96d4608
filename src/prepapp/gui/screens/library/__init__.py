"""Library: the questions of the bank, and what the career guides say."""

"""Quiz: take it."""

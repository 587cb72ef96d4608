"""Charts: data to a matplotlib Figure; no Qt, no pyplot."""

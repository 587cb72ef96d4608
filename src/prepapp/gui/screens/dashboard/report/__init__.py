"""The report of readiness: what one prints for oneself or gives a mentor, as a page or on paper."""

"""Files to domain values: the item format, its loader, lint and the compiled bundle."""

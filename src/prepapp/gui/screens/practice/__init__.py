"""Practice: choose a quiz."""

"""The command line; without an argument it opens the window."""

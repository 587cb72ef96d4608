"""The only room that knows Qt and matplotlib."""

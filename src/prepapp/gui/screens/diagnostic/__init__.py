"""Diagnostic: what it is before it begins, and what it found."""

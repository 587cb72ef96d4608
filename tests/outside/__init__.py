"""The window as a screen reader has it: read from another process, over the accessibility bus."""

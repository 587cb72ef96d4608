"""The screens of the window, a folder each."""

"""prepapp tells a machine-learning engineer, honestly, whether they are ready for a level."""

__version__ = "0.1.0"

RELEASES_PAGE = ""
"""Where newer versions are published, set by whoever publishes a build; never visited by itself."""

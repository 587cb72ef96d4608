"""prepapp tells a machine-learning engineer, honestly, whether they are ready for a level."""

__version__ = "0.1.0"

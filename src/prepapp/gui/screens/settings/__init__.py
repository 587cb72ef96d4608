"""Settings: what is set once and for all."""

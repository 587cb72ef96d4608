"""Interview: what came of a mock interview, section by section."""

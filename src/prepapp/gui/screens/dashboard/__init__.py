"""Dashboard: readiness against the level."""

"""First run: at most three questions, each of which may be skipped."""

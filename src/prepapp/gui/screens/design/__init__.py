"""Design question: an open question, timed by its phases, with its rubric at the end."""

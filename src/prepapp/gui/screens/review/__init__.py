"""Review: look at finished quizzes."""

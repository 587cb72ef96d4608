"""What questions and their feedback say, as Markdown; pure functions, no Qt."""

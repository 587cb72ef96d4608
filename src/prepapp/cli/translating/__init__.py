"""Work on the translations, in a checkout: find the texts of the source, and keep Qt's .ts files in step."""

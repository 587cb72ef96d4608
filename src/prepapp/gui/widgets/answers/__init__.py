"""One editor a type of question: a response in, a response out."""

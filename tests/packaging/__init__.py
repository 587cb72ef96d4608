"""What the packages are made of and what they say of the program."""

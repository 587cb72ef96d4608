"""The frame around the screens: where one can go, what is known, and what a quiz begins and ends with."""

"""How the pictures of the guide are made: a made-up candidate, a tour of the window, a camera."""

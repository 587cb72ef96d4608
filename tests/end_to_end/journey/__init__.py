"""The steps of the journey without a mouse."""

"""Where one can go, and what the window is called there."""

from prepapp.gui.shell.places import title_of


def test_the_title_names_the_screen_and_the_level() -> None:
    assert title_of("Dashboard", "senior") == "Dashboard – Senior – prepapp"

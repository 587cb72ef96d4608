"""Where one can go, and what the window is called there."""

from prepapp.gui.shell.places import title_of


def test_the_title_names_the_screen_the_level_and_the_person() -> None:
    assert title_of("Dashboard", "senior", "Ada") == "Dashboard – Senior – Ada"


def test_without_a_person_the_title_names_the_program() -> None:
    assert title_of("Home", "mid", "") == "Home – Mid – prepapp"

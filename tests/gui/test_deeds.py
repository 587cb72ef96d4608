"""What was done is undone in reverse, and done again."""

from prepapp.gui.deeds import Deed, Deeds


class Counter:
    """A number that deeds change."""

    def __init__(self) -> None:
        self.value = 0

    def add(self, amount: int) -> Deed:
        """Add to it, as a deed."""
        self.change(amount)
        return Deed(f"added {amount}", undo=lambda: self.change(-amount), redo=lambda: self.change(amount))

    def change(self, amount: int) -> None:
        """Add to it."""
        self.value += amount


def test_the_latest_is_undone_first_and_redone_last() -> None:
    counter, deeds = Counter(), Deeds()
    for amount in (1, 10):
        deeds.add(counter.add(amount))

    assert (deeds.undo() or Deed("", print, print)).said == "added 10"
    assert counter.value == 1
    deeds.undo()
    assert counter.value == 0
    assert deeds.undo() is None

    deeds.redo()
    deeds.redo()
    assert counter.value == 11
    assert deeds.redo() is None


def test_what_was_undone_before_a_new_deed_is_gone() -> None:
    counter, deeds = Counter(), Deeds()
    deeds.add(counter.add(1))
    deeds.undo()

    deeds.add(counter.add(5))

    assert not deeds.can_redo
    assert deeds.redo() is None
    assert counter.value == 5


def test_after_forgetting_nothing_can_be_undone() -> None:
    counter, deeds = Counter(), Deeds()
    deeds.add(counter.add(1))

    deeds.forget()

    assert deeds.undo() is None
    assert counter.value == 1

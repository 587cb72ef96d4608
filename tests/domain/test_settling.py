"""What more answers can be expected to do."""

from prepapp.domain.ability import Observation, posterior, replay
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.settling import answers_to_settle
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import Status


def test_settling_takes_longer_the_nearer_the_line() -> None:
    known = posterior(
        replay(
            [Observation("maths", 1, ItemParameters(Level.MID), float(n % 2)) for n in range(12)], ["maths"]
        )
    ).area("maths")

    near, far = (
        answers_to_settle(known, known.ability + distance, Status.UNCERTAIN) for distance in (0.05, 0.4)
    )

    assert near is not None
    assert far is not None
    assert 1 <= far < near
    assert answers_to_settle(known, known.ability, Status.MEETS) == 0


def test_an_endless_question_has_no_number() -> None:
    history = [
        Observation("maths", 1, ItemParameters(level), float(n % 2)) for n in range(400) for level in Level
    ]
    known = posterior(replay(history, ["maths"])).area("maths")

    assert answers_to_settle(known, known.ability, Status.UNCERTAIN) is None

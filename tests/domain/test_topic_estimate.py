"""A topic's estimate is the exact posterior of a topic inside its area."""

import numpy as np
import pytest

from prepapp.domain.evidence import observation
from prepapp.domain.grading import Outcome
from prepapp.domain.item_model import THETA, response_curves
from prepapp.domain.scale import mastery
from prepapp.domain.topic_estimate import TOPIC_SD, log_likelihood, topic_estimates
from prepapp.domain.topics import Level
from tests.support.histories import answer


def logs(right: int, wrong: int) -> np.ndarray:
    given = [answer("i", outcome=Outcome.RIGHT)] * right + [answer("i", outcome=Outcome.WRONG)] * wrong
    return np.sum([log_likelihood(one) for one in given], axis=0) if given else np.zeros_like(THETA)


def by_hand(topics: dict[str, tuple[int, int]], wanted: str) -> float:
    """E[theta of a topic] by summing over the area's ability and every topic's, one after the other."""
    senior = response_curves(observation(answer("i")).item)
    expected, total = 0.0, 0.0
    for area in THETA:
        weight = np.exp(-0.5 * area**2)
        around = np.exp(-0.5 * ((THETA - area) / TOPIC_SD) ** 2)
        around /= around.sum()
        mean = 0.0
        for topic, (right, wrong) in topics.items():
            likelihood = senior[1] ** right * senior[0] ** wrong
            weight *= around @ likelihood
            if topic == wanted:
                mean = float((around * likelihood) @ THETA / (around @ likelihood))
        expected += weight * mean
        total += weight
    return expected / total


TOPICS = {"strong": (8, 1), "weak": (1, 6), "new": (1, 0)}


@pytest.mark.parametrize("topic", TOPICS)
def test_the_estimate_is_that_of_the_plain_sum(topic: str) -> None:
    found = topic_estimates({name: logs(*counts) for name, counts in TOPICS.items()})[topic]

    assert found.mastery == pytest.approx(mastery(by_hand(TOPICS, topic)), abs=1e-3)


def test_a_topic_with_one_answer_says_hardly_more_than_its_area() -> None:
    found = topic_estimates({name: logs(*counts) for name, counts in TOPICS.items()})
    alone = topic_estimates({"new": logs(1, 0)})["new"]

    width = {name: one.interval90[1] - one.interval90[0] for name, one in found.items()}
    assert found["weak"].mastery < found["new"].mastery < found["strong"].mastery
    assert width["new"] < alone.interval90[1] - alone.interval90[0], "the other topics say something"
    assert width["new"] > max(width["strong"], width["weak"])


def test_an_interval_holds_its_estimate() -> None:
    for right, wrong in ((0, 0), (3, 0), (0, 3), (40, 40)):
        found = topic_estimates({"one": logs(right, wrong)})["one"]
        assert found.interval90[0] < found.mastery < found.interval90[1]


def test_harder_questions_say_more_of_a_right_answer() -> None:
    easy = log_likelihood(answer("i", level=Level.JUNIOR))
    hard = log_likelihood(answer("i", level=Level.STAFF))

    assert topic_estimates({"t": hard})["t"].mastery > topic_estimates({"t": easy})["t"].mastery

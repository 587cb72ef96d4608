"""A made-up candidate, who takes real quizzes: strong in models, weak in operations, a little too sure."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta
from random import Random

from prepapp.bootstrap import App, World
from prepapp.content.round_trip import Due, trials
from prepapp.domain.annotations import Marked, Noted
from prepapp.domain.answers import Chosen, DontKnow, Response
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import Countdown, QuizPlan
from prepapp.domain.profile import Profile
from prepapp.domain.questions import Question, SingleQuestion
from prepapp.domain.quiz import Confidence, Ending, Mode, Moved, Rated, Responded
from prepapp.domain.topics import Level
from prepapp.services.quiz_session import QuizSession

ABILITY = {"math-stats": 2.0, "ml-core": 2.4, "frameworks": 2.2, "swe": 1.6, "mlops": 0.2, "ml-infra": -0.4}
USUAL_ABILITY = 1.0
LEARNED_IN_A_DAY = 0.03
TICK_S = 4.0
"""A clock that is not read for longer takes it that nobody is there."""
ASKED_IN_A_QUIZ = 20
DAYS = 12
BEGINS = datetime(2026, 9, 14, 16, 20, tzinfo=UTC)


class Clock:
    """A wall clock that the made-up candidate's days move."""

    def __init__(self) -> None:
        self.at, self.ticks = BEGINS, 0.0

    def pass_(self, seconds: float) -> None:
        """Both clocks go on."""
        self.at += timedelta(seconds=seconds)
        self.ticks += seconds


class Candidate:
    """Takes quizzes with an application, each answer with a time and a confidence."""

    def __init__(self, app: App, clock: Clock) -> None:
        self._app, self._clock, self._chance = app, clock, Random(7)

    @staticmethod
    def world(clock: Clock) -> World:
        """The world such a candidate lives in: everything in it comes again the same."""
        chance = Random(11)
        return World(now=lambda: clock.at, monotonic=lambda: clock.ticks, rng=lambda: chance)

    def profile(self) -> Profile:
        """Senior, with an interview in twelve days' time once the history is full."""
        interview: date = (BEGINS + timedelta(days=2 * DAYS + 12)).date()
        return Profile(level=Level.SENIOR, interview_on=interview, minutes_per_day=30)

    def begin(self) -> None:
        """A first quiz, so that there is something, but little."""
        self._app.profiles.change(self.profile())
        self._take(Mode.STUDY)

    def go_on(self) -> None:
        """The weeks after it, every other day, with marks and notes."""
        for day in range(DAYS):
            self._clock.pass_(2 * 86_400 - 3_000)
            self._take(Mode.EXAM if day % 3 == 2 else Mode.STUDY)
        items = [item.id for item in self._app.bundle.items if item.can_be_asked][:200:25]
        self._app.annotations.annotate(items, Marked(on=True))
        self._app.annotations.annotate(items[:2], Noted("Ask first what the metric is for."))

    def _take(self, mode: Mode) -> None:
        timing = Countdown() if mode is Mode.EXAM else QuizPlan("").timing
        title = "Mixed exam" if mode is Mode.EXAM else "Mixed practice"
        plan = QuizPlan(title, Filters(), ASKED_IN_A_QUIZ, mode, timing)
        session = self._app.quizzes.start(plan, level=Level.SENIOR)
        session.run()
        for position in range(len(session.quiz.dealt)):
            self._answer(session, position)
        session.finish(Ending.SUBMITTED)
        session.was_saved(self._app.quizzes.save(session.unsaved))
        self._app.readiness.keep_standing(self._app.profiles.profile())

    def _answer(self, session: QuizSession, position: int) -> None:
        session.happen(Moved(position))
        dealt = session.quiz.dealt[position]
        self._think(session, dealt.time_s * self._chance.lognormvariate(-0.2, 0.45))
        question = session.question(position)
        chance = self._chance_of(question)
        knows = self._chance.random() < chance
        session.happen(Responded(position, right_response(question) if knows else self._miss(question)))
        session.happen(Rated(position, self._confidence(chance)))
        if session.quiz.settings.mode is Mode.STUDY:
            session.check()

    def _think(self, session: QuizSession, seconds: float) -> None:
        while seconds > 0:
            self._clock.pass_(min(seconds, TICK_S))
            seconds -= TICK_S
            _ = session.clock_s  # reading it lets it tick

    def _chance_of(self, question: Question) -> float:
        item = question.facts.summary
        learned = (self._clock.at - BEGINS).days * LEARNED_IN_A_DAY
        ability = ABILITY.get(item.area, USUAL_ABILITY) + learned
        return 1 / (1 + math.exp(-1.2 * (ability - item.level.cut)))

    def _miss(self, question: Question) -> Response:
        if isinstance(question, SingleQuestion) and self._chance.random() < 0.8:
            wrong = [option.id for option in question.options if not option.is_correct]
            return Chosen((self._chance.choice(wrong),))
        return DontKnow()

    def _confidence(self, chance: float) -> Confidence:
        felt = chance + self._chance.gauss(0.05, 0.22)
        if felt > 0.75:
            return Confidence.SURE
        return Confidence.THINK_SO if felt > 0.45 else Confidence.GUESS


def right_response(question: Question) -> Response:
    """The response that earns full credit, as the bank's own check gives it."""
    found = next(trial.response for trial in trials(question) if trial.due is Due.FULL)
    assert found is not None
    return found

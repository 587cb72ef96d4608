"""What one area's answers say about ability there and in general, as exact sums on a lattice.

The model of an area, given general ability g ~ N(0, 1) and the area's authoring offset e ~ N(0, .25^2), both
constant over time, and theta(t), ability in the area, a random walk over days:

    theta(0) | g ~ N(sqrt(rho) g, 1 - rho)         answers at t depend on eta(t) = theta(t) - e only

(general and specific ability: Gibbons & Hedeker 1992, de la Torre & Song 2009). In terms of eta the start is
N(c, 1 - rho) with c = sqrt(rho) g - e, and neither the answers nor the walk know g and e apart from c. So
one table per area carries everything the forward filter (Glickman 1999) needs, without approximation:

    message[c, eta] = p(answers so far, eta today | c)

An answer multiplies every row by the item's curve, and a day blurs every row along eta. Reading puts g and e
back: sums over (g, e) take row c = sqrt(rho) g - e, and theta = eta + e. Within one day this is exactly the
usual form, the likelihood L(theta) blurred by N(0, .25^2) times the prior K(g, theta). g and e lie on steps
of .2 in c, so that every (g, e) has its row and every e is a whole number of grid cells.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from math import ceil, sqrt

import numpy as np

from prepapp.domain.item_model import THETA, THETA_STEP, Floats

GENERAL_SHARE = 0.5
"""rho: the share of an area's variance that general ability explains."""
OFFSET_SD = 0.25
"""How far a whole area may have been authored too hard or too easy, in SDs, while nothing is calibrated."""

_LATTICE = 0.2
_CELLS = round(_LATTICE / THETA_STEP)
_G_REACH = 20
_E_REACH = 5
_C_REACH = _G_REACH + _E_REACH
_LARGEST_FLOW = 0.25
"""Above 1/3 the three-point kernel would no longer keep the order of likelihood ratios."""


def _normal_weights(points: Floats, sd: float) -> Floats:
    density: Floats = np.exp(-0.5 * (points / sd) ** 2)
    density /= density.sum()
    return density


def _lattice(reach: int) -> Floats:
    return np.arange(-reach, reach + 1) * np.float64(_LATTICE)


GENERAL: Floats = _lattice(_G_REACH) / sqrt(GENERAL_SHARE)
"""Nodes of general ability, in SDs, shape (41,)."""
GENERAL_PRIOR: Floats = _normal_weights(GENERAL, 1.0)
_OFFSET: Floats = _lattice(_E_REACH)
_OFFSET_PRIOR: Floats = _normal_weights(_OFFSET, OFFSET_SD)
_CENTRE: Floats = _lattice(_C_REACH)
ABILITY: Floats = THETA + _OFFSET[:, None]
"""theta = eta + e at every (e, eta), in SDs, shape (11, 121)."""

# Where c = sqrt(rho) g - e: the row of each (g, e); the g of each (e, c), in a vector with `_PADDING` around.
_ROW_OF_GE = np.arange(GENERAL.size)[:, None] - np.arange(_OFFSET.size) + 2 * _E_REACH
_PADDED_G_OF_EC = np.arange(_OFFSET.size)[:, None] + np.arange(_CENTRE.size)
_TINY = np.finfo(np.float64).tiny
_PADDING = np.zeros(2 * _E_REACH)


def _prior_rows() -> Floats:
    rows = np.exp(-0.5 * (THETA - _CENTRE[:, None]) ** 2 / (1.0 - GENERAL_SHARE))
    rows /= rows.sum(axis=1, keepdims=True)
    rows.flags.writeable = False
    return rows


PRIOR: Floats = _prior_rows()
"""The message of an area without answers, shape (51, 121): rows c, columns eta; read-only."""


@dataclass(frozen=True, eq=False)
class Told:
    """A message with what is read from it time and again; between two answers most areas stay as they are."""

    message: Floats = field(repr=False)

    @cached_property
    def log_evidence(self) -> Floats:
        """log p(answers in the area | g) at `GENERAL`, up to a constant; shape (41,)."""
        logarithm: Floats = np.log(np.maximum(_evidence(self.message), _TINY))
        return logarithm

    @cached_property
    def variance_left(self) -> float:
        """How far theta's variance, by this area's answers alone, lies under the prior's: at least 0."""
        return max(0.0, _PRIOR_VARIANCE - _own_variance(self.message))

    def drift(self, elapsed: float) -> float:
        """How much of a walk of that variance the area takes up: none past the prior's variance."""
        return min(elapsed, self.variance_left) if elapsed > 0.0 else 0.0


NOTHING_TOLD = Told(PRIOR)
"""That of an area without answers."""


def diffused(message: Floats, variance: float) -> Floats:
    """The message after a random walk of that variance (SD^2) along eta.

    Equal steps of the three-point kernel [q, 1 - 2q, q], written as flow between neighbours so that no mass
    is lost; a sampled Gaussian narrower than the grid step would do nothing. Leading axes may be any.
    """
    flow = variance / (2.0 * THETA_STEP**2)
    if flow <= 0.0:
        return message
    steps = ceil(flow / _LARGEST_FLOW)
    moved = message.copy()
    left, right = moved[..., :-1], moved[..., 1:]
    exchange = np.empty_like(left)
    for _ in range(
        steps
    ):  # there are hundreds where nothing was answered for long, so nothing is made in here
        np.subtract(right, left, out=exchange)
        exchange *= flow / steps
        left += exchange
        right -= exchange
    return moved


def multiplied(message: Floats, likelihood: Floats) -> Floats:
    """The message after an answer of that likelihood along eta; read-only.

    Scaled so that its largest entry is 1: the scale means nothing, and long histories would underflow.
    """
    product = message * likelihood
    product /= product.max()
    product.flags.writeable = False
    return product


def joint_variance_left(joint: Floats) -> float:
    """How far theta's variance under p(e, eta) lies under the prior's: at least 0."""
    density = ability_density(joint)
    return max(0.0, _PRIOR_VARIANCE - float(density @ THETA**2 - (density @ THETA) ** 2))


def joint_with_offset(message: Floats, general: Floats) -> Floats:
    """p(e, eta) given the area's answers and a weight of each g from elsewhere; (11, 121), summing to 1."""
    padded = np.concatenate([_PADDING, general, _PADDING])
    joint: Floats = (padded[_PADDED_G_OF_EC] * _OFFSET_PRIOR[:, None]) @ message
    joint /= joint.sum()
    return joint


def ability_density(joint: Floats) -> Floats:
    """p(theta) of p(e, eta) as mass on `THETA`, shape (121,), summing to 1."""
    density = np.zeros(THETA.size + 2 * _E_REACH * _CELLS)
    for step, row in enumerate(joint):
        density[step * _CELLS : step * _CELLS + THETA.size] += row
    edge = _E_REACH * _CELLS
    inside: Floats = density[edge:-edge] / density[edge:-edge].sum()
    return inside


def ability_given_eta(joint: Floats) -> Floats:
    """E[theta | eta] under p(e, eta), shape (121,): an answer sees eta only, and ability through it."""
    return THETA + _ratio(_OFFSET @ joint, joint.sum(axis=0))


def reached_given_eta(joint: Floats, cut: float) -> Floats:
    """P(theta >= cut | eta) under p(e, eta), shape (121,)."""
    return _ratio((joint * _reached(cut)).sum(axis=0), joint.sum(axis=0))


def reached_given_general(message: Floats, cut: float, drift: float) -> Floats:
    """P(theta >= cut after a drift of that variance | g, the area's answers) at `GENERAL`, shape (41,)."""
    return expected_given_general(message, _reached(cut), drift)


def expected_given_general(message: Floats, values: Floats, drift: float) -> Floats:
    """E[values | g, the area's answers] after a drift of that variance, at `GENERAL`, shape (41,).

    `values` are those of `ABILITY`, shape (11, 121). The kernel is symmetric, so blurring the few
    values gives what blurring the message would.
    """
    by_row = message @ diffused(values, drift).T
    expected = by_row[_ROW_OF_GE, np.arange(_OFFSET.size)] @ _OFFSET_PRIOR
    return _ratio(expected, _evidence(message))


def _evidence(message: Floats) -> Floats:
    evidence: Floats = message.sum(axis=1)[_ROW_OF_GE] @ _OFFSET_PRIOR
    return evidence


@lru_cache(maxsize=64)
def _reached(cut: float) -> Floats:
    """Share of the cell around theta = eta + e at or above the cut, shape (11, 121); read-only."""
    share: Floats = np.clip((ABILITY - cut) / THETA_STEP + 0.5, 0.0, 1.0)
    share.flags.writeable = False
    return share


def _ratio(part: Floats, whole: Floats) -> Floats:
    quotient: Floats = part / np.maximum(whole, _TINY)
    return quotient


_ROW_WEIGHTS = np.stack(
    [
        np.bincount(
            _ROW_OF_GE.ravel(),
            (GENERAL_PRIOR[:, None] * _OFFSET_PRIOR * _OFFSET**power).ravel(),
            _CENTRE.size,
        )
        for power in range(3)
    ]
)
"""sum over (g, e) in each row of p(g) p(e) e^power, shape (3, 51)."""
_POWERS = np.stack([THETA**power for power in range(3)], axis=1)


def _own_variance(message: Floats) -> float:
    """Variance of theta = eta + e under the message and the priors of g and e, moment by moment."""
    moments = _ROW_WEIGHTS @ (message @ _POWERS)
    mass = moments[0, 0]
    mean = (moments[0, 1] + moments[1, 0]) / mass
    square = (moments[0, 2] + 2.0 * moments[1, 1] + moments[2, 0]) / mass
    return float(square - mean**2)


_PRIOR_VARIANCE = _own_variance(PRIOR)

"""What the career guides say comes through whole, with its sources."""

import pytest

from prepapp.content.bundle import Bundle
from prepapp.content.strict_yaml import read_yaml
from prepapp.content.taxonomy import career_from
from prepapp.domain.errors import ContentError
from tests.support.sample_bank import TAXONOMY


def test_every_pay_band_is_there_with_its_source(bundle: Bundle) -> None:
    authored = read_yaml(TAXONOMY)["levels"]
    guides = {guide.id for guide in bundle.career.guides}

    for level, document in zip(bundle.career.levels, authored, strict=True):
        assert list(level.pay) == document["compensation_seed"]
        assert {band.partition(":")[0] for band in level.pay} <= guides


def test_conflicts_tracks_and_certificates_are_there(bundle: Bundle) -> None:
    authored, career = read_yaml(TAXONOMY), bundle.career

    assert list(career.conflicts) == authored["seed_conflicts"]
    assert [track.name for track in career.tracks] == [one["name"] for one in authored["tracks"]]
    assert [one.status for one in career.certifications] == [
        one["status"] for one in authored["certifications"]
    ]


def test_weights_of_every_version_and_of_the_successor_are_there(bundle: Bundle) -> None:
    named = {one.name: one for one in bundle.career.certifications}
    aws = next(one for name, one in named.items() if "MLS-C01" in name)

    assert [weights.title for weights in aws.weights] == [
        "",
        "Successor: AWS Certified Machine Learning Engineer - Associate, MLA-C01 until 2026-09-28",
        "Successor: AWS Certified Machine Learning Engineer - Associate, MLA-C02 from 2026-09-29",
    ]
    assert ("Modeling", "36 %") in aws.weights[0].shares


def test_what_is_missing_is_named() -> None:
    with pytest.raises(ContentError, match="scope_seed"):
        career_from({"levels": [{"name": "Junior", "years_seed": "0-2"}]}, name="taxonomy.yaml")

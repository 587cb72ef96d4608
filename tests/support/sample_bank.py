"""A small bank with an item of every type, made by the real compiler from documents in this file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from prepapp.content.build import compiled
from prepapp.content.bundle import Bundle, bundle_bytes, load_bundle
from prepapp.content.loader import validate
from prepapp.content.strict_yaml import read_yaml

ROOT = Path(__file__).resolve().parents[2]
TAXONOMY = ROOT / "question_bank" / "taxonomy.yaml"
LEVELS = ("junior", "mid", "senior", "staff")
AREAS = (
    ("math-stats", "linear-algebra"),
    ("ml-core", "linear-models"),
    ("mlops", "ci-cd"),
    ("swe", "testing-quality"),
)
WHY = "This names the misconception that leads a working engineer to this choice."


def base(item_id: str, kind: str, **extra: Any) -> dict[str, Any]:
    """What every item document has, with what its type adds."""
    return {
        "id": item_id,
        "area": "math-stats",
        "topic": "linear-algebra",
        "level": "mid",
        "bloom": "apply",
        "type": kind,
        "title": f"Title of {item_id}",
        "stem": f"A concrete situation for {item_id}. What follows from it?",
        "explanation": "The reason, worked through in **words** and $x^2$.",
        "takeaway": "One line worth remembering.",
        "references": [{"title": "A book", "locator": "chapter 3"}],
        "tags": ["linear-algebra"],
        "difficulty": {"b": 0.0, "basis": "authored"},
        "time_s": 60,
        "version": 1,
        "author": "tests",
        "status": "reviewed",
        **extra,
    }


def options(*texts: str, keys: str) -> list[dict[str, Any]]:
    """Options a, b, c ... with the given texts; `keys` are the ids of the right ones."""
    return [
        {"id": letter, "text": text, "correct": letter in keys, "why": f"{WHY} ({letter})"}
        for letter, text in zip("abcdefg", texts, strict=False)
    ]


def one_of_each() -> list[dict[str, Any]]:
    """An item of every type that a quiz can ask, and a parametric one."""
    return [
        base("single-0001", "single", options=options("Right", "Wrong", "Also wrong", keys="a")),
        base("multi-0001", "multi", options=options("One", "Two", "Three", "Four", keys="ac")),
        base(
            "numeric-0001",
            "numeric",
            answer={"value": 0.25, "abs_tol": 0.005},
            near_misses=[{"value": 0.75, "why": f"The complement. {WHY}"}, {"value": 0.5, "why": WHY}],
        ),
        base(
            "output-0001",
            "code-output",
            code="print(1 + 1)\nprint('x')\n",
            answer="2\nx\n",
            near_misses=[{"value": "11\nx", "why": f"Joins texts. {WHY}"}, {"value": "2", "why": WHY}],
        ),
        base(
            "ordering-0001",
            "ordering",
            steps=[{"id": i, "text": f"Step {i}", "why": WHY} for i in "abcd"],
            orders=[["b", "a", "c", "d"]],
        ),
        base(
            "matching-0001",
            "matching",
            pairs=[{"left": f"Left {n}", "right": f"Right {n}", "why": WHY} for n in range(4)],
            extras=[{"right": "Right without partner", "why": WHY}],
        ),
        base(
            "cloze-0001",
            "cloze",
            stem="The rate is called [[rate]] and is [[size]] here. Fill the gaps.",
            blanks=[
                {"id": "rate", "accept": ["learning rate", "step size"], "why": WHY},
                {
                    "id": "size",
                    "choices": [
                        {"text": "small", "correct": True, "why": WHY},
                        {"text": "large", "why": WHY},
                        {"text": "zero", "why": WHY},
                    ],
                    "why": WHY,
                },
            ],
        ),
        base(
            "parametric-0001",
            "numeric",
            stem="What is {{n}} plus {{n}}?",
            answer={"value": "{{answer}}", "abs_tol": 0.0},
            near_misses=[{"value": "{{square}}", "why": WHY}, {"value": "{{n}}", "why": WHY}],
            generator={
                "variants": 40,
                "distinct": 40,
                "code": (
                    "def generate(rng):\n"
                    "    n = rng.randrange(3, 400)\n"
                    "    return {'n': n, 'answer': 2 * n, 'square': n * n}\n"
                    "def check(params, answer):\n"
                    "    return answer == params['n'] + params['n']\n"
                ),
            },
        ),
    ]


def design_question(**extra: Any) -> dict[str, Any]:
    """An open item with three phases of 2, 3 and 4 minutes."""
    dimension = {
        "weight": 25,
        "evidence": [{"kind": kind, "text": f"Says what is {kind}."} for kind in ("core", "deep", "risk")],
        "anchors": {str(score): f"Anchor {score}." for score in range(1, 5)},
    }
    rubric = {
        "hidden_facts": {"load": "There are 900 requests a second."},
        "phases": [{"name": f"Phase {n}", "min": n + 1} for n in range(1, 4)],
        "dimensions": [{"id": f"D{n}", "name": f"Dimension {n}", **dimension} for n in range(1, 5)],
        "probes": ["What if it fails?", "What does it cost?"],
        "model_notes": "A strong answer begins with the load.",
    }
    return base("design-0001", "open", **{"time_s": 540, "bloom": "create", "rubric": rubric, **extra})


def fillers(count: int = 5) -> list[dict[str, Any]]:
    """Single-choice items in several areas and every level."""
    made = []
    for area, topic in AREAS:
        for level in LEVELS:
            for number in range(count):
                item_id = f"{area}-{level}-{number:04d}"
                document = base(
                    item_id, "single", options=options("Right", "Wrong", "Also wrong", "No", keys="a")
                )
                made.append({**document, "area": area, "topic": topic, "level": level})
    return made


def write_bundle(path: Path, documents: list[dict[str, Any]] | None = None) -> Path:
    """Compile documents (all of the above by default) into a bundle file."""
    chosen = one_of_each() + fillers() if documents is None else documents
    items = [compiled(validate(document, name=document["id"])) for document in chosen]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bundle_bytes(read_yaml(TAXONOMY), items))
    return path


def sample_bundle(folder: Path, documents: list[dict[str, Any]] | None = None) -> Bundle:
    """The bundle of `write_bundle`, loaded."""
    return load_bundle(write_bundle(folder / "bank.bundle", documents))

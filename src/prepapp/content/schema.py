"""The JSON Schema of an item file, for editors that complete and check as one types."""

from __future__ import annotations

import json

from prepapp.content.loader import ITEM


def item_schema() -> str:
    """The schema as text; it is kept in resources/item.schema.json."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An item of the prepapp question bank",
        **ITEM.json_schema(),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"

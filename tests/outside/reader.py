"""What a screen reader does, as a program of its own: it knows the bus and nothing of prepapp.

The system's Python runs it, which has the bindings of the bus. It answers each line on its standard input
with a line of JSON: `tree` with the applications and all that is in them, `heard` with what was told since.
"""

import json
import os
import sys
from importlib import import_module
from typing import Any

gi: Any = import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = import_module("gi.repository.Atspi")
GLib: Any = import_module("gi.repository.GLib")

EVENTS = ("object:announcement", "object:state-changed:focused", "object:state-changed:checked")
MOST_CHILDREN = 120
"""Of a long table the first cells are enough."""
heard: list[dict[str, Any]] = []


def told(event: Any) -> None:
    """Put an event down as it comes."""
    source = event.source
    heard.append(
        {
            "kind": event.type,
            "on": bool(event.detail1),
            "said": event.any_data if isinstance(event.any_data, str) else "",
            "role": source.get_role_name() if source else "",
            "name": (source.get_name() or "") if source else "",
        }
    )


def tree(node: Any, depth: int = 0) -> dict[str, Any]:
    """A node with what it shows, as it is now: what the bindings remember of it is forgotten first."""
    node.clear_cache()
    states = [state.value_nick for state in node.get_state_set().get_states()]
    count = min(node.get_child_count(), MOST_CHILDREN) if "showing" in states else 0
    children = [node.get_child_at_index(place) for place in range(count)]
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": states,
        "text": text_of(node),
        "children": [tree(child, depth + 1) for child in children if child is not None and depth < 60],
    }


def text_of(node: Any) -> str:
    """What can be read of it letter by letter, "" where it has no text."""
    if "Text" not in node.get_interfaces():
        return ""
    text = node.get_text_iface()
    return str(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))


def answer(channel: Any, _: Any) -> bool:
    """Answer what is asked, until nobody asks any more."""
    line = channel.readline()
    if not line:
        os._exit(0)
    if line.strip() == "tree":
        desktop = Atspi.get_desktop(0)
        found = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
        try:
            reply = [tree(one) for one in found if one is not None and one.get_name() == "prepapp"]
        except (GLib.Error, AttributeError):
            reply = []  # something went from the screen meanwhile: whoever asks waits and asks again
    else:
        reply, heard[:] = list(heard), []
    sys.stdout.write(json.dumps(reply) + "\n")
    sys.stdout.flush()
    return True


listener = Atspi.EventListener.new(told)
for kind in EVENTS:
    listener.register(kind)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, answer)
Atspi.event_main()

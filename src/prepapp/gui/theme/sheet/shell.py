"""The frame around the screens: navigation, menus, status line."""

RULES = """
QListView[role="navigation"] {
    background-color: transparent; border: none; margin: 0; outline: 0; padding: ${gap8}px;
}
QListView[role="navigation"]:focus { border: none; margin: 0; }
QListView[role="navigation"]::item {
    color: ${text_muted}; min-height: ${target}px; padding: 0 ${gap8}px; margin: 1px 0;
    border: 2px solid transparent; border-radius: ${radius}px;
}
QListView[role="navigation"]::item:hover { color: ${text}; background-color: ${surface_sunken}; }
QListView[role="navigation"]::item:selected {
    color: ${text}; background-color: ${accent_soft}; font-weight: 600;
    border-left: 3px solid ${accent}; border-top-left-radius: 0; border-bottom-left-radius: 0;
}
QListView[role="navigation"]::item:focus { border: ${ring}px solid ${focus}; }

QToolButton[role="person"] {
    color: ${text_muted}; text-align: left;
    margin: 0 ${gap8}px ${gap8}px ${gap8}px; padding: ${gap6}px ${gap8}px;
}
QToolButton[role="person"]:hover { color: ${text}; }
QToolButton[role="person"]:focus { color: ${text}; padding: ${pad6}px ${pad8}px; }

QMenuBar { background-color: ${window}; border: none; padding: 2px ${gap4}px; }
QMenuBar::item { background: transparent; padding: ${gap4}px ${gap8}px; border-radius: ${radius_small}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background-color: ${surface_sunken}; }
QMenu { background-color: ${surface_raised}; border: 1px solid ${border_strong}; padding: ${gap4}px; }
QMenu::item {
    padding: ${gap4}px ${gap24}px ${gap4}px ${gap10}px; min-height: ${line}px;
    border: 2px solid transparent; border-radius: ${radius_small}px;
}
QMenu::item:selected { color: ${text}; background-color: ${accent_soft}; border-color: ${accent}; }
QMenu::item:disabled { color: ${text_disabled}; }
QMenu::separator { height: 1px; background: ${border}; margin: ${gap4}px ${gap6}px; }
QMenu::icon { padding-left: ${gap6}px; }

QStatusBar { background-color: ${window}; color: ${text_muted}; border-top: 1px solid ${border}; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: ${text_muted}; font-size: ${px_caption}px; padding-right: ${gap12}px; }
"""

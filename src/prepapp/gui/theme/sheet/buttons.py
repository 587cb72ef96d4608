"""Buttons by what they are for; the focus ring takes room from the padding, so nothing moves."""

RULES = """
QPushButton {
    color: ${text}; background-color: ${surface_raised};
    border: 1px solid ${border_strong}; border-radius: ${radius}px;
    padding: ${gap6}px ${gap16}px; min-height: ${line}px; icon-size: ${icon}px;
}
QPushButton:hover { background-color: ${surface_sunken}; }
QPushButton:pressed { background-color: ${border}; }
QPushButton:checked { background-color: ${accent_soft}; border-color: ${accent}; }
QPushButton:disabled {
    color: ${text_disabled}; background-color: transparent; border-color: ${text_disabled};
}
QPushButton:checked:disabled { background-color: ${surface_sunken}; border-color: ${text_disabled}; }

QPushButton[role="primary"] {
    color: ${on_accent}; background-color: ${accent}; border-color: ${accent}; font-weight: 600;
}
QPushButton[role="primary"]:hover { background-color: ${accent_hover}; border-color: ${accent_hover}; }
QPushButton[role="primary"]:pressed { background-color: ${accent_pressed}; border-color: ${accent_pressed}; }

QPushButton[role="danger"] {
    color: ${on_danger}; background-color: ${danger}; border-color: ${danger}; font-weight: 600;
}
QPushButton[role="danger"]:hover { background-color: ${danger_hover}; border-color: ${danger_hover}; }

QPushButton[role="primary"]:disabled, QPushButton[role="danger"]:disabled {
    color: ${text_disabled}; background-color: ${surface_sunken}; border-color: ${surface_sunken};
}

QPushButton[role="flat"] {
    color: ${link}; background-color: transparent; border-color: transparent; padding: ${gap6}px ${gap10}px;
}
QPushButton[role="flat"]:hover { background-color: ${surface_sunken}; }
QPushButton[role="flat"]:pressed { background-color: ${border}; }
QPushButton[role="flat"]:disabled { color: ${text_disabled}; }

QPushButton[role="link"] {
    color: ${link}; background-color: transparent; border: ${ring}px solid transparent;
    padding: ${pad6}px 0; text-align: left;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:pressed { color: ${text}; }
QPushButton[role="link"]:disabled { color: ${text_disabled}; }

QPushButton::menu-indicator {
    image: url(${picture_down}); width: ${arrow}px; height: ${arrow}px;
    subcontrol-origin: padding; subcontrol-position: center right; right: ${gap6}px;
}

QPushButton[role="chip"] {
    color: ${text}; background-color: ${surface}; border-radius: ${chip_radius}px;
    padding: ${gap2}px ${gap12}px; min-height: ${line}px;
}
QPushButton[role="chip"]:hover { background-color: ${surface_sunken}; }
QPushButton[role="chip"]:checked { background-color: ${accent_soft}; border-color: ${accent}; }
QPushButton[role="chip"]:disabled {
    color: ${text_disabled}; background-color: transparent; border-color: ${text_disabled};
}
QPushButton[role="chip"]:checked:disabled { background-color: ${surface_sunken}; }

QPushButton[role="tile"] {
    background-color: ${surface}; border-color: ${border}; border-radius: ${radius_large}px; padding: 0;
}
QPushButton[role="tile"]:hover { border-color: ${border_strong}; }
QPushButton[role="tile"]:checked { background-color: ${accent_soft}; border-color: ${accent}; }
QPushButton[role="tile"]:disabled { color: ${text_disabled}; background-color: transparent; }
QPushButton[role="tile"]:checked:disabled { background-color: ${surface_sunken}; border-color: ${border}; }

QPushButton:focus, QToolButton:focus { outline: 0; }
QPushButton:focus { border: ${ring}px solid ${focus}; padding: ${pad6}px ${pad16}px; }
QPushButton[role="primary"]:focus, QPushButton[role="danger"]:focus { border: ${ring}px solid ${focus}; }
QPushButton[role="flat"]:focus { border: ${ring}px solid ${focus}; padding: ${pad6}px ${pad10}px; }
QPushButton[role="link"]:focus { border: ${ring}px solid ${focus}; padding: ${pad6}px 0; }
QPushButton[role="chip"]:focus, QPushButton[role="chip"]:checked:focus {
    border: ${ring}px solid ${focus}; padding: ${pad2}px ${pad12}px;
}
QPushButton[role="tile"]:focus, QPushButton[role="tile"]:checked:focus {
    border: ${ring}px solid ${focus}; padding: 0;
}

QToolButton {
    color: ${text}; background-color: transparent; border: 1px solid transparent;
    border-radius: ${radius}px; padding: ${gap6}px; min-width: ${tool}px; min-height: ${tool}px;
}
QToolButton:hover { background-color: ${surface_sunken}; }
QToolButton:pressed { background-color: ${border}; }
QToolButton:checked { background-color: ${accent_soft}; border-color: ${accent}; }
QToolButton:disabled { color: ${text_disabled}; }
QToolButton:checked:disabled { background-color: ${surface_sunken}; border-color: ${text_disabled}; }
QToolButton:focus { border: ${ring}px solid ${focus}; padding: ${pad6}px; }
QToolButton::menu-indicator { image: none; }
QLineEdit QToolButton { border: none; padding: 0; min-width: 0; min-height: 0; }

QToolButton[role="key"] {
    background-color: ${surface_raised}; border: 1px solid ${border}; padding: ${gap2}px;
    min-width: ${target}px; min-height: ${target}px;
}
QToolButton[role="key"]:hover { background-color: ${surface_sunken}; }
QToolButton[role="key"]:pressed { background-color: ${border}; }

QToolButton[role="cell"] {
    background-color: ${surface}; border: 1px solid ${border_strong}; padding: ${gap4}px;
    font-size: ${px_caption}px; min-width: ${target}px; min-height: ${target}px;
}
QToolButton[role="cell"]:hover { background-color: ${surface_sunken}; }
QToolButton[role="cell"][answered="true"] {
    background-color: ${accent_soft}; border-color: ${accent}; font-weight: 600;
}
QToolButton[role="cell"][current="true"] {
    border: 3px solid ${accent}; padding: ${gap2}px; font-weight: 600;
}
QToolButton[role="cell"]:focus, QToolButton[role="cell"][current="true"]:focus {
    border: ${ring}px solid ${focus}; padding: ${pad4}px;
}
"""

"""Radio buttons and check boxes, alone and as the cards a question's options are."""

RULES = """
QRadioButton, QCheckBox {
    color: ${text}; background: transparent; spacing: ${gap8}px;
    border: ${ring}px solid transparent; border-radius: ${radius}px; padding: ${gap2}px ${gap4}px;
}
QRadioButton:focus, QCheckBox:focus { border-color: ${focus}; outline: 0; }
QRadioButton:disabled, QCheckBox:disabled { color: ${text_disabled}; }

QRadioButton::indicator, QCheckBox::indicator, QGroupBox::indicator,
QAbstractItemView::indicator, QMenu::indicator {
    width: ${indicator}px; height: ${indicator}px;
    background-color: ${surface}; border: 2px solid ${border_strong};
}
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator, QMenu::indicator {
    border-radius: ${radius_small}px;
}
QRadioButton::indicator { border-radius: ${indicator_radius}px; }
QRadioButton::indicator:hover, QCheckBox::indicator:hover { border-color: ${accent}; }
QRadioButton::indicator:checked {
    background-color: ${accent}; border-color: ${accent}; image: url(${picture_dot});
}
QCheckBox::indicator:checked, QGroupBox::indicator:checked,
QAbstractItemView::indicator:checked, QMenu::indicator:checked {
    background-color: ${accent}; border-color: ${accent}; image: url(${picture_check});
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background-color: ${accent}; border-color: ${accent}; image: url(${picture_dash});
}
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled {
    background-color: transparent; border-color: ${text_disabled};
}
QRadioButton::indicator:checked:disabled { image: url(${picture_dot_disabled}); }
QCheckBox::indicator:checked:disabled { image: url(${picture_check_disabled}); }

QFrame[role="option"], QRadioButton[role="option"], QCheckBox[role="option"] {
    background-color: ${surface}; border: 1px solid ${border}; border-radius: ${radius_large}px;
}
QFrame[role="option"] { margin: ${ring_rest}px; }
QRadioButton[role="option"], QCheckBox[role="option"] {
    spacing: ${gap12}px; padding: ${gap10}px ${gap14}px; min-height: ${line}px;
}
QFrame[role="option"]:hover, QRadioButton[role="option"]:hover, QCheckBox[role="option"]:hover {
    border-color: ${border_strong};
}
QFrame[role="option"][chosen="true"], QRadioButton[role="option"]:checked, QCheckBox[role="option"]:checked {
    background-color: ${accent_soft}; border-color: ${accent};
}
QFrame[role="option"][verdict="good"] { background-color: ${good_soft}; border-color: ${good}; }
QFrame[role="option"][verdict="bad"] { background-color: ${bad_soft}; border-color: ${bad}; }
QFrame[role="option"][verdict="missed"] {
    background-color: ${surface}; border: ${ring}px solid ${good}; margin: 0;
}
QFrame[role="option"][struck="true"] { background-color: transparent; border: 1px dashed ${border_strong}; }
QFrame[role="option"][ringed="true"], QRadioButton[role="option"]:focus, QCheckBox[role="option"]:focus {
    border: ${ring}px solid ${focus};
}
QFrame[role="option"][ringed="true"] { margin: 0; }
QRadioButton[role="option"]:focus, QCheckBox[role="option"]:focus { padding: ${pad10}px ${pad14}px; }
QFrame[role="option"] > QRadioButton, QFrame[role="option"] > QCheckBox {
    border: none; outline: none; padding: ${option_mark_top}px 0 0 0; spacing: 0;
}
QFrame[role="option"] > QLabel[role="strong"] {
    font-size: ${px_reading}px; padding-top: ${option_letter_top}px;
}
"""

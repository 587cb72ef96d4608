"""Fields one types or picks in."""

RULES = """
QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {
    color: ${text}; background-color: ${surface};
    border: 1px solid ${border_strong}; border-radius: ${radius}px;
    selection-background-color: ${selection}; selection-color: ${on_selection};
}
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: ${text_muted}; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: ${gap6}px ${gap8}px; min-height: ${line}px; }
QTextEdit, QPlainTextEdit { padding: ${gap4}px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled,
QAbstractSpinBox:disabled, QComboBox:disabled {
    color: ${text_disabled}; background-color: transparent; border-color: ${text_disabled};
}
QLineEdit[readOnly="true"] { background-color: transparent; border-color: ${border}; }
QLineEdit[invalid="true"], QTextEdit[invalid="true"], QPlainTextEdit[invalid="true"],
QAbstractSpinBox[invalid="true"], QComboBox[invalid="true"] { border: 2px solid ${danger_text}; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: ${ring}px solid ${focus}; padding: ${pad6}px ${pad8}px;
}
QTextEdit:focus, QPlainTextEdit:focus { border: ${ring}px solid ${focus}; padding: ${pad4}px; }

QAbstractSpinBox { padding-right: ${step}px; qproperty-alignment: AlignCenter; }
QAbstractSpinBox:focus { padding-right: ${step}px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
    background: transparent; border: none; padding: 0 ${gap4}px; min-height: 0;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: ${step}px; background: transparent; border: none;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: ${surface_sunken}; }
QAbstractSpinBox::up-arrow { image: url(${picture_up}); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox::down-arrow { image: url(${picture_down}); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off { image: url(${picture_up_disabled}); }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {
    image: url(${picture_down_disabled});
}

QComboBox { padding-right: ${step}px; }
QComboBox::drop-down, QDateTimeEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: ${step}px; border: none;
}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {
    image: url(${picture_down}); width: ${arrow}px; height: ${arrow}px;
}
QComboBox::down-arrow:disabled { image: url(${picture_down_disabled}); }
QComboBoxPrivateContainer { background-color: ${surface_raised}; border: none; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    color: ${text}; background-color: ${surface_raised}; border: 1px solid ${border_strong};
    margin: 0; padding: ${gap4}px; outline: 0;
    selection-background-color: ${accent_soft}; selection-color: ${text};
}
QComboBox QAbstractItemView::item {
    min-height: ${target}px; padding: 0 ${gap6}px; border-radius: ${radius_small}px;
}

QSlider:horizontal { min-height: ${target}px; border: ${ring}px solid transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: ${border_strong}; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: ${accent}; }
QSlider::handle:horizontal {
    width: ${indicator}px; height: ${indicator}px; margin: -${slider_lift}px 0;
    background: ${surface_raised}; border: 2px solid ${accent}; border-radius: ${slider_radius}px;
}
QSlider::sub-page:horizontal:disabled { background: ${text_disabled}; }
QSlider::handle:horizontal:disabled { border-color: ${text_disabled}; }
QSlider::handle:horizontal:focus { border: ${ring}px solid ${focus}; }
QSlider:focus { border: ${ring}px solid ${focus}; border-radius: ${radius}px; }
"""

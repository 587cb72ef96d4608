"""How labels speak: titles, headings, quiet words, warnings."""

RULES = """
QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${px_display}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${px_title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${px_heading}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: ${text_muted}; }
QLabel[role="caption"] { color: ${text_muted}; font-size: ${px_caption}px; }
QLabel[role="reading"] { font-size: ${px_reading}px; }
QLabel[role="code"] { font-family: ${monospace}; }
QLabel[role="error"] { color: ${danger_text}; }
QLabel[role="keycap"] {
    font-size: ${px_caption}px; color: ${text_muted}; background: ${surface};
    border: 1px solid ${border_strong}; border-radius: ${radius_small}px; padding: 1px ${gap6}px;
}
QLabel[role="badge"] {
    font-size: ${px_caption}px; color: ${text}; background: ${surface_sunken};
    border: 1px solid transparent; border-radius: ${radius_small}px; padding: 2px ${gap8}px;
}
QLabel:disabled { color: ${text_disabled}; }
QToolTip {
    color: ${text}; background-color: ${surface_raised};
    border: 1px solid ${border_strong}; padding: ${gap4}px ${gap6}px;
}
"""

"""What things lie on: the quiet window, cards, bars, banners, and the page of a question."""

RULES = """
QMainWindow, QDialog, QWidget[role="window"] { background-color: ${window}; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QWidget[role="page"] { background: transparent; }

QFrame[role="card"] {
    background-color: ${surface}; border: 1px solid ${border}; border-radius: ${radius_large}px;
}
QFrame[role="bar"] { background-color: ${surface}; border: none; }
QFrame[role="bar"][edge="bottom"] { border-bottom: 1px solid ${border}; }
QFrame[role="bar"][edge="top"] { border-top: 1px solid ${border}; }
QFrame[role="drawer"] { background-color: ${surface}; border: none; }
QFrame[role="separator"] { background-color: ${border}; border: none; max-height: 1px; min-height: 1px; }

QFrame[role="banner"] {
    background-color: ${surface_sunken}; border: 1px solid ${border}; border-radius: ${radius}px;
}
QFrame[role="banner"][kind="info"] { background-color: ${accent_soft}; border-color: ${accent}; }
QFrame[role="banner"][kind="good"] { background-color: ${good_soft}; border-color: ${good}; }
QFrame[role="banner"][kind="warning"] { background-color: ${bad_soft}; border-color: ${bad}; }
QFrame[role="banner"][kind="error"] { background-color: ${bad_soft}; border-color: ${danger_text}; }

QTextBrowser[role="markdown"], QTextBrowser[role="markdown"]:focus {
    background: transparent; border: ${ring}px solid transparent; border-radius: ${radius}px; padding: 0;
    selection-background-color: ${selection}; selection-color: ${on_selection};
}
QTextBrowser[role="markdown"][ringed="true"] { border-color: ${focus}; }

QSplitter::handle { background-color: ${border}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter[role="workbench"]::handle:horizontal { width: 5px; }
QSplitter[role="workbench"]::handle:vertical { height: 5px; }
QSplitter[role="workbench"]::handle:hover { background-color: ${border_strong}; }
QGroupBox {
    border: 1px solid ${border}; border-radius: ${radius_large}px; background-color: ${surface};
    margin-top: ${line}px; padding: ${gap10}px ${gap8}px ${gap8}px ${gap8}px; font-weight: 600;
}
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 ${gap2}px; }
QDockWidget { titlebar-close-icon: none; }
QDockWidget::title { background: ${surface}; padding: ${gap6}px; border-bottom: 1px solid ${border}; }
"""

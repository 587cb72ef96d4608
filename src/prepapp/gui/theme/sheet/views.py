"""Tables, lists, trees, tabs and the bars that show progress or position."""

RULES = """
QAbstractItemView {
    color: ${text}; background-color: ${surface}; alternate-background-color: ${window};
    border: 1px solid ${border}; margin: ${ring_rest}px; border-radius: ${radius}px;
    outline: 0; gridline-color: ${border};
    selection-background-color: ${accent_soft}; selection-color: ${text};
}
QAbstractItemView:focus { border-color: ${focus}; }
QAbstractItemView:disabled { color: ${text_disabled}; background-color: transparent; }
QListView::item, QTreeView::item { min-height: ${target}px; padding: 0 ${gap6}px; }
QTableView::item { padding: ${gap2}px ${gap8}px; border: none; border-bottom: 1px solid ${border}; }
QAbstractItemView::item:hover { background-color: ${surface_sunken}; }
QAbstractItemView::item:selected { color: ${text}; background-color: ${accent_soft}; }
QTableView::item:focus, QListView::item:focus, QTreeView::item:focus { border: 2px solid ${focus}; }

QHeaderView { background-color: ${surface}; border: none; margin: 0; }
QHeaderView::section {
    color: ${text_muted}; background-color: ${surface}; font-weight: 600; text-align: left; border: none;
    border-bottom: 2px solid ${border_strong}; padding: ${gap6}px ${gap8}px;
}
QHeaderView::section:hover { color: ${text}; }
QHeaderView::section:disabled { color: ${text_disabled}; background-color: transparent; }
QHeaderView::section:vertical { border-bottom: 1px solid ${border}; }
QHeaderView::down-arrow { image: url(${picture_down}); width: ${arrow}px; height: ${arrow}px; }
QHeaderView::up-arrow { image: url(${picture_up}); width: ${arrow}px; height: ${arrow}px; }
QTableCornerButton::section {
    background-color: ${surface}; border: none; border-bottom: 2px solid ${border_strong};
}
QTreeView::branch:has-children:closed { image: url(${picture_right}); }
QTreeView::branch:has-children:open { image: url(${picture_down}); }

QTabWidget::pane { border: none; border-top: 1px solid ${border}; }
QTabBar { background: transparent; }
QTabBar::tab {
    color: ${text_muted}; background: transparent; border: none; border-bottom: 3px solid transparent;
    padding: ${gap6}px ${gap12}px; margin-right: ${gap4}px;
}
QTabBar::tab:hover { color: ${text}; border-bottom-color: ${border_strong}; }
QTabBar::tab:selected { color: ${text}; border-bottom-color: ${accent}; }
QTabBar::tab:focus { border: ${ring}px solid ${focus}; border-radius: ${radius_small}px; }

QProgressBar {
    color: transparent; background-color: ${surface_sunken}; border: none; border-radius: 4px;
    min-height: 8px; max-height: 8px; text-align: center;
}
QProgressBar::chunk { background-color: ${accent}; border-radius: 4px; }
QProgressBar[role="loading"] {
    background: transparent; border-radius: 0; min-height: 3px; max-height: 3px;
}
QProgressBar[role="loading"]::chunk { border-radius: 0; }
QProgressBar[warn="true"]::chunk { background-color: ${bad}; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background-color: ${border_strong}; border: 4px solid transparent; border-radius: 7px; }
QScrollBar::handle:hover { background-color: ${text_muted}; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
"""

"""Practice: choose a kind of practice, change what is to be changed about it, and start."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.filters import Facet
from prepapp.domain.plans import AdaptivePlan, MockPlan, Plan
from prepapp.domain.quiz import Mode
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import mark, tr
from prepapp.gui.screens.diagnostic.screen import DIAGNOSTIC, READY_CHECK
from prepapp.gui.screens.practice.adaptive import AdaptivePanel
from prepapp.gui.screens.practice.design import DesignPanel
from prepapp.gui.screens.practice.desk import SAVABLE, Desk, Kind, desk_from, settled_facets
from prepapp.gui.screens.practice.filters import FilterPanel
from prepapp.gui.screens.practice.foot import Foot
from prepapp.gui.screens.practice.mock import MockPanel
from prepapp.gui.screens.practice.mock_words import derive_mock
from prepapp.gui.screens.practice.naming import Naming
from prepapp.gui.screens.practice.saved import SavedPresets
from prepapp.gui.screens.practice.session import SessionPanel
from prepapp.gui.screens.practice.state import FootView, chosen_design, derive_foot, step_words, tile_notes
from prepapp.gui.screens.practice.words import KINDS, LEADS
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import card, column, label, scrolling
from prepapp.gui.widgets.reading import ReadPage
from prepapp.gui.widgets.shortcut import on_key
from prepapp.gui.widgets.side_by_side import SideBySide
from prepapp.gui.widgets.tiles import Tile, Tiles
from prepapp.services.practice import Overview, Preset

WIDEST_PAGE: Final = 1040
_TITLES: Final = {
    Kind.MISSED: mark("Missed questions"),
    Kind.MARKED: mark("Marked questions"),
    Kind.TIMED: mark("Timed block"),
}
"""What a quiz of that kind is called."""


class PracticeScreen(QWidget):
    """Reads when it is entered; a signal carries what to start."""

    plan_wanted = Signal(object)
    step_wanted = Signal(object)
    reviews_wanted = Signal()
    intro_wanted = Signal(object)
    """A plan that is told about before it starts."""
    design_wanted = Signal(str)
    """The id of a design question."""
    result_wanted = Signal(str)
    """The id of a finished mock interview."""
    done = Signal(object)
    """A `Deed`: a change that can be undone."""
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner = app, runner
        self._overview: Overview | None = None
        self._desk = Desk()
        self._loosened: Facet | None = None
        self.kinds, self.saved = Tiles(tr("Kind of practice")), SavedPresets(app, runner)
        self.naming = Naming()
        self.step_title = label("", "heading", wraps=True)
        self.step_reason = label("", wraps=True)
        self.filters, self.session = FilterPanel(theme), SessionPanel(theme)
        self.adaptive, self.mock, self.design = AdaptivePanel(), MockPanel(), DesignPanel()
        self.foot = Foot(theme)
        self.start = self.foot.start
        self._step = card(self.step_title, self.step_reason)
        self._built = SideBySide(self.filters, self.session, widest=self.filters, spacing=theme.space(12))
        layout = column(scrolling(self._content(), widest=WIDEST_PAGE), self.foot, spacing=0)
        layout.setStretch(0, 1)
        self.page = ReadPage(runner, tr("Practice cannot be shown"), layout)
        self.setLayout(column(self.page))
        self._connect()
        self._show()

    def enter(self, kind: Kind | None = None) -> None:
        """Read what there is to practise now, and turn to a kind where one is asked for."""

        def take_in(overview: Overview) -> None:
            self._take_in(overview)
            if kind is not None:
                self.choose(kind)
                self._focus_kind()

        self.page.read(lambda: self._app.practice.overview(), take_in)

    @property
    def desk(self) -> Desk:
        """Everything that is chosen now."""
        return self._desk

    def choose(self, kind: Kind) -> None:
        """Turn to a kind of practice."""
        self.saved.let_go()
        self._desk = self._desk.turned_to(kind)
        self._show()

    # What it is made of

    def _content(self) -> QWidget:
        content = QWidget()
        content.setLayout(
            column(
                label(tr("Practice"), "title"),
                self.kinds,
                self.saved,
                self.naming,
                self._step,
                self._built,
                self.adaptive,
                self.mock,
                self.design,
                None,
                spacing=12,
            )
        )
        return content

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.choose)
        self.saved.chosen.connect(self._choose_preset)
        self.saved.changed.connect(self._refresh)
        self.saved.deleted.connect(self._focus_kind)
        self.saved.done.connect(self.done)
        self.saved.failed.connect(self.failed)
        for panel in (self.filters, self.session, self.adaptive, self.mock, self.design):
            panel.changed.connect(self._edit)
        self.mock.latest.clicked.connect(self._show_latest)
        self.foot.start_wanted.connect(self._start)
        self.foot.loosen_wanted.connect(self._loosen)
        self.naming.save_wanted.connect(self._save_preset)
        self.naming.delete_wanted.connect(self.saved.delete)
        on_key(self, "Ctrl+Return", self.start.click)

    # What is shown

    def _take_in(self, overview: Overview) -> None:
        before, self._overview = self._overview, overview
        areas = overview.taxonomy.areas
        document = overview.remembered if before is None else self._desk.to_json()
        has_news = before is None or before.preferences != overview.preferences
        self._desk = desk_from(document, areas, overview.preferences if has_news else None)
        tags = {tag for one in overview.stock for tag in one.item.tags}
        own = overview.own_tags
        sources = sorted({one.item.source for one in overview.stock if one.item.source})
        self.filters.offer(areas, (*own, *sorted(tags - set(own))), sources)
        self.adaptive.offer(areas)
        self.design.offer(overview.designs)
        notes = tile_notes(overview)
        self.kinds.offer({kind: (tr(KINDS[kind]), notes[kind]) for kind in Kind})
        self.saved.show_presets(overview.presets)
        self._show()
        self._focus_kind()

    def _show(self) -> None:
        desk, kind = self._desk, self._desk.kind
        self._step.setVisible(kind is Kind.RECOMMENDED)
        self._built.setVisible(kind.is_built)
        self.adaptive.setVisible(kind is Kind.ADAPTIVE)
        self.mock.setVisible(kind is Kind.MOCK)
        self.design.setVisible(kind is Kind.DESIGN)
        may_ask = self._overview is None or self._overview.preferences.asks_confidence
        if kind.is_built:
            self.filters.show_filters(desk.choices.filters, settled=settled_facets(kind))
            self.session.show_choices(desk.choices, is_block=kind is Kind.TIMED, may_ask=may_ask)
        self.adaptive.show_desk(desk)
        self.design.show_desk(desk)
        if self._overview is not None:
            self._show_known(self._overview)
        self._refresh()

    def _show_known(self, overview: Overview) -> None:
        self.step_title.setText(tr(overview.step.title))
        self.step_reason.setText(step_words(overview.step))
        blueprint, extra = overview.blueprints[self._desk.mock_size], self._desk.mock_extra_percent
        view = derive_mock(blueprint, overview.taxonomy, overview.mocks, extra_percent=extra)
        self.mock.show_desk(self._desk, view)

    @Slot()
    def _focus_kind(self) -> None:
        self.kinds.buttons[self._desk.kind].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _refresh(self) -> None:
        """Say what would be started now, by name where it is a saved preset."""
        kind, preset = self._desk.kind, self.saved.current
        view = derive_foot(self._desk, self._overview) if self._overview else FootView("", can_start=False)
        self.kinds.choose(None if preset else kind)
        self._loosened = view.loosen
        can_save = self._overview is not None and kind in SAVABLE
        self.naming.show_kind(tr(LEADS[kind]), preset=preset, can_save=can_save)
        self.foot.show_view(view)

    @Slot()
    def _show_latest(self) -> None:
        if self._overview is not None:
            self.result_wanted.emit(self._overview.mocks[0].id)

    # What is done

    @Slot()
    def _edit(self) -> None:
        desk = self._desk
        self.saved.let_go()
        if desk.kind.is_built:
            choices = replace(self.session.choices(desk.choices), filters=self.filters.filters())
            self._desk = desk.edited(choices)
        elif desk.kind is Kind.ADAPTIVE:
            self._desk = self.adaptive.desk(desk)
        elif desk.kind is Kind.DESIGN:
            self._desk = self.design.desk(desk)
        elif desk.kind is Kind.MOCK:
            self._desk = self.mock.desk(desk)
            if self._overview is not None:
                self._show_known(self._overview)
        self._refresh()

    @Slot()
    def _loosen(self) -> None:
        if self._loosened is not None:
            choices = self._desk.choices
            filters = choices.filters.without(self._loosened)
            self._desk = self._desk.edited(replace(choices, filters=filters))
            self._show()
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _start(self) -> None:
        desk = self._desk.to_json()
        self._runner.submit(lambda: self._app.practice.remember(desk), None, self.failed.emit)
        kind = self._desk.kind
        assert self._overview is not None, "nothing can be started before it is known what there is"
        match kind:
            case Kind.RECOMMENDED:
                self.step_wanted.emit(self._overview.step)
            case Kind.REVIEWS:
                self.reviews_wanted.emit()
            case Kind.READY:
                self.intro_wanted.emit(READY_CHECK)
            case Kind.DESIGN:
                design = chosen_design(self._desk, self._overview.designs)
                assert design is not None, "without a question there is nothing to start"
                self.design_wanted.emit(design.item.id)
            case Kind.DIAGNOSTIC:
                self.intro_wanted.emit(DIAGNOSTIC)
            case Kind.MISSED | Kind.MARKED | Kind.OWN | Kind.TIMED | Kind.ADAPTIVE | Kind.MOCK:
                self.plan_wanted.emit(self._plan(self._overview))
            case _:
                assert_never(kind)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_tile = isinstance(self.focusWidget(), Tile)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_tile and self.start.isEnabled():
            self._start()
        else:
            super().keyPressEvent(event)

    def _plan(self, overview: Overview) -> Plan:
        desk, areas = self._desk, overview.taxonomy.areas
        if desk.kind is Kind.ADAPTIVE:
            title = tr("{area}: practice", area=overview.taxonomy.area(desk.area).name)
            return AdaptivePlan(title, Mode.ADAPTIVE, (desk.area,), desk.most)
        if desk.kind is Kind.MOCK:
            extra = desk.mock_extra_percent / 100
            return MockPlan(tr(KINDS[Kind.MOCK]), desk.mock_size, extra, desk.mock_runs_on)
        title = tr(_TITLES[desk.kind]) if desk.kind in _TITLES else ""
        return desk.choices.plan(areas, self.saved.current or title)

    # Presets

    @Slot(object)
    def _choose_preset(self, preset: Preset) -> None:
        assert self._overview is not None, "presets are known with the overview"
        chosen = desk_from(preset.desk, self._overview.taxonomy.areas)
        self._desk = replace(chosen, built={**self._desk.built, chosen.kind: chosen.choices})
        self._show()

    @Slot(str)
    def _save_preset(self, name: str) -> None:
        self.saved.save(Preset(name, self._desk.to_json()))

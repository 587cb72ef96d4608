"""Reading and changing what a person set once and for all."""

from __future__ import annotations

from prepapp.domain.preferences import Appearance, Preferences, changed_settings
from prepapp.storage.settings import SettingStore


class PreferenceService:
    """Each change is saved when the call returns. Raises `StorageError`."""

    def __init__(self, settings: SettingStore) -> None:
        self._settings = settings

    def preferences(self) -> Preferences:
        """Everything as it is now."""
        return Preferences.from_settings(self._settings.all())

    def change(self, before: Preferences, after: Preferences) -> None:
        """Remember what differs between the two; to undo is to change back."""
        self._settings.put(**changed_settings(before, after))

    def keep_appearance(self, appearance: Appearance) -> None:
        """Remember the look alone: it is changed by a key from any screen."""
        self._settings.put(appearance=appearance.to_settings())

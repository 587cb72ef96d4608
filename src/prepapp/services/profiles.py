"""Reading and changing what a person said about themselves."""

from __future__ import annotations

from prepapp.domain.profile import Profile
from prepapp.storage.settings import SettingStore


class ProfileService:
    """The profile and other small choices; each change is saved when the call returns."""

    def __init__(self, settings: SettingStore) -> None:
        self._settings = settings

    def profile(self) -> Profile:
        """The profile as it is now."""
        return Profile.from_settings(self._settings.all())

    def change(self, profile: Profile) -> Profile:
        """Remember a profile and return it."""
        self._settings.put(**profile.to_settings())
        return profile

    def choices(self) -> dict[str, object]:
        """Every remembered choice by key."""
        return self._settings.all()

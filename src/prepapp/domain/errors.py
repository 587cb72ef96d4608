"""What a person can act on: every message here is written to be shown to them.

    PrepError                a sentence that says what is wrong, where, and what to do
    ├── UsageError           an argument that cannot be used: a level that does not exist
    ├── ContentError         a bank file or a bundle that cannot be read
    └── StorageError         the data folder or the database cannot be used
        ├── NewerDatabase    written by a later release
        └── DamagedDatabase  not a database, or no longer one

Everything else is a bug and travels to the crash hook untouched.
"""


class PrepError(Exception):
    """Something the person can put right; `str(error)` is the sentence they are shown, in English."""

    @property
    def words(self) -> str:
        """The sentence as it was made: a window can say it in another language."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else str(self)


class UsageError(PrepError):
    """An argument that cannot be used."""


class ContentError(PrepError):
    """A bank file or a bundle that cannot be read."""


class StorageError(PrepError):
    """The data folder or the database cannot be used."""


class NewerDatabase(StorageError):  # noqa: N818 - reads as what it is: a database that is newer
    """The database was written by a later release."""


class DamagedDatabase(StorageError):  # noqa: N818 - reads as what it is: a database that is damaged
    """The file is not a database, or no longer one."""

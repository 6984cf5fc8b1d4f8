"""What the machine says: where the data lie and which language its console speaks.

The one place of the screens that reads the environment.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from errors import StorageError

if TYPE_CHECKING:
    from checklists import Language

DATA_VARIABLE = "HAZIR_DATA"


def data_folder() -> Path:
    """The data folder: ``HAZIR_DATA``, or the user's own; made if it is not there. Raises StorageError."""
    chosen = os.environ.get(DATA_VARIABLE)
    folder = Path(chosen).expanduser().absolute() if chosen else user_data_path("hazir")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError("folder-not-writable", str(folder), reason=error.strerror or "") from error
    return folder


def console_language() -> Language:
    """Turkish where the locale is Turkish, else English."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "tr" if next(filter(None, names), "").lower().startswith("tr") else "en"

"""Where this Hazır keeps its data: the one place of the screens that reads the environment."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

DATA_VARIABLE = "HAZIR_DATA"


def data_folder() -> Path:
    """The data folder: ``HAZIR_DATA``, or the user's own; made if it is not there."""
    chosen = os.environ.get(DATA_VARIABLE)
    folder = Path(chosen).expanduser().resolve() if chosen else user_data_path("hazir")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder

"""Write the JSON Schemas that editors use for the checklist files: ``python -m scripts.write_schema``."""

from __future__ import annotations

import json

from checklists.schema import FOLDER, json_schema


def schema_texts() -> dict[str, str]:
    """File name to content, for every schema."""
    return {
        f"{name}.json": json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
        for name, schema in json_schema().items()
    }


def main() -> None:
    """Write every schema next to the checklists."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in schema_texts().items():
        (FOLDER / name).write_text(text, "utf-8")
        print(FOLDER / name)


if __name__ == "__main__":
    main()

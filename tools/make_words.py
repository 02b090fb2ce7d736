#!/usr/bin/env python3
"""Turns assets/locales/*.json into the tables of core/words: one enumerator for each key, and the texts of each language
in that order, as a table to compile and as a file to fetch, a line for each.

Refuses a key that one language lacks, and texts whose {0} {1} differ between languages."""

import argparse
import json
import re
import sys
from pathlib import Path

LANGUAGES = {"fr": "french", "en": "english"}


def enumerator(key: str) -> str:
    return "".join(part.capitalize() for part in re.split(r"[._-]", key))


def literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def check(locales: dict[str, dict[str, str]]) -> list[str]:
    faults = []
    keys = {code: set(texts) for code, texts in locales.items()}
    for code, own in keys.items():
        for other in keys.values():
            faults += [f"{code}.json lacks {key}" for key in sorted(other - own)]
    for key in sorted(set.intersection(*keys.values())):
        slots = {code: sorted(re.findall(r"\{(\d)\}", texts[key])) for code, texts in locales.items()}
        if len({tuple(values) for values in slots.values()}) > 1:
            faults.append(f"{key}: placeholders differ between languages: {slots}")
        for code, texts in locales.items():
            if re.sub(r"\{\d\}", "", texts[key]).count("{"):
                faults.append(f"{code}.json: {key}: a brace that is no placeholder")
            if "\n" in texts[key]:
                faults.append(f"{code}.json: {key}: more than a line")
    names = [enumerator(key) for key in keys["fr"]]
    faults += [f"two keys make {name}" for name in sorted({n for n in names if names.count(n) > 1})]
    return faults


def write_if_changed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--locales", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()

    locales = {code: json.loads((arguments.locales / f"{code}.json").read_text(encoding="utf-8")) for code in LANGUAGES}
    faults = check(locales)
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1

    keys = list(locales["fr"])
    write_if_changed(arguments.out / "core/words/text_ids.inc", "".join(f"{enumerator(key)},\n" for key in keys))
    write_if_changed(arguments.out / "core/words/text_count.inc", f"{len(keys)}\n")
    tables = ""
    for code, name in LANGUAGES.items():
        rows = "".join(f"    {literal(locales[code][key])},\n" for key in keys)
        tables += f"constexpr TextTable {name}_texts{{\n{rows}}};\n\n"
        lines = "".join(f"{locales[code][key]}\n" for key in keys)
        write_if_changed(arguments.out / f"words-{code}.txt", lines)
    write_if_changed(arguments.out / "words_tables.inc", tables)
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Checks who includes whom, against the table below.

    tools/check_layers.py               check the tree
    tools/check_layers.py --print       print the table as ARCHITECTURE.md shows it
    tools/check_layers.py --check-doc   check the tree, and that ARCHITECTURE.md shows this very table

A folder includes itself and what its row allows. `never` is stronger: not even through another header.
"""

import argparse
import re
import sys
from collections import deque
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE_SUFFIXES = {".hpp", ".cpp", ".inc"}


@dataclass(frozen=True)
class Layer:
    folder: str
    allowed: tuple[str, ...]
    reason: str
    never: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()


def core(*names: str) -> tuple[str, ...]:
    return tuple(f"core/{name}" for name in names)


def shell(*names: str) -> tuple[str, ...]:
    return tuple(f"shell/{name}" for name in names)


VOCABULARY = core("base", "dates", "terms")
NOT_SHELL = ("shell", "tools", "tests")
NOT_PLAN = core("model", "storage")

LAYERS = (
    Layer("core/base", (), "Tools for everyone, which know nothing of calendars", NOT_SHELL),
    Layer("core/dates", core("base"), "Days and times as values; today comes in from outside", NOT_SHELL),
    Layer("core/terms", core("base", "dates"), "The words every layer speaks: ids, networks, statuses, findings", NOT_SHELL),
    Layer("core/words", VOCABULARY, "Texts in each language; says a date without knowing whose", NOT_SHELL),
    Layer("core/keydates", VOCABULARY, "The world's calendar; the same for every client", NOT_SHELL),
    Layer("core/networks", VOCABULARY, "What each network accepts, and how it counts; knows texts, not posts", NOT_SHELL),
    Layer("core/model", VOCABULARY + core("keydates"),
          "The plan is a value, without the ways to change, show or store it", NOT_SHELL),
    Layer("core/commands", VOCABULARY + core("keydates"),
          "Wishes as plain structs, so that panels can make them without a plan",
          NOT_SHELL + NOT_PLAN),
    Layer("core/history", core("base"), "Undo over any value; it need not know which", NOT_SHELL),
    Layer("core/editing", VOCABULARY + core("model", "commands"), "The one place where a plan turns into the next",
          NOT_SHELL),
    Layer("core/checks", VOCABULARY + core("words", "keydates", "networks", "model"),
          "One post held against the calendar, the law and its networks: a file for each family", NOT_SHELL),
    Layer("core/planning", VOCABULARY + core("words", "model", "keydates", "checks"),
          "Questions about a plan; answers change nothing", NOT_SHELL),
    Layer("core/session", VOCABULARY + core("model", "commands", "editing", "history", "planning", "keydates", "networks"),
          "What is open and selected; drives the rest, draws nothing", NOT_SHELL),
    Layer("core/replica", core("base", "terms", "model"),
          "What devices remember of each other's edits; knows fields as texts, not which there are", NOT_SHELL),
    Layer("core/storage", VOCABULARY + core("words", "keydates", "networks", "model", "commands", "history", "editing",
                                            "planning", "replica"),
          "Files in and out; the only one that knows JSON", NOT_SHELL + core("session", "views"), ("rapidjson",)),
    Layer("core/merging", VOCABULARY + core("model", "replica", "storage"),
          "Stamps what one device changed, and joins what several did", NOT_SHELL + core("session", "views")),
    Layer("core/sync", VOCABULARY + core("model", "replica", "merging", "storage"),
          "Keeps a plan in step with a store that it never touches itself", NOT_SHELL + core("session", "views")),
    Layer("core/views", VOCABULARY + core("words", "keydates", "networks", "checks", "model", "commands", "history",
                                          "editing", "planning", "session"),
          "What each panel shows, computed where a test can reach it", NOT_SHELL + core("storage")),
    Layer("core/print", VOCABULARY + core("words", "model", "session", "views"),
          "Views written down as pages of HTML", NOT_SHELL + core("storage")),
    Layer("shell/theme", core("base", "terms"), "Colours, spacing and sizes: one table each; a status has its colour",
          NOT_PLAN, ("imgui",)),
    Layer("shell/accessibility", core("base") + shell("platform"), "The tree of what was drawn, whatever was drawn",
          NOT_PLAN),
    Layer("shell/picture", (), "What of a frame has to be painted, whoever paints it", NOT_PLAN, ("imgui",)),
    Layer("shell/platform", core("base", "dates"), "The door to the outside; the only one that knows a clock",
          NOT_PLAN, ("imgui",)),
    Layer("shell/platform/fake", shell("platform") + core("base", "dates"), "The same door in a test", NOT_PLAN,
          ("imgui",)),
    Layer("shell/platform/web", shell("app", "picture", "platform", "accessibility", "theme") + ("core",),
          "The same door in a browser, and where the program starts", (), ("imgui",)),
    Layer("shell/widgets", shell("theme", "accessibility", "picture", "platform") + VOCABULARY,
          "Controls for a day or a status, whatever plan it belongs to", NOT_PLAN, ("imgui",)),
    Layer("shell/panels", shell("widgets", "theme", "accessibility", "picture", "platform")
          + core("views", "commands", "words", "terms", "dates", "base"),
          "Draw prepared values, hand back wishes, and have no name for the plan", NOT_PLAN, ("imgui",)),
    Layer("shell/app", ("shell", "core"), "Ties it together: the frame", (), ("imgui",)),
    Layer("tools/cli", ("core",), "Everything the core does, without a screen", ("shell",),
          ("utf8proc",)),
    Layer("tools/benching/core", shell("platform/web") + ("core",), "What the bench asks of the core alone, in a browser",
          ("tests",)),
    Layer("tests", ("core", "shell", "tools"), "Tests may look anywhere", (), ("imgui", "nlohmann", "catch2")),
)

LIBRARIES = {
    "rapidjson": re.compile(r"rapidjson/"),
    "nlohmann": re.compile(r"nlohmann/|json\.hpp$"),
    "imgui": re.compile(r"imgui|misc/freetype/"),
    "catch2": re.compile(r"catch2/"),
    "utf8proc": re.compile(r"utf8proc\.h"),
}


@dataclass(frozen=True)
class Ban:
    pattern: re.Pattern[str]
    instead: str
    free: tuple[str, ...]  # folders where it is at home


CLOCK_IS_AT_HOME = ("shell/platform", "tools/cli", "tests")
HEAVY_IS_AT_HOME = ("tools/cli", "tests")
BANS = (
    Ban(re.compile(r"\b(system_clock|steady_clock|high_resolution_clock|utc_clock)\b"),
        "take `Day today` or a time as an argument; shell/platform knows the clock", CLOCK_IS_AT_HOME),
    Ban(re.compile(r"(?<![\w.>])time\s*\(\s*(nullptr|NULL|0|&)|\b(localtime|gmtime|mktime)(_r)?\s*\("),
        "take `Day today` or a time as an argument; shell/platform knows the clock", CLOCK_IS_AT_HOME),
    Ban(re.compile(r"\brandom_device\b|(?<![\w.>])s?rand\s*\("),
        "let the edit carry the new id; shell/platform knows chance", CLOCK_IS_AT_HOME),
    Ban(re.compile(r"#\s*include\s*<(iostream|fstream|sstream|iomanip|ostream|istream|locale)>"),
        "build a std::string (24 kB of the download); files belong to shell/platform and tools/cli", HEAVY_IS_AT_HOME),
    Ban(re.compile(r"#\s*include\s*<regex>"), "write the scan by hand (32 kB of the download)", HEAVY_IS_AT_HOME),
)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
COMMENT_OR_STRING = re.compile(r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'""", re.DOTALL)

Tree = dict[str, str]  # path from the root -> text


def is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder + "/")


def layer_of(path: str) -> Layer | None:
    """The row of a file: the longest folder that holds it, so shell/platform/web has rules of its own."""
    rows = [layer for layer in LAYERS if is_below(path, layer.folder)]
    return max(rows, key=lambda layer: len(layer.folder), default=None)


def may_include(layer: Layer, target: Layer) -> bool:
    """A row names folders one by one ("shell/platform" is not its "web"), or all of a part at once ("shell")."""
    part = target.folder.split("/")[0]
    return target == layer or target.folder in layer.allowed or part in layer.allowed


def includes(text: str) -> list[tuple[int, str, bool]]:
    """(line, name, quoted) of each include."""
    return [(text.count("\n", 0, match.start()) + 1, match[1] or match[2], match[1] is not None)
            for match in INCLUDE.finditer(text)]


def project_includes(text: str) -> list[str]:
    return [name for _, name, _ in includes(text) if layer_of(name)]


def check_direct(path: str, text: str, layer: Layer) -> list[str]:
    findings = []
    for line, name, quoted in includes(text):
        where = f"{path}:{line}"
        library = next((key for key, pattern in LIBRARIES.items() if pattern.search(name)), None)
        target = layer_of(name)
        if target:
            if not may_include(layer, target):
                findings.append(f"{where}: {layer.folder} may not include {name} ({layer.reason})")
        elif library:
            if library not in layer.libraries:
                at_home = ", ".join(row.folder for row in LAYERS if library in row.libraries)
                findings.append(f"{where}: {layer.folder} may not include {name}; {library} is for {at_home}")
        elif quoted and not path.startswith("tests/") and not name.endswith(".inc"):  # Generated files have no folder.
            findings.append(f'{where}: write "{name}" from the root of the repository')
    return findings


def check_never(path: str, tree: Tree, layer: Layer) -> list[str]:
    """Follows includes of includes; reports the shortest chain to each folder that must stay out of reach."""
    findings, came_from, queue, reached = [], {path: ""}, deque([path]), set()
    while queue:
        current = queue.popleft()
        for name in project_includes(tree.get(current, "")):
            if name in came_from:
                continue
            came_from[name] = current
            queue.append(name)
            folder = next((folder for folder in layer.never if is_below(name, folder)), None)
            if folder and folder not in reached and current != path:
                reached.add(folder)
                chain = [name]
                while came_from[chain[0]]:
                    chain.insert(0, came_from[chain[0]])
                findings.append(f"{path}: {layer.folder} never reaches {folder}, but: " + " -> ".join(chain))
    return findings


def check_bans(path: str, text: str) -> list[str]:
    # Blanked rather than removed, so that line numbers stay right.
    code = COMMENT_OR_STRING.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    return [f"{path}:{code.count(chr(10), 0, match.start()) + 1}: `{match[0].strip()}`: {ban.instead}"
            for ban in BANS if not any(is_below(path, folder) for folder in ban.free)
            for match in ban.pattern.finditer(code)]


def check(tree: Tree) -> list[str]:
    findings = []
    for path, text in sorted(tree.items()):
        layer = layer_of(path)
        if layer is None:
            findings.append(f"{path}: {Path(path).parent} has no row in tools/check_layers.py; give it one first")
            continue
        findings += check_direct(path, text, layer) + check_never(path, tree, layer) + check_bans(path, text)
    return findings


def read_tree(root: Path) -> Tree:
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
            for top in ("core", "shell", "tools", "tests") for path in (root / top).rglob("*")
            if path.suffix in SOURCE_SUFFIXES}


def table() -> str:
    rows = ["| Folder | May include | Why |", "| --- | --- | --- |"]
    for layer in LAYERS:
        allowed = ", ".join(f"`{name}`" for name in layer.allowed + layer.libraries) or "nothing"
        never = [name for name in layer.never if name in NOT_PLAN]
        out_of_reach = f"; never reaches {', '.join(f'`{name}`' for name in never)}" if never else ""
        rows.append(f"| `{layer.folder}` | {allowed}{out_of_reach} | {layer.reason} |")
    return "\n".join(rows)


def check_doc(root: Path) -> list[str]:
    document = root / "ARCHITECTURE.md"
    text = document.read_text(encoding="utf-8") if document.exists() else ""
    shown = re.search(r"<!-- layers -->\n+(.*?)\n+<!-- /layers -->", text, re.DOTALL)
    if shown and shown[1] == table():
        return []
    return ["ARCHITECTURE.md: between <!-- layers --> and <!-- /layers --> goes what tools/check_layers.py --print prints"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--print", action="store_true", dest="print_table")
    parser.add_argument("--check-doc", action="store_true")
    arguments = parser.parse_args()
    if arguments.print_table:
        print(table())
        return 0
    findings = check(read_tree(ROOT)) + (check_doc(ROOT) if arguments.check_doc else [])
    print("\n".join(findings), end="\n" if findings else "")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())

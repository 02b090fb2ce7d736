"""clang-tidy over our .cpp files: in parallel, and only what changed since it last passed.

A file's result depends on its text, on every header of ours below it, on the checks and on how it is compiled. The hash
of all that names an empty file in build/tidy when the check passed, so a second run reads instead of analysing.
"""

import hashlib
import json
import os
import re
import shlex
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from check_layers import INCLUDE
from testing.outcome import Outcome, one_check
from testing.running import BUILD, ROOT, files, run

PASSED = BUILD / "tidy"

# What em++ adds by itself, for the files that only the browser build compiles.
EMSCRIPTEN = ("--target=wasm32-unknown-emscripten", "--sysroot=/usr/share/emscripten/cache/sysroot", "-DEMSCRIPTEN")


@dataclass(frozen=True)
class Job:
    source: Path
    flags: tuple[str, ...]
    generated: Path


def compile_flags(command: str) -> tuple[str, ...]:
    """The flags that change what the code means; the rest speaks to another compiler or names outputs."""
    words = shlex.split(command)[1:]
    plain = [word for word in words if word.startswith(("-I", "-D", "-std", "-fno-"))]
    system = [part for flag, folder in zip(words, words[1:]) if flag == "-isystem" for part in (flag, folder)]
    return (*plain, *system, "-Wall", "-Wextra")


def jobs() -> list[Job]:
    """The asan build is clang's, so its flags are clang-tidy's too; what it does not compile is the browser's."""
    found: dict[Path, Job] = {}
    for preset, extra in (("asan", ()), ("web", EMSCRIPTEN)):
        database = BUILD / preset / "compile_commands.json"
        for entry in json.loads(database.read_text(encoding="utf-8")) if database.exists() else []:
            source = Path(entry["file"])
            found.setdefault(source, Job(source, (*extra, *compile_flags(entry["command"])), BUILD / preset / "generated"))
    ours = files("core/**/*.cpp", "shell/**/*.cpp", "tools/cli/*.cpp", "tools/benching/core/*.cpp")
    return [found[source] for source in ours if source in found]


def own_files_below(job: Job) -> set[Path]:
    """What the source includes of ours, directly or not, itself included."""
    found, waiting = set(), [job.source]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            names = [quoted for quoted, _ in INCLUDE.findall(path.read_text(encoding="utf-8")) if quoted]
            waiting += [folder / name for name in names for folder in (ROOT, job.generated) if (folder / name).is_file()]
    return found


def tidy_file(job: Job, checks: bytes) -> tuple[bool, str]:
    digest = hashlib.sha256(checks + " ".join(job.flags).encode())
    for path in sorted(own_files_below(job)):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    passed = PASSED / digest.hexdigest()
    if passed.exists():
        return True, ""
    ok, output = run(["clang-tidy", "--quiet", job.source, "--", *job.flags])
    if ok:
        passed.touch()
    return ok, output


def each_once(outputs: list[str]) -> str:
    """What clang-tidy found, without the repeats: a header is read again for each file that includes it."""
    findings = (finding for output in outputs for finding in re.split(r"^(?=/\S+: (?:error|warning): )", output, flags=re.M))
    return "".join(dict.fromkeys(finding for finding in findings if finding.startswith("/"))) or "".join(outputs)


def tidy() -> Outcome:
    PASSED.mkdir(parents=True, exist_ok=True)
    checks = (ROOT / ".clang-tidy").read_bytes() + run(["clang-tidy", "--version"])[1].encode()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda job: tidy_file(job, checks), jobs()))
    return one_check(all(ok for ok, _ in results), each_once([output for ok, output in results if not ok]))

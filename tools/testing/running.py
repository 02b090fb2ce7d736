"""Running programs from the root of the project, with the surroundings its tools expect."""

import fcntl
import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"

SURROUNDINGS = {
    # Debian's emcc asks Node for the acorn parser, which only Debian's own Node would find by itself.
    "NODE_PATH": "/usr/share/nodejs",
    "ASAN_SYMBOLIZER_PATH": "/usr/bin/llvm-symbolizer-14",
    "ASAN_OPTIONS": "print_legend=0",
    "UBSAN_OPTIONS": "print_stacktrace=1",
}


def run(command: Sequence[str | Path], **extra: str) -> tuple[bool, str]:
    """Whether it succeeded, and what it wrote; `extra` adds to the environment."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, env=os.environ | SURROUNDINGS | extra,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace")
    code = f"\nexit code {done.returncode}\n" if done.returncode else ""
    return done.returncode == 0, done.stdout + code


@contextmanager
def alone(name: str) -> Iterator[None]:
    """Ninja does not notice another ninja in the same folder; this waits until the other one is done."""
    BUILD.mkdir(exist_ok=True)
    with open(BUILD / f"{name}.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def build(preset: str) -> tuple[bool, str]:
    with alone(preset):
        ok, output = run(["cmake", "--preset", preset])
        if ok:
            ok, output = run(["cmake", "--build", "--preset", preset])
        # What went well is only in the way of what did not.
        return ok, re.sub(r"^\[\d+/\d+\] .*\n", "", output, flags=re.MULTILINE)


def files(*patterns: str) -> list[Path]:
    return sorted(path for pattern in patterns for path in ROOT.glob(pattern))

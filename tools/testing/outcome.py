"""What a step of tools/test gave: how many passed and failed, and the output to show when some did."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Outcome:
    passed: int = 0
    failed: int = 0
    output: str = ""

    def __add__(self, other: "Outcome") -> "Outcome":
        return Outcome(self.passed + other.passed, self.failed + other.failed, self.output + other.output)


def one_check(ok: bool, output: str) -> Outcome:
    """A lint step counts as one test."""
    return Outcome(int(ok), int(not ok), output)


def _at_least_one_failed(passed: int, failed: int, ok: bool, output: str) -> Outcome:
    # A runner that crashed or could not start reports no failure of its own.
    return Outcome(passed, failed if ok else max(failed, 1), output)


def of_catch2(ok: bool, output: str, report: Path) -> Outcome:
    """Reads the XML report; a run that a sanitizer ended has none, or half of one."""
    try:
        totals = ElementTree.parse(report).getroot().find("OverallResultsCases")
    except (OSError, ElementTree.ParseError):
        totals = None
    if totals is None:
        return Outcome(0, 1, output)
    passed = int(totals.get("successes", 0)) + int(totals.get("expectedFailures", 0))
    return _at_least_one_failed(passed, int(totals.get("failures", 0)), ok, output)


def of_node(ok: bool, output: str, report: Path) -> Outcome:
    """Reads the totals at the end of a TAP report: "# pass 12"."""
    text = report.read_text(encoding="utf-8") if report.exists() else ""
    totals = {name: int(count) for name, count in re.findall(r"^# (pass|fail|cancelled) (\d+)$", text, re.MULTILINE)}
    # Node repeats the failures at the end; before that they stand between everything that passed.
    _, _, failures = output.partition("failing tests:\n")
    failed = totals.get("fail", 0) + totals.get("cancelled", 0)
    return _at_least_one_failed(totals.get("pass", 0), failed, ok, failures or output)


def of_unittest(ok: bool, output: str) -> Outcome:
    """Reads "Ran 16 tests" and "FAILED (failures=1, errors=2)"."""
    ran = sum(int(count) for count in re.findall(r"^Ran (\d+) tests?", output, re.MULTILINE))
    failed = sum(int(count) for count in re.findall(r"\b(?:failures|errors)=(\d+)", output))
    return _at_least_one_failed(max(ran - failed, 0), failed, ok, output)

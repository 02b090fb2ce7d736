"""Counting what other test runners report, crashes included."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

from testing.outcome import Outcome, of_catch2, of_node, of_unittest, one_check


class Counting(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.report = Path(folder.name) / "report"

    def test_catch2_counts_test_cases_not_assertions(self):
        self.report.write_text('<Catch2TestRun><OverallResults successes="40" failures="2"/>'
                               '<OverallResultsCases successes="9" failures="1" expectedFailures="0" skips="0"/>'
                               "</Catch2TestRun>")
        self.assertEqual(of_catch2(False, "text", self.report), Outcome(9, 1, "text"))

    def test_a_catch2_run_that_a_sanitizer_ended_is_one_failure(self):
        self.report.write_text("<Catch2TestRun><TestCase")
        self.assertEqual(of_catch2(False, "heap-use-after-free", self.report), Outcome(0, 1, "heap-use-after-free"))

    def test_a_catch2_run_that_passes_and_then_leaks_fails(self):
        self.report.write_text('<Catch2TestRun><OverallResultsCases successes="9" failures="0"/></Catch2TestRun>')
        self.assertEqual(of_catch2(False, "leak", self.report), Outcome(9, 1, "leak"))

    def test_node_counts_cancelled_tests_as_failed(self):
        self.report.write_text("# tests 6\n# pass 3\n# fail 2\n# cancelled 1\n# skipped 0\n")
        self.assertEqual(of_node(False, "text", self.report), Outcome(3, 3, "text"))

    def test_node_that_could_not_start_is_one_failure(self):
        self.assertEqual(of_node(False, "no such file", self.report), Outcome(0, 1, "no such file"))

    def test_unittest_counts_failures_and_errors(self):
        output = "Ran 16 tests in 0.003s\n\nFAILED (failures=1, errors=2)\n"
        self.assertEqual(of_unittest(False, output), Outcome(13, 3, output))
        self.assertEqual(of_unittest(True, "Ran 16 tests in 0.003s\n\nOK\n").passed, 16)

    def test_a_python_file_that_does_not_load_is_one_failure(self):
        self.assertEqual(of_unittest(False, "SyntaxError").failed, 1)

    def test_a_lint_step_is_one_test(self):
        self.assertEqual(one_check(True, ""), Outcome(1, 0))
        self.assertEqual(one_check(False, "why"), Outcome(0, 1, "why"))


if __name__ == "__main__":
    unittest.main()

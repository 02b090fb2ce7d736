"""The npm lock file pins versions and hashes, and leaves the place to fetch them from to each machine."""

import json
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class LockFile(unittest.TestCase):
    def setUp(self):
        self.packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]

    def test_no_package_names_the_host_it_came_from(self):
        self.assertEqual([name for name, package in self.packages.items() if "resolved" in package], [])

    def test_every_package_has_a_hash(self):
        self.assertEqual([name for name, package in self.packages.items() if name and "integrity" not in package], [])

    def test_what_we_ask_for_is_pinned_exactly(self):
        manifest = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
        versions = manifest["dependencies"] | manifest["devDependencies"]
        self.assertEqual([name for name, version in versions.items() if not version[0].isdigit()], [])


if __name__ == "__main__":
    unittest.main()

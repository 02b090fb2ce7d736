"""The layer check, tried on small trees held in memory."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import check_layers


class AllowedIncludes(unittest.TestCase):
    def test_a_folder_includes_itself_and_what_its_row_allows(self):
        tree = {"core/editing/apply_edit.hpp": '#include <vector>\n#include "core/model/plan.hpp"\n'
                                               '#include "core/editing/refusal.hpp"\n'}
        self.assertEqual(check_layers.check(tree), [])

    def test_the_finding_names_the_file_the_line_and_the_include(self):
        tree = {"core/model/plan.hpp": '#pragma once\n#include "core/editing/apply_edit.hpp"\n'}
        [finding] = check_layers.check(tree)
        self.assertTrue(finding.startswith("core/model/plan.hpp:2: core/model may not include core/editing/apply_edit.hpp"))

    def test_a_test_may_look_anywhere(self):
        tree = {"tests/core/storage/plan_file_tests.cpp":
                '#include <catch2/catch_test_macros.hpp>\n#include "core/storage/plan_file.hpp"\n'
                '#include "tests/support/builders.hpp"\n#include <nlohmann/json.hpp>\n'}
        self.assertEqual(check_layers.check(tree), [])

    def test_only_storage_knows_json(self):
        include = '#include <rapidjson/reader.h>\n'
        self.assertEqual(check_layers.check({"core/storage/plan_file.cpp": include}), [])
        [finding] = check_layers.check({"core/views/month_view.cpp": include})
        self.assertIn("rapidjson is for core/storage", finding)

    def test_the_door_does_not_let_panels_into_the_browser_behind_it(self):
        tree = {"shell/panels/month_panel.cpp": '#include "shell/platform/platform.hpp"\n'
                                                '#include "shell/platform/web/glyphs.hpp"\n'}
        [finding] = check_layers.check(tree)
        self.assertIn("shell/platform/web/glyphs.hpp", finding)

    def test_includes_start_at_the_root(self):
        [finding] = check_layers.check({"core/dates/day.cpp": '#include "day.hpp"\n'})
        self.assertIn("from the root", finding)

    def test_a_folder_without_a_row_is_a_finding(self):
        [finding] = check_layers.check({"core/astrology/sign.hpp": ""})
        self.assertIn("core/astrology has no row", finding)


class TransitiveIncludes(unittest.TestCase):
    def test_a_panel_does_not_reach_the_plan_through_another_header(self):
        tree = {
            "shell/panels/month_panel.cpp": '#include "core/views/month_view.hpp"\n',
            "core/views/month_view.hpp": '#include "core/views/post_card.hpp"\n',
            "core/views/post_card.hpp": '#include "core/model/post.hpp"\n',
            "core/model/post.hpp": "",
        }
        [finding] = check_layers.check(tree)
        self.assertEqual(finding, "shell/panels/month_panel.cpp: shell/panels never reaches core/model, but: "
                                  "shell/panels/month_panel.cpp -> core/views/month_view.hpp -> "
                                  "core/views/post_card.hpp -> core/model/post.hpp")

    def test_headers_that_include_each_other_end(self):
        tree = {"core/dates/day.hpp": '#include "core/dates/month.hpp"\n',
                "core/dates/month.hpp": '#include "core/dates/day.hpp"\n'}
        self.assertEqual(check_layers.check(tree), [])


class Bans(unittest.TestCase):
    def test_the_core_has_no_clock_and_is_told_what_to_use(self):
        [finding] = check_layers.check({"core/views/today.cpp": "\nauto now = std::chrono::system_clock::now();\n"})
        self.assertEqual(finding, "core/views/today.cpp:2: `system_clock`: "
                                  "take `Day today` or a time as an argument; shell/platform knows the clock")

    def test_chance_is_for_the_platform(self):
        tree = {"core/base/id.cpp": "int pick() { return rand(); }\n",
                "shell/platform/web/chance.cpp": "std::random_device source;\n"}
        [finding] = check_layers.check(tree)
        self.assertIn("core/base/id.cpp:1: `rand(`", finding)

    def test_words_that_look_alike_are_fine(self):
        tree = {"core/model/post.cpp": "// not system_clock\nauto t = post.time(); operand(1); start_time(0);\n"
                                       'auto s = "rand()";\n'}
        self.assertEqual(check_layers.check(tree), [])

    def test_streams_and_regex_stay_out_of_the_download(self):
        findings = check_layers.check({"core/storage/csv.cpp": "#include <sstream>\n#include <regex>\n"})
        self.assertEqual(len(findings), 2)


class Table(unittest.TestCase):
    def test_each_row_allows_only_folders_that_have_rows(self):
        folders = {layer.folder for layer in check_layers.LAYERS} | {"core", "shell", "tools"}
        for layer in check_layers.LAYERS:
            self.assertLessEqual(set(layer.allowed), folders, layer.folder)

    def test_no_two_folders_of_the_core_allow_each_other(self):
        rows = {layer.folder: layer for layer in check_layers.LAYERS if layer.folder.startswith("core/")}
        for layer in rows.values():
            for allowed in layer.allowed:
                self.assertNotIn(layer.folder, rows[allowed].allowed)

    def test_the_document_must_show_the_table_exactly(self):
        with tempfile.TemporaryDirectory() as folder:
            document = Path(folder) / "ARCHITECTURE.md"
            document.write_text(f"# Map\n\n<!-- layers -->\n{check_layers.table()}\n<!-- /layers -->\n")
            self.assertEqual(check_layers.check_doc(Path(folder)), [])
            document.write_text(document.read_text().replace("undo", "redo").replace("Undo", "Redo"))
            self.assertEqual(len(check_layers.check_doc(Path(folder))), 1)


if __name__ == "__main__":
    unittest.main()

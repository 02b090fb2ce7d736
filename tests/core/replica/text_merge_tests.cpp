#include "core/base/random.hpp"
#include "core/replica/text_merge.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("F11: changes in different paragraphs come together") {
    CHECK(merged_text("a\nb\nc", "A\nb\nc", "a\nb\nC") == "A\nb\nC");
    CHECK(merged_text("a\nb", "A\nb", "a\nb\n#noel") == "A\nb\n#noel");
    CHECK(merged_text("a\nb\nc", "b\nc", "a\nb\nc\nd") == "b\nc\nd");
    CHECK(merged_text("a\n\nb\n", "a\n\nB\n", "x\n\nb\n") == "x\n\nB\n");
}

TEST_CASE("Changes of one place are nobody's to decide but a person's") {
    CHECK_FALSE(merged_text("a\nb\nc", "a\nB\nc", "a\nX\nc"));
    CHECK_FALSE(merged_text("a\nb", "A\nb", "a\nB"));  // Next to each other.
    CHECK_FALSE(merged_text("", "a", "b"));
}

TEST_CASE("A text changed on one side, or equally on both, is no question") {
    CHECK(merged_text("a", "a", "b") == "b");
    CHECK(merged_text("a", "b", "a") == "b");
    CHECK(merged_text("a", "b", "b") == "b");
    CHECK(merged_text("a\nb\nc\nd", "A\nb\nc\nD", "A\nb\nC\nd") == std::nullopt);
    CHECK(merged_text("a\nb\nc\nx\nd", "A\nb\nc\nx\nD", "A\nb\nC\nx\nd") == "A\nb\nC\nx\nD");
}

TEST_CASE("Texts with too many lines to compare are left alone") {
    std::string base, ours, theirs;
    for (int i = 0; i < 5000; ++i) {
        base += std::to_string(i) + '\n';
        ours += std::to_string(i) + "!\n";
        theirs += std::to_string(i) + "?\n";
    }
    CHECK_FALSE(merged_text(base, ours, theirs));
}

TEST_CASE("Who merges whom makes no difference, and what both kept stays") {
    Random random{11};
    const auto text = [&random] {
        std::string lines = "x";
        for (std::size_t i = random.below(6); i > 0; --i) lines += std::string{"\n"} + "abc"[random.below(3)];
        return lines;
    };
    int merged = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string base = text(), ours = text(), theirs = text();
        const auto both = merged_text(base, ours, theirs);
        const auto other_way = merged_text(base, theirs, ours);
        CHECK(both.has_value() == other_way.has_value());
        if (both) CHECK(both == other_way);
        CHECK(merged_text(base, ours, base) == ours);
        merged += both.has_value();
    }
    CHECK(merged > 1000);
}

// page_fit.hpp: how a month or a week gets onto one sheet of paper: in type that shrinks down to what can still be read, then
// with fewer lines for each post, and only then with "+ 3 others". Lengths of texts are known, their letters are not: lines
// are estimated generously, and the page shows no more of a text than it was given lines.
#pragma once

#include "core/terms/print_choices.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace marronnier {

// Letters of the three parts of a post, one below the other.
struct PostLengths {
    int facts = 0;  // Time, networks, status.
    int title = 0;
    int text = 0;  // Caption or note; often none.
};

struct DayLengths {
    int head = 0;  // Number and key dates.
    std::vector<PostLengths> posts{};
};

struct WeekLengths {
    std::array<DayLengths, 7> days{};
    int lanes = 0;  // Of campaigns.
};

struct PostLines {
    int facts = 0, title = 0, text = 0;
};

constexpr float cell_padding_pt = 4;  // Above and below.

struct WeekFit {
    float posts_pt = 0;          // What its posts have below each other.
    std::array<int, 7> posts{};  // How many of each day are shown.
};

struct PageFit {
    float type_pt = 0;
    float column_pt = 0;  // What a line of text has.
    int title_lines = 0, text_lines = 0;
    std::vector<WeekFit> weeks{};

    PostLines lines(const PostLengths& post) const;
};

// Landscape.
PageFit fit_on_page(const std::vector<WeekLengths>& weeks, Paper paper);

// In letters of ordinary width; those of East Asia and pictures count twice.
int width_of(std::string_view utf8);

}  // namespace marronnier

#include "core/print/page_fit.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// Seven columns and the room below the names of the weekdays, with margins of 10 mm.
struct Sheet {
    float column_pt, height_pt;
};
constexpr Sheet a4{95, 485};
constexpr Sheet a3{144, 728};

// In sizes of the type. Letters are those of Inter in ordinary French.
constexpr float letter_width = 0.52f;
constexpr float lost_at_breaks = 1.12f;
constexpr float line_height = 1.2f;
constexpr float post_gap = 0.3f;
constexpr float lane_height = 1.55f;
constexpr float cells_padding_pt = 4.5f + cell_padding_pt;  // And lines between.
constexpr int head_lines = 2;

// From best to last resort. Smaller than 6 pt nobody can read it.
struct Level {
    float type_pt;
    int title_lines, text_lines;
};
constexpr Level levels[] = {{10, 3, 9},   {9.5f, 3, 7}, {9, 3, 6},    {8.5f, 3, 5}, {8, 3, 4},
                            {7.5f, 3, 3}, {7, 3, 2},    {6.5f, 2, 1}, {6.5f, 1, 1}, {6, 1, 1}};

int estimated_lines(int letters, const PageFit& fit, int most) {
    const float width = static_cast<float>(letters) * letter_width * fit.type_pt;
    if (width <= fit.column_pt) return letters == 0 ? 0 : 1;
    return std::min(most, 1 + static_cast<int>(width * lost_at_breaks / fit.column_pt));
}

float height_of(const PostLengths& post, const PageFit& fit) {
    const PostLines lines = fit.lines(post);
    return (static_cast<float>(lines.facts + lines.title + lines.text) * line_height + post_gap) * fit.type_pt;
}

// What a week takes beside its posts.
float frame_of(const WeekLengths& week, const PageFit& fit) {
    int head = 1;
    for (const DayLengths& day : week.days) head = std::max(head, estimated_lines(day.head, fit, head_lines));
    return (static_cast<float>(head) * line_height + static_cast<float>(week.lanes) * lane_height) * fit.type_pt +
           cells_padding_pt;
}

float posts_of(const WeekLengths& week, const PageFit& fit) {
    float most = 0;
    for (const DayLengths& day : week.days) {
        float height = 0;
        for (const PostLengths& post : day.posts) height += height_of(post, fit);
        most = std::max(most, height);
    }
    return most;
}

// All the same, but for weeks that need more; when there is too little, the fullest weeks give way.
void share_out(std::vector<WeekFit>& weeks, float available) {
    float total = 0;
    for (const WeekFit& week : weeks) total += week.posts_pt;
    const bool is_enough = total <= available;
    float level = 0;
    for (std::size_t round = 0; round <= weeks.size(); ++round) {
        float rest = available, sharing = 0;
        for (const WeekFit& week : weeks) {
            if (is_enough ? week.posts_pt > level && round > 0 : week.posts_pt < level)
                rest -= week.posts_pt;
            else
                ++sharing;
        }
        if (sharing > 0) level = rest / sharing;
    }
    for (WeekFit& week : weeks)
        week.posts_pt = is_enough ? std::max(week.posts_pt, level) : std::min(week.posts_pt, level);
}

// As many as fit, with a line for how many do not.
int shown_of(const DayLengths& day, const PageFit& fit, float height) {
    float used = 0;
    int shown = 0, with_rest = 0;
    for (const PostLengths& post : day.posts) {
        used += height_of(post, fit);
        if (used > height + 0.01f) return with_rest;
        ++shown;
        if (used + line_height * fit.type_pt <= height) with_rest = shown;
    }
    return shown;
}

}  // namespace

PostLines PageFit::lines(const PostLengths& post) const {
    return {estimated_lines(post.facts, *this, 3), estimated_lines(post.title, *this, title_lines),
            estimated_lines(post.text, *this, text_lines)};
}

PageFit fit_on_page(const std::vector<WeekLengths>& weeks, Paper paper) {
    const Sheet& sheet = paper == Paper::A4 ? a4 : a3;
    PageFit fit{.column_pt = sheet.column_pt, .weeks = std::vector<WeekFit>(weeks.size())};
    float available = 0;
    for (const Level& level : levels) {
        fit.type_pt = level.type_pt;
        fit.title_lines = level.title_lines;
        fit.text_lines = level.text_lines;
        available = sheet.height_pt;
        float needed = 0;
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            available -= frame_of(weeks[i], fit);
            needed += fit.weeks[i].posts_pt = posts_of(weeks[i], fit);
        }
        if (needed <= available) break;
    }
    share_out(fit.weeks, available);
    for (std::size_t i = 0; i < weeks.size(); ++i)
        for (std::size_t column = 0; column < 7; ++column)
            fit.weeks[i].posts[column] = shown_of(weeks[i].days[column], fit, fit.weeks[i].posts_pt);
    return fit;
}

int width_of(std::string_view utf8) {
    int width = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80) width += byte >= 0xE3 ? 2 : 1;
    }
    return width;
}

}  // namespace marronnier

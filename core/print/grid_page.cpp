// grid_page.cpp: a month, or one week of it, as a table with a column for each weekday.
#include "core/print/page_fit.hpp"
#include "core/print/sheet.hpp"
#include "core/words/date_words.hpp"

#include <algorithm>

namespace marronnier {

namespace {

struct Grid {
    Sheet& sheet;
    const MonthView& month;
    std::vector<const WeekView*> weeks{};
    bool is_month = true;  // Days of its neighbours have pages of their own.
    PageFit fit{};

    bool has(const DayView& day) const { return !is_month || day.in_month; }
    PrintedPost post(const CardView& card) const {
        return printed_post(sheet, card, is_month ? Captions::Left : Captions::Begun);
    }
};

// To a tenth, as CSS reads it.
std::string points(float length) { return std::to_string(static_cast<int>(length * 10)) + "e-1pt"; }

std::string clamped(int lines) { return "-webkit-line-clamp:" + std::to_string(lines); }

std::string facts_of(const PrintedPost& post) {
    std::string facts = post.networks;
    for (const std::string_view fact : {post.status, post.client}) {
        if (fact.empty()) continue;
        if (!facts.empty()) facts += " · ";
        facts += fact;
    }
    return facts;
}

int lanes_of(const WeekView& week) { return *std::max_element(week.lanes.begin(), week.lanes.end()); }

WeekLengths lengths_of(const Grid& grid, const WeekView& week) {
    WeekLengths lengths;
    lengths.lanes = lanes_of(week);
    for (std::size_t column = 0; column < 7; ++column) {
        const DayView& day = week.days[column];
        DayLengths& there = lengths.days[column];
        if (!grid.has(day)) continue;
        there.head = 3;
        for (const DayLabel& label : day.labels) there.head += 1 + width_of(label.text);
        for (const CardView& card : day.cards) {
            const PrintedPost post = grid.post(card);
            there.posts.push_back(
                {width_of(card.time) + 1 + width_of(facts_of(post)), width_of(card.title), width_of(post.text)});
        }
    }
    return lengths;
}

std::string_view class_of(const Grid& grid, const DayView& day) {
    if (!grid.has(day)) return "other";
    if (day.is_holiday) return "holiday";
    return day.is_weekend ? "weekend" : "";
}

void write_heads(Grid& grid, const WeekView& week) {
    HtmlWriter& html = grid.sheet.html;
    html.open("tr", "class", "days");
    html.element("th scope=rowgroup", std::to_string(week.number), "rowspan", std::to_string(lanes_of(week) + 2));
    for (const DayView& day : week.days) {
        html.open("td", "class", class_of(grid, day));
        html.open("div", "class", "lines");
        html.element("strong", std::to_string(day_of_month(day.day)));
        if (grid.has(day)) write_labels(grid.sheet, day.labels);
        html.close();
        html.close();
    }
    html.close();
}

// A row for each lane; between the bars the days go on.
void write_bars(Grid& grid, const WeekView& week) {
    HtmlWriter& html = grid.sheet.html;
    for (int lane = 0; lane < lanes_of(week); ++lane) {
        html.open("tr", "class", "bars");
        for (int column = 0; column < 7;) {
            const auto bar = std::find_if(week.bars.begin(), week.bars.end(), [&](const BarView& candidate) {
                return candidate.lane == lane && candidate.first_column == column;
            });
            if (bar == week.bars.end()) {
                html.element("td", {}, "class", class_of(grid, week.days[static_cast<std::size_t>(column++)]));
                continue;
            }
            html.open("td", "colspan", std::to_string(bar->last_column - bar->first_column + 1));
            const std::string text = (bar->starts_here ? "" : "← ") + bar->label + (bar->ends_here ? "" : " →");
            html.element("div dir=auto", text, "data-style", grid.sheet.style_of(bar->color));
            html.close();
            column = bar->last_column + 1;
        }
        html.close();
    }
}

void write_post(Grid& grid, const PrintedPost& post, const PostLines& lines) {
    HtmlWriter& html = grid.sheet.html;
    const auto part = [&](std::string_view tag, std::string_view text, int most) {
        if (!text.empty()) html.element(tag, text, "data-style", clamped(most));
    };
    html.open("li", "data-style", grid.sheet.style_of(post.card->client_color));
    html.open("p", "data-style", clamped(lines.facts));
    if (!post.card->time.empty()) html.element("b", post.card->time + ' ');
    html.text(facts_of(post));
    html.close();
    part("h2 dir=auto", post.card->title, lines.title);
    part("p dir=auto", post.text, lines.text);
    html.close();
}

void write_posts(Grid& grid, const WeekView& week, const WeekLengths& lengths, const WeekFit& fit) {
    HtmlWriter& html = grid.sheet.html;
    html.open("tr", "data-style", "height:" + points(fit.posts_pt + cell_padding_pt));
    for (std::size_t column = 0; column < 7; ++column) {
        const DayView& day = week.days[column];
        html.open("td", "class", class_of(grid, day));
        const int shown = fit.posts[column];
        if (shown > 0) {
            html.open("ul");
            for (std::size_t i = 0; i < static_cast<std::size_t>(shown); ++i)
                write_post(grid, grid.post(day.cards[i]), grid.fit.lines(lengths.days[column].posts[i]));
            html.close();
        }
        if (const int hidden = day.posts - shown; grid.has(day) && hidden > 0)
            html.element("p", counted(grid.sheet.session.language, Text::MonthMoreOne, Text::MonthMoreOther, hidden));
        html.close();
    }
    html.close();
}

std::string title_of(const Grid& grid) {
    if (grid.is_month) return grid.month.title;
    const WeekView& week = *grid.weeks.front();
    const Language language = grid.sheet.session.language;
    return sentence(language, Text::PrintWeekTitle,
                    {std::to_string(week.number), date_without_year(language, week.days.front().day),
                     full_date(language, week.days.back().day)});
}

}  // namespace

void write_grid(Sheet& sheet, const MonthView& month) {
    Grid grid{sheet, month};
    grid.is_month = sheet.choices.part == PrintedPart::Month;
    for (const WeekView& week : month.weeks)
        if (grid.is_month ||
            std::any_of(week.days.begin(), week.days.end(), [](const DayView& day) { return day.is_focused; }))
            grid.weeks.push_back(&week);
    std::vector<WeekLengths> lengths;
    for (const WeekView* week : grid.weeks) lengths.push_back(lengths_of(grid, *week));
    grid.fit = fit_on_page(lengths, sheet.choices.paper);

    begin_page(sheet, "grid", title_of(grid));
    HtmlWriter& html = sheet.html;
    html.open("table", "data-style", "font-size:" + points(grid.fit.type_pt));
    html.open("thead");
    html.open("tr");
    html.element("th scope=col", sheet.word(Text::PrintWeekShort));
    for (unsigned weekday = 0; weekday < 7; ++weekday) html.element("th scope=col", month.weekdays[weekday]);
    html.close();
    html.close();
    for (std::size_t i = 0; i < grid.weeks.size(); ++i) {
        html.open("tbody");
        write_heads(grid, *grid.weeks[i]);
        write_bars(grid, *grid.weeks[i]);
        write_posts(grid, *grid.weeks[i], lengths[i], grid.fit.weeks[i]);
        html.close();
    }
    html.close();
    html.close();
}

}  // namespace marronnier

// month_view.hpp: what the month panel and its accessible mirror show, as plain values.
#pragma once

#include "core/commands/post_ref.hpp"
#include "core/dates/day.hpp"
#include "core/terms/color.hpp"
#include "core/terms/key_date_kind.hpp"
#include "core/terms/network.hpp"
#include "core/terms/status.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace marronnier {

struct CardView {
    PostRef ref{};
    Color client_color{};
    std::vector<Network> networks{};  // Each once, in the order of the variants.
    std::string time{};               // "18:30"; empty when all day.
    std::string title{};              // Never empty.
    PostStatus status{};
    bool selected = false;
    bool inspected = false;
    bool has_note = false;
    int open_findings = 0;
    std::string name{};  // For assistive technology: "18:30 Bûche roulée, Instagram, À valider, 2 points à vérifier".

    bool operator==(const CardView&) const = default;
};

struct DayLabel {
    std::string text{};
    KeyDateKind kind{};
    std::string short_text{};  // Beside the number of a day.

    bool operator==(const DayLabel&) const = default;
};

// A day shows the cards that fit; `cards` holds no more than a day could ever need.
struct DayView {
    Day day{};
    bool in_month = false;
    bool is_weekend = false;
    bool is_today = false;
    bool is_focused = false;
    bool is_holiday = false;
    std::vector<DayLabel> labels{};  // Public holidays first.
    std::vector<CardView> cards{};   // All-day first, then by time.
    int posts = 0;                   // All that the filter lets through.
    std::string name{};              // "jeudi 17 décembre 2026, Noël, 2 publications"

    bool operator==(const DayView&) const = default;
};

struct BarView {
    PlanId plan{};
    CampaignId campaign{};
    Color color{};
    std::string label{};
    int first_column = 0, last_column = 0;
    int lane = 0;
    bool starts_here = false, ends_here = false;  // In this week.
    std::string name{};                           // "Panier de Noël, campagne, du 10 au 18 décembre"
};

struct WeekView {
    int number = 0;  // ISO 8601
    std::array<DayView, 7> days{};
    std::vector<BarView> bars{};
    std::array<int, 7> lanes{};  // How many lanes of bars lie above each day's cards.
};

struct MonthView {
    year_month month{};
    std::string title{};
    std::array<std::string, 7> weekdays{};
    std::vector<WeekView> weeks{};
    bool any_plan = false;
    int posts = 0;  // In the month itself, after the filter.
    bool filtered = false;
};

struct Session;
struct MonthCaches;

// `cards_a_day` bounds the cards prepared for a day.
MonthView month_view(const Session& session, Day today, int cards_a_day, MonthCaches& caches);
MonthView month_view(const Session& session, Day today, int cards_a_day);

}  // namespace marronnier

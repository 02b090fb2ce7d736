#include "shell/app/state.hpp"
#include "shell/panels/compact_month.hpp"
#include "shell/panels/phone_bars.hpp"

namespace marronnier {

namespace {

constexpr float list_min_height = 120;

std::string empty_hint(const MonthView& view, Language language) {
    if (!view.any_plan) return {};
    if (view.filtered) return std::string{word(language, Text::MonthFilteredEmpty)};
    return sentence(language, Text::MonthEmpty, {view.title});
}

}  // namespace

void App::State::draw_month(Ui& ui, const PageLayout& layout) {
    const Language language = session.language;
    const auto addressed = session.addressed_plan() ? std::optional{session.addressed_plan()->id} : std::nullopt;
    const MonthContext context{
        .selection = session.selection,
        .plan = addressed,
        .inspector_docked = layout.inspector_docked,
        .new_post_label = std::string{word(language, Text::PostNew)},
        .rename_label = std::string{word(language, Text::PostRename)},
        .week_label = std::string{word(language, Text::MonthWeek)},
        .grid_label = views.month.title,
        .empty_hint = empty_hint(views.month, language),
        .more_label =
            [language](int hidden) { return counted(language, Text::MonthMoreOne, Text::MonthMoreOther, hidden); },
    };
    draw_month_panel(ui, layout.calendar, views.month, month, dragging, context, wishes);
}

void App::State::draw_phone_calendar(Ui& ui, const PageLayout& layout) {
    if (!views.month.any_plan) return;  // The welcome takes the room.
    const auto text = [this](Text id) { return word(session.language, id); };
    Rect rest = layout.calendar;
    const float wanted = compact_month_height(static_cast<int>(views.month.weeks.size()), height);
    // With a soft keyboard there is room for one of the two.
    if (rest.height > wanted + list_min_height) {
        const CompactMonthContext context{.initials = views.mini.weekdays,
                                          .previous = text(Text::HeaderPrevious),
                                          .next = text(Text::HeaderNext),
                                          .week = text(Text::MonthWeek),
                                          .can_go_back = views.header.can_go_back,
                                          .can_go_on = views.header.can_go_on};
        draw_compact_month(ui, rest.cut_top(wanted), views.month, dragging, context, wishes);
    }
    draw_agenda(ui, rest, views.agenda, agenda, dragging, {session.selection, std::string{text(Text::AgendaNothing)}},
                wishes);
    if (draw_add_button(ui, rest, session.language)) add_post();
}

}  // namespace marronnier

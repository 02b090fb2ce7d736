#include "shell/panels/search_panel.hpp"

#include "core/words/words.hpp"
#include "shell/panels/network_icon.hpp"
#include "shell/widgets/buttons.hpp"
#include "shell/widgets/field_box.hpp"
#include "shell/widgets/popover.hpp"
#include "shell/widgets/status_mark.hpp"

#include <algorithm>
#include <cmath>

namespace marronnier {

namespace {

constexpr float width_max = 640;
constexpr float field_height_px = 40;
constexpr float row_px = 58;
constexpr float rows_max = 8;
constexpr float foot_px = 30;

// The words found lie on a ground of their own.
void draw_marked(Ui& ui, const Rect& line, const TextStyle& style, const std::string& text, const FoundParts& parts) {
    for (const auto& [from, end] : parts) {
        const float x = line.x + ui.texts.width(style, std::string_view{text}.substr(0, from));
        const float width = ui.texts.width(style, std::string_view{text}.substr(from, end - from));
        fill(ui, intersection({x - 1, line.y + 1, width + 2, line.height - 2}, line), ui.palette.brand_soft, 3);
    }
    label(ui, line, style, text);
}

void draw_row(Ui& ui, Rect row, const SearchRowView& found) {
    const Palette& palette = ui.palette;
    const Rect edge = row.cut_left(4).inset(0, 6);
    if (found.ref) fill(ui, edge, paint(found.color.rgb), 2);
    row = row.inset(10, found.excerpt.empty() ? 20 : 9);
    Rect line = row.cut_top(18);
    const Rect status = line.cut_right(16);
    if (found.ref)
        status_mark(ui, status.x + 8, status.y + 9, found.status);
    else
        icon(ui, status, Icon::OwnDate, 14, palette.commerce_ink);
    const TextStyle small = ui.style(metrics::small_px, palette.ink_3);
    const std::string when = found.time.empty() ? found.date : found.date + " · " + found.time;
    line.cut_right(6);
    const Rect date = line.cut_right(ui.texts.width(small, when) + 6);
    label_right(ui, date, small, when);
    for (const Network network : found.networks) {
        if (line.width < 120) break;
        icon(ui, line.cut_right(18), network_icon(network), 13, palette.ink_3);
    }
    line.cut_right(6);
    draw_marked(ui, line, ui.style(metrics::body_px, palette.ink, Weight::Medium), found.title, found.title_parts);
    row.cut_top(4);
    if (!found.excerpt.empty())
        draw_marked(ui, row.cut_top(18), ui.style(metrics::small_px, palette.ink_2), found.excerpt,
                    found.excerpt_parts);
}

void draw_rows(Ui& ui, const Rect& area, SearchDraft& draft, const SearchAnswers& answers, const MenuContext& context,
               Wishes& wishes) {
    const AccessGroup list{ui.access,
                           {.id = item_id("found"),
                            .role = Role::ListBox,
                            .rect = area,
                            .name = std::string{word(context.language, Text::SearchTitle)}}};
    if (std::exchange(draft.follow_chosen, false)) {
        const float top = static_cast<float>(draft.chosen) * row_px;
        context.scroll.offset = std::clamp(context.scroll.offset, top + row_px - area.height, top);
    }
    ScrollArea scroll{ui, area, context.scroll};
    scroll.used(static_cast<float>(answers.count) * row_px);
    const Rect content = scroll.content();
    const auto first = static_cast<std::size_t>(std::max(0.0f, std::floor((area.y - content.y) / row_px)));
    for (std::size_t i = first; i < answers.count; ++i) {
        const Rect row{content.x, content.y + static_cast<float>(i) * row_px, content.width - 8, row_px};
        if (row.y >= area.bottom()) break;
        const SearchRowView found = answers.row(i);
        const Press press = pressable(ui, {.id = item_id(static_cast<int>(i), item_id("found row")),
                                           .role = Role::Option,
                                           .rect = row,
                                           .name = found.name,
                                           .selected = i == draft.chosen,
                                           .focused = i == draft.chosen});
        if (i == draft.chosen || press.hovered) fill(ui, row, ui.palette.sunken, metrics::radius_medium);
        draw_row(ui, row, found);
        if (press.clicked) choose_found(found, wishes);
    }
}

}  // namespace

void choose_found(const SearchRowView& row, Wishes& wishes) {
    if (row.day) wishes.commands.push_back(FocusDay{*row.day});
    if (row.ref) {
        wishes.commands.push_back(SelectPosts{{*row.ref}, SelectionMode::Replace});
        wishes.commands.push_back(Inspect{*row.ref});
    }
    wishes.close_overlay();
}

void draw_search(Ui& ui, SearchDraft& draft, const std::function<SearchAnswers(std::string_view)>& look_for,
                 const MenuContext& context, Wishes& wishes) {
    const auto text = [&context](Text id) { return word(context.language, id); };
    const bool is_blank = draft.typed.find_first_not_of(' ') == std::string::npos;
    const SearchAnswers answers = look_for(draft.typed);
    draft.chosen = std::min(draft.chosen, answers.count == 0 ? 0 : answers.count - 1);

    const Rect& page = context.page;
    const float field_px = ui.target(field_height_px);
    const float top = std::min(56.0f, page.height * 0.08f);
    const float room = page.height - 2 * top - field_px - foot_px - 24;
    const float rows =
        std::clamp(static_cast<float>(answers.count) * row_px, row_px, std::min(rows_max * row_px, room));
    const float width = std::min(width_max, page.width - 16);
    const Rect box{page.x + (page.width - width) / 2, page.y + top, width, field_px + rows + foot_px + 24};
    if (begin_dialog(ui, box, page, text(Text::SearchTitle))) wishes.close_overlay();

    Rect rest = box.inset(12, 12);
    const FieldNews news = field_box(ui, rest.cut_top(field_px),
                                     {.id = item_id("search"),
                                      .kind = FieldKind::Search,
                                      .name = text(Text::SearchTitle),
                                      .text = draft.typed,
                                      .placeholder = text(Text::SearchHint),
                                      .font_px = 15,
                                      .focus = std::exchange(draft.take_keyboard, false)});
    if (news.cancelled) wishes.close_overlay();
    const Rect foot = rest.cut_bottom(foot_px - 6);
    rest.cut_top(6);
    if (answers.count > 0) {
        draw_rows(ui, rest, draft, answers, context, wishes);
    } else {
        const std::string nothing = sentence(context.language, Text::SearchNothing, {draft.typed});
        Rect column = rest.inset(4, 2);
        if (!is_blank)
            label(ui, column.cut_top(20), ui.style(metrics::body_px, ui.palette.ink, Weight::Medium), nothing);
        ui.texts.draw_wrapped(*ui.list, ui.style(metrics::small_px, ui.palette.ink_2), column.x, column.y, 17,
                              text(Text::SearchWhat), column.width, 3);
        ui.access.add({.id = item_id("search what"),
                       .role = Role::Text,
                       .rect = rest,
                       .name = (is_blank ? std::string{} : nothing + ". ") + std::string{text(Text::SearchWhat)}});
    }
    const std::string count =
        counted(context.language, Text::SearchFoundOne, Text::SearchFoundOther, static_cast<long>(answers.count));
    if (answers.count > 0) label(ui, foot.inset(4, 0), ui.style(metrics::small_px, ui.palette.ink_3), count);
    if (news.text) {
        draft.typed = *news.text;
        draft.chosen = 0;
        context.scroll = {};
    }
    end_popover(ui);
}

}  // namespace marronnier

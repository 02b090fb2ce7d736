#include "core/words/search_key.hpp"
#include "shell/panels/key_date_detail.hpp"
#include "shell/widgets/buttons.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float row_px = 46;

struct FilterChoice {
    KeyDateFilter filter;
    Text text;
};

constexpr FilterChoice choices[] = {
    {KeyDateFilter::Client, Text::KeydatesFilterClient},     {KeyDateFilter::Holidays, Text::KeydatesFilterHolidays},
    {KeyDateFilter::Commerce, Text::KeydatesFilterCommerce}, {KeyDateFilter::Feasts, Text::KeydatesFilterFeasts},
    {KeyDateFilter::Days, Text::KeydatesFilterDays},         {KeyDateFilter::Events, Text::KeydatesFilterEvents},
    {KeyDateFilter::Own, Text::KeydatesFilterOwn},           {KeyDateFilter::Names, Text::KeydatesFilterNames},
    {KeyDateFilter::All, Text::KeydatesFilterAll},           {KeyDateFilter::Dismissed, Text::KeydatesFilterDismissed},
};

constexpr Text rank_names[] = {Text::KeydatesRankOwn, Text::KeydatesRankStrong, Text::KeydatesRankPossible,
                               Text::KeydatesRankOther};

bool passes(const KeyDateItem& item, KeyDateFilter filter) {
    if (item.is_name) return filter == KeyDateFilter::Names;
    switch (filter) {
        case KeyDateFilter::Client: return item.rank != KeyDateRank::Other;
        case KeyDateFilter::Holidays: return item.kind == KeyDateKind::PublicHoliday;
        case KeyDateFilter::Commerce: return item.kind == KeyDateKind::Commercial;
        case KeyDateFilter::Feasts: return item.kind == KeyDateKind::Observance || item.kind == KeyDateKind::Religious;
        case KeyDateFilter::Days: return item.kind == KeyDateKind::Awareness;
        case KeyDateFilter::Events: return item.kind == KeyDateKind::Sport || item.kind == KeyDateKind::Culture;
        case KeyDateFilter::Own: return item.rank == KeyDateRank::Own;
        case KeyDateFilter::Names: return false;
        case KeyDateFilter::All: return true;
        case KeyDateFilter::Dismissed: return item.is_dismissed;
    }
    return false;
}

// Who looks for a date finds it wherever it is; else the list is of what is near and was not put away.
std::vector<const KeyDateItem*> shown_items(const KeyDatesView& view, const KeyDatesDraft& draft) {
    const std::string wanted = search_key(draft.looked_for);
    std::vector<const KeyDateItem*> shown;
    for (const KeyDateItem& item : view.items) {
        const bool wants_dismissed = draft.filter == KeyDateFilter::Dismissed;
        const bool fits = wanted.empty() ? (item.is_near || wants_dismissed) && item.is_dismissed == wants_dismissed &&
                                               passes(item, draft.filter)
                                         : item.search_key.find(wanted) != std::string::npos;
        if (fits) shown.push_back(&item);
    }
    return shown;
}

std::string key_of(const KeyDateItem& item) {
    if (item.is_name) return "name " + to_text(item.day);
    return (item.own ? item.own->text() : item.id.text()) + ' ' + to_text(item.day);
}

bool is_ticked(const KeyDatesDraft& draft, const std::string& key) {
    return std::find(draft.ticked.begin(), draft.ticked.end(), key) != draft.ticked.end();
}

void draw_filters(Inspector& inspector, Rect& column) {
    Ui& ui = inspector.ui;
    const float height = ui.target(25);
    AccessGroup group{ui.access,
                      {.id = item_id("key date filters"),
                       .role = Role::Group,
                       .rect = {column.x, column.y, column.width, 2 * height},
                       .name = std::string{inspector.word(Text::KeydatesFilter)}}};
    Rect row = column.cut_top(height);
    for (const auto& [filter, text] : choices) {
        const std::string_view name = inspector.word(text);
        const float width = chip_width(ui, name, false);
        if (row.width < width) {
            column.cut_top(6);
            row = column.cut_top(height);
        }
        const bool is_on = inspector.draft.key_dates.filter == filter;
        const ItemId id = item_id(static_cast<int>(filter), item_id("key date filter"));
        if (chip(ui, row.cut_left(width), id, {}, name, name, is_on).clicked)
            inspector.draft.key_dates.filter = is_on ? KeyDateFilter::Client : filter;
        row.cut_left(6);
    }
    column.cut_top(inspector_gap);
}

void toggle_tick(KeyDatesDraft& draft, const std::string& key) {
    auto& ticked = draft.ticked;
    if (is_ticked(draft, key))
        ticked.erase(std::remove(ticked.begin(), ticked.end(), key), ticked.end());
    else
        ticked.push_back(key);
}

void draw_tick(Inspector& inspector, const Rect& place, const KeyDateItem& item, ItemId id) {
    Ui& ui = inspector.ui;
    const std::string key = key_of(item);
    const bool is_on = is_ticked(inspector.draft.key_dates, key);
    const Press press = pressable(
        ui, {.id = id, .role = Role::Checkbox, .rect = place, .name = item.accessible_name, .selected = is_on});
    const Rect box{place.x + (place.width - 16) / 2, place.y + (place.height - 16) / 2, 16, 16};
    fill(ui, box, is_on ? ui.palette.brand : ui.palette.surface, 4);
    if (is_on)
        icon(ui, box, Icon::Check, 12, ui.palette.on_brand);
    else
        frame(ui, box, press.hovered ? ui.palette.ink_3 : ui.palette.line_strong, 4);
    if (ui.keyboard_focus == id) focus_ring(ui, box, 4);
    if (press.clicked) toggle_tick(inspector.draft.key_dates, key);
}

// A name explains itself: its row is its tick. Any other row opens why it is listed.
void draw_row_press(Inspector& inspector, const Rect& row, const KeyDateItem& item, ItemId id) {
    Ui& ui = inspector.ui;
    const std::string why = sentence(inspector.context.language, Text::KeydatesWhyButton, {item.name});
    const Press press = item.is_name ? ui.zones.zone(id, row)
                                     : pressable(ui, {.id = id, .role = Role::Button, .rect = row, .name = why});
    if (press.hovered) fill(ui, row, faded(ui.palette.ink, 0.05f), metrics::radius_medium);
    if (ui.keyboard_focus == id) focus_ring(ui, row, metrics::radius_medium);
    if (!press.clicked) return;
    if (item.is_name) return toggle_tick(inspector.draft.key_dates, key_of(item));
    inspector.wishes.commands.push_back(item.own ? Inspect{OwnDatesSubject{item.own}}
                                                 : Inspect{KeyDatesSubject{item.id}});
}

void draw_item(Inspector& inspector, Rect row, const KeyDateItem& item) {
    Ui& ui = inspector.ui;
    const Palette& palette = ui.palette;
    const ItemId id = item_id(key_of(item), item_id("key date"));
    if (is_ticked(inspector.draft.key_dates, key_of(item))) fill(ui, row, palette.brand_soft, metrics::radius_medium);
    draw_tick(inspector, row.cut_left(ui.target(32)), item, item_id("tick", id));
    draw_row_press(inspector, row, item, id);
    Rect inner = row.inset(4, 5);
    Rect date = inner.cut_left(40);
    label_centred(ui, date.cut_top(19), ui.style(metrics::panel_title_px, palette.ink, Weight::Semibold),
                  item.day_number);
    label_centred(ui, date.cut_top(15), ui.style(metrics::label_px, palette.ink_3), item.month);
    inner.cut_left(10);
    const TextStyle small = ui.style(metrics::label_px, palette.ink_3, Weight::Medium);
    label_right(ui, inner.cut_right(44), small, item.countdown);
    inner.cut_right(4);
    label(ui, inner.cut_top(19), ui.style(metrics::body_px, palette.ink, Weight::Semibold), item.short_name);
    label(ui, inner.cut_top(15), ui.style(metrics::label_px, palette.key_date(item.kind)), item.kind_word);
}

void draw_rank(Inspector& inspector, Rect& column, KeyDateRank rank) {
    column.cut_top(6);
    const Rect row = column.cut_top(18);
    const std::string_view name = inspector.word(rank_names[static_cast<std::size_t>(rank)]);
    inspector.ui.access.add({.id = item_id(static_cast<int>(rank), item_id("key date rank")),
                             .role = Role::Heading,
                             .rect = row,
                             .name = std::string{name},
                             .level = 3});
    label(inspector.ui, row, inspector.ui.style(metrics::label_px, inspector.ui.palette.ink_3, Weight::Semibold), name);
}

void draw_create(Inspector& inspector, Rect& column, const KeyDatesView& view) {
    auto& ticked = inspector.draft.key_dates.ticked;
    const auto count = static_cast<long>(ticked.size());
    const Language language = inspector.context.language;
    const std::string text = count == 0 ? std::string{inspector.word(Text::KeydatesCreateNone)}
                                        : counted(language, Text::KeydatesCreateOne, Text::KeydatesCreateOther, count);
    const Press press = button(inspector.ui, column.cut_top(inspector.ui.target(36)),
                               {.id = item_id("create drafts"),
                                .text = text,
                                .look = count == 0 ? ButtonLook::Plain : ButtonLook::Primary,
                                .disabled = count == 0});
    column.cut_top(inspector_gap);
    if (!press.clicked) return;
    ChangePlans change;
    for (const KeyDateItem& item : view.items)
        if (is_ticked(inspector.draft.key_dates, key_of(item)))
            change.edits.push_back({view.plan, AddPost{inspector.wishes.fresh<PostId>(), item.draft}});
    ticked.clear();
    inspector.wishes.commands.push_back(std::move(change));
}

void draw_search(Inspector& inspector, Rect& column) {
    const ItemId id = item_id("key date search");
    const FieldNews news = field_box(inspector.ui, column.cut_top(inspector.field_height()),
                                     {.id = id,
                                      .name = inspector.word(Text::KeydatesSearch),
                                      .text = inspector.draft.key_dates.looked_for,
                                      .placeholder = inspector.word(Text::KeydatesSearch)});
    if (news.text) inspector.draft.key_dates.looked_for = *news.text;
    if (news.cancelled) inspector.draft.key_dates.looked_for.clear();
    column.cut_top(inspector_gap);
}

void draw_list(Inspector& inspector, Rect& column, const KeyDatesView& view) {
    Ui& ui = inspector.ui;
    const Language language = inspector.context.language;
    const auto shown = shown_items(view, inspector.draft.key_dates);
    const bool wants_names = inspector.draft.key_dates.filter == KeyDateFilter::Names;
    const auto near = std::count_if(view.items.begin(), view.items.end(), [wants_names](const KeyDateItem& item) {
        return item.is_near && !item.is_dismissed && item.is_name == wants_names;
    });
    inspector_heading(inspector, column, view.title);
    column.cut_top(-8);
    const std::string under =
        sentence(language, Text::KeydatesRankedFor, {view.ranked_for}) + " · " +
        sentence(language, Text::KeydatesCount, {std::to_string(shown.size()), std::to_string(near)});
    const Rect line = column.cut_top(18);
    ui.access.add({.id = item_id("key dates ranked for"), .role = Role::Text, .rect = line, .name = under});
    label(ui, line, ui.style(metrics::small_px, ui.palette.ink_3), under);
    column.cut_top(10);
    draw_filters(inspector, column);
    draw_search(inspector, column);
    draw_create(inspector, column, view);

    std::optional<KeyDateRank> rank;
    for (const KeyDateItem* item : shown) {
        if (rank != item->rank && !item->is_name) draw_rank(inspector, column, item->rank);
        rank = item->rank;
        draw_item(inspector, column.cut_top(row_px), *item);
        column.cut_top(2);
    }
    const TextStyle style = ui.style(metrics::small_px, ui.palette.ink_3);
    if (wants_names && !shown.empty()) {
        column.cut_top(8);
        draw_text(inspector, column, item_id("names source"), style, view.names_source);
    }
    if (!shown.empty()) return;
    const Text hint = inspector.draft.key_dates.filter == KeyDateFilter::Own         ? Text::KeydatesOwnHint
                      : inspector.draft.key_dates.filter == KeyDateFilter::Dismissed ? Text::KeydatesNoneLeft
                      : wants_names                                                  ? Text::KeydatesNoNames
                                                                                     : Text::KeydatesNothing;
    draw_text(inspector, column, item_id("key dates hint"), style, inspector.word(hint));
}

}  // namespace

void draw_key_dates_panel(Inspector& inspector, Rect& column, const KeyDatesView& view) {
    if (view.open)
        draw_key_date_detail(inspector, column, view.plan, *view.open);
    else
        draw_list(inspector, column, view);
}

}  // namespace marronnier

#include "shell/widgets/popover.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr Rect everywhere{-10000, -10000, 100000, 100000};

// True when the person pressed outside the box.
bool begin_zones(Ui& ui, const Rect& box, ItemId id) {
    ui.zones.begin_modal_layer();
    const bool pressed_outside = ui.zones.zone(item_id("outside", id), everywhere).pressed;
    ui.zones.zone(item_id("ground", id), box);
    return pressed_outside;
}

void dim(Ui& ui, const Rect& page) {
    fill(ui, page, faded(paint(0x1A120A), ui.palette.is_dark ? 0.6f : 0.35f));
    ui.access.hide_all_so_far();
    ui.fields.hide_all_so_far();
}

bool begin_layer(Ui& ui, const Rect& box, std::string_view name) {
    const ItemId id = item_id(name, item_id("layer"));
    const bool pressed_outside = begin_zones(ui, box, id);
    ui.fields.hide_under(box.inset(-4));
    shadow(ui, box, metrics::radius_large);
    fill(ui, box, ui.palette.surface, metrics::radius_large);
    frame(ui, box, ui.palette.line, metrics::radius_large);
    ui.access.open_group({.id = id, .role = Role::Dialog, .rect = box, .name = std::string{name}});
    return pressed_outside;
}

}  // namespace

Rect placed_by(const Rect& anchor, float width, float height, const Rect& page) {
    Rect box{anchor.x, anchor.bottom() + 4, width, height};
    if (box.bottom() > page.bottom() - 8) box.y = std::max(page.y + 8, std::min(anchor.y - 4, page.bottom()) - height);
    if (box.bottom() > page.bottom() - 8) box.y = page.bottom() - 8 - height;
    box.x = std::clamp(box.x, page.x + 8, std::max(page.x + 8, page.right() - 8 - width));
    box.y = std::max(box.y, page.y + 8);
    return box;
}

bool begin_popover(Ui& ui, const Rect& box, std::string_view name) { return begin_layer(ui, box, name); }

bool begin_dialog(Ui& ui, const Rect& box, const Rect& page, std::string_view name) {
    dim(ui, page);
    return begin_layer(ui, box, name);
}

bool begin_sheet(Ui& ui, const Rect& box, const Rect& page, std::string_view name) {
    dim(ui, page);
    const ItemId id = item_id(name, item_id("layer"));
    const bool pressed_outside = begin_zones(ui, box, id);
    ui.list->AddRectFilled(top_left(box), bottom_right(box), ui.palette.surface, 18, ImDrawFlags_RoundCornersTop);
    fill(ui, {box.x + box.width / 2 - 18, box.y + 7, 36, 4}, ui.palette.line_strong, 2);
    ui.access.open_group({.id = id, .role = Role::Dialog, .rect = box, .name = std::string{name}});
    return pressed_outside;
}

bool begin_drawer(Ui& ui, const Rect& box, const Rect& page) {
    dim(ui, page);
    return begin_zones(ui, box, item_id("drawer"));
}

void end_popover(Ui& ui) { ui.access.close_group(); }

}  // namespace marronnier

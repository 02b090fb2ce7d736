#include "shell/panels/drag.hpp"

#include "shell/panels/card.hpp"

#include <algorithm>
#include <cmath>

namespace marronnier {

namespace {

constexpr float drag_starts_px = 5;
constexpr float edge_px = 26;
constexpr double edge_wait_ms = 650;

// The lifted card leans a little, as if held at one corner.
void lean(Ui& ui, int first_vertex, ImVec2 centre, float radians) {
    const float cosine = std::cos(radians);
    const float sine = std::sin(radians);
    for (int i = first_vertex; i < ui.list->VtxBuffer.Size; ++i) {
        ImVec2& position = ui.list->VtxBuffer[i].pos;
        const float x = position.x - centre.x;
        const float y = position.y - centre.y;
        position = {centre.x + x * cosine - y * sine, centre.y + x * sine + y * cosine};
    }
}

void draw_stack(Ui& ui, const Drag& drag, const Rect& rect) {
    const int first_vertex = ui.list->VtxBuffer.Size;
    const auto count = drag.posts.size();
    for (int below = count > 2 ? 2 : count > 1 ? 1 : 0; below > 0; --below) {
        const float shift = static_cast<float>(below) * 4;
        const Rect sheet{rect.x + shift, rect.y + shift, rect.width, rect.height};
        fill(ui, sheet, ui.palette.surface, 6);
        frame(ui, sheet, ui.palette.line_strong, 6);
    }
    CardView card = drag.card;
    card.selected = card.inspected = false;
    draw_card(ui, rect, card, CardSize::Full, CardLook::Lifted);
    if (count > 1) {
        const std::string number = std::to_string(count);
        const TextStyle style = ui.style(metrics::label_px, ui.palette.on_brand, Weight::Semibold);
        const float width = std::max(20.0f, ui.texts.width(style, number) + 12);
        const Rect badge{rect.right() - width / 2, rect.y - 9, width, 19};
        fill(ui, badge, ui.palette.brand, 9.5f);
        label_centred(ui, badge, style, number);
    }
    if (!ui.reduced_motion) lean(ui, first_vertex, {rect.x + rect.width / 2, rect.y + rect.height / 2}, -0.021f);
}

void draw_tip(Ui& ui, const Rect& below, const std::string& tip, const Rect& page) {
    const TextStyle style = ui.style(metrics::label_px, ui.palette.surface);
    const float width = std::min(ui.texts.width(style, tip) + 16, page.width - 16);
    Rect box{below.x + 16, below.bottom() + 10, width, 24};
    box.x = std::clamp(box.x, page.x + 8, std::max(page.x + 8, page.right() - 8 - width));
    if (box.bottom() > page.bottom() - 4) box.y = below.y - 34;
    fill(ui, box, ui.palette.ink, 6);
    label(ui, box.inset(8, 0), style, tip);
}

bool wants_to_drag(const Ui& ui) {
    const Pointer& pointer = ui.zones.pointer();
    if (!pointer.down) return false;
    if (pointer.touch) return true;  // The finger has rested on it.
    return std::hypot(pointer.x - ui.zones.press_x(), pointer.y - ui.zones.press_y()) > drag_starts_px;
}

Drag lifted(const Ui& ui, const Grip& grip, const std::vector<PostRef>& selection) {
    Drag drag{.card = grip.card, .origin = grip.day};
    drag.posts = grip.card.selected ? selection : std::vector<PostRef>{grip.card.ref};
    drag.width = std::min(grip.rect.width + 20, 170.0f);
    drag.grip_x = std::min(ui.zones.press_x() - grip.rect.x, drag.width - 10);
    drag.grip_y = std::min(ui.zones.press_y() - grip.rect.y, card_height(CardSize::Full) - 4);
    return drag;
}

}  // namespace

void drop(const Drag& drag, Wishes& wishes) {
    if (!drag.target || drag.days() == 0 || !drag.possible) return;
    ChangePlans change;
    for (const PostRef& ref : drag.posts) {
        const auto same_plan = [&ref](const PlanEdit& edit) { return edit.plan == ref.plan; };
        auto edit = std::find_if(change.edits.begin(), change.edits.end(), same_plan);
        if (edit == change.edits.end()) {
            change.edits.push_back({ref.plan, MovePosts{{}, drag.days()}});
            edit = std::prev(change.edits.end());
        }
        std::get<MovePosts>(edit->edit).ids.push_back(ref.post);
    }
    wishes.commands.push_back(std::move(change));
    wishes.commands.push_back(FocusDay{*drag.target});
}

bool Drag::moves(const PostRef& ref) const { return std::find(posts.begin(), posts.end(), ref) != posts.end(); }

void lift_when_meant(Ui& ui, Dragging& dragging, const std::vector<PostRef>& selection, Wishes& wishes) {
    auto& [grip, drag] = dragging;
    if (grip && !ui.zones.pointer().down) grip.reset();
    if (!grip || drag || !wants_to_drag(ui)) return;
    drag = lifted(ui, *grip, selection);
    if (!grip->card.selected) wishes.commands.push_back(SelectPosts{{grip->card.ref}, SelectionMode::Replace});
    grip.reset();
    ui.zones.turn_into_drag();
    ui.wake_in(0);
}

void turn_month_at_edge(Ui& ui, Drag& drag, const Rect& calendar, year_month month, Wishes& wishes) {
    if (drag.by_keyboard) return;
    const Pointer& pointer = ui.zones.pointer();
    const bool beside = pointer.y >= calendar.y && pointer.y < calendar.bottom();
    int edge = 0;
    if (beside && std::abs(pointer.x - calendar.x) < edge_px) edge = -1;
    if (beside && std::abs(pointer.x - calendar.right()) < edge_px) edge = 1;
    if (edge != drag.edge) {
        drag.edge = edge;
        drag.edge_since_ms = ui.now_ms;
    }
    if (edge == 0) return;
    const double waited = ui.now_ms - drag.edge_since_ms;
    if (waited < edge_wait_ms) return ui.wake_in(edge_wait_ms - waited);
    wishes.commands.push_back(ShowMonth{month + std::chrono::months{edge}});
    drag.edge_since_ms = ui.now_ms;
    ui.wake_in(edge_wait_ms);
}

bool carry(Ui& ui, Drag& drag, const Rect& page, const DropQuestion& question, Wishes& wishes) {
    const Pointer& pointer = ui.zones.pointer();
    if (drag.target && drag.told != drag.target) {
        DropAnswer answer = question(drag.posts, drag.days(), *drag.target);
        drag.tip = std::move(answer.tip);
        drag.possible = answer.possible;
        drag.told = drag.target;
    }
    if (!drag.by_keyboard && !pointer.down) {
        drop(drag, wishes);
        return false;
    }
    const float height = card_height(CardSize::Full);
    Rect rect{pointer.x - drag.grip_x, pointer.y - drag.grip_y, drag.width, height};
    if (drag.by_keyboard) {
        if (!drag.place) return true;
        rect.x = std::clamp(drag.place->x + 8, page.x, std::max(page.x, page.right() - rect.width - 8));
        rect.y = drag.place->y + 26;
    }
    draw_stack(ui, drag, rect);
    if (drag.target) draw_tip(ui, rect, drag.tip, page);
    if (!drag.by_keyboard) ui.cursor = drag.possible ? Cursor::Grabbing : Cursor::NotAllowed;
    return true;
}

}  // namespace marronnier

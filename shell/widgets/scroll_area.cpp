#include "shell/widgets/scroll_area.hpp"

#include <algorithm>

namespace marronnier {

ScrollArea::ScrollArea(Ui& ui, const Rect& view, ScrollState& state) : ui_(ui), panel_{view}, state_(state) {
    const bool meant = ui.zones.scrolls_at(&state, view, ui.scroll.x, ui.scroll.y);
    const float wanted = state_.offset + (meant ? ui.scroll.distance : 0);
    state_.offset = std::clamp(wanted, 0.0f, std::max(0.0f, state_.content_height - view.height));
    if (meant) ui.scroll.distance = wanted - state_.offset;
    ui.list->PushClipRect(top_left(view), bottom_right(view), true);
    ui.zones.set_clip(view);
    ui.scrolling = &panel_;
}

ScrollArea::~ScrollArea() {
    ui_.list->PopClipRect();
    ui_.zones.set_clip(std::nullopt);
    ui_.scrolling = nullptr;
    if (panel_.wanted != 0) {
        state_.offset += panel_.wanted;
        ui_.wake_in(0);
    }
    const Rect& view = panel_.view;
    if (state_.content_height <= view.height) return;
    const float share = view.height / state_.content_height;
    const float travelled = state_.offset / (state_.content_height - view.height);
    const float thumb = std::max(24.0f, view.height * share);
    fill(ui_, {view.right() - 5, view.y + (view.height - thumb) * travelled, 3, thumb}, faded(ui_.palette.ink_3, 0.45f),
         1.5f);
}

}  // namespace marronnier

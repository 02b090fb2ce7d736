#include "shell/panels/meeting_panel.hpp"

#include "core/words/words.hpp"
#include "shell/panels/dialog_parts.hpp"
#include "shell/panels/paragraph.hpp"

#include <algorithm>
#include <utility>

namespace marronnier {

namespace {

constexpr float panel_width = 360;
constexpr float padding = 16;
constexpr float gap = 10;

struct Panel {
    Ui& ui;
    const MeetingView& view;
    const MenuContext& context;
    Wishes& wishes;

    std::string_view word(Text text) const { return marronnier::word(context.language, text); }
    void wish(MeetingWish::Kind kind) const { wishes.meeting = MeetingWish{kind, {}, {}, {}}; }
};

struct Choice {
    Text text{};
    MeetingWish::Kind wish{};
    bool is_primary = false;
};

std::vector<Choice> choices_in(const MeetingView& view) {
    using Kind = MeetingWish::Kind;
    switch (view.state) {
        case MeetingState::Login:
            return {{is_on_this_computer(view.kind) ? Text::MeetingAllow : Text::MeetingLogIn, Kind::Renew, true}};
        case MeetingState::EmptyStore: return {{Text::MeetingUpload, Kind::GoOn}};
        case MeetingState::BigChange: return {{Text::MeetingTake, Kind::GoOn}, {Text::MeetingKeepMine, Kind::KeepMine}};
        case MeetingState::Newer: return {};
        default: return {{Text::MeetingNow, Kind::Now}};
    }
}

bool wide_button(Panel& panel, Rect& column, const Button& spec) {
    const bool clicked = button(panel.ui, column.cut_top(panel.ui.target(32)), spec).clicked;
    column.cut_top(6);
    return clicked;
}

void draw_devices(Panel& panel, Rect& column) {
    Ui& ui = panel.ui;
    label(ui, column.cut_top(18), ui.style(metrics::label_px, ui.palette.ink_3, Weight::Medium),
          panel.word(Text::MeetingDevices));
    int index = 0;
    for (const DeviceView& device : panel.view.devices) {
        const Rect row = column.cut_top(20);
        ui.access.add({.id = item_id(index++, item_id("device")),
                       .role = Role::Text,
                       .rect = row,
                       .name = device.name + ", " + device.last_change});
        const TextStyle style = ui.style(metrics::small_px, ui.palette.ink_2);
        label(ui, row, style, device.name);
        label_right(ui, row, ui.style(metrics::small_px, ui.palette.ink_3), device.last_change);
    }
    column.cut_top(gap);
}

float height_of(Ui& ui, const MeetingView& view) {
    const TextStyle style = ui.style(metrics::body_px, ui.palette.ink_2);
    const float text = paragraph_height(ui, style, view.explanation, panel_width - 2 * padding);
    const auto buttons = choices_in(view).size() + 1 + (view.conflicts > 0 ? 1 : 0);
    return 2 * padding + 26 + 20 + gap + text + gap + 18 + static_cast<float>(view.devices.size()) * 20 + gap +
           static_cast<float>(buttons) * (ui.target(32) + 6);
}

}  // namespace

void draw_meeting_panel(Ui& ui, const MeetingView& view, const MenuContext& context, Wishes& wishes) {
    Panel panel{ui, view, context, wishes};
    const float height = std::min(height_of(ui, view), context.page.height - 16);
    const float width = std::min(panel_width, context.page.width - 16);
    const Rect box = placed_by(context.open.anchor, width, height, context.page);
    if (begin_popover(ui, box, panel.word(Text::MeetingTitle))) wishes.close_overlay();
    {
        ScrollArea scroll{ui, box.inset(padding), context.scroll};
        Rect column = scroll.content();
        const float top = column.y;
        label(ui, column.cut_top(26), ui.style(metrics::title_px, ui.palette.ink, Weight::Semibold), view.pill);
        const Rect place = column.cut_top(20);
        ui.access.add({.id = item_id("store place"), .role = Role::Text, .rect = place, .name = view.place});
        label(ui, place, ui.style(metrics::small_px, ui.palette.ink_3), view.place);
        column.cut_top(gap);
        draw_paragraph(ui, column, item_id("meeting explained"), ui.style(metrics::body_px, ui.palette.ink_2),
                       view.explanation);
        column.cut_top(gap);
        draw_devices(panel, column);
        if (view.conflicts > 0) {
            const std::string text =
                counted(context.language, Text::MeetingConflictsOne, Text::MeetingConflictsOther, view.conflicts);
            if (wide_button(panel, column,
                            {.id = item_id("open conflicts"), .text = text, .look = ButtonLook::Primary}))
                wishes.show(Overlay::Conflicts);
        }
        for (const Choice& choice : choices_in(view))
            if (wide_button(panel, column,
                            {.id = item_id(static_cast<int>(choice.wish), item_id("meeting choice")),
                             .text = panel.word(choice.text),
                             .look = choice.is_primary ? ButtonLook::Primary : ButtonLook::Plain,
                             .disabled = choice.wish == MeetingWish::Kind::Now && view.is_working}))
                panel.wish(choice.wish);
        if (wide_button(panel, column,
                        {.id = item_id("disconnect"),
                         .text = panel.word(Text::MeetingDisconnect),
                         .look = ButtonLook::Quiet})) {
            panel.wish(MeetingWish::Kind::Disconnect);
            wishes.close_overlay();
        }
        scroll.used(column.y - top);
    }
    end_popover(ui);
}

}  // namespace marronnier

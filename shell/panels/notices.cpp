#include "shell/panels/notices.hpp"

#include "core/words/words.hpp"
#include "shell/widgets/buttons.hpp"

#include <algorithm>

namespace marronnier {

BannerAnswer draw_banner(Ui& ui, const Rect& area, const Banner& banner, Language language,
                         const std::optional<PlanId>& plan, Wishes& wishes) {
    const Palette& palette = ui.palette;
    const Paint ground = banner.is_alert ? palette.commerce : palette.sunken;
    const Paint ink = banner.is_alert ? palette.commerce_ink : palette.ink_2;
    fill(ui, area, ground);
    fill(ui, {area.x, area.bottom() - 1, area.width, 1}, palette.line);
    Rect bar = area.inset(16, 8);
    AccessGroup group{ui.access,
                      {.id = item_id("banner"),
                       .role = banner.is_alert ? Role::Alert : Role::Status,
                       .rect = area,
                       .name = banner.text}};
    icon(ui, bar.cut_left(18), banner.is_alert ? Icon::Warning : Icon::Information, 16, ink);
    bar.cut_left(8);
    BannerAnswer answer = BannerAnswer::None;
    if (banner.can_be_closed) {
        if (button(ui, bar.cut_right(ui.target(32)),
                   {.id = item_id("close banner"),
                    .icon = Icon::Close,
                    .look = ButtonLook::Quiet,
                    .name = word(language, Text::MenuClose)})
                .clicked)
            answer = BannerAnswer::Closed;
        bar.cut_right(8);
    }
    if (banner.offers_download && plan) {
        const Button download{
            .id = item_id("banner download"), .text = word(language, Text::NoticeDownload), .icon = Icon::Download};
        if (button(ui, bar.cut_right(button_width(ui, download)), download).clicked) wishes.download = plan;
        bar.cut_right(12);
    }
    if (banner.offers_editing) {
        const Button edit{.id = item_id("banner edit"), .text = word(language, Text::NoticeEditHere)};
        if (button(ui, bar.cut_right(button_width(ui, edit)), edit).clicked) answer = BannerAnswer::EditHere;
        bar.cut_right(12);
    }
    const TextStyle style = ui.style(metrics::small_px, ink, Weight::Medium);
    const int lines = ui.texts.lines(style, banner.text, bar.width, 2);
    const float top = bar.y + (bar.height - 16 * static_cast<float>(lines)) / 2;
    ui.texts.draw_wrapped(*ui.list, style, bar.x, top, 16, banner.text, bar.width, 2);
    return answer;
}

void draw_toast(Ui& ui, const Rect& page, const Toast& toast, Language language, Wishes& wishes) {
    const Palette& palette = ui.palette;
    const TextStyle style = ui.style(metrics::body_px, palette.surface);
    const Button undo{.id = item_id("toast undo"), .text = word(language, Text::HeaderUndo)};
    const float action = toast.offers_undo ? button_width(ui, undo) + 12 : 0;
    const float text_max = std::min(520.0f, page.width - 64 - action);
    const int lines = ui.texts.lines(style, toast.text, text_max, 4);
    const float text_width = lines > 1 ? text_max : ui.texts.width(style, toast.text);
    const float width = text_width + 32 + action;
    const float press = ui.target(28);
    const float height = std::max(20 * static_cast<float>(lines) + 22, toast.offers_undo ? press + 8 : 0);
    const Rect box{page.x + (page.width - width) / 2, page.bottom() - height - 20, width, height};
    shadow(ui, box, 10);
    fill(ui, box, palette.ink, 10);
    ui.zones.zone(item_id("toast"), box);
    ui.access.add({.id = item_id("toast"),
                   .role = toast.is_problem ? Role::Alert : Role::Status,
                   .rect = box,
                   .name = toast.text});
    Rect inner = box.inset(16, 11);
    if (toast.offers_undo) {
        if (button(ui, Rect{inner.right() - action + 12, box.y + (height - press) / 2, action - 12, press}, undo)
                .clicked)
            wishes.commands.push_back(Undo{});
        inner.cut_right(action);
    }
    const float top = box.y + (height - 20 * static_cast<float>(lines)) / 2;
    ui.texts.draw_wrapped(*ui.list, style, inner.x, top, 20, toast.text, text_width + 1, 4);
    ui.wake_in(std::max(0.0, toast.until_ms - ui.now_ms));
}

}  // namespace marronnier

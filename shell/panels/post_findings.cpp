#include "shell/panels/inspector_parts.hpp"
#include "shell/widgets/buttons.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float line_px = 16;

// Two findings may say the same: "«  » comes out within the hour" of two posts.
ItemId finding_id(const PostView& view, std::size_t place) {
    const FindingView& finding = view.findings[place];
    const auto is_like = [&finding](const FindingView& other) { return other.sentence == finding.sentence; };
    const auto end = view.findings.begin() + static_cast<std::ptrdiff_t>(place);
    const auto before = std::count_if(view.findings.begin(), end, is_like);
    return item_id(before, item_id(name_of(finding.code), item_id(finding.sentence, item_id("finding"))));
}

void silence(Inspector& inspector, const PostView& view, FindingCode code, std::string reason) {
    std::vector<SilencedFinding> all = view.silenced;
    all.push_back({std::string{name_of(code)}, std::move(reason), {}});
    change_post(inspector, view, {.silenced = std::move(all)});
}

void restore(Inspector& inspector, const PostView& view, FindingCode code) {
    std::vector<SilencedFinding> all = view.silenced;
    std::erase_if(all, [code](const SilencedFinding& one) { return one.code == name_of(code); });
    change_post(inspector, view, {.silenced = std::move(all)});
}

Press quiet_button(Inspector& inspector, Rect& row, ItemId id, Text text, std::string_view about,
                   std::string_view link = {}) {
    const std::string name = std::string{inspector.word(text)} + ": " + std::string{about};
    const Button wanted{.id = id, .text = inspector.word(text), .look = ButtonLook::Quiet, .name = name, .link = link};
    const Rect place = row.cut_left(button_width(inspector.ui, wanted));
    row.cut_left(4);
    return button(inspector.ui, place, wanted);
}

void draw_reason(Inspector& inspector, Rect& column, const PostView& view, const FindingView& finding, ItemId id) {
    InspectorDraft& draft = inspector.draft;
    column.cut_top(4);
    const FieldNews news = field_box(inspector.ui, column.cut_top(inspector.field_height()),
                                     {.id = item_id("reason", id),
                                      .name = inspector.word(Text::FindingReason),
                                      .text = draft.silence_reason,
                                      .placeholder = inspector.word(Text::FindingReason)});
    if (news.text) draft.silence_reason = *news.text;
    column.cut_top(6);
    Rect row = column.cut_top(inspector.control_height());
    if (quiet_button(inspector, row, item_id("silence now", id), Text::FindingSilenceNow, finding.sentence).clicked) {
        silence(inspector, view, finding.code, std::exchange(draft.silence_reason, {}));
        draft.silencing.reset();
    }
    if (quiet_button(inspector, row, item_id("keep", id), Text::MenuCancel, finding.sentence).clicked || news.cancelled)
        draft.silencing.reset();
}

void draw_finding(Inspector& inspector, Rect& column, const PostView& view, std::size_t place) {
    Ui& ui = inspector.ui;
    const FindingView& finding = view.findings[place];
    const FindingLook look = look_of(ui.palette, finding.severity);
    const ItemId id = finding_id(view, place);
    // The ground is as tall as what lies on it, which is known afterwards.
    ui.list->ChannelsSplit(2);
    ui.list->ChannelsSetCurrent(1);
    Rect inner = column.inset(9, 7);
    icon(ui, {inner.x, inner.y, 14, line_px}, look.icon, 13, look.ink);
    inner.cut_left(20);
    draw_text(inspector, inner, id, ui.style(metrics::small_px, look.ink), finding.sentence, line_px);
    if (!finding.source.empty())
        draw_text(inspector, inner, item_id("source", id), ui.style(metrics::label_px, ui.palette.ink_3),
                  finding.source, line_px);
    if (inspector.draft.silencing == finding.code) {
        draw_reason(inspector, inner, view, finding, id);
    } else {
        Rect row = inner.cut_top(inspector.ui.target(24));
        if (quiet_button(inspector, row, item_id("silence", id), Text::FindingSilence, finding.sentence).clicked) {
            inspector.draft.silencing = finding.code;
            inspector.draft.silence_reason.clear();
        }
        if (!finding.url.empty() &&
            quiet_button(inspector, row, item_id("page", id), Text::FindingSource, finding.source, finding.url).clicked)
            inspector.wishes.web_page = finding.url;
    }
    const Rect box = column.cut_top(inner.y - column.y + 5);
    ui.list->ChannelsSetCurrent(0);
    fill(ui, box, look.ground, metrics::radius_medium);
    ui.list->ChannelsMerge();
    column.cut_top(6);
}

void draw_silenced(Inspector& inspector, Rect& column, const PostView& view) {
    const auto is_silenced = [](const FindingView& finding) { return finding.silenced.has_value(); };
    const auto count = std::count_if(view.findings.begin(), view.findings.end(), is_silenced);
    if (count == 0) return;
    Ui& ui = inspector.ui;
    bool& shown = inspector.draft.silenced_shown;
    const std::string title = sentence(inspector.context.language, Text::FindingSilenced, {std::to_string(count)});
    const Button list{
        .id = item_id("silenced findings"), .text = title, .look = ButtonLook::Quiet, .on = shown, .expands = true};
    Rect head = column.cut_top(ui.target(24));
    if (button(ui, head.cut_left(button_width(ui, list)), list).clicked) shown = !shown;
    if (!shown) return;
    for (std::size_t i = 0; i < view.findings.size(); ++i) {
        const FindingView& finding = view.findings[i];
        if (!finding.silenced) continue;
        const ItemId id = finding_id(view, i);
        Rect inner = column.inset(9, 0);
        draw_text(inspector, inner, id, ui.style(metrics::small_px, ui.palette.ink_3), finding.sentence, line_px);
        if (!finding.silenced->empty())
            draw_text(inspector, inner, item_id("why", id), ui.style(metrics::small_px, ui.palette.ink_2),
                      *finding.silenced, line_px);
        Rect row = inner.cut_top(ui.target(24));
        if (quiet_button(inspector, row, item_id("restore", id), Text::FindingRestore, finding.sentence).clicked)
            restore(inspector, view, finding.code);
        column.cut_top(inner.y - column.y + 6);
    }
}

}  // namespace

FindingLook look_of(const Palette& palette, Severity severity) {
    if (severity == Severity::Information) return {palette.sunken, palette.ink_2, Icon::Information};
    return {palette.commerce, palette.commerce_ink, Icon::Warning};
}

void draw_findings(Inspector& inspector, Rect& column, const PostView& view) {
    if (view.findings.empty()) return;
    for (std::size_t i = 0; i < view.findings.size(); ++i)
        if (!view.findings[i].silenced) draw_finding(inspector, column, view, i);
    draw_silenced(inspector, column, view);
    column.cut_top(inspector_gap - 6);
}

}  // namespace marronnier

#include "shell/panels/inspector_parts.hpp"

namespace marronnier {

namespace {

constexpr float line_px = 16;

void draw_hint(Inspector& inspector, Rect& column, std::string_view text, ItemId id) {
    draw_text(inspector, column, id, inspector.ui.style(metrics::small_px, inspector.ui.palette.ink_3), text);
    column.cut_top(inspector_gap);
}

// The title, which opens the post, and what was found below it.
void draw_post(Inspector& inspector, Rect& column, const PostToCheck& post) {
    Ui& ui = inspector.ui;
    const ItemId id = item_id(post.ref.post.text(), item_id(post.ref.plan.text(), item_id("post to check")));
    Rect head = column.cut_top(ui.target(40));
    const Press press = pressable(ui, {.id = id, .role = Role::Button, .rect = head, .name = post.name});
    if (press.hovered) fill(ui, head, faded(ui.palette.ink, 0.05f), metrics::radius_medium);
    if (ui.keyboard_focus == id) focus_ring(ui, head, metrics::radius_medium);
    if (press.clicked) inspector.wishes.commands.push_back(Inspect{post.ref});
    Rect inner = head.inset(6, (head.height - 34) / 2);
    fill(ui, {inner.x, inner.y + 2, 3, inner.height - 4}, paint(post.client_color.rgb), 1.5f);
    inner.cut_left(11);
    label(ui, inner.cut_top(19), ui.style(metrics::body_px, ui.palette.ink, Weight::Semibold), post.title);
    label(ui, inner.cut_top(15), ui.style(metrics::label_px, ui.palette.ink_3), post.when);

    for (std::size_t i = 0; i < post.findings.size(); ++i) {
        const FindingView& finding = post.findings[i];
        const FindingLook look = look_of(ui.palette, finding.severity);
        Rect text = column.inset(17, 0);
        icon(ui, {text.x, text.y + 2, 14, line_px}, look.icon, 12, look.ink);
        text.cut_left(20);
        text.cut_top(2);
        draw_text(inspector, text, item_id(static_cast<std::int64_t>(i), item_id(finding.sentence, id)),
                  ui.style(metrics::small_px, look.ink), finding.sentence, line_px);
        column.cut_top(text.y - column.y + 2);
    }
    column.cut_top(10);
}

}  // namespace

void draw_findings_panel(Inspector& inspector, Rect& column, const FindingsView& view) {
    const Language language = inspector.context.language;
    inspector_heading(inspector, column, inspector.word(Text::SidebarFindings));
    column.cut_top(-8);
    const std::string found =
        view.count == 0 ? std::string{inspector.word(view.is_complete ? Text::FindingsNone : Text::FindingsLooking)}
                        : counted(language, Text::FindingsPostsOne, Text::FindingsPostsOther, view.count);
    draw_hint(inspector, column, view.month + " · " + found, item_id("findings count"));
    for (const PostToCheck& post : view.posts) draw_post(inspector, column, post);
    if (view.count == 0 && view.is_complete)
        draw_hint(inspector, column, inspector.word(Text::FindingsHint), item_id("findings hint"));
    const auto left = view.count - static_cast<int>(view.posts.size());
    if (left > 0)
        draw_hint(inspector, column, sentence(language, Text::FindingsMore, {number_text(language, left)}),
                  item_id("findings left"));
}

}  // namespace marronnier

#include "shell/panels/title_field.hpp"

#include "shell/widgets/field_box.hpp"

namespace marronnier {

namespace {

void finish(TitleDraft& draft, const FieldNews& news, const std::function<void(const std::string&)>& use) {
    if (news.text) draft.typed = *news.text;
    if (!news.left && !news.cancelled) return;
    const std::string typed = std::move(draft.typed);
    const std::string before = std::move(draft.before);
    draft.adding.reset();
    draft.renaming.reset();
    draft.typed.clear();
    draft.before.clear();
    const bool is_blank = typed.find_first_not_of(' ') == std::string::npos;
    if (news.left && !is_blank && typed != before) use(typed);
}

}  // namespace

void begin_adding(TitleDraft& draft, Day day) {
    draft.adding = day;
    draft.renaming.reset();
    draft.typed.clear();
    draft.before.clear();
    draft.take_keyboard = true;
}

void begin_renaming(TitleDraft& draft, const CardView& card) {
    draft.renaming = card.ref;
    draft.adding.reset();
    draft.typed = draft.before = card.title;
    draft.take_keyboard = true;
}

void draw_title_field(Ui& ui, TitleDraft& draft, const Rect& rect, ItemId id, const std::string& name,
                      const std::function<void(const std::string&)>& use) {
    fill(ui, rect, ui.palette.surface, 6);
    frame(ui, rect, ui.palette.brand, 6, 1.5f);
    const FieldNews news = field_box(ui, rect.inset(7, 4),
                                     {.id = id,
                                      .name = name,
                                      .text = draft.typed,
                                      .placeholder = name,
                                      .font_px = 12,
                                      .weight = Weight::Medium,
                                      .bare = true,
                                      .focus = draft.take_keyboard});
    draft.take_keyboard = false;
    finish(draft, news, use);
}

}  // namespace marronnier

#include "shell/panels/inspector_parts.hpp"
#include "shell/widgets/buttons.hpp"

#include <algorithm>
#include <utility>

namespace marronnier {

namespace {

bool is_in(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::string written(const HashtagSet& set) {
    std::string text = set.name + ":";
    for (const std::string& hashtag : set.hashtags) text += " #" + hashtag;
    return text;
}

void change_sets(Inspector& inspector, const PostView& view, std::vector<HashtagSet> sets) {
    inspector.wishes.edit(view.ref.plan, ChangeClient{{.hashtag_sets = std::move(sets)}});
}

// The name is taken: the set is replaced.
void keep(Inspector& inspector, const PostView& view, std::string name, std::vector<std::string> hashtags) {
    std::vector<HashtagSet> sets = view.hashtag_sets;
    const auto same = std::find_if(sets.begin(), sets.end(), [&](const HashtagSet& set) { return set.name == name; });
    if (same == sets.end())
        sets.push_back({std::move(name), std::move(hashtags), {}});
    else
        same->hashtags = std::move(hashtags);
    change_sets(inspector, view, std::move(sets));
}

void draw_set(Inspector& inspector, Rect& column, const PostView& view, const HashtagSet& set,
              const std::vector<std::string>& used) {
    Ui& ui = inspector.ui;
    const Language language = inspector.context.language;
    const ItemId id = item_id(set.name, item_id("hashtag set"));
    Rect row = column.cut_top(ui.target(28));
    const std::string forget_name = sentence(language, Text::HashtagsForget, {set.name});
    const Button forget{
        .id = item_id("forget", id), .icon = Icon::Close, .look = ButtonLook::Quiet, .name = forget_name};
    const Rect place = row.cut_right(ui.target(28));
    const std::string add_name = sentence(language, Text::HashtagsAdd, {written(set)});
    const bool all_used =
        std::all_of(set.hashtags.begin(), set.hashtags.end(), [&](const std::string& one) { return is_in(used, one); });
    if (list_row(ui, row, {.id = id, .text = written(set), .name = add_name, .icon = Icon::Add, .on = all_used})
            .clicked) {
        std::vector<std::string> hashtags = used;
        for (const std::string& one : set.hashtags)
            if (!is_in(hashtags, one)) hashtags.push_back(one);
        change_post(inspector, view, {.hashtags = std::move(hashtags)});
    }
    if (button(ui, place, forget).clicked) {
        std::vector<HashtagSet> sets = view.hashtag_sets;
        std::erase_if(sets, [&](const HashtagSet& other) { return other.name == set.name; });
        change_sets(inspector, view, std::move(sets));
    }
}

void draw_naming(Inspector& inspector, Rect& column, const PostView& view, const std::vector<std::string>& used) {
    Ui& ui = inspector.ui;
    InspectorDraft& draft = inspector.draft;
    Rect row = column.cut_top(inspector.field_height());
    const Button done{.id = item_id("hashtag set done"),
                      .text = inspector.word(Text::HashtagsKeepNow),
                      .disabled = draft.hashtag_set_name.empty()};
    const Rect place = row.cut_right(button_width(ui, done));
    row.cut_right(6);
    const FieldNews news = field_box(ui, row,
                                     {.id = item_id("hashtag set name"),
                                      .name = inspector.word(Text::HashtagsName),
                                      .text = draft.hashtag_set_name,
                                      .placeholder = inspector.word(Text::HashtagsName),
                                      .focus = std::exchange(draft.focus_hashtag_name, false)});
    if (news.text) draft.hashtag_set_name = *news.text;
    if (news.cancelled) draft.naming_hashtags = false;
    if (button(ui, place, done).clicked) {
        keep(inspector, view, std::exchange(draft.hashtag_set_name, {}), used);
        draft.naming_hashtags = false;
    }
}

}  // namespace

void draw_hashtag_sets(Inspector& inspector, Rect& column, const PostView& view) {
    Ui& ui = inspector.ui;
    const std::vector<std::string> used = parse_hashtags(view.hashtags);
    const bool can_keep = !used.empty() && std::none_of(view.hashtag_sets.begin(), view.hashtag_sets.end(),
                                                        [&](const HashtagSet& set) { return set.hashtags == used; });
    if (view.hashtag_sets.empty() && !can_keep) return;
    column.cut_top(6 - inspector_gap);  // They belong to the field above.
    for (const HashtagSet& set : view.hashtag_sets) draw_set(inspector, column, view, set, used);
    if (!can_keep) {
        inspector.draft.naming_hashtags = false;
    } else if (inspector.draft.naming_hashtags) {
        draw_naming(inspector, column, view, used);
    } else {
        const Button begin{
            .id = item_id("keep hashtags"), .text = inspector.word(Text::HashtagsKeep), .look = ButtonLook::Quiet};
        Rect row = column.cut_top(ui.target(24));
        if (button(ui, row.cut_left(button_width(ui, begin)), begin).clicked)
            inspector.draft.naming_hashtags = inspector.draft.focus_hashtag_name = true;
    }
    column.cut_top(inspector_gap);
}

}  // namespace marronnier

#include "shell/panels/inspector_parts.hpp"

namespace marronnier {

namespace {

constexpr Text names[] = {Text::PostMediaImages, Text::PostMediaVideos, Text::PostMediaDocuments};
static_assert(std::size(names) == std::size(media_kinds));

}  // namespace

void draw_planned_media(Inspector& inspector, Rect& column, const PostView& view) {
    constexpr float gap = 8;
    constexpr auto count = static_cast<float>(std::size(media_kinds));
    const Rect row = column.cut_top(15 + 4 + inspector.field_height());
    column.cut_top(inspector_gap);
    AccessGroup group{inspector.ui.access,
                      {.id = item_id("planned media"),
                       .role = Role::Group,
                       .rect = row,
                       .name = std::string{inspector.word(Text::PostMedia)}}};
    const float width = (row.width - gap * (count - 1)) / count;
    float x = row.x;
    for (std::size_t i = 0; i < std::size(media_kinds); ++i) {
        const MediaKind& kind = media_kinds[i];
        Rect place{x, row.y, width, row.height};
        x += width + gap;
        const int planned = view.media.*kind.count;
        const ItemId id = item_id(kind.name, item_id("planned", item_id(view.ref.post.text())));
        const auto typed = labelled_field(
            inspector, place, inspector.field_height(), names[i],
            {.id = id, .text = planned == 0 ? std::string{} : std::to_string(planned), .placeholder = "0"});
        if (!typed) continue;
        // Half a number changes nothing; leaving the field shows what holds.
        if (auto media = with_typed_count(view.media, kind, *typed))
            change_post(inspector, view, {.media = std::move(media)}, id);
    }
}

}  // namespace marronnier

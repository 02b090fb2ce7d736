// inspector_parts.hpp: what the panels of the inspector have in common.
#pragma once

#include "core/words/words.hpp"
#include "shell/panels/inspector.hpp"
#include "shell/widgets/field_box.hpp"

namespace marronnier {

struct Inspector {
    Ui& ui;
    InspectorDraft& draft;
    const InspectorContext& context;
    Wishes& wishes;

    std::string_view word(Text text) const { return marronnier::word(context.language, text); }

    float field_height() const { return ui.target(metrics::field_height); }
    float control_height() const { return ui.target(metrics::control_height); }

    // The undo step that the letters of this visit share.
    std::string gesture(ItemId field) const {
        return "field " + std::to_string(field) + ' ' + std::to_string(ui.fields.visit());
    }
};

constexpr float inspector_gap = 12;

// A label, a control below it, and the gap to the next. Answers what was typed.
std::optional<std::string> labelled_field(Inspector& inspector, Rect& column, float height, std::string_view name,
                                          FieldBox box);
std::optional<std::string> labelled_field(Inspector& inspector, Rect& column, float height, Text name, FieldBox box);

void change_post(Inspector& inspector, const PostView& view, PostFields fields, ItemId field = 0);

// A date, painted in words of the language. Answers the day chosen; an empty optional inside means "none".
std::optional<std::optional<Day>> date_field(Inspector& inspector, Rect& column, Text name, ItemId id,
                                             std::string_view day);

// Text on as many lines as it needs, up to a dozen, which is read out as well.
void draw_text(Inspector& inspector, Rect& column, ItemId id, const TextStyle& style, std::string_view text,
               float line_px = 18);

void inspector_heading(Inspector& inspector, Rect& column, std::string_view text);

struct FindingLook {
    Paint ground, ink;
    Icon icon;
};
FindingLook look_of(const Palette& palette, Severity severity);

// In a box, with what to do about each.
void draw_findings(Inspector& inspector, Rect& column, const PostView& view);
// The client's sets of hashtags, one press each; and keeping those of the post as a new one.
void draw_hashtag_sets(Inspector& inspector, Rect& column, const PostView& view);
// How many pictures, films and documents it will carry.
void draw_planned_media(Inspector& inspector, Rect& column, const PostView& view);
// The post as each network will have it.
void draw_network_texts(Inspector& inspector, Rect& column, const PostView& view);

void draw_post_panel(Inspector& inspector, Rect& column, const PostView& view);
void draw_client_panel(Inspector& inspector, Rect& column, const ClientView& view);
void draw_findings_panel(Inspector& inspector, Rect& column, const FindingsView& view);
void draw_campaigns_panel(Inspector& inspector, Rect& column, const CampaignsView& view);
void draw_key_dates_panel(Inspector& inspector, Rect& column, const KeyDatesView& view);
void draw_own_dates_panel(Inspector& inspector, Rect& column, const OwnDatesView& view);

}  // namespace marronnier

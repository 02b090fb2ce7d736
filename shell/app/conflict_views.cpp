// What two devices wrote, for people to read.
#include "core/merging/record_access.hpp"
#include "core/storage/registers_json.hpp"
#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"
#include "shell/app/meeting_views.hpp"

#include <algorithm>
#include <array>

namespace marronnier {

namespace {

constexpr std::size_t shown_at_once = 50;

struct FieldWord {
    std::string_view field;
    Text text;
};

constexpr std::array field_words{
    FieldWord{"title", Text::PostTitle},         FieldWord{"/when", Text::FieldWhen},
    FieldWord{"caption", Text::PostCaption},     FieldWord{"note", Text::FieldNote},
    FieldWord{"status", Text::PostStatus},       FieldWord{"/campaign", Text::PostCampaign},
    FieldWord{"/variants", Text::FieldVariants}, FieldWord{"name", Text::ClientName},
};

std::string field_name(Language language, std::string_view field) {
    const auto known = std::find_if(field_words.begin(), field_words.end(),
                                    [field](const FieldWord& one) { return one.field == field; });
    if (known != field_words.end()) return std::string{word(language, known->text)};
    if (field.starts_with("/caption/")) return std::string{word(language, Text::PostCaption)};
    return sentence(language, Text::FieldOther, {field});
}

// The record with this text in its field, where that makes a post.
std::optional<Post> post_with(FieldTexts fields, std::string_view record, std::string_view field,
                              const std::string& text) {
    const auto id = record.substr(record.find('/') + 1);
    std::erase_if(fields, [field](const FieldText& one) { return one.name == field; });
    if (!text.empty()) {
        const auto at =
            std::find_if(fields.begin(), fields.end(), [field](const FieldText& one) { return one.name > field; });
        fields.insert(at, {std::string{field}, text});
    }
    Result<Post> post = post_of(id, fields);
    return post ? std::optional{*std::move(post)} : std::nullopt;
}

std::string when_words(Language language, const Post& post) {
    if (!post.day) return std::string{word(language, Text::ConflictsRemoved)};
    return full_date(language, *post.day) + (post.time ? ' ' + to_text(*post.time) : std::string{});
}

std::string readable(const Plan& plan, const FieldConflict& conflict, const std::string& text, Language language) {
    if (text.empty()) return {};
    if (const auto plain = plain_text_of(text); plain && conflict.field != "status") return *plain;
    if (conflict.record.starts_with("post/"))
        if (const auto post = post_with(fields_in(plan, conflict.record), conflict.record, conflict.field, text)) {
            if (conflict.field == "/when") return when_words(language, *post);
            if (conflict.field == "status") return std::string{status_word(language, post->status)};
        }
    return text;
}

std::string record_name(const Plan& plan, const std::string& record, Language language) {
    const std::string id = record.substr(record.find('/') + 1);
    if (const auto post = PostId::parse(id); post && record.starts_with("post/"))
        if (const Post* found = plan.posts.find(*post)) return std::string{title_words(language, found->title)};
    if (const auto campaign = CampaignId::parse(id); campaign && is_campaign(record))
        if (const Campaign* found = plan.campaigns.find(*campaign)) return found->name;
    if (const auto own_date = OwnDateId::parse(id); own_date && record.starts_with("own_date/"))
        if (const OwnDate* found = plan.own_dates.find(*own_date)) return found->name;
    return plan.client.name;
}

}  // namespace

std::vector<ConflictView> conflict_views(const Connection& connection, StoreDoor& door, Language language) {
    const Plan& plan = connection.machine.replica().plan;
    std::vector<ConflictView> views;
    for (const FieldConflict& conflict : connection.conflicts) {
        if (views.size() == shown_at_once) break;
        const LocalMoment moment = door.local_moment(conflict.other.stamp.ms);
        const std::string whose = device_name(connection, conflict.other.stamp.replica, language);
        views.push_back(
            {.record = conflict.record,
             .field = conflict.field,
             .heading = sentence(language, Text::ConflictsOfPost,
                                 {record_name(plan, conflict.record, language), field_name(language, conflict.field)}),
             .shown = readable(plan, conflict, conflict.text, language),
             .other = readable(plan, conflict, conflict.other.text, language),
             .other_label = sentence(language, Text::ConflictsOther,
                                     {whose, short_date(language, moment.day), to_text(moment.time)}),
             .shown_text = conflict.text,
             .other_text = conflict.other.text});
    }
    return views;
}

}  // namespace marronnier

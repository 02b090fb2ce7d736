#include "core/storage/network_rules_json.hpp"

#include "core/model/limits.hpp"
#include "core/storage/json_fields.hpp"
#include "core/storage/pack_fields.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace marronnier {

namespace {

constexpr int greatest_value = 1'000'000;
constexpr int greatest_count = 1'000;  // Of media, and of signs before "more".
constexpr std::size_t most_limits = 40;

std::uint32_t checked(JsonObject& fields, std::string_view key, int value, int least, int most) {
    if (value >= least && value <= most) return static_cast<std::uint32_t>(value);
    fields.refuse(ErrorCode::UnknownValue, key, std::to_string(value));
    return 0;
}

std::uint32_t read_count(JsonObject& fields, std::string_view key) {
    int value = 0;
    fields.optional(key, value);
    return checked(fields, key, value, 0, greatest_count);
}

void read_url(JsonObject& fields, std::string& out) {
    fields.optional("url", out);
    if (!out.empty() && !is_web_address(out)) fields.refuse(ErrorCode::UnknownValue, "url", out);
    if (out.size() > limits::link_bytes)
        fields.refuse(ErrorCode::TextTooLong, "url", std::to_string(limits::link_bytes));
}

// Things are counted one by one, texts are not.
bool counts_things(LimitSubject what) { return what == LimitSubject::Hashtags || what == LimitSubject::Mentions; }

Limit read_limit(const JsonValue& at, Day as_of) {
    JsonObject fields{at};
    Limit limit;
    limit.as_of = as_of;
    fields.required("what", limit.what);

    int value = 0;
    fields.required("value", value);
    limit.value = checked(fields, "value", value, 0, greatest_value);

    LimitUnit unit{};
    fields.required("unit", unit);
    fields.required("method", limit.method);
    if (unit_of(limit.method) != unit) fields.refuse(ErrorCode::UnknownValue, "unit", name_of(unit));
    if (counts_things(limit.what) && limit.method != CountMethod::Each)
        fields.refuse(ErrorCode::UnknownValue, "method", name_of(limit.method));
    if (limit.what == LimitSubject::Caption && limit.method == CountMethod::Each)
        fields.refuse(ErrorCode::UnknownValue, "method", name_of(limit.method));

    fields.required("severity", limit.severity);
    read_line(fields, "source", limit.source);
    read_url(fields, limit.url);
    fields.optional("as_of", limit.as_of);
    fields.refuse_unknown();
    return limit;
}

// A second limit on the same, counted the same way, with the same severity, would contradict the first.
bool is_repeated(const std::vector<Limit>& limits, const Limit& limit) {
    return std::any_of(limits.begin(), limits.end(), [&limit](const Limit& other) {
        return other.what == limit.what && other.method == limit.method && other.severity == limit.severity;
    });
}

std::vector<Limit> read_limits(const JsonValue& at, Day as_of) {
    const JsonList list{at};
    if (list.size() > most_limits) at.refuse(ErrorCode::TooMany, std::to_string(most_limits));
    std::vector<Limit> limits;
    for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
        Limit limit = read_limit(list.entry(i), as_of);
        if (is_repeated(limits, limit)) list.entry(i).refuse(ErrorCode::DuplicateId, name_of(limit.what));
        limits.push_back(std::move(limit));
    }
    return limits;
}

MediaRule read_media(const JsonValue& at, Day as_of) {
    JsonObject fields{at};
    MediaRule media;
    media.as_of = as_of;
    media.images = read_count(fields, "images");
    media.videos = read_count(fields, "videos");
    media.documents = read_count(fields, "documents");
    int all = 0;
    fields.required("all", all);
    media.all = checked(fields, "all", all, 0, greatest_count);
    media.least = read_count(fields, "least");
    if (media.least > media.all) fields.refuse(ErrorCode::UnknownValue, "least", std::to_string(media.least));
    bool mix = false;
    fields.required("mix", mix);
    media.mix = mix ? MediaMix::Any : MediaMix::OneKind;
    fields.optional("same_ratio", media.same_ratio);
    read_line(fields, "source", media.source);
    fields.optional("as_of", media.as_of);
    fields.refuse_unknown();
    return media;
}

VisiblePart read_visible(const JsonValue& at, Day as_of) {
    JsonObject fields{at};
    VisiblePart visible;
    visible.as_of = as_of;
    int graphemes = 0;
    fields.required("graphemes", graphemes);
    visible.graphemes = checked(fields, "graphemes", graphemes, 1, greatest_count);
    read_line(fields, "source", visible.source);
    fields.optional("as_of", visible.as_of);
    fields.refuse_unknown();
    return visible;
}

// What a network and a format are described with alike.
void read_rules(JsonObject& fields, Day as_of, NetworkRules& out) {
    if (const auto limits = fields.take("limits")) {
        std::vector<Limit> own = read_limits(*limits, as_of);
        const auto is_replaced = [&own](const Limit& inherited) {
            return std::any_of(own.begin(), own.end(),
                               [&inherited](const Limit& limit) { return limit.what == inherited.what; });
        };
        out.limits.erase(std::remove_if(out.limits.begin(), out.limits.end(), is_replaced), out.limits.end());
        out.limits.insert(out.limits.begin(), own.begin(), own.end());
    }
    if (const auto media = fields.take("media")) out.media = read_media(*media, as_of);
    if (const auto visible = fields.take("visible")) out.visible = read_visible(*visible, as_of);
}

void read_formats(const JsonValue& at, Day as_of, std::vector<NetworkRules>& out) {
    const JsonList list{at};
    std::set<Format> known;
    for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
        const JsonValue entry = list.entry(i);
        JsonObject fields{entry};
        Format format{};
        fields.required("format", format);
        const auto rules =
            std::find_if(out.begin(), out.end(), [format](const NetworkRules& r) { return r.format == format; });
        if (rules == out.end())
            fields.refuse(ErrorCode::FormatNotAllowed, "format", name_of(format));
        else if (!known.insert(format).second)
            fields.refuse(ErrorCode::DuplicateId, "format", name_of(format));
        else
            read_rules(fields, as_of, *rules);
        fields.refuse_unknown();
    }
}

// One set of rules for each of its formats.
std::vector<NetworkRules> read_network(const JsonValue& at, Day as_of) {
    JsonObject fields{at};
    NetworkRules shared;
    fields.required("network", shared.network);
    read_rules(fields, as_of, shared);

    std::vector<NetworkRules> rules;
    for (const Format format : formats_of(shared.network)) {
        rules.push_back(shared);
        rules.back().format = format;
    }
    if (const auto formats = fields.take("formats")) read_formats(*formats, as_of, rules);
    fields.refuse_unknown();
    return rules;
}

Day read_header(JsonObject& fields) {
    read_pack_format(fields, "marronnier-networks");
    Day as_of{};
    fields.required("as_of", as_of);
    return as_of;
}

RuleBook read_networks(const JsonValue& at, Day as_of) {
    const JsonList list{at};
    RuleBook book;
    NetworkSet known;
    for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
        const JsonValue entry = list.entry(i);
        std::vector<NetworkRules> rules = read_network(entry, as_of);
        const Network network = rules.front().network;
        if (known.contains(network))
            entry.refuse(Error{ErrorCode::DuplicateId, "network", std::string{name_of(network)}});
        known.insert(network);
        std::move(rules.begin(), rules.end(), std::back_inserter(book.rules));
    }
    return book;
}

}  // namespace

Result<RuleBook> read_network_rules(std::string_view text) {
    auto document = read_json(text);
    if (!document) return document.error();
    JsonReading reading{*std::move(document)};
    JsonObject fields{reading.root()};
    const Day as_of = read_header(fields);

    RuleBook book;
    if (const auto networks = fields.take_required("networks")) book = read_networks(*networks, as_of);
    fields.refuse_unknown();
    return reading.outcome(std::move(book));
}

}  // namespace marronnier

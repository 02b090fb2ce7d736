#include "core/merging/merged_fields.hpp"

#include "core/model/limits.hpp"
#include "core/replica/text_merge.hpp"
#include "core/storage/registers_json.hpp"

#include <algorithm>
#include <span>

namespace marronnier {

namespace {

bool is_told(std::span<const Written> versions, const std::string& text) {
    return std::any_of(versions.begin(), versions.end(), [&text](const Written& one) { return one.text == text; });
}

// Of a version and of any of those that were merged before it.
const Ancestor* common_ancestor(std::span<const Written> merged, const Written& next) {
    const Ancestor* latest = nullptr;
    for (const Written& one : merged) {
        const Ancestor* found = common_ancestor(one.stamp, one.lineage, next.stamp, next.lineage);
        if (found && (!latest || is_later(*found, *latest))) latest = found;
    }
    return latest;
}

// One after the other, from the latest to the earliest; one that cannot be merged leaves all as they are.
std::optional<std::string> merged_versions(std::span<const Written> versions) {
    auto merged = plain_text_of(versions.front().text);
    for (std::size_t i = 1; merged && i < versions.size(); ++i) {
        if (is_told(versions.first(i), versions[i].text)) continue;
        const Ancestor* ancestor = common_ancestor(versions.first(i), versions[i]);
        const auto base = ancestor ? plain_text_of(ancestor->text) : std::nullopt;
        const auto next = plain_text_of(versions[i].text);
        if (!base || !next) return std::nullopt;
        merged = merged_text(*base, *merged, *next);
    }
    if (!merged || merged->empty() || merged->size() > limits::text_bytes) return std::nullopt;
    return field_text_of(*merged);
}

}  // namespace

bool is_mergeable_text(std::string_view field) {
    return field == "caption" || field == "note" || field.starts_with("/caption/");
}

std::optional<std::string> agreed_text(const Register& one) {
    const Written& counts = one.written.front();
    const bool is_same = std::all_of(one.written.begin(), one.written.end(),
                                     [&counts](const Written& other) { return other.text == counts.text; });
    if (is_same) return counts.text;
    return is_mergeable_text(one.name) ? merged_versions(one.written) : std::nullopt;
}

FieldTexts shown_fields(const RecordState& state) {
    FieldTexts fields;
    fields.reserve(state.registers.size());
    for (const Register& one : state.registers) {
        auto agreed = one.written.size() > 1 ? agreed_text(one) : std::nullopt;
        std::string text = agreed ? *std::move(agreed) : one.written.front().text;
        if (!text.empty()) fields.push_back({one.name, std::move(text)});
    }
    return fields;
}

Lineage lineage_of_next(const Register& one, const Seen& seen, ReplicaId device) {
    if (!is_mergeable_text(one.name) || one.written.empty()) return {};
    const Written& counts = one.written.front();
    const bool is_own = one.written.size() == 1 && counts.stamp.replica == device;
    if (is_own && !counts.lineage.empty()) return counts.lineage;
    const auto shown = agreed_text(one);
    if (!shown || shown->empty() || one.written.size() > most_ancestor_stamps) return {};

    Lineage lineage{.knew = seen};
    const auto add = [&lineage](std::vector<Stamp> stamps, const std::string& text) {
        const bool has_room = lineage.ancestors.size() < most_ancestors && text.size() <= ancestor_bytes;
        if (has_room && !text.empty()) lineage.ancestors.push_back({std::move(stamps), text});
    };
    std::vector<Stamp> stamps;
    stamps.reserve(one.written.size());
    for (const Written& version : one.written) stamps.push_back(version.stamp);
    add(std::move(stamps), *shown);
    // Who has not seen ours goes on from theirs.
    if (one.written.size() > 1)
        for (const Written& version : one.written)
            if (version.stamp.replica != device) add({version.stamp}, version.text);
    return lineage.empty() ? Lineage{} : lineage;
}

}  // namespace marronnier

#include "core/sync/kept_text.hpp"

#include "core/storage/replica_json.hpp"

#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace marronnier {

namespace {

constexpr std::string_view first_line = "marronnier-sync 1";

Error damaged(std::string_view line) { return {ErrorCode::UnknownValue, "sync", std::string{line.substr(0, 80)}}; }

std::string_view take_up_to(std::string_view& text, char end) {
    const std::size_t at = text.find(end);
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return taken;
}

std::optional<std::uint64_t> count_in(std::string_view text) {
    std::uint64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return count;
}

bool take_device(KeptSync& kept, std::string_view rest) {
    const auto replica = ReplicaId::parse(take_up_to(rest, ' '));
    const std::string_view adopted = take_up_to(rest, ' ');
    const auto published = count_in(rest);
    if (!replica || !published || (adopted != "adopted" && adopted != "alone")) return false;
    kept.replica = *replica;
    kept.is_adopted = adopted == "adopted";
    kept.published = *published;
    return true;
}

bool take_head(KeptSync& kept, std::string_view rest) {
    auto name = HeadName::parse(take_up_to(rest, ' '));
    const auto before = count_in(take_up_to(rest, ' '));
    const auto edits = count_in(rest);
    if (!name || !before || !edits || *edits < *before || (!kept.heads.empty() && !(kept.heads.back().name < *name)))
        return false;
    kept.heads.push_back({*std::move(name), *before, *edits});
    return true;
}

bool take_merged(KeptSync& kept, std::string_view rest) {
    const auto replica = ReplicaId::parse(take_up_to(rest, ' '));
    const auto sequence = count_in(rest);
    return replica && sequence && kept.merged.emplace(*replica, *sequence).second;
}

bool take_line(KeptSync& kept, std::string_view line) {
    const std::string_view word = take_up_to(line, ' ');
    if (word == "device") return take_device(kept, line);
    if (word == "head") return take_head(kept, line);
    return word == "merged" && take_merged(kept, line);
}

}  // namespace

std::string write_kept(const KeptSync& kept) {
    std::string text{first_line};
    text += "\ndevice " + kept.replica.text() + (kept.is_adopted ? " adopted " : " alone ") +
            std::to_string(kept.published);
    for (const OwnHead& head : kept.heads)
        text +=
            "\nhead " + head.name.text() + ' ' + std::to_string(head.edits_before) + ' ' + std::to_string(head.edits);
    for (const auto& [replica, sequence] : kept.merged)
        text += "\nmerged " + replica.text() + ' ' + std::to_string(sequence);
    return text + "\n\n" + write_replica(kept.state);
}

Result<KeptSync> read_kept(std::string_view text) {
    if (const auto line = take_up_to(text, '\n'); line != first_line) return damaged(line);
    KeptSync kept;
    for (std::string_view line = take_up_to(text, '\n'); !line.empty(); line = take_up_to(text, '\n'))
        if (!take_line(kept, line)) return damaged(line);
    if (kept.replica == ReplicaId{}) return damaged("device");
    Result<Replica> state = read_replica(text);
    if (!state) return state.error();
    kept.state = *std::move(state);
    return kept;
}

}  // namespace marronnier

#include "tests/simulator/store.hpp"

#include <algorithm>

namespace marronnier::simulator {

namespace {

constexpr std::int64_t listing_delay_ms = 30'000;

}  // namespace

Faults Faults::some(Random& random) {
    const auto up_to = [&random](std::size_t most) { return static_cast<unsigned>(random.below(most + 1)); };
    return {.lost_request = up_to(10),
            .lost_reply = up_to(15),
            .server_error = up_to(10),
            .torn_upload = up_to(10),
            .lost_upload = up_to(5),
            .torn_download = up_to(10),
            .late_listing = up_to(30),
            .empty_listing = up_to(5),
            .has_conditions = random.chance(50)};
}

// FNV-1a: any check sum will do where nobody is hostile.
std::string check_of(const std::string& bytes) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return ReplicaId{hash | 1}.text().substr(0, 12);
}

Answer Store::answer(const Effect& effect, const std::string& packed, const Faults& faults, std::int64_t now_ms,
                     Random& random) {
    if (random.chance(faults.lost_request)) return Failure{FailureKind::Network};
    if (random.chance(faults.server_error))
        return Failure{FailureKind::Server, random.chance(30) ? static_cast<std::int64_t>(random.below(20'000)) : 0};
    Answer answer = carried_out(effect, packed, faults, now_ms, random);
    if (random.chance(faults.lost_reply)) return Failure{FailureKind::Network};
    return answer;
}

Answer Store::carried_out(const Effect& effect, const std::string& packed, const Faults& faults, std::int64_t now_ms,
                          Random& random) {
    if (std::holds_alternative<ListHeads>(effect)) {
        Listing listing;
        if (random.chance(faults.empty_listing)) return listing;
        const bool is_late = random.chance(faults.late_listing);
        for (const auto& [name, file] : files_)
            if (!is_late || file.since_ms + listing_delay_ms <= now_ms) listing.names.push_back(name);
        std::reverse(listing.names.begin(), listing.names.end());
        return listing;
    }
    if (const auto* put = std::get_if<PutHead>(&effect)) {
        if (faults.has_conditions && files_.contains(put->name)) return Taken{};
        if (random.chance(faults.lost_upload)) return Done{};
        const bool is_torn = random.chance(faults.torn_upload);
        files_[put->name] = {is_torn ? packed.substr(0, random.below(packed.size() + 1)) : packed, now_ms};
        return is_torn ? Answer{Failure{FailureKind::Network}} : Answer{Done{}};
    }
    const HeadName* name = nullptr;
    if (const auto* get = std::get_if<GetHead>(&effect)) name = &get->name;
    if (const auto* verify = std::get_if<VerifyHead>(&effect)) name = &verify->name;
    if (const auto* removal = std::get_if<DeleteHead>(&effect)) {
        files_.erase(removal->name);
        return Done{};
    }
    const auto found = files_.find(*name);
    if (found == files_.end()) return Missing{};
    const std::string& bytes = found->second.bytes;
    if (random.chance(faults.torn_download) || check_of(bytes) != name->check) return Damaged{};
    if (std::holds_alternative<VerifyHead>(effect)) return Done{};
    return Content{bytes};
}

}  // namespace marronnier::simulator

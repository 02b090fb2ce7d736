#include "tests/simulator/one_file.hpp"

namespace marronnier::simulator {

namespace {

constexpr unsigned unseen_by_put = 30;  // Percent: somebody wrote between its look and its writing.

std::string some_of(const std::string& bytes, Random& random) {
    return bytes.substr(0, random.below(bytes.size() + 1));
}

}  // namespace

Answer OneFile::answer(const Effect& effect, const std::string& packed, const Faults& faults,
                       std::optional<std::string>& file, Random& random) {
    if (random.chance(faults.lost_request)) return Failure{FailureKind::Network};
    if (random.chance(faults.server_error)) return Failure{FailureKind::Server};
    Answer answer = Done{};
    if (std::holds_alternative<ListHeads>(effect))
        answer = list(file && random.chance(faults.torn_download) ? some_of(*file, random) : file);
    else if (const auto* get = std::get_if<GetHead>(&effect))
        answer = listed_ && check_of(*listed_) == get->name.check ? Answer{Content{*listed_}} : Answer{Missing{}};
    else if (const auto* head = std::get_if<PutHead>(&effect))
        answer = put(head->name, packed, faults, file, random);
    else if (const auto* verify = std::get_if<VerifyHead>(&effect)) {
        if (file != packed) return Damaged{};
        own_ = verify->name;
    }
    if (random.chance(faults.lost_reply)) return Failure{FailureKind::Network};
    return answer;
}

void OneFile::restart() {
    listed_.reset();
    sent_.reset();
}

Listing OneFile::list(const std::optional<std::string>& found) {
    listed_ = found;
    Listing listing;
    if (!found || found->empty()) return listing;
    const std::string check = check_of(*found);
    for (const auto& ours : {sent_, own_})
        if (ours && ours->check == check) return {{*ours}};
    if (check != check_) ++sequence_;
    check_ = check;
    if (own_) listing.names.push_back(*own_);
    listing.names.push_back({shared_file, sequence_, check});
    return listing;
}

Answer OneFile::put(const HeadName& name, const std::string& packed, const Faults& faults,
                    std::optional<std::string>& file, Random& random) {
    if (file != listed_ && !random.chance(unseen_by_put)) return Failure{FailureKind::Server};
    sent_ = name;
    if (random.chance(faults.lost_upload)) return Done{};
    if (random.chance(faults.torn_upload)) {
        file = some_of(packed, random);
        return Failure{FailureKind::Network};
    }
    file = packed;
    return Done{};
}

}  // namespace marronnier::simulator

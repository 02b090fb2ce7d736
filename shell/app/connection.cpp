#include "shell/app/connection.hpp"

#include <utility>
#include <variant>

namespace marronnier {

namespace {

StoreQuestion about(StoreTask task, const HeadName& name) { return {.task = task, .name = name.text()}; }

std::optional<StoreQuestion> question(const ListHeads&) { return StoreQuestion{.task = StoreTask::List}; }
std::optional<StoreQuestion> question(const GetHead& get) { return about(StoreTask::Get, get.name); }
std::optional<StoreQuestion> question(const KeepState&) { return std::nullopt; }
std::optional<StoreQuestion> question(const PackHead& pack) {
    const std::string name = HeadName{pack.replica, pack.sequence, {}}.text();
    return StoreQuestion{.task = StoreTask::Pack, .name = name.substr(0, name.size() - 1), .text = pack.text};
}
std::optional<StoreQuestion> question(const PutHead& put) { return about(StoreTask::Put, put.name); }
std::optional<StoreQuestion> question(const VerifyHead& verify) { return about(StoreTask::Verify, verify.name); }
std::optional<StoreQuestion> question(const DeleteHead& remove) { return about(StoreTask::Remove, remove.name); }

std::vector<HeadName> names_in(std::string_view lines) {
    std::vector<HeadName> names;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        if (auto name = HeadName::parse(lines.substr(0, end))) names.push_back(*std::move(name));
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    }
    return names;
}

}  // namespace

std::optional<StoreQuestion> question_of(const PlanId& plan, const Effect& effect) {
    auto asked = std::visit([](const auto& one) { return question(one); }, effect);
    if (asked) asked->plan = plan.text();
    return asked;
}

Answer answer_of(StoreReply reply, std::string_view text, std::int64_t retry_after_ms) {
    const auto failure = [retry_after_ms](FailureKind kind) { return Failure{kind, retry_after_ms}; };
    switch (reply) {
        case StoreReply::Listing: return Listing{names_in(text)};
        case StoreReply::Content: return Content{std::string{text}};
        case StoreReply::Packed: return Packed{std::string{text}};
        case StoreReply::Done: return Done{};
        case StoreReply::Missing: return Missing{};
        case StoreReply::Damaged: return Damaged{};
        case StoreReply::Taken: return Taken{};
        case StoreReply::NoNetwork: return failure(FailureKind::Network);
        case StoreReply::ServerFailed: return failure(FailureKind::Server);
        case StoreReply::Refused: return failure(FailureKind::Refused);
        case StoreReply::Portal: return failure(FailureKind::Portal);
        case StoreReply::Full: return failure(FailureKind::Full);
    }
    return failure(FailureKind::Server);
}

}  // namespace marronnier

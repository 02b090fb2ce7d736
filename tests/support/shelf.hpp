// shelf.hpp: a store in memory, and programs that meet there: each question of theirs gets its answer.
#pragma once

#include "tests/support/driven_app.hpp"

#include <functional>
#include <map>
#include <string>
#include <utility>

namespace marronnier::tests {

class Shelf {
public:
    // Until this program asks nothing more, and again whenever it wanted to be woken within the next `seconds`.
    void serve(DrivenApp& one, int seconds = 70) {
        FakeStores& door = one.platform.store_door;
        const std::int64_t end = door.now + seconds * 1000;
        answer_all(one);
        while (door.wakes_at && *door.wakes_at <= end) {
            door.now = *std::exchange(door.wakes_at, std::nullopt);
            one.app.meet_others();
            answer_all(one);
        }
        door.now = end;
        one.settle();
    }

    std::map<std::string, std::string> files{};
    std::string packed{};
    StoreReply trouble = StoreReply::Done;  // Done: none.
    int questions = 0;

private:
    void answer_all(DrivenApp& one) {
        FakeStores& door = one.platform.store_door;
        for (std::size_t stored = 0; !door.asked.empty() || stored < one.platform.stored.size();) {
            if (stored = one.platform.stored.size(); stored > kept_) {
                kept_ = stored;
                one.keep();
            }
            if (door.asked.empty()) continue;
            const StoreQuestion question = std::exchange(door.asked, {}).front();
            ++questions;
            const auto [reply, text] = answer(question);
            one.app.store_answered(question.plan, reply, text, 0);
        }
        kept_ = 0;
    }

    std::pair<StoreReply, std::string> answer(const StoreQuestion& question) {
        if (trouble != StoreReply::Done && question.task != StoreTask::Pack) return {trouble, {}};
        const auto found = files.find(question.name);
        switch (question.task) {
            case StoreTask::List: {
                std::string names;
                for (const auto& [name, text] : files) names += name + '\n';
                return {StoreReply::Listing, names};
            }
            case StoreTask::Get:
                if (found == files.end()) return {StoreReply::Missing, {}};
                return {StoreReply::Content, found->second};
            case StoreTask::Pack: packed = question.text; return {StoreReply::Packed, check_of(packed)};
            case StoreTask::Put: files[question.name] = packed; return {StoreReply::Done, {}};
            case StoreTask::Verify:
                if (found == files.end()) return {StoreReply::Missing, {}};
                return {found->first.ends_with(check_of(found->second)) ? StoreReply::Done : StoreReply::Damaged, {}};
            case StoreTask::Remove: files.erase(question.name); return {StoreReply::Done, {}};
        }
        return {StoreReply::ServerFailed, {}};
    }

    static std::string check_of(const std::string& text) {
        static constexpr char digits[] = "0123456789abcdef";
        std::size_t number = std::hash<std::string>{}(text);
        std::string check;
        for (int i = 0; i < 12; ++i, number /= 16) check += digits[number % 16];
        return check;
    }

    std::size_t kept_ = 0;
};

}  // namespace marronnier::tests

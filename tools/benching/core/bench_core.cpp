// What tools/benching/in_page/core.js asks: the core alone, in WebAssembly, without the program around it.
//
// Texts come in as UTF-8, address and length. Every answer is a number that shows whether the work was done.
#include "core/keydates/catalogue.hpp"
#include "core/merging/join.hpp"
#include "core/merging/stamping.hpp"
#include "core/networks/measure.hpp"
#include "core/storage/key_dates_json.hpp"
#include "core/storage/network_rules_json.hpp"
#include "core/storage/plan_json.hpp"
#include "shell/platform/web/host_unicode.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace marronnier::exports {

namespace {

Catalogue catalogue;
RuleBook rule_book;
Replica ours, theirs;

// Those with followers; what is left are pages and letters of one's own.
constexpr std::array<Network, 12> networks{
    Network::Facebook,  Network::Instagram, Network::Threads, Network::LinkedIn, Network::TikTok, Network::YouTube,
    Network::Pinterest, Network::X,         Network::Bluesky, Network::Mastodon, Network::Twitch, Network::Discord,
};

// The plan after somebody changed these of every 400 posts.
Plan changed(Plan plan, int first, int count, std::string_view title) {
    std::vector<Post> posts;
    int position = 0;
    plan.posts.for_each([&](const Post& post) {
        const int place = position++ % 400;
        if (first <= place && place < first + count) posts.push_back(post);
    });
    for (Post& post : posts) {
        post.title = title;
        plan.posts.put(std::move(post));
    }
    return plan;
}

std::string_view text_at(const char* text, int length) { return {text, static_cast<std::size_t>(length)}; }

}  // namespace

// How many key dates are known now; 0 when the pack is refused.
[[clang::export_name("give_key_dates")]] int give_key_dates(const char* json, int length) {
    Result<Catalogue> pack = read_key_dates(text_at(json, length));
    if (!pack || !add(catalogue, std::move(*pack))) return 0;
    return static_cast<int>(catalogue.definitions.size());
}

// How many formats have rules; 0 when the pack is refused.
[[clang::export_name("give_rules")]] int give_rules(const char* json, int length) {
    Result<RuleBook> rules = read_network_rules(text_at(json, length));
    if (!rules) return 0;
    rule_book = std::move(*rules);
    return static_cast<int>(rule_book.rules.size());
}

// How many key dates the year has in Metz, from the rules: what was reckoned before is forgotten.
[[clang::export_name("reckon_year")]] int reckon_year(int year) {
    const Place metz{.country = "FR", .region = "FR-57", .school_zone = "B"};
    catalogue.reckoned.clear();
    return static_cast<int>(key_dates(catalogue, metz, day_of(year, 1, 1), day_of(year, 12, 31)).size());
}

// How many networks say how long the caption is: what core/views/post_networks.cpp does for each letter typed.
[[clang::export_name("count_caption")]] int count_caption(const char* caption, int length) {
    const CountedText counted = count_text(text_at(caption, length), host_unicode());
    int told = 0;
    for (const Network network : networks) {
        const NetworkRules* rules = rules_for(rule_book, network, formats_of(network).front());
        if (!rules) continue;
        const NetworkRules own = for_account(*rules, {});
        if (measure(counted, own).decisive(LimitSubject::Caption)) ++told;
    }
    return told;
}

// Two devices' states of the plan: every post was written by a third one, each of the two has changed one in forty since,
// a tenth of them the same ones. How many posts there are; 0 when the plan is refused.
[[clang::export_name("give_states")]] int give_states(const char* json, int length) {
    Result<Plan> plan = read_plan(text_at(json, length));
    if (!plan) return 0;
    Replica before;
    before.plan.id = plan->id;
    stamp_changes(before, *std::move(plan), {ReplicaId{1}, 1});
    ours = theirs = before;
    stamp_changes(ours, changed(before.plan, 0, 10, "Bûche"), {ReplicaId{2}, 2});
    stamp_changes(theirs, changed(before.plan, 9, 10, "Galette"), {ReplicaId{3}, 2});
    // As they come from two files: nothing of one is the other's.
    theirs.plan.posts = Table<Post>::from([] {
        std::vector<Post> posts;
        theirs.plan.posts.for_each([&](const Post& post) { posts.push_back(post); });
        return posts;
    }());
    theirs.stamps = Table<RecordStamps>::from([] {
        std::vector<RecordStamps> stamps;
        theirs.stamps.for_each([&](const RecordStamps& one) { stamps.push_back(one); });
        return stamps;
    }());
    return static_cast<int>(ours.plan.posts.size());
}

// How many posts the two have together.
[[clang::export_name("join_states")]] int join_states() {
    const Result<Replica> both = join(ours, theirs);
    return both ? static_cast<int>(both->plan.posts.size()) : 0;
}

}  // namespace marronnier::exports

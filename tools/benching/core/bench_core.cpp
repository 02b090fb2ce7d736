// What tools/benching/in_page/core.js asks: the core alone, in WebAssembly, without the program around it.
//
// Texts come in as UTF-8, address and length. Every answer is a number that shows whether the work was done.
#include "core/keydates/catalogue.hpp"
#include "core/networks/measure.hpp"
#include "core/storage/key_dates_json.hpp"
#include "core/storage/network_rules_json.hpp"
#include "shell/platform/web/host_unicode.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace marronnier::exports {

namespace {

Catalogue catalogue;
RuleBook rule_book;

// Those with followers; what is left are pages and letters of one's own.
constexpr std::array<Network, 12> networks{
    Network::Facebook,  Network::Instagram, Network::Threads, Network::LinkedIn, Network::TikTok, Network::YouTube,
    Network::Pinterest, Network::X,         Network::Bluesky, Network::Mastodon, Network::Twitch, Network::Discord,
};

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

}  // namespace marronnier::exports

#include "shell/panels/client_form.hpp"

#include "core/terms/regions.hpp"
#include "core/words/search_key.hpp"
#include "core/words/term_words.hpp"
#include "shell/panels/chip_flow.hpp"
#include "shell/panels/network_icon.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr Color colors[] = {{0xB4532A}, {0x2F6B4F}, {0x2B66C4}, {0x7A4FC0}, {0xC2362B},
                            {0x9A6A00}, {0x0F7C8A}, {0xB0337A}, {0x4B443C}};

constexpr std::size_t suggestions_max = 5;

std::string_view region_name(const Region& region, Language language) {
    return language == Language::French || region.english.empty() ? region.name : region.english;
}

std::string region_text(const std::string& code, Language language) {
    const Region* region = find_region(code);
    return region ? std::string{region->code.substr(3)} + " · " + std::string{region_name(*region, language)} : code;
}

std::vector<const Region*> matching_regions(std::string_view country, std::string_view typed) {
    std::vector<const Region*> matches;
    const std::string key = search_key(typed);
    if (key.empty()) return matches;
    for (const Region& region : regions_of(country)) {
        if (matches.size() == suggestions_max) break;
        if (search_key(region.code.substr(3)).starts_with(key) || search_key(region.name).starts_with(key) ||
            search_key(region.english).starts_with(key))
            matches.push_back(&region);
    }
    return matches;
}

void choose_region(ClientFields& fields, const Region& region) {
    fields.region = std::string{region.code};
    fields.school_zone = std::string{region.school_zone};
    fields.time_zone = std::string{region.time_zone};
}

struct RegionWords {
    Text label;
    Text hint;
};

// Each country calls its parts differently.
RegionWords region_words(std::string_view country) {
    if (country == "BE") return {Text::ClientRegionBe, Text::ClientRegionBeHint};
    if (country == "CH") return {Text::ClientRegionCh, Text::ClientRegionChHint};
    if (country == "CA") return {Text::ClientRegionCa, Text::ClientRegionCaHint};
    return {Text::ClientRegion, Text::ClientRegionHint};
}

void draw_region(Inspector& inspector, Rect& column, const ClientFormValue& value, ItemId scope,
                 std::optional<ClientFormChange>& change) {
    const RegionWords words = region_words(value.country);
    std::string& typed = inspector.draft.region_typed;
    const ItemId id = item_id("region", scope);
    const bool is_typing = inspector.ui.fields.focused() == id || !typed.empty();
    const std::string text = is_typing ? typed : region_text(value.region, inspector.context.language);
    const auto news = labelled_field(inspector, column, inspector.field_height(), words.label,
                                     {.id = id, .text = text, .placeholder = inspector.word(words.hint)});
    if (news) {
        typed = *news;
        if (typed.empty() && !value.region.empty())
            change = {{.region = std::string{}, .school_zone = std::string{}}, 0};
    }
    const auto matches = matching_regions(value.country, typed);
    if (matches.empty()) return;
    column.cut_top(4 - inspector_gap);
    const bool is_exact = matches.size() == 1 && search_key(matches.front()->code.substr(3)) == search_key(typed);
    for (const Region* region : matches) {
        const std::string name = region_text(std::string{region->code}, inspector.context.language);
        const Press press = list_row(inspector.ui, column.cut_top(inspector.ui.target(28)),
                                     {.id = item_id(region->code, scope), .text = name, .role = Role::Option});
        if (!press.clicked && !is_exact) continue;
        change = ClientFormChange{};
        choose_region(change->fields, *region);
        if (press.clicked) typed.clear();
    }
    column.cut_top(inspector_gap);
}

void draw_country(Inspector& inspector, Rect& column, const ClientFormValue& value, ItemId scope,
                  std::optional<ClientFormChange>& change) {
    static constexpr Text names[] = {Text::CountryFr, Text::CountryBe, Text::CountryCh, Text::CountryLu,
                                     Text::CountryCa};
    field_label(inspector.ui, column, inspector.word(Text::ClientCountry));
    ChipFlow flow{inspector, column};
    for (std::size_t i = 0; i < countries().size(); ++i) {
        const Country& country = countries()[i];
        const bool is_on = value.country == country.code;
        if (!flow.chip(item_id(country.code, item_id("country", scope)), {}, inspector.word(names[i]), is_on) || is_on)
            continue;
        change = {{.country = std::string{country.code},
                   .region = std::string{},
                   .school_zone = std::string{},
                   .time_zone = std::string{country.time_zone}},
                  0};
        inspector.draft.region_typed.clear();
    }
    column.cut_top(inspector_gap);
}

void draw_zones(Inspector& inspector, Rect& column, const ClientFormValue& value, ItemId scope,
                std::optional<ClientFormChange>& change) {
    field_label(inspector.ui, column, inspector.word(Text::ClientSchoolZone));
    ChipFlow flow{inspector, column};
    for (const std::string_view zone : {"A", "B", "C"}) {
        const bool is_on = value.school_zone == zone;
        if (flow.chip(item_id(zone, item_id("zone", scope)), {}, zone, is_on))
            change = {{.school_zone = is_on ? std::string{} : std::string{zone}}, 0};
    }
    column.cut_top(inspector_gap);
}

void draw_sectors(Inspector& inspector, Rect& column, const ClientFormValue& value, ItemId scope,
                  std::optional<ClientFormChange>& change) {
    field_label(inspector.ui, column, inspector.word(Text::ClientSector));
    ChipFlow flow{inspector, column};
    for (std::size_t i = 0; i < sectors().size(); ++i) {
        const std::string_view sector = sectors()[i];
        const bool is_on = value.sector == sector;
        if (flow.chip(item_id(sector, item_id("sector", scope)), {}, sector_word(inspector.context.language, i), is_on))
            change = {{.sector = is_on ? std::string{} : std::string{sector}}, 0};
    }
    column.cut_top(inspector_gap);
}

void draw_networks(Inspector& inspector, Rect& column, const ClientFormValue& value, ItemId scope,
                   std::optional<ClientFormChange>& change) {
    field_label(inspector.ui, column, inspector.word(Text::ClientNetworks));
    ChipFlow flow{inspector, column};
    for (std::size_t i = 0; i < count_of<Network>(); ++i) {
        const auto network = static_cast<Network>(i);
        const auto at = std::find(value.networks.begin(), value.networks.end(), network);
        const bool is_on = at != value.networks.end();
        const ItemId id = item_id(static_cast<int>(i), item_id("network", scope));
        if (!flow.chip(id, network_icon(network), network_word(inspector.context.language, network), is_on)) continue;
        std::vector<Network> networks = value.networks;
        if (is_on)
            networks.erase(networks.begin() + (at - value.networks.begin()));
        else
            networks.push_back(network);
        change = {{.networks = std::move(networks)}, 0};
    }
    column.cut_top(inspector_gap);
}

}  // namespace

std::span<const Color> offered_colors() { return colors; }

std::optional<Color> draw_color_choice(Inspector& inspector, Rect& column, Color chosen, ItemId scope) {
    Ui& ui = inspector.ui;
    field_label(ui, column, inspector.word(Text::ClientColor));
    const float size = ui.target(26);
    const float left = column.x;
    Rect row = column.cut_top(size);
    std::optional<Color> answer;
    for (std::size_t i = 0; i < std::size(colors); ++i) {
        if (row.width < size) {
            column.cut_top(6);
            row = column.cut_top(size);
            row.x = left;
        }
        const Rect box = row.cut_left(size);
        row.cut_left(6);
        const ItemId id = item_id(static_cast<int>(i), item_id("color", scope));
        const bool is_on = colors[i] == chosen;
        const Press press = pressable(
            ui, {.id = id,
                 .role = Role::Button,
                 .rect = box,
                 .name = sentence(inspector.context.language, Text::ClientColorNumber, {std::to_string(i + 1)}),
                 .selected = is_on,
                 .toggles = true});
        fill(ui, box.inset(3), paint(colors[i].rgb), 6);
        if (is_on) frame(ui, box, ui.palette.ink, 8, 2);
        if (ui.keyboard_focus == id) focus_ring(ui, box, 8);
        if (press.clicked && !is_on) answer = colors[i];
    }
    column.cut_top(inspector_gap);
    return answer;
}

std::optional<ClientFormChange> draw_client_form(Inspector& inspector, Rect& column, const ClientFormValue& value,
                                                 ItemId scope, bool focus_name) {
    std::optional<ClientFormChange> change;
    const ItemId name = item_id("name", scope);
    if (auto text = labelled_field(
            inspector, column, inspector.field_height(), Text::ClientName,
            {.id = name, .text = value.name, .placeholder = inspector.word(Text::ClientNameHint), .focus = focus_name}))
        change = {{.name = std::move(*text)}, name};
    if (const auto color = draw_color_choice(inspector, column, value.color, scope)) change = {{.color = *color}, 0};
    draw_country(inspector, column, value, scope, change);
    if (!regions_of(value.country).empty()) draw_region(inspector, column, value, scope, change);
    if (value.country == "FR") draw_zones(inspector, column, value, scope, change);
    draw_sectors(inspector, column, value, scope, change);
    draw_networks(inspector, column, value, scope, change);
    return change;
}

}  // namespace marronnier

// addresses.hpp: places in the program as the fragment of a web address: "#/month/2026-12", and with a post open
// "#/month/2026-12/post/plan-id/post-id". Ids consist of characters that an address carries as they are.
#pragma once

#include "core/commands/post_ref.hpp"
#include "core/dates/day.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

struct Location {
    year_month month{};
    std::optional<PostRef> post{};  // Open in the inspector.

    bool operator==(const Location&) const = default;
};

std::string address_of(const Location& location);

// Nothing for an address that leads nowhere.
std::optional<Location> location_in_address(std::string_view fragment);

}  // namespace marronnier

#include "tools/cli/built_in_rules.hpp"

#include "core/storage/network_rules_json.hpp"
#include "tools/cli/embedded_packs.hpp"

#include <cassert>
#include <utility>

namespace marronnier {

// The pack was read by a test before it was built in, so a fault here is ours alone.
RuleBook built_in_rules() {
    auto book = read_network_rules(embedded_networks().front());
    assert(book.has_value());
    return *std::move(book);
}

}  // namespace marronnier

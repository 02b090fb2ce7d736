#include "tools/cli/built_in_catalogue.hpp"

#include "core/storage/key_dates_json.hpp"
#include "tools/cli/embedded_packs.hpp"

#include <cassert>
#include <utility>

namespace marronnier {

// The packs were read by a test before they were built in, so a fault here is ours alone.
Catalogue built_in_catalogue() {
    Catalogue catalogue;
    for (const std::string_view pack : embedded_packs()) {
        auto dates = read_key_dates(pack);
        assert(dates.has_value());
        const bool is_new = add(catalogue, *std::move(dates));
        assert(is_new);
        static_cast<void>(is_new);
    }
    return catalogue;
}

}  // namespace marronnier

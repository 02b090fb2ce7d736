#include "shell/platform/web/host_unicode.hpp"

#include "shell/platform/web/host.hpp"
#include "shell/platform/web/host_text.hpp"

namespace marronnier {

UnicodeTables host_unicode() {
    return {
        .cluster_ends =
            [](std::string_view text) {
                const std::string bytes = take_host_text(host_cluster_ends(text.data(), length_of(text)));
                ClusterEnds ends(bytes.size() / sizeof(ClusterEnds::value_type));
                std::memcpy(ends.data(), bytes.data(), bytes.size());
                return ends;
            },
        .composed = [](std::string_view text) { return take_host_text(host_composed(text.data(), length_of(text))); },
    };
}

}  // namespace marronnier

#include "shell/app/file_names.hpp"

#include "core/words/search_key.hpp"

#include <algorithm>
#include <array>

namespace marronnier {

namespace {

// Windows refuses these names, whatever follows the first dot ("Naming Files, Paths, and Namespaces", Microsoft Learn).
bool is_device(std::string_view stem) {
    constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
    if (std::find(devices.begin(), devices.end(), stem) != devices.end()) return true;
    return stem.size() == 4 && (stem.substr(0, 3) == "com" || stem.substr(0, 3) == "lpt") && stem[3] >= '0' &&
           stem[3] <= '9';
}

}  // namespace

std::string file_name_for(std::string_view client) {
    std::string stem;
    for (const char c : search_key(client)) {
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_plain)
            stem += c;
        else if (!stem.empty() && stem.back() != '-')
            stem += '-';
    }
    stem.resize(std::min<std::size_t>(stem.size(), 60));
    while (!stem.empty() && stem.back() == '-') stem.pop_back();
    if (is_device(stem)) stem += "-plan";
    return (stem.empty() ? std::string{"plan"} : stem) + ".marronnier.json";
}

}  // namespace marronnier

#include "shell/app/file_names.hpp"

#include "core/words/search_key.hpp"

#include <algorithm>

namespace marronnier {

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
    return (stem.empty() ? std::string{"plan"} : stem) + ".marronnier.json";
}

}  // namespace marronnier

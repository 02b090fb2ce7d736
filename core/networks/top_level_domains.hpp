// top_level_domains.hpp: what may end the name of a site. X knows all of the 1,200 there were in 2019; here are all
// countries and the general ones that people write without "https://" before them.
#pragma once

#include <string_view>

namespace marronnier {

enum class Domain {
    WithScheme,  // After "https://", where any word of three letters or more may end the name.
    Bare,        // In running text, where "etc.Puis" is no site.
};

// How many bytes at the start of `text` are a top-level domain, 0 for none. In any case of letters; what follows it may
// be neither letter, digit, "@", "+" nor "-".
std::size_t top_level_domain_size(std::string_view text, Domain domain);

}  // namespace marronnier

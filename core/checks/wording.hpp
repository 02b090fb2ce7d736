// wording.hpp: what the public will read of a post, network by network.
#pragma once

#include "core/model/post.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

// A caption as it goes out. The post's hashtags follow it after a blank line, save those the caption has already: whoever
// wrote "#noël" into the sentence does not want to see it twice.
//
//     "Ouvert à #Noël", noël and pain   ->   "Ouvert à #Noël\n\n#pain"
std::string published_text(std::string_view caption, const std::vector<std::string>& hashtags);

struct Wording {
    std::string text{};
    const Variant* own = nullptr;  // The variant that has it alone; null: all that have no caption of their own.
};

// The master caption first, unless every variant has its own. The post outlives them.
std::vector<Wording> wordings_of(const Post& post);

bool is_worded_so(const Variant& variant, const Wording& wording);

}  // namespace marronnier

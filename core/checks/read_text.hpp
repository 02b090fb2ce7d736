// read_text.hpp: one wording of a post as the checks of words see it.
#pragma once

#include "core/checks/phrases.hpp"
#include "core/checks/wording.hpp"

#include <optional>

namespace marronnier {

struct ReadText {
    const Wording& wording;
    Topics spoken{};   // Of the title and the text: "Partenariat Dior" tells what a caption keeps quiet.
    Topics written{};  // Of the text alone, which is what the public reads.
    std::optional<Network> network{};  // Of a variant with a caption of its own; absent: of all the others.
};

}  // namespace marronnier

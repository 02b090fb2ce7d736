#include "tests/simulator/told.hpp"

#include <array>

namespace marronnier::simulator {

std::string kind_of(const Effect& effect) {
    constexpr std::array kinds{"list", "get", "keep", "pack", "put", "verify", "delete"};
    return kinds[effect.index()];
}

std::string told(const Effect& effect) {
    std::string text = kind_of(effect);
    std::visit(
        [&text](const auto& one) {
            if constexpr (requires { one.name.replica; }) text += ' ' + one.name.text();
        },
        effect);
    return text;
}

std::string told(const Answer& answer) {
    constexpr std::array kinds{"listing", "content", "packed", "done", "missing", "damaged", "taken", "failure"};
    std::string text = kinds[answer.index()];
    if (const auto* listing = std::get_if<Listing>(&answer))
        for (const HeadName& name : listing->names) text += ' ' + name.text();
    return text;
}

}  // namespace marronnier::simulator

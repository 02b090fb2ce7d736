// error_sentence.hpp: what a person reads when something is refused: what is wrong, and where.
#pragma once

#include "core/base/error.hpp"
#include "core/terms/language.hpp"

#include <string>

namespace marronnier {

// "Cette date n’existe pas : 2026-02-30. (posts[3].date)"
std::string error_sentence(Language language, const Error& error);

}  // namespace marronnier

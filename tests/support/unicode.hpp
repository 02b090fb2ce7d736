// unicode.hpp: texts counted with the Unicode tables of this machine.
#pragma once

#include "core/networks/text_counts.hpp"
#include "tools/cli/unicode_tables.hpp"

namespace marronnier {

inline TextCounts counts_of(std::string_view text) { return count_text(text, utf8proc_tables()).counts; }

}  // namespace marronnier

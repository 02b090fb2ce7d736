// host_unicode.hpp: the browser's tables of Unicode.
#pragma once

#include "core/networks/unicode_tables.hpp"

namespace marronnier {

UnicodeTables host_unicode();

}  // namespace marronnier

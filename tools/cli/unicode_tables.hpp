// unicode_tables.hpp: the Unicode tables of this machine, those of utf8proc (Debian: libutf8proc-dev).
#pragma once

#include "core/networks/unicode_tables.hpp"

namespace marronnier {

UnicodeTables utf8proc_tables();

}  // namespace marronnier

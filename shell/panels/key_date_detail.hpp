// key_date_detail.hpp: one key date explained: why it falls when it does, who says so, when it comes next.
#pragma once

#include "shell/panels/inspector_parts.hpp"

namespace marronnier {

void draw_key_date_detail(Inspector& inspector, Rect& column, const PlanId& plan, const KeyDateDetail& detail);

}  // namespace marronnier

#include "core/editing/apply_edit.hpp"

#include "core/editing/client_editing.hpp"
#include "core/editing/dated_record_editing.hpp"
#include "core/editing/key_date_editing.hpp"
#include "core/editing/post_editing.hpp"

namespace marronnier {

Result<Plan> apply_edit(Plan plan, const Edit& edit) {
    return std::visit([&plan](const auto& wish) { return apply(std::move(plan), wish); }, edit);
}

}  // namespace marronnier

#include "core/storage/json_value.hpp"

#include "core/base/sort.hpp"

namespace marronnier {

Json* Json::find(std::string_view key) {
    if (auto* members = as<Members>())
        for (JsonMember& member : *members)
            if (member.key == key) return &member.value;
    return nullptr;
}

std::vector<const JsonMember*> sorted(const Json::Members& members) {
    std::vector<const JsonMember*> order;
    order.reserve(members.size());
    for (const JsonMember& member : members) order.push_back(&member);
    sort(order, [](const JsonMember* a, const JsonMember* b) { return a->key < b->key; });
    return order;
}

}  // namespace marronnier

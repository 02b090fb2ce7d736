#include "core/model/post.hpp"

namespace marronnier {

NetworkSet networks_of(const Post& post) {
    NetworkSet networks;
    for (const Variant& variant : post.variants) networks.insert(variant.network);
    return networks;
}

}  // namespace marronnier

#include "shell/picture/picture.hpp"

#include "imgui_internal.h"

namespace marronnier {

void Picture::begin_frame(const ImVec4& page) {
    page_ = page;
    own_used_ = 0;
    layers_.clear();
    open_layer();
}

void Picture::end_frame() {
    for (std::size_t i = 0; i < own_used_; ++i) own_[i]->end();
}

ImDrawList& Picture::begin(Layer& kept) const {
    kept.begin(shared_.FontAtlas->TexRef, page_);
    return kept.list();
}

void Picture::show(Layer& kept) {
    IM_ASSERT(list()._ClipRectStack.Size == 1);
    kept.end();
    if (list().VtxBuffer.empty()) {
        layers_.insert(layers_.end() - 1, &kept);
        return;
    }
    layers_.push_back(&kept);
    open_layer();
}

void Picture::open_layer() {
    if (own_used_ == own_.size()) own_.push_back(make_layer());
    Layer& layer = *own_[own_used_++];
    layer.begin(shared_.FontAtlas->TexRef, page_);
    layers_.push_back(&layer);
}

}  // namespace marronnier

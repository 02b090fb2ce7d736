// access_tree.hpp: collects, while a frame is drawn, what it shows to those who do not see it.
#pragma once

#include "core/base/sort.hpp"
#include "shell/accessibility/item_id.hpp"
#include "shell/platform/access_node.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <vector>

namespace marronnier {

class AccessTree {
public:
    void begin_frame() {
        nodes_.clear();
        parents_.clear();
    }

    // The node becomes a child of the group that is open.
    void add(AccessNode node) {
        node.parent = parents_.empty() ? 0 : parents_.back();
        nodes_.push_back(std::move(node));
    }
    // Nodes with their parents, as they were added in an earlier frame under the groups that are open.
    void add(std::span<const AccessNode> nodes) { nodes_.insert(nodes_.end(), nodes.begin(), nodes.end()); }
    void open_group(AccessNode node) {
        const ItemId id = node.id;
        add(std::move(node));
        parents_.push_back(id);
    }
    void close_group() { parents_.pop_back(); }

    // Everything recorded so far lies behind a modal dialog and is hidden from assistive technology.
    void hide_all_so_far() { nodes_.clear(); }

    // Those recorded from there on, none of which holds another, are read in the order they lie on their line.
    void read_from_left(std::size_t first) {
        const auto begin = nodes_.begin() + static_cast<std::ptrdiff_t>(first);
        std::vector<AccessNode> line{std::make_move_iterator(begin), std::make_move_iterator(nodes_.end())};
        sort(line, [](const AccessNode& a, const AccessNode& b) { return a.rect.x < b.rect.x; });
        std::move(line.begin(), line.end(), begin);
    }

    std::span<const AccessNode> nodes() const { return nodes_; }

    // Hands the nodes over without copying their names; what was in `taken` is forgotten with the next frame.
    void exchange(std::vector<AccessNode>& taken) { nodes_.swap(taken); }

private:
    std::vector<AccessNode> nodes_;
    std::vector<ItemId> parents_;
};

// A group that closes with its scope.
class AccessGroup {
public:
    AccessGroup(AccessTree& tree, AccessNode node) : tree_(tree) { tree_.open_group(std::move(node)); }
    ~AccessGroup() { tree_.close_group(); }
    AccessGroup(const AccessGroup&) = delete;
    AccessGroup& operator=(const AccessGroup&) = delete;

private:
    AccessTree& tree_;
};

// A bar that is filled from both ends.
class ReadFromLeft {
public:
    explicit ReadFromLeft(AccessTree& tree) : tree_(tree), first_(tree.nodes().size()) {}
    ~ReadFromLeft() { tree_.read_from_left(first_); }
    ReadFromLeft(const ReadFromLeft&) = delete;
    ReadFromLeft& operator=(const ReadFromLeft&) = delete;

private:
    AccessTree& tree_;
    std::size_t first_;
};

}  // namespace marronnier

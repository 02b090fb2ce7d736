// box.hpp: a value that is shared instead of copied, because it never changes. Snapshots of a plan cost what changed.
#pragma once

#include <memory>
#include <utility>

namespace marronnier {

template <class T>
class Box {
public:
    Box() : value_(std::make_shared<const T>()) {}
    Box(T value) : value_(std::make_shared<const T>(std::move(value))) {}

    const T& operator*() const { return *value_; }
    const T* operator->() const { return value_.get(); }
    const T* get() const { return value_.get(); }

    // The very same value in memory: cheap, and enough to know that nothing changed.
    bool is_same(const Box& other) const { return value_ == other.value_; }

    bool operator==(const Box& other) const { return is_same(other) || *value_ == *other.value_; }

private:
    std::shared_ptr<const T> value_;
};

}  // namespace marronnier

// json_path.hpp: where in a document something stands, "posts[3].date", spelled out only when an error needs it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace marronnier {

// A step from the place of an enclosing object or list, which must outlive it: paths live on the stack while reading.
class JsonPath {
public:
    JsonPath() = default;  // The document itself.
    JsonPath(const JsonPath& parent, std::string_view key) : parent_(&parent), key_(key) {}
    JsonPath(const JsonPath& parent, std::size_t index) : parent_(&parent), index_(index) {}

    std::string text() const;

private:
    const JsonPath* parent_ = nullptr;
    std::string_view key_{};
    std::size_t index_ = 0;  // Counts when there is no key.
};

void append_key(std::string& path, std::string_view key);
void append_index(std::string& path, std::size_t index);

// Text from a file, short enough for a message and never cut inside a character.
std::string clipped(std::string_view text);

}  // namespace marronnier

// files.hpp: files of the repository, for tests that hold the program to them.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace marronnier::tests {

inline std::filesystem::path in_repository(const std::string& path) {
    return std::filesystem::path{MARRONNIER_ROOT} / path;
}

inline std::string text_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw std::runtime_error{"no file " + path.string()};
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace marronnier::tests

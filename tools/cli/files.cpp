#include "tools/cli/files.hpp"

#include "core/model/limits.hpp"
#include "core/storage/plan_json.hpp"
#include "core/words/error_sentence.hpp"

#include <array>
#include <fstream>
#include <iostream>

namespace marronnier {

namespace {

std::string_view name_of_file(std::string_view path) { return path == "-" ? "standard input" : path; }

// A little more than the limit at most: whoever understands the text refuses it then.
std::optional<std::string> all_of(std::istream& stream) {
    std::string text;
    std::array<char, 1 << 16> part{};
    while (text.size() <= limits::file_bytes && stream.read(part.data(), part.size()).gcount() > 0)
        text.append(part.data(), static_cast<std::size_t>(stream.gcount()));
    if (stream.bad()) return std::nullopt;
    return text;
}

}  // namespace

std::optional<std::string> read_text(std::string_view path, std::ostream& err) {
    std::ifstream file;
    if (path != "-") file.open(std::string{path}, std::ios::binary);
    auto text = file || path == "-" ? all_of(path == "-" ? std::cin : file) : std::nullopt;
    if (!text) err << name_of_file(path) << ": cannot be read\n";
    return text;
}

std::optional<Plan> read_plan_file(std::string_view path, std::ostream& err) {
    const auto text = read_text(path, err);
    if (!text) return std::nullopt;
    auto plan = read_plan(*text);
    if (plan) return *std::move(plan);
    tell(err, path, plan.error());
    return std::nullopt;
}

void tell(std::ostream& err, std::string_view path, const Error& error) {
    err << name_of_file(path) << ": ";
    if (!error.where.empty()) err << error.where << ": ";
    err << error_sentence(Language::English, Error{error.code, {}, error.detail}) << '\n';
}

}  // namespace marronnier

// main.cpp: simulate --seeds 1000 [--from 1]: runs them all; simulate --seed N: runs one again and tells what happens;
// simulate --long 10 [--from 1]: five devices and 10,000 edits each;
// simulate --one-file 100 [--from 1]: eight devices and one file;
// simulate --laws 100000 [--from 1]: the laws of join alone, for so many states of three devices. Exit code 1 when a device
// ended with something else than the others, or with something lost, or when a law does not hold.
#include "tests/simulator/laws.hpp"
#include "tests/simulator/world.hpp"

#include <charconv>
#include <iostream>
#include <string_view>

using namespace marronnier::simulator;

namespace {

std::uint64_t number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : 0;
}

int run_laws(std::uint64_t first, std::uint64_t count) {
    std::size_t failed = 0;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        const std::string broken = broken_law(seed);
        if (broken.empty()) continue;
        ++failed;
        std::cout << "seed " << seed << ": join is " << broken << '\n';
    }
    std::cout << count << " triples, " << failed << " break a law\n";
    return failed == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
    std::uint64_t first = 1, seeds = 0, laws = 0;
    std::ostream* log = nullptr;
    Story story = Story::HalfHour;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string_view option = words[i];
        const std::uint64_t value = number(words[i + 1]);
        if (option == "--seeds") seeds = value;
        if (option == "--laws") laws = value;
        if (option == "--long") {
            story = Story::Long;
            seeds = value;
        }
        if (option == "--one-file") {
            story = Story::OneFile;
            seeds = value;
        }
        if (option == "--from") first = value;
        if (option == "--seed") {
            first = value;
            seeds = 1;
            log = &std::cout;
        }
    }
    if (laws != 0 && first != 0) return run_laws(first, laws);
    if (seeds == 0 || first == 0) {
        std::cerr << "usage: simulate [--from N] --seeds N | --seed N | --long N | --one-file N | --laws N\n";
        return 2;
    }
    Outcome all;
    std::size_t failed = 0;
    for (std::uint64_t seed = first; seed < first + seeds; ++seed) {
        const Outcome outcome = simulate(story, seed, log);
        all.edits += outcome.edits;
        all.conflicts += outcome.conflicts;
        all.requests += outcome.requests;
        all.power_cuts += outcome.power_cuts;
        if (outcome.trouble.empty()) continue;
        ++failed;
        std::cout << "seed " << seed << ": " << outcome.trouble << '\n';
    }
    std::cout << seeds << " seeds, " << failed << " failed: " << all.edits << " edits, " << all.requests
              << " requests, " << all.power_cuts << " power cuts, " << all.conflicts << " conflicts left to decide\n";
    return failed == 0 ? 0 : 1;
}

// store.hpp: a store as bad as the worst that were measured: replies get lost, uploads are torn or lost after they were
// acknowledged, listings are late or empty.
#pragma once

#include "core/base/random.hpp"
#include "core/sync/effects.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace marronnier::simulator {

// In percent of the requests.
struct Faults {
    unsigned lost_request = 0;
    unsigned lost_reply = 0;
    unsigned server_error = 0;
    unsigned torn_upload = 0;
    unsigned lost_upload = 0;  // Acknowledged, and not there.
    unsigned torn_download = 0;
    unsigned late_listing = 0;
    unsigned empty_listing = 0;
    bool has_conditions = true;  // If-None-Match: * is minded.

    static Faults some(Random& random);
};

std::string check_of(const std::string& bytes);

class Store {
public:
    // `packed`: the bytes that the device has ready.
    Answer answer(const Effect& effect, const std::string& packed, const Faults& faults, std::int64_t now_ms,
                  Random& random);

private:
    struct File {
        std::string bytes{};
        std::int64_t since_ms = 0;
    };

    Answer carried_out(const Effect& effect, const std::string& packed, const Faults& faults, std::int64_t now_ms,
                       Random& random);

    std::map<HeadName, File> files_{};
};

}  // namespace marronnier::simulator

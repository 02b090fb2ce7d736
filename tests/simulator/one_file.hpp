// one_file.hpp: a single file that everybody writes, as one device sees it through web/stores/one_file.ts; on a server
// that minds no conditions, so that two may write without having seen each other.
#pragma once

#include "tests/simulator/store.hpp"

#include <optional>

namespace marronnier::simulator {

class OneFile {
public:
    // `file`: what is in it; nothing while there is none.
    Answer answer(const Effect& effect, const std::string& packed, const Faults& faults,
                  std::optional<std::string>& file, Random& random);

    // After a power cut only what was kept on the disk is known.
    void restart();

private:
    Listing list(const std::optional<std::string>& found);
    Answer put(const HeadName& name, const std::string& packed, const Faults& faults, std::optional<std::string>& file,
               Random& random);

    // On the disk.
    std::uint64_t sequence_ = 0;
    std::string check_{};
    std::optional<HeadName> own_{};  // Our last head that was found whole.

    std::optional<std::string> listed_{};
    std::optional<HeadName> sent_{};
};

}  // namespace marronnier::simulator

// stored_copy.hpp: what the platform has been given to keep, and whether it has kept it. "Unsaved" means that the workspace
// differs from this.
#pragma once

#include "core/model/workspace.hpp"
#include "shell/platform/platform.hpp"

#include <string>
#include <vector>

namespace marronnier {

class StoredCopy {
public:
    // What was read at the start is kept already.
    void begin(Workspace kept) { sent_ = std::move(kept); }

    // What must be kept now, as one transaction, with what goes `beside`; nothing while an earlier one is under way, or when
    // nothing differs and nothing goes beside.
    std::vector<StoredChange> next(const Workspace& current, std::vector<StoredChange> beside = {});

    std::uint32_t sequence() const { return sequence_; }
    void stored(std::uint32_t sequence, std::string time);
    void failed(std::uint32_t sequence);

    bool is_pending() const { return pending_; }
    bool has_failed() const { return failed_; }
    bool is_saved(const Workspace& current) const { return !pending_ && !failed_ && sent_ == current; }
    const std::string& saved_at() const { return saved_at_; }

private:
    Workspace sent_{};
    Workspace kept_before_{};  // To start again from after a failure.
    std::uint32_t sequence_ = 0;
    bool pending_ = false;
    bool failed_ = false;
    std::string saved_at_{};
};

}  // namespace marronnier

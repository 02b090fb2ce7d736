// ledger.hpp: what the devices promised: each line that was accepted and on a disk has to be found again at the end, in
// the plan or among its conflicts, unless somebody who saw it replaced it or removed its post. Knows nothing of stamps.
#pragma once

#include "core/replica/replica.hpp"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace marronnier::simulator {

// A line of its own for each edit, so that it can be found again.
struct Promise {
    std::string field{};  // "p3.title"
    std::string text{};   // One line.

    bool operator==(const Promise&) const = default;
    bool operator<(const Promise& other) const { return std::tie(field, text) < std::tie(other.field, other.text); }
};

class Ledger {
public:
    // What a person changed by an edit of that number, which is on the disk now. Who removes a post removes what waits for a decision
    // in it too.
    void accept(std::size_t edit, const Replica& before, const Plan& after);
    // Somebody took back a removal. What others replaced meanwhile stays replaced.
    void take_back(std::size_t edit);

    // What a person decided about a conflict. That takes back what was decided otherwise, and no edit: who replaced a line of
    // the text meanwhile saw it too.
    void decided(const FieldConflict& conflict, const std::string& field_text);

    // What `replica` says about these posts is not joined with the others, who have forgotten them.
    void leave_behind(const Replica& replica, const Plan& posts);

    // What was promised and is nowhere.
    std::vector<Promise> broken(const Replica& replica) const;

private:
    std::set<Promise> promised_{};
    std::map<Promise, std::set<std::size_t>> replaced_{};  // By which edits.
};

}  // namespace marronnier::simulator

// replica_json.hpp: a plan file that devices share: the plan as everybody reads it, and beside it, in its member "sync",
// what they remember of each other's edits.
//
//     "sync": {"min_reader": 1, "devices": [{"id": "00c0ffee00c0ffee", "seen": 12}], "records": {
//       "post/p1": {"born": [1766000000000, 0, 3], "fields": {"title": [[1766000500000, 0, 7]]},
//                   "removed": [[0, 9]], "removed_at": 1766000900000}},
//       "visits": [{"device": 0, "at": 1766000900000, "knew": [[0, 12]]}], "forgotten": [[0, 2]]}
//
// A stamp is [milliseconds since 1970, position of the device, its how-manieth edit]; behind it, where the plan does not
// show it, the text; behind that, for long texts, what they were written over:
//
//     [1766000500000, 0, 7, {"over": [{"stamps": [[1766000000000, 0, 3]], "text": "\"Une\\nidée\""}], "knew": [[0, 6]]}]
#pragma once

#include "core/base/result.hpp"
#include "core/replica/replica.hpp"

#include <string>
#include <string_view>

namespace marronnier {

// A program that knows less than this must not write: it would lose what it does not understand.
inline constexpr int newest_sync_version = 1;

// A plan file without "sync" is a replica that nobody has stamped. Refused, besides what read_plan refuses: stamps that no
// device can have made, and files for newer programs (NewerVersion).
Result<Replica> read_replica(std::string_view text);

// Canonical, as write_plan: equal replicas are equal bytes.
std::string write_replica(const Replica& replica);

}  // namespace marronnier

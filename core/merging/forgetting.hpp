// forgetting.hpp: what is kept only for devices that do not know it yet has an end. A removed record is forgotten when it is
// gone for half a year and everybody who was there in that time knows of it; what a text was written over, after a month.
//
// Who was away longer may still have what everybody has forgotten, and would bring it back. So whoever notices removes such
// records once more, with the edits in them, and as an edit of its own: then all others learn of it. Everything else is
// joined as always, because nothing of records that are there is ever forgotten.
#pragma once

#include "core/merging/stamping.hpp"

namespace marronnier {

inline constexpr std::int64_t day_ms = 86'400'000;
inline constexpr std::int64_t longest_absence_ms = 180 * day_ms;
inline constexpr std::int64_t longest_lineage_ms = 30 * day_ms;

// Leaves word that the device was here, and forgets what has its time behind it. To be called for each state that is
// published, and for no other: what others hear of has to be what they can see.
void prepare_to_publish(Replica& replica, const Editor& editor);

// `replica` may have what the others have forgotten.
bool was_away_too_long(const Replica& replica, const Replica& others);

// Joins, and when one of the two was away too long, removes what the other one has forgotten: by an edit of `editor`, whose
// state `ours` is.
Result<Replica> rejoin(const Replica& ours, const Replica& theirs, const Editor& editor);

// The records that are gone when `replica` rejoins the others, with edits in them that the others have not seen: to be
// shown before. Putting such a record into the plan again is an edit like any other.
Plan left_behind(const Replica& replica, const Replica& others);

}  // namespace marronnier

// record_access.hpp: the records of a plan by the names that stamps have for them: "post/p1", "campaign/c1",
// "own_date/d1", and "client/", "key_dates/", "plan/" for what a plan has one of.
#pragma once

#include "core/base/result.hpp"
#include "core/replica/replica.hpp"

namespace marronnier {

inline constexpr std::string_view client_record = "client/";
inline constexpr std::string_view marks_record = "key_dates/";
inline constexpr std::string_view plan_record = "plan/";

std::string record_of(const PostId& id);
std::string record_of(const CampaignId& id);
std::string record_of(const OwnDateId& id);
bool is_campaign(std::string_view record);
// Not those that a plan has one of.
bool can_be_removed(std::string_view record);

FieldTexts fields_in(const Plan& plan, std::string_view record);

// Puts the record into the plan as the state says, or takes it out. Records of a kind that this program does not know stay
// with their stamps alone.
Verdict put_into(Plan& plan, const RecordState& state);

// Makes the record in `to` the one in `from`, or takes it out where there is none.
void copy_record(const Plan& from, std::string_view record, Plan& to);

// The names of all records in which two states of a plan differ, sorted.
std::vector<std::string> differing_records(const Plan& a, const Plan& b);

}  // namespace marronnier

#include "core/model/plan_difference.hpp"

namespace marronnier {

namespace {

template <class Record>
RecordChanges<Record> changes(const Table<Record>& before, const Table<Record>& after) {
    RecordChanges<Record> answer;
    for_each_difference(before, after, [&answer](const Box<Record>* was, const Box<Record>* is) {
        if (is)
            answer.put.push_back(**is);
        else
            answer.removed.push_back((*was)->id);
    });
    return answer;
}

template <class Record>
void apply(Table<Record>& table, const RecordChanges<Record>& changes) {
    for (const auto& id : changes.removed) table.erase(id);
    for (const Record& record : changes.put) table.put(record);
}

}  // namespace

PlanDifference difference(const Plan& before, const Plan& after) {
    PlanDifference answer;
    if (!(before.client == after.client)) answer.client = after.client;
    if (before.unknown_fields != after.unknown_fields) answer.unknown_fields = after.unknown_fields;
    if (!(before.key_dates == after.key_dates)) answer.key_dates = *after.key_dates;
    answer.posts = changes(before.posts, after.posts);
    answer.campaigns = changes(before.campaigns, after.campaigns);
    answer.own_dates = changes(before.own_dates, after.own_dates);
    return answer;
}

Plan applied(Plan plan, const PlanDifference& difference) {
    if (difference.client) plan.client = *difference.client;
    if (difference.unknown_fields) plan.unknown_fields = *difference.unknown_fields;
    if (difference.key_dates) plan.key_dates = *difference.key_dates;
    apply(plan.posts, difference.posts);
    apply(plan.campaigns, difference.campaigns);
    apply(plan.own_dates, difference.own_dates);
    return plan;
}

}  // namespace marronnier

#include "core/merging/record_access.hpp"

#include "core/base/sort.hpp"
#include "core/merging/merged_fields.hpp"
#include "core/storage/registers_json.hpp"

namespace marronnier {

namespace {

constexpr std::string_view post_prefix = "post/";
constexpr std::string_view campaign_prefix = "campaign/";
constexpr std::string_view own_date_prefix = "own_date/";

template <class Record>
FieldTexts fields_in_table(const Table<Record>& table, std::string_view id) {
    const auto parsed = decltype(Record::id)::parse(id);
    const Record* record = parsed ? table.find(*parsed) : nullptr;
    return record ? fields_of(*record) : FieldTexts{};
}

template <class Record>
Verdict put_into_table(Table<Record>& table, std::string_view id, const RecordState& state,
                       Result<Record> (*record_of_fields)(std::string_view, const FieldTexts&)) {
    const auto parsed = decltype(Record::id)::parse(id);
    if (!parsed) return Error{ErrorCode::InvalidId, state.id, std::string{id}};
    if (!state.is_alive()) {
        table.erase(*parsed);
        return Nothing{};
    }
    Result<Record> record = record_of_fields(id, shown_fields(state));
    if (!record) return Error{record.error().code, state.id + '.' + record.error().where, record.error().detail};
    table.put(std::move(*record));
    return Nothing{};
}

template <class Record>
void copy_in_table(const Table<Record>& from, std::string_view id, Table<Record>& to) {
    const auto parsed = decltype(Record::id)::parse(id);
    if (!parsed) return;
    if (const Record* record = from.find(*parsed))
        to.put(*record);
    else
        to.erase(*parsed);
}

template <class Value>
Verdict put_value(Result<Value> value, const auto& put) {
    if (!value) return value.error();
    put(std::move(*value));
    return Nothing{};
}

template <class Record>
void add_differing(const Table<Record>& a, const Table<Record>& b, std::vector<std::string>& out) {
    for_each_difference(a, b, [&out](const Box<Record>* in_a, const Box<Record>* in_b) {
        out.push_back(record_of((in_a ? *in_a : *in_b)->id));
    });
}

}  // namespace

std::string record_of(const PostId& id) { return std::string{post_prefix} + id.text(); }
std::string record_of(const CampaignId& id) { return std::string{campaign_prefix} + id.text(); }
std::string record_of(const OwnDateId& id) { return std::string{own_date_prefix} + id.text(); }

bool is_campaign(std::string_view record) { return record.starts_with(campaign_prefix); }
bool can_be_removed(std::string_view record) { return !record.ends_with('/'); }

FieldTexts fields_in(const Plan& plan, std::string_view record) {
    if (record.starts_with(post_prefix)) return fields_in_table(plan.posts, record.substr(post_prefix.size()));
    if (record.starts_with(campaign_prefix))
        return fields_in_table(plan.campaigns, record.substr(campaign_prefix.size()));
    if (record.starts_with(own_date_prefix))
        return fields_in_table(plan.own_dates, record.substr(own_date_prefix.size()));
    if (record == client_record) return fields_of(plan.client);
    if (record == marks_record) return fields_of(*plan.key_dates);
    if (record == plan_record) return fields_of_plan(plan.unknown_fields);
    return {};
}

Verdict put_into(Plan& plan, const RecordState& state) {
    const std::string_view record = state.id;
    if (record.starts_with(post_prefix))
        return put_into_table(plan.posts, record.substr(post_prefix.size()), state, &post_of);
    if (record.starts_with(campaign_prefix))
        return put_into_table(plan.campaigns, record.substr(campaign_prefix.size()), state, &campaign_of);
    if (record.starts_with(own_date_prefix))
        return put_into_table(plan.own_dates, record.substr(own_date_prefix.size()), state, &own_date_of);
    const FieldTexts fields = shown_fields(state);
    if (record == client_record)
        return put_value(client_of(fields), [&](Client client) { plan.client = std::move(client); });
    if (record == marks_record)
        return put_value(marks_of(fields), [&](KeyDateMarks marks) { plan.key_dates = std::move(marks); });
    if (record == plan_record)
        return put_value(unknown_fields_of(fields), [&](std::string lines) { plan.unknown_fields = std::move(lines); });
    return Nothing{};
}

void copy_record(const Plan& from, std::string_view record, Plan& to) {
    if (record.starts_with(post_prefix))
        copy_in_table(from.posts, record.substr(post_prefix.size()), to.posts);
    else if (record.starts_with(campaign_prefix))
        copy_in_table(from.campaigns, record.substr(campaign_prefix.size()), to.campaigns);
    else if (record.starts_with(own_date_prefix))
        copy_in_table(from.own_dates, record.substr(own_date_prefix.size()), to.own_dates);
    else if (record == client_record)
        to.client = from.client;
    else if (record == marks_record)
        to.key_dates = from.key_dates;
    else if (record == plan_record)
        to.unknown_fields = from.unknown_fields;
}

std::vector<std::string> differing_records(const Plan& a, const Plan& b) {
    std::vector<std::string> records;
    add_differing(a.posts, b.posts, records);
    add_differing(a.campaigns, b.campaigns, records);
    add_differing(a.own_dates, b.own_dates, records);
    if (!(a.client == b.client)) records.emplace_back(client_record);
    if (!(a.key_dates == b.key_dates)) records.emplace_back(marks_record);
    if (a.unknown_fields != b.unknown_fields) records.emplace_back(plan_record);
    sort(records);
    return records;
}

}  // namespace marronnier

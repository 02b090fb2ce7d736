#include "core/editing/dated_record_editing.hpp"

#include "core/editing/take.hpp"
#include "core/model/check.hpp"
#include "core/model/limits.hpp"

#include <string>

namespace marronnier {

namespace {

Error no_such(const CampaignId& id) { return {ErrorCode::NoSuchCampaign, {}, id.text()}; }
Error no_such(const OwnDateId& id) { return {ErrorCode::NoSuchOwnDate, {}, id.text()}; }

void set_fields(Campaign& campaign, const CampaignFields& fields) {
    take(campaign.name, fields.name);
    take(campaign.color, fields.color);
    take(campaign.from, fields.from);
    take(campaign.to, fields.to);
    take(campaign.key_date, fields.key_date);
    take(campaign.anchor, fields.anchor);
    take(campaign.skips, fields.skips);
}

void set_fields(OwnDate& own_date, const OwnDateFields& fields) {
    take(own_date.name, fields.name);
    take(own_date.from, fields.from);
    take(own_date.to, fields.to);
    take(own_date.every_year, fields.every_year);
    take(own_date.rule, fields.rule);
    if (!own_date.every_year && !fields.rule) own_date.rule.reset();  // What does not come back has no rule for it.
}

template <class Record, class Add>
Result<Plan> with_added(Plan plan, Table<Record> Plan::*records, std::size_t limit, const Add& edit) {
    Table<Record>& table = plan.*records;
    if (edit.id.empty()) return Error{ErrorCode::InvalidId, "id", {}};
    if (table.contains(edit.id)) return Error{ErrorCode::DuplicateId, "id", edit.id.text()};
    if (table.size() >= limit) return Error{ErrorCode::TooMany, {}, std::to_string(limit)};
    Record record{.id = edit.id};
    set_fields(record, edit.fields);
    if (const Verdict fit = check(record); !fit) return fit.error();
    table.put(std::move(record));
    return plan;
}

template <class Record, class Change>
Result<Plan> with_changed(Plan plan, Table<Record> Plan::*records, const Change& edit) {
    Table<Record>& table = plan.*records;
    const Record* old = table.find(edit.id);
    if (!old) return no_such(edit.id);
    Record record = *old;
    set_fields(record, edit.fields);
    if (const Verdict fit = check(record); !fit) return fit.error();
    if (!(record == *old)) table.put(std::move(record));
    return plan;
}

// All are counted only when one gets a rule: no other edit makes them more.
Result<Plan> with_few_rules(Result<Plan> plan, const OwnDateFields& fields) {
    if (plan && fields.rule)
        if (const Verdict few = check(plan->own_dates); !few) return few.error();
    return plan;
}

void free_posts_of(Plan& plan, const CampaignId& campaign) {
    std::vector<Post> freed;
    plan.posts.for_each([&](const Post& post) {
        if (post.campaign == campaign) freed.push_back(post);
    });
    for (Post& post : freed) {
        post.campaign.reset();
        post.step.reset();
        plan.posts.put(std::move(post));
    }
}

}  // namespace

Result<Plan> apply(Plan plan, const AddCampaign& edit) {
    return with_added(std::move(plan), &Plan::campaigns, limits::campaigns, edit);
}

Result<Plan> apply(Plan plan, const ChangeCampaign& edit) {
    return with_changed(std::move(plan), &Plan::campaigns, edit);
}

Result<Plan> apply(Plan plan, const RemoveCampaign& edit) {
    if (!plan.campaigns.erase(edit.id)) return no_such(edit.id);
    free_posts_of(plan, edit.id);
    return plan;
}

Result<Plan> apply(Plan plan, const AddOwnDate& edit) {
    return with_few_rules(with_added(std::move(plan), &Plan::own_dates, limits::own_dates, edit), edit.fields);
}

Result<Plan> apply(Plan plan, const ChangeOwnDate& edit) {
    return with_few_rules(with_changed(std::move(plan), &Plan::own_dates, edit), edit.fields);
}

Result<Plan> apply(Plan plan, const RemoveOwnDate& edit) {
    if (!plan.own_dates.erase(edit.id)) return no_such(edit.id);
    return plan;
}

}  // namespace marronnier

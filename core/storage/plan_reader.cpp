#include "core/model/check.hpp"
#include "core/storage/key_date_marks_json.hpp"
#include "core/storage/migrations.hpp"
#include "core/storage/plan_json.hpp"
#include "core/storage/plan_members.hpp"
#include "core/storage/record_json.hpp"

namespace marronnier {

namespace {

void refuse_broken_references(JsonReading& plan, const std::vector<Post>& posts, const Table<Campaign>& campaigns) {
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const auto& campaign = posts[i].campaign;
        if (!campaign || campaigns.contains(*campaign)) continue;
        std::string where = "posts";
        append_index(where, i);
        append_key(where, "campaign");
        return plan.root().refuse(Error{ErrorCode::BrokenReference, std::move(where), campaign->text()});
    }
}

}  // namespace

Result<Plan> read_plan(std::string_view text) {
    Result<Json> document = read_json(text);
    if (!document) return document.error();
    return plan_in(*std::move(document));
}

Result<Plan> plan_in(Json document) {
    if (const Verdict verdict = migrate_to_newest(document); !verdict) return verdict.error();

    JsonReading reading{std::move(document)};
    JsonObject fields{reading.root()};
    Plan plan;
    std::vector<Campaign> campaigns;
    std::vector<OwnDate> own_dates;
    std::vector<Post> posts;
    fields.take("format");
    fields.take("version");
    fields.take(sync_key);
    fields.required("id", plan.id);
    fields.required("client", plan.client);
    read_records(fields, "campaigns", campaigns);
    read_records(fields, "own_dates", own_dates);
    read_records(fields, "posts", posts);
    if (const auto member = fields.take("key_dates")) {
        KeyDateMarks marks;
        read(*member, marks);
        plan.key_dates = std::move(marks);
    }
    plan.unknown_fields = fields.unknown_members();
    if (reading.has_failed()) return reading.outcome(Plan{});  // Tables may not hold what is half read.

    plan.campaigns = Table<Campaign>::from(std::move(campaigns));
    refuse_broken_references(reading, posts, plan.campaigns);
    plan.own_dates = Table<OwnDate>::from(std::move(own_dates));
    if (const Verdict few = check(plan.own_dates); !few) reading.root().refuse(few.error());
    plan.posts = Table<Post>::from(std::move(posts));
    return reading.outcome(std::move(plan));
}

}  // namespace marronnier

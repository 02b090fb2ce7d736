#include "core/checks/date_checks.hpp"

namespace marronnier {

namespace {

FindingSource source_of(const KeyDateDefinition& date) { return {date.source, date.url, date.as_of}; }

// Nothing when a day gone by is as it should be: the post is out, or stopped.
std::optional<Severity> severity_in_the_past(PostStatus status) {
    switch (status) {
        case PostStatus::Idea:
        case PostStatus::Draft: return Severity::Information;
        case PostStatus::InReview:
        case PostStatus::ChangesRequested:
        case PostStatus::Approved:
        case PostStatus::Scheduled: return Severity::Warning;
        case PostStatus::Published:
        case PostStatus::OnHold:
        case PostStatus::Cancelled: return std::nullopt;
    }
    return std::nullopt;
}

bool awaits_approval(PostStatus status) {
    return status == PostStatus::InReview || status == PostStatus::ChangesRequested;
}

// From tomorrow to `day`, counted no further than needed to know that there is time.
bool is_late_to_approve(Day day, const CheckInput& input) {
    // Two working days never take longer, however weekends and holidays fall.
    constexpr days longest_wait{30};
    if (day < input.today || input.today + longest_wait < day) return false;
    const auto local = local_days(input.catalogue, input.plan.client.place, {input.today, day});
    int working_days = 0;
    for (Day next = input.today + days{1}; next <= day; next += days{1})
        if (!is_weekend(next) && !is_public_holiday(local, next)) ++working_days;
    return working_days <= approval_days;
}

}  // namespace

void check_day(const Post& post, std::span<const LocalDay> local, const CheckInput& input, Findings& found) {
    for (const LocalDay& holiday : on_day(local, *post.day)) {
        if (holiday.date->kind != KeyDateKind::PublicHoliday) continue;
        Finding& finding = add_finding(found, FindingCode::PublicHoliday, Severity::Information, post);
        finding.detail = holiday.date->name(input.language);
        finding.source = source_of(*holiday.date);
        break;
    }
    if (*post.day < input.today) {
        if (const auto severity = severity_in_the_past(post.status))
            add_finding(found, FindingCode::InThePast, *severity, post).status = post.status;
    } else if (awaits_approval(post.status) && knows_key_dates(input) && is_late_to_approve(*post.day, input)) {
        add_finding(found, FindingCode::ApprovalLate, Severity::Warning, post).status = post.status;
    }
}

}  // namespace marronnier

#include "core/views/anchored_campaign_view.hpp"

#include "core/base/sort.hpp"
#include "core/session/session.hpp"
#include "core/views/campaign_edits.hpp"
#include "core/words/date_words.hpp"
#include "core/words/error_sentence.hpp"
#include "core/words/term_words.hpp"
#include "core/words/words.hpp"

namespace marronnier {

namespace {

// The Olympic Games come back after four years; a date that does not come back within ten is not waited for.
constexpr int furthest_copy_years = 10;

std::string date_with_year(Language language, Day day) {
    return short_date(language, day) + ' ' + std::to_string(year_of(day));
}

std::string tied(const Session& session, const Campaign& campaign) {
    const Language language = session.language;
    const std::string day = date_with_year(language, *campaign.anchor);
    if (const KeyDateDefinition* date = key_date_of(session.catalogue, campaign))
        return sentence(language, Text::CampaignTied, {date->name(language), day});
    return sentence(language, Text::CampaignTiedUnknown, {campaign.key_date->text(), day});
}

// "J-21", "J+1", "J-0"
std::string step_name(Language language, int step) {
    return sentence(language, Text::CampaignStep, {(step > 0 ? "+" : step == 0 ? "-" : "") + std::to_string(step)});
}

std::vector<CampaignStepRow> steps_of(Language language, const Plan& plan, const CampaignId& campaign) {
    std::vector<const Post*> posts;
    plan.posts.for_each([&](const Post& post) {
        if (post.campaign == campaign && post.step) posts.push_back(&post);
    });
    sort(posts, [](const Post* a, const Post* b) { return *a->step < *b->step; });
    std::vector<CampaignStepRow> rows;
    rows.reserve(posts.size());
    for (const Post* post : posts)
        rows.push_back(
            {post->id, step_name(language, *post->step) + " · " + std::string{title_words(language, post->title)},
             post->day ? short_date(language, *post->day) : std::string{word(language, Text::CampaignNoDay)}});
    return rows;
}

SkipChoice skip_choice(const Session& session, const Plan& plan, const Campaign& campaign, SkippedDays skipped,
                       Text text) {
    SkipChoice choice{word(session.language, text), campaign.skips.contains(skipped), {}};
    EnumSet<SkippedDays> skips = campaign.skips;
    skips.toggle(skipped);
    const auto move = campaign_moved(plan, session.catalogue, campaign.id, *campaign.anchor, skips);
    // At an end of the calendar no step can give way: the wish is kept, the steps stay.
    choice.toggled = move ? moving(plan.id, campaign.id, *move)
                          : ChangePlans{{{plan.id, ChangeCampaign{campaign.id, {.skips = skips}}}}, {}};
    return choice;
}

std::string move_text(Language language, const PostMove& move) {
    const std::string text = std::string{title_words(language, move.title)} + " · ";
    if (!move.from) return text + std::string{word(language, Text::CampaignNoDay)};
    const std::string days = short_date(language, *move.from) + " → " + short_date(language, *move.to);
    switch (move.reason) {
        case MovedBecauseOf::Nothing: return text + days;
        case MovedBecauseOf::Weekend: return text + sentence(language, Text::CampaignMovedWeekend, {days});
        case MovedBecauseOf::Holiday: return text + sentence(language, Text::CampaignMovedHoliday, {days});
    }
    return text;
}

CampaignPreview preview_of(Language language, std::string_view name, const Result<CampaignMove>& move) {
    CampaignPreview preview;
    if (!move) {
        preview.refusal = error_sentence(language, move.error());
        return preview;
    }
    preview.heading = std::string{name} + ", " + date_with_year(language, move->anchor);
    for (const PostMove& post : move->posts) preview.moves.push_back(move_text(language, post));
    return preview;
}

std::optional<CampaignShiftView> shift_of(const Session& session, const Plan& plan, const Campaign& campaign,
                                          const std::optional<CampaignShift>& shift) {
    if (!shift || shift->campaign != campaign.id || shift->anchor == *campaign.anchor) return std::nullopt;
    const auto move = campaign_moved(plan, session.catalogue, campaign.id, shift->anchor, campaign.skips);
    CampaignShiftView view{.preview = preview_of(session.language, campaign.name, move)};
    if (move) view.moved = moving(plan.id, campaign.id, *move);
    return view;
}

CampaignCopyView copy_of(const Session& session, const Plan& plan, const Campaign& campaign) {
    const Language language = session.language;
    int year = year_of(*campaign.anchor) + 1;
    Result<Day> anchor = anchor_in_year(session.catalogue, campaign, year);
    for (int later = year + 1; !anchor && anchor.error().code == ErrorCode::NotThatYear; ++later) {
        if (later > year + furthest_copy_years) break;
        const Result<Day> there = anchor_in_year(session.catalogue, campaign, later);
        if (there) anchor = there;
    }
    if (anchor) year = year_of(*anchor);

    CampaignCopyView view{.offer = sentence(language, Text::CampaignCopy, {std::to_string(year)})};
    const Result<CampaignMove> move =
        anchor ? campaign_moved(plan, session.catalogue, campaign.id, *anchor, campaign.skips) : anchor.error();
    if (move) view.draft = campaign_copy(campaign, *move);
    view.preview = preview_of(language, view.draft.campaign.name.value_or(campaign.name), move);
    return view;
}

}  // namespace

std::optional<AnchoredCampaignView> anchored_campaign_view(const Session& session, const Plan& plan,
                                                           const Campaign& campaign,
                                                           const std::optional<CampaignShift>& shift) {
    if (!campaign.anchor) return std::nullopt;
    AnchoredCampaignView view{.anchor = to_text(*campaign.anchor),
                              .shift = shift_of(session, plan, campaign, shift),
                              .steps = steps_of(session.language, plan, campaign.id)};
    if (view.shift) view.anchor = to_text(shift->anchor);
    if (campaign.key_date) {
        view.tied = tied(session, campaign);
        view.copy = copy_of(session, plan, campaign);
    }
    view.skips.push_back(skip_choice(session, plan, campaign, SkippedDays::Weekends, Text::CampaignAvoidWeekends));
    view.skips.push_back(skip_choice(session, plan, campaign, SkippedDays::Holidays, Text::CampaignAvoidHolidays));
    return view;
}

}  // namespace marronnier

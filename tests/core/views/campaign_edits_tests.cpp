#include "core/views/campaign_edits.hpp"
#include "tests/support/sessions.hpp"
#include "tests/support/shipped_catalogue.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr EnumSet<SkippedDays> weekends{SkippedDays::Weekends};

std::vector<PostId> ids(std::string_view prefix, std::size_t count) {
    std::vector<PostId> list;
    for (std::size_t i = 1; i <= count; ++i) list.push_back(post_id(std::string{prefix} + std::to_string(i)));
    return list;
}

const Plan& plan_of(const Session& session) { return *session.workspace().find(plan_id("plan-1")); }
const Post& post_of(const Session& session, std::string_view id) { return *plan_of(session).posts.find(post_id(id)); }

// A bakery with its mothers' day of 2026 planned: c1, with the posts p1 to p4.
Session with_mothers_day() {
    Session session = a_session({a_plan().on_networks({Network::Instagram, Network::LinkedIn})});
    const CampaignDraft draft =
        campaign_for(plan_of(session).client, shipped_date("fr.fete-des-meres"), day_of(2026, 5, 31), Language::French);
    REQUIRE(update(session, adding(plan_id("plan-1"), draft, campaign_id("c1"), ids("p", draft.posts.size()))));
    return session;
}

CampaignMove moved(const Session& session, int year, EnumSet<SkippedDays> skips) {
    const auto anchor = anchor_in_year(shipped(), *plan_of(session).campaigns.find(campaign_id("c1")), year);
    REQUIRE(anchor);
    const auto move = campaign_moved(plan_of(session), shipped(), campaign_id("c1"), *anchor, skips);
    REQUIRE(move);
    return *move;
}

// "2026-05-10 2026-05-24 2026-05-31 2026-06-01"
std::string days_of(const Session& session, std::string_view prefix) {
    std::string text;
    for (const PostId& id : ids(prefix, 4))
        text += (text.empty() ? "" : " ") + to_text(*post_of(session, id.text()).day);
    return text;
}

}  // namespace

TEST_CASE("A campaign for a key date has its four steps on the client's networks", "[views][campaigns]") {
    const Session session = with_mothers_day();
    const Campaign& campaign = *plan_of(session).campaigns.find(campaign_id("c1"));
    CHECK(campaign.name == "Fête des mères 2026");
    CHECK(campaign.from == day_of(2026, 5, 10));
    CHECK(campaign.to == june(1));
    CHECK(campaign.key_date == key_date_id("fr.fete-des-meres"));
    CHECK(campaign.anchor == day_of(2026, 5, 31));

    CHECK(days_of(session, "p") == "2026-05-10 2026-05-24 2026-05-31 2026-06-01");
    CHECK(post_of(session, "p1").title == "Annonce : Fête des mères");
    CHECK(post_of(session, "p1").step == -21);
    CHECK(post_of(session, "p1").status == PostStatus::Idea);
    CHECK(post_of(session, "p3").title == "Jour J : Fête des mères");
    CHECK(post_of(session, "p4").title == "Bilan : Fête des mères");
    const std::vector<Variant>& story = post_of(session, "p2").variants;
    REQUIRE(story.size() == 2);
    CHECK(story[0].format == Format::Story);
    CHECK(story[1].network == Network::LinkedIn);
    CHECK(story[1].format == Format::Post);  // It has no stories.
}

TEST_CASE("A network without stories gets its usual format", "[views][campaigns]") {
    const Client client{.networks = {Network::Blog, Network::TikTok}};
    const CampaignDraft draft =
        campaign_for(client, shipped_date("fr.fete-des-meres"), day_of(2026, 5, 31), Language::English);
    CHECK(draft.posts[1].fields.title == "Story: Mother’s Day");
    CHECK((*draft.posts[1].fields.variants)[0].format == Format::Article);
    CHECK((*draft.posts[1].fields.variants)[1].format == Format::Story);
    CHECK((*draft.posts[0].fields.variants)[1].format == Format::Video);
}

TEST_CASE("A campaign for a date of several days lasts as long as it", "[views][campaigns]") {
    const CampaignDraft draft = campaign_for({}, shipped_date("fr.soldes-hiver"), day_of(2027, 1, 6), Language::French);
    CHECK(draft.campaign.from == day_of(2026, 12, 16));
    CHECK(draft.campaign.to == day_of(2027, 2, 2));
}

TEST_CASE("Mothers' day is dated again, off weekends, as one step to undo", "[views][campaigns]") {
    Session session = with_mothers_day();
    const Workspace before = session.workspace();
    for (const auto& [year, days] : {std::pair{2027, "2027-05-07 2027-05-21 2027-05-30 2027-05-31"},
                                     std::pair{2034, "2034-05-12 2034-05-26 2034-06-04 2034-06-05"}}) {
        REQUIRE(update(session, moving(plan_id("plan-1"), campaign_id("c1"), moved(session, year, weekends))));
        CHECK(days_of(session, "p") == days);
        CHECK(year_of(*plan_of(session).campaigns.find(campaign_id("c1"))->anchor) == year);
    }
    CHECK(plan_of(session).campaigns.find(campaign_id("c1"))->from == day_of(2034, 5, 12));
    REQUIRE(update(session, Undo{}));
    CHECK(days_of(session, "p") == "2027-05-07 2027-05-21 2027-05-30 2027-05-31");
    REQUIRE(update(session, Undo{}));
    CHECK(session.workspace() == before);
}

TEST_CASE("A campaign copied to the next year leaves this year's as it is", "[views][campaigns]") {
    Session session = with_mothers_day();
    REQUIRE(
        update(session, changing(ChangePosts{{post_id("p1")}, {.caption = "Bientôt", .status = PostStatus::Draft}})));
    REQUIRE(update(session, changing(ChangePosts{{post_id("p1")}, {.status = PostStatus::InReview}})));
    const Workspace before = session.workspace();

    const Campaign& campaign = *plan_of(session).campaigns.find(campaign_id("c1"));
    const CampaignDraft copy = campaign_copy(campaign, moved(session, 2027, weekends));
    REQUIRE(update(session, adding(plan_id("plan-1"), copy, campaign_id("c2"), ids("q", 4))));

    const Campaign& next = *plan_of(session).campaigns.find(campaign_id("c2"));
    CHECK(next.name == "Fête des mères 2027");
    CHECK(next.anchor == day_of(2027, 5, 30));
    CHECK(next.skips == weekends);
    CHECK(next.key_date == key_date_id("fr.fete-des-meres"));
    CHECK(days_of(session, "q") == "2027-05-07 2027-05-21 2027-05-30 2027-05-31");
    CHECK(days_of(session, "p") == "2026-05-10 2026-05-24 2026-05-31 2026-06-01");
    CHECK(post_of(session, "q1").caption == "Bientôt");
    CHECK(post_of(session, "q1").status == PostStatus::Draft);
    CHECK(post_of(session, "q1").step == -21);
    CHECK(post_of(session, "q1").campaign == campaign_id("c2"));
    CHECK(post_of(session, "p1").campaign == campaign_id("c1"));

    REQUIRE(update(session, Undo{}));
    CHECK(session.workspace() == before);
}

TEST_CASE("A post without a day is copied without one", "[views][campaigns]") {
    Session session = with_mothers_day();
    REQUIRE(update(session, changing(ChangePosts{{post_id("p1")}, {.day = std::optional<Day>{}}})));
    const Campaign& campaign = *plan_of(session).campaigns.find(campaign_id("c1"));
    const CampaignDraft copy = campaign_copy(campaign, moved(session, 2027, weekends));
    REQUIRE(copy.posts.back().source == post_id("p1"));
    REQUIRE(update(session, adding(plan_id("plan-1"), copy, campaign_id("c2"), ids("q", 4))));
    CHECK_FALSE(post_of(session, "q4").day);
}

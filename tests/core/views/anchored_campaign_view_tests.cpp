#include "core/views/anchored_campaign_view.hpp"
#include "tests/support/mothers_day.hpp"
#include "tests/support/sessions.hpp"
#include "tests/support/shipped_catalogue.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Session a_session_of(Plan plan, Language language = Language::French) {
    return open_session(a_workspace({std::move(plan)}), shipped(), june(1), language);
}

AnchoredCampaignView view_of(const Session& session) {
    const Plan& plan = *session.addressed_plan();
    const auto view = anchored_campaign_view(session, plan, *plan.campaigns.find(campaign_id("c1")));
    REQUIRE(view);
    return *view;
}

AnchoredCampaignView view_of(const Campaign& campaign) { return view_of(a_session_of(mothers_day_plan(campaign))); }

}  // namespace

TEST_CASE("A campaign says which date it is tied to, and on which days its steps fall", "[views][campaigns]") {
    const AnchoredCampaignView view = view_of(mothers_day());
    CHECK(view.tied == "Liée à Fête des mères, dim. 31 mai 2026");
    REQUIRE(view.steps.size() == 4);
    CHECK(view.steps[0].text == "J-21 · announcement");
    CHECK(view.steps[0].day == "dim. 10 mai");
    CHECK(view.steps[2].text == "J-0 · post");
    CHECK(view.steps[3].text == "J+1 · results");

    const AnchoredCampaignView english = view_of(a_session_of(mothers_day_plan(), Language::English));
    CHECK(english.tied == "Tied to Mother’s Day, Sun 31 May 2026");
    CHECK(english.steps[0].text == "D-21 · announcement");
    CHECK(english.copy.offer == "Copy to 2027…");
}

TEST_CASE("A step without a title or a day says so", "[views][campaigns]") {
    Plan plan = mothers_day_plan();
    Post post = a_step("post", 0, june(1));
    post.title.clear();
    post.day.reset();
    plan.posts.put(post);
    const AnchoredCampaignView view = view_of(a_session_of(plan));
    CHECK(view.steps[2].text == "J-0 · Sans titre");
    CHECK(view.steps[2].day == "sans date");
    CHECK(view.copy.preview.moves.back() == "Sans titre · sans date");
}

TEST_CASE("Avoiding weekends moves the steps as one step to undo", "[views][campaigns]") {
    Session session = a_session_of(mothers_day_plan());
    const AnchoredCampaignView view = view_of(session);
    REQUIRE(view.skips.size() == 2);
    CHECK(view.skips[0].text == "Éviter les week-ends");
    CHECK(view.skips[1].text == "Éviter les jours fériés");
    CHECK_FALSE(view.skips[0].on);

    const Workspace before = session.workspace();
    REQUIRE(update(session, view.skips[0].toggled));
    CHECK(view_of(session).skips[0].on);
    CHECK(view_of(session).steps[0].day == "ven. 8 mai");
    REQUIRE(update(session, view_of(session).skips[1].toggled));
    CHECK(view_of(session).steps[0].day == "jeu. 7 mai");
    REQUIRE(update(session, view_of(session).skips[1].toggled));
    CHECK(view_of(session).steps[0].day == "ven. 8 mai");
    REQUIRE(update(session, Undo{}));
    REQUIRE(update(session, Undo{}));
    REQUIRE(update(session, Undo{}));
    CHECK(session.workspace() == before);
}

TEST_CASE("Where steps could only give way out of the calendar, they stay", "[views][campaigns]") {
    Campaign campaign = mothers_day();
    campaign.anchor = first_day + days{6};  // J-6 is Monday 1 January 1900.
    campaign.from = campaign.to = *campaign.anchor;
    const Plan plan = a_plan().with(campaign).with(a_step("p1", -6, first_day));
    Session session = a_session_of(plan);
    REQUIRE(update(session, view_of(session).skips[1].toggled));
    CHECK(view_of(session).skips[1].on);
    CHECK(view_of(session).steps[0].day == "lun. 1er janv.");
}

TEST_CASE("A copy to the next year is shown with the reason of each shift", "[views][campaigns]") {
    Campaign campaign = mothers_day();
    campaign.skips = {SkippedDays::Weekends};
    const CampaignCopyView copy = view_of(campaign).copy;
    CHECK(copy.offer == "Copier vers 2027…");
    CHECK(copy.preview.heading == "Fête des mères 2027, dim. 30 mai 2027");
    CHECK(copy.preview.refusal.empty());
    CHECK(copy.draft.posts.size() == 6);
    REQUIRE(copy.preview.moves.size() == 6);
    CHECK(copy.preview.moves[0] == "announcement · dim. 10 mai → ven. 7 mai, pour éviter le week-end");
    CHECK(copy.preview.moves[1] == "extra · mer. 20 mai → mer. 19 mai");
    CHECK(copy.preview.moves[3] == "post · dim. 31 mai → dim. 30 mai");
    CHECK(copy.preview.moves[5] == "idea · sans date");
}

TEST_CASE("A step that avoids a public holiday says so", "[views][campaigns]") {
    Plan plan = mothers_day_plan();
    plan.posts.put(a_step("story", -24, day_of(2026, 5, 7)));
    Campaign campaign = mothers_day();
    campaign.skips = {SkippedDays::Holidays};
    plan.campaigns.put(campaign);
    CHECK(view_of(a_session_of(plan)).copy.preview.moves[0] ==
          "story · jeu. 7 mai → mer. 5 mai, pour éviter un jour férié");
}

TEST_CASE("A date that does not come back each year is copied to its next one", "[views][campaigns]") {
    Campaign campaign = mothers_day();
    campaign.key_date = key_date_id("world.vingt-neuf-fevrier");
    campaign.anchor = day_of(2024, 2, 29);
    CHECK(view_of(campaign).copy.offer == "Copier vers 2028…");
}

TEST_CASE("A campaign tied to a date that is not known here says so, and cannot be copied", "[views][campaigns]") {
    Campaign campaign = mothers_day();
    campaign.key_date = key_date_id("fr.fete-du-futur");
    const AnchoredCampaignView view = view_of(campaign);
    CHECK(view.tied == "Liée à une date clé que ce programme ne connaît pas (fr.fete-du-futur), dim. 31 mai 2026");
    CHECK(view.copy.offer == "Copier vers 2027…");
    CHECK(view.copy.preview.refusal == "Cette date clé n’est pas connue ici : fr.fete-du-futur.");
    CHECK(view.copy.draft.posts.empty());
}

TEST_CASE("A date that is not announced again says so", "[views][campaigns]") {
    Campaign campaign = mothers_day();
    campaign.key_date = key_date_id("be.soldes-d-hiver-2021");
    campaign.anchor = day_of(2021, 1, 4);
    CHECK(view_of(campaign).copy.preview.refusal ==
          "Cette date clé ne tombe pas en 2022, ou n’est pas encore annoncée.");
}

TEST_CASE("A campaign around a day alone has steps and no copy", "[views][campaigns]") {
    Campaign campaign = mothers_day();
    campaign.key_date.reset();
    const AnchoredCampaignView view = view_of(campaign);
    CHECK(view.tied.empty());
    CHECK(view.copy.offer.empty());
    CHECK(view.steps.size() == 4);

    campaign.anchor.reset();
    const Session session = a_session_of(mothers_day_plan(campaign));
    CHECK_FALSE(anchored_campaign_view(session, *session.addressed_plan(), campaign));
}

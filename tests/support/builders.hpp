// builders.hpp: the smallest plan that shows a point, written as one sentence: a_plan().with(a_post("p1").on(june(3))).
#pragma once

#include "core/model/plan.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace marronnier::tests {

inline Day june(unsigned day) { return day_of(2026, 6, day); }
inline Day july(unsigned day) { return day_of(2026, 7, day); }
inline Day december(unsigned day) { return day_of(2026, 12, day); }

inline PlanId plan_id(std::string_view text) { return *PlanId::parse(text); }
inline PostId post_id(std::string_view text) { return *PostId::parse(text); }
inline CampaignId campaign_id(std::string_view text) { return *CampaignId::parse(text); }
inline KeyDateId key_date_id(std::string_view text) { return *KeyDateId::parse(text); }
inline OwnDateId own_date_id(std::string_view text) { return *OwnDateId::parse(text); }

class PostBuilder {
public:
    explicit PostBuilder(std::string_view id) { post_.id = post_id(id); }

    PostBuilder& on(Day day) { return post_.day = day, *this; }
    PostBuilder& at(int hour, int minute) { return post_.time = marronnier::at(hour, minute), *this; }
    PostBuilder& titled(std::string title) { return post_.title = std::move(title), *this; }
    PostBuilder& is(PostStatus status) { return post_.status = status, *this; }
    PostBuilder& in(std::string_view campaign) { return post_.campaign = campaign_id(campaign), *this; }
    PostBuilder& noted(std::string note) { return post_.note = std::move(note), *this; }
    PostBuilder& for_network(Network network, Format format = Format::Post, std::string unknown_fields = {}) {
        post_.variants.push_back({network, format, {}, std::move(unknown_fields)});
        return *this;
    }
    PostBuilder& with_unknown_fields(std::string fields) { return post_.unknown_fields = std::move(fields), *this; }

    operator Post() const { return post_; }

private:
    Post post_;
};

class PlanBuilder {
public:
    explicit PlanBuilder(std::string_view id) {
        plan_.id = plan_id(id);
        plan_.client.name = "Boulangerie Kléber";
    }

    PlanBuilder& with(const Post& post) { return plan_.posts.put(post), *this; }
    PlanBuilder& with(const PostBuilder& post) { return with(static_cast<Post>(post)); }
    PlanBuilder& with(Campaign campaign) { return plan_.campaigns.put(std::move(campaign)), *this; }
    PlanBuilder& with(OwnDate own_date) { return plan_.own_dates.put(std::move(own_date)), *this; }
    PlanBuilder& named(std::string name) { return plan_.client.name = std::move(name), *this; }
    PlanBuilder& placed(Place place) { return plan_.client.place = std::move(place), *this; }
    PlanBuilder& on_networks(std::vector<Network> networks) {
        return plan_.client.networks = std::move(networks), *this;
    }

    operator Plan() const { return plan_; }

private:
    Plan plan_;
};

inline PostBuilder a_post(std::string_view id = "p1") { return PostBuilder{id}; }
inline PlanBuilder a_plan(std::string_view id = "plan-1") { return PlanBuilder{id}; }

inline Campaign a_campaign(std::string_view id, Day from, Day to) {
    return {.id = campaign_id(id), .name = "Campagne " + std::string{id}, .from = from, .to = to};
}

inline OwnDate an_own_date(std::string_view id, Day from, Day to) {
    return {.id = own_date_id(id), .name = "Date " + std::string{id}, .from = from, .to = to};
}

}  // namespace marronnier::tests

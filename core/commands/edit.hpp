// edit.hpp: everything that can change a plan, as plain values. Edits carry the ids of what they add, so that a log of
// edits replays to the same plan. core/editing applies them, core/storage writes and reads them as JSON.
#pragma once

#include "core/commands/fields.hpp"
#include "core/terms/key_date_mark.hpp"

#include <variant>

namespace marronnier {

struct AddPost {
    PostId id{};
    PostFields fields{};
    bool operator==(const AddPost&) const = default;
};

struct ChangePosts {
    std::vector<PostId> ids{};
    PostFields fields{};
    bool operator==(const ChangePosts&) const = default;
};

// Shifts posts by whole days; their times and statuses stay. Posts without a day stay where they are.
struct MovePosts {
    std::vector<PostId> ids{};
    int days = 0;
    bool operator==(const MovePosts&) const = default;
};

// Copies posts onto the same day. A copy of something already reviewed starts again as a draft.
struct DuplicatePosts {
    struct Copy {
        PostId source{};
        PostId id{};
        bool operator==(const Copy&) const = default;
    };
    std::vector<Copy> copies{};
    bool operator==(const DuplicatePosts&) const = default;
};

struct RemovePosts {
    std::vector<PostId> ids{};
    bool operator==(const RemovePosts&) const = default;
};

struct AddCampaign {
    CampaignId id{};
    CampaignFields fields{};
    bool operator==(const AddCampaign&) const = default;
};

struct ChangeCampaign {
    CampaignId id{};
    CampaignFields fields{};
    bool operator==(const ChangeCampaign&) const = default;
};

// Its posts stay, without a campaign.
struct RemoveCampaign {
    CampaignId id{};
    bool operator==(const RemoveCampaign&) const = default;
};

struct AddOwnDate {
    OwnDateId id{};
    OwnDateFields fields{};
    bool operator==(const AddOwnDate&) const = default;
};

struct ChangeOwnDate {
    OwnDateId id{};
    OwnDateFields fields{};
    bool operator==(const ChangeOwnDate&) const = default;
};

struct RemoveOwnDate {
    OwnDateId id{};
    bool operator==(const RemoveOwnDate&) const = default;
};

struct ChangeClient {
    ClientFields fields{};
    bool operator==(const ChangeClient&) const = default;
};

// Sets the mark of these key dates, whichever they had. A date that no catalogue here knows may have one too.
struct MarkKeyDates {
    std::vector<KeyDateId> ids{};
    KeyDateMark mark{};
    bool operator==(const MarkKeyDates&) const = default;
};

using Edit = std::variant<AddPost, ChangePosts, MovePosts, DuplicatePosts, RemovePosts, AddCampaign, ChangeCampaign,
                          RemoveCampaign, AddOwnDate, ChangeOwnDate, RemoveOwnDate, ChangeClient, MarkKeyDates>;

}  // namespace marronnier

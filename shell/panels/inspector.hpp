// inspector.hpp: the panel beside the calendar: a post, a client, the campaigns or the client's own dates.
#pragma once

#include "core/terms/language.hpp"
#include "core/views/client_view.hpp"
#include "core/views/findings_view.hpp"
#include "core/views/key_dates_view.hpp"
#include "core/views/post_view.hpp"
#include "core/views/span_list_view.hpp"
#include "shell/panels/wishes.hpp"
#include "shell/widgets/scroll_area.hpp"

#include <variant>

namespace marronnier {

struct NothingView {
    bool any_plan = false;
};
using InspectorView =
    std::variant<NothingView, PostView, ClientView, CampaignsView, OwnDatesView, KeyDatesView, FindingsView>;

enum class KeyDateFilter { Client, Holidays, Commerce, Feasts, Days, Events, Own, Names, All, Dismissed };

struct KeyDatesDraft {
    KeyDateFilter filter = KeyDateFilter::Client;
    std::string looked_for{};
    std::vector<std::string> ticked{};  // Keys of items, in the order they were ticked.
};

struct InspectorDraft {
    ScrollState scroll{};
    std::string region_typed{};                 // While a région or département is looked up.
    std::optional<CampaignId> copying{};        // The campaign of which a copy is shown, before it is made.
    std::optional<CampaignShift> shift{};       // Of one that is shown elsewhere, before it goes there.
    std::optional<std::string> open_network{};  // By name: the text of this network is shown.
    std::optional<FindingCode> silencing{};     // Its reason is being written.
    std::string silence_reason{};
    bool silenced_shown = false;
    bool naming_hashtags = false;  // A new set of them.
    bool focus_hashtag_name = false;
    std::string hashtag_set_name{};
    bool focus_title = false;  // Opened with Enter or a double click: typing goes into the title.
    KeyDatesDraft key_dates{};
};

struct InspectorContext {
    Language language{};
    Day today{};
    Overlay open = Overlay::None;
    bool closable = false;  // Covers the calendar.
    bool sheet = false;     // On a phone; its ground is drawn already.
};

void draw_inspector(Ui& ui, const Rect& area, const InspectorView& view, InspectorDraft& draft,
                    const InspectorContext& context, Wishes& wishes);

}  // namespace marronnier

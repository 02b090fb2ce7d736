#include "shell/panels/addresses.hpp"

#include <array>

namespace marronnier {

namespace {

constexpr std::string_view month_prefix = "#/month/";
constexpr std::string_view dialog_mark = "/with/";

struct Dialog {
    Overlay kind{};
    std::string_view name{};
};
constexpr std::array dialogs{
    Dialog{Overlay::NewClient, "new-client"},
    Dialog{Overlay::Shortcuts, "shortcuts"},
    Dialog{Overlay::Sidebar, "sidebar"},
    Dialog{Overlay::DayList, "day"},
    Dialog{Overlay::CloseClient, "close-client"},
    Dialog{Overlay::Search, "search"},
    Dialog{Overlay::Print, "print"},
    Dialog{Overlay::StoreSetup, "store"},
    Dialog{Overlay::Conflicts, "conflicts"},
};

// What stands before the next slash; the rest stays.
std::string_view cut_step(std::string_view& path) {
    const std::size_t end = path.find('/');
    const std::string_view step = path.substr(0, end);
    path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
    return step;
}

std::string path_of(const Subject& subject) {
    if (const auto* post = std::get_if<PostRef>(&subject))
        return "/post/" + post->plan.text() + '/' + post->post.text();
    if (const auto* client = std::get_if<ClientSubject>(&subject)) return "/client/" + client->plan.text();
    if (const auto* campaigns = std::get_if<CampaignsSubject>(&subject))
        return "/campaigns" + (campaigns->open ? '/' + campaigns->open->text() : "");
    if (const auto* dates = std::get_if<OwnDatesSubject>(&subject))
        return "/dates" + (dates->open ? '/' + dates->open->text() : "");
    if (const auto* dates = std::get_if<KeyDatesSubject>(&subject))
        return "/key-dates" + (dates->open ? '/' + dates->open->text() : "");
    if (std::holds_alternative<FindingsSubject>(subject)) return "/findings";
    return {};
}

// The one thing of a list that is open, or the list alone.
template <class List, class Id>
std::optional<Subject> list_in_path(std::string_view path) {
    if (path.empty()) return List{};
    const auto id = Id::parse(path);
    return id ? std::optional<Subject>{List{*id}} : std::nullopt;
}

std::optional<Subject> subject_in_path(std::string_view path) {
    if (path.empty()) return NoSubject{};
    if (path.back() == '/') return std::nullopt;
    const std::string_view kind = cut_step(path);
    if (kind == "campaigns") return list_in_path<CampaignsSubject, CampaignId>(path);
    if (kind == "dates") return list_in_path<OwnDatesSubject, OwnDateId>(path);
    if (kind == "findings" && path.empty()) return FindingsSubject{};
    if (kind == "key-dates") return list_in_path<KeyDatesSubject, KeyDateId>(path);
    const auto plan = PlanId::parse(kind == "client" ? path : cut_step(path));
    if (!plan) return std::nullopt;
    if (kind == "client") return ClientSubject{*plan};
    const auto post = PostId::parse(path);
    if (kind != "post" || !post) return std::nullopt;
    return PostRef{*plan, *post};
}

bool read_dialog(std::string_view path, Location& location) {
    const std::string_view name = cut_step(path);
    for (const Dialog& dialog : dialogs)
        if (dialog.name == name) location.dialog = dialog.kind;
    if (location.dialog == Overlay::DayList) {
        const auto day = parse_day(path);
        location.day = day.value_or(Day{});
        return day.has_value();
    }
    if (location.dialog == Overlay::CloseClient) {
        const auto plan = PlanId::parse(path);
        location.plan = plan.value_or(PlanId{});
        return plan.has_value();
    }
    return location.dialog != Overlay::None && path.empty();
}

}  // namespace

std::string address_of(const Location& location) {
    std::string address = std::string{month_prefix} + to_text(location.month) + path_of(location.subject);
    for (const Dialog& dialog : dialogs)
        if (dialog.kind == location.dialog) (address += dialog_mark) += dialog.name;
    if (location.dialog == Overlay::DayList) (address += '/') += to_text(location.day);
    if (location.dialog == Overlay::CloseClient) (address += '/') += location.plan.text();
    return address;
}

std::string address_of(const PostRef& post, Day day) { return address_of({.month = month_of(day), .subject = post}); }

std::optional<Location> location_in_address(std::string_view fragment) {
    if (!fragment.starts_with(month_prefix)) return std::nullopt;
    fragment.remove_prefix(month_prefix.size());
    Location location;
    if (const std::size_t mark = fragment.find(dialog_mark); mark != std::string_view::npos) {
        if (!read_dialog(fragment.substr(mark + dialog_mark.size()), location)) return std::nullopt;
        fragment = fragment.substr(0, mark);
    }
    if (fragment.ends_with('/')) return std::nullopt;
    const auto month = parse_month(cut_step(fragment));
    auto subject = subject_in_path(fragment);
    if (!month || !subject) return std::nullopt;
    location.month = *month;
    location.subject = *std::move(subject);
    return location;
}

}  // namespace marronnier

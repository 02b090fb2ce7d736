#include "shell/app/addresses.hpp"

namespace marronnier {

namespace {

constexpr std::string_view month_prefix = "#/month/";
constexpr std::string_view post_prefix = "post/";

// What stands before the next slash; the rest stays.
std::string_view cut_step(std::string_view& path) {
    const std::size_t end = path.find('/');
    const std::string_view step = path.substr(0, end);
    path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
    return step;
}

std::optional<PostRef> post_in_path(std::string_view path) {
    if (!path.starts_with(post_prefix)) return std::nullopt;
    path.remove_prefix(post_prefix.size());
    const auto plan = PlanId::parse(cut_step(path));
    const auto post = PostId::parse(path);
    if (!plan || !post) return std::nullopt;
    return PostRef{*plan, *post};
}

}  // namespace

std::string address_of(const Location& location) {
    std::string address = std::string{month_prefix} + to_text(location.month);
    if (location.post) ((address += "/post/") += location.post->plan.text() + '/') += location.post->post.text();
    return address;
}

std::optional<Location> location_in_address(std::string_view fragment) {
    if (!fragment.starts_with(month_prefix)) return std::nullopt;
    fragment.remove_prefix(month_prefix.size());
    const bool is_month_alone = fragment.find('/') == std::string_view::npos;
    const auto month = parse_month(cut_step(fragment));
    if (!month) return std::nullopt;
    if (is_month_alone) return Location{*month, {}};
    const auto post = post_in_path(fragment);
    return post ? std::optional{Location{*month, post}} : std::nullopt;
}

}  // namespace marronnier

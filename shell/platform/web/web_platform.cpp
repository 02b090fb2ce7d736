#include "shell/platform/web/web_platform.hpp"

#include "shell/platform/web/host.hpp"
#include "shell/platform/web/host_text.hpp"

namespace marronnier {

namespace {

// The page knows ids as 32 bits; calls carry them as int.
int signed_id(std::uint32_t id) { return static_cast<int>(id); }

int flags_of(const TextField& field) {
    return (field.bare ? host_field_bare : 0) | (field.focus ? host_field_focus : 0);
}

int flags_of(const AccessNode& node) {
    return (node.selected ? host_node_selected : 0) | (node.toggles ? host_node_toggles : 0) |
           (node.expanded ? host_node_expanded : 0) | (node.expands ? host_node_expands : 0) |
           (node.disabled ? host_node_disabled : 0) | (node.current ? host_node_current : 0) |
           (node.focused ? host_node_focused : 0);
}

}  // namespace

Day WebPlatform::today() { return Day{days{host_today()}}; }
std::string WebPlatform::time_now() { return take_host_text(host_time_now()); }
std::string WebPlatform::fresh_id() { return take_host_text(host_fresh_id()); }

std::optional<std::string> WebPlatform::drawable_text(std::string_view utf8) {
    char* const text = host_drawable_text(utf8.data(), length_of(utf8));
    if (!text) return std::nullopt;
    return take_host_text(text);
}

std::string WebPlatform::line_in_order(std::string_view marked_line) {
    return take_host_text(host_line_in_order(marked_line.data(), length_of(marked_line)));
}

void WebPlatform::show_fields(std::span<const TextField> fields) {
    fields_.show(
        fields,
        [](const TextField& field) {
            const Rect& rect = field.rect;
            host_field(signed_id(field.id), static_cast<int>(field.kind), flags_of(field), rect.x, rect.y, rect.width,
                       rect.height, field.hidden_above, field.hidden_below, field.font_px, field.font_weight,
                       field.label.data(), length_of(field.label), field.text.data(), length_of(field.text),
                       field.placeholder.data(), length_of(field.placeholder));
        },
        [](std::span<const std::uint32_t> ids) { host_fields_shown(ids.data(), static_cast<int>(ids.size())); });
}

void WebPlatform::show_access_nodes(std::span<const AccessNode> nodes) {
    nodes_.show(
        nodes,
        [](const AccessNode& node) {
            const Rect& rect = node.rect;
            host_node(signed_id(node.id), signed_id(node.parent), static_cast<int>(node.role), flags_of(node),
                      node.level, rect.x, rect.y, rect.width, rect.height, node.name.data(), length_of(node.name),
                      node.shortcut.data(), length_of(node.shortcut), node.link.data(), length_of(node.link));
        },
        [](std::span<const std::uint32_t> ids) { host_nodes_shown(ids.data(), static_cast<int>(ids.size())); });
}

void WebPlatform::announce(std::string_view text) { host_announce(text.data(), length_of(text)); }
void WebPlatform::set_cursor(Cursor cursor) { host_set_cursor(static_cast<int>(cursor)); }

void WebPlatform::store(std::uint32_t sequence, std::span<const StoredChange> changes) {
    for (const StoredChange& change : changes) {
        host_store_change(static_cast<int>(change.kind), change.plan.data(), length_of(change.plan), change.text.data(),
                          length_of(change.text));
    }
    host_store(static_cast<int>(sequence));
}

void WebPlatform::ask_to_write() { host_ask_to_write(); }

void WebPlatform::ask_for_restore_points(std::string_view plan) {
    host_ask_for_restore_points(plan.data(), length_of(plan));
}

void WebPlatform::open_restore_point(std::string_view plan, const RestorePoint& point) {
    host_open_restore_point(plan.data(), length_of(plan), static_cast<double>(point.at_ms),
                            static_cast<int>(point.reason));
}

void WebPlatform::store_setting(std::string_view name, std::string_view value) {
    host_store_setting(name.data(), length_of(name), value.data(), length_of(value));
}

void WebPlatform::ask_for_file() { host_ask_for_file(); }

void WebPlatform::save_file(std::string_view plan, std::string_view name, std::string_view text, bool ask_where) {
    host_save_file(plan.data(), length_of(plan), name.data(), length_of(name), text.data(), length_of(text),
                   ask_where ? 1 : 0);
}

void WebPlatform::copy_text(std::string_view text) { host_copy_text(text.data(), length_of(text)); }
void WebPlatform::open_web_page(std::string_view address) { host_open_web_page(address.data(), length_of(address)); }
void WebPlatform::print(std::string_view html) { host_print(html.data(), length_of(html)); }

void WebPlatform::show_address(std::string_view fragment) { host_show_address(fragment.data(), length_of(fragment)); }
void WebPlatform::show_language(std::string_view code) { host_show_language(code.data(), length_of(code)); }
void WebPlatform::show_theme(bool dark) { host_show_theme(dark ? 1 : 0); }

}  // namespace marronnier

#include "shell/widgets/kept_parts.hpp"

#include "shell/widgets/ui.hpp"

namespace marronnier {

namespace {

bool is_met(const Ui& ui, ItemId id) { return id == ui.keyboard_focus || id == ui.to_reveal || ui.zones.is_met(id); }

}  // namespace

void KeptParts::begin_frame(const Look& look) {
    look_ = look;
    for (auto& [id, part] : parts_) part.is_shown = false;
}

void KeptParts::end_frame() {
    std::erase_if(parts_, [](const auto& entry) { return !entry.second.is_shown; });
}

bool KeptParts::show_again(Ui& ui, Part& part) {
    if (part.is_passing || !(part.look == look_)) return false;
    for (const AccessNode& node : part.nodes)
        if (is_met(ui, node.id)) return false;
    for (const Zone& zone : part.zones)
        if (is_met(ui, zone.id)) return false;
    part.is_shown = true;
    ui.zones.add(part.zones);
    ui.access.add(part.nodes);
    ui.picture.show(*part.layer);
    ui.list = &ui.picture.list();
    return true;
}

KeptParts::Before KeptParts::begin(Ui& ui, Part& part) {
    if (!part.layer) part.layer = ui.picture.make_layer();
    ui.list = &ui.picture.begin(*part.layer);
    return {ui.zones.building().size(), ui.access.nodes().size(), ui.fields.shown().size(), ui.wake_at_ms};
}

void KeptParts::end(Ui& ui, Part& part, const Before& before) {
    const auto zones = ui.zones.building().subspan(before.zones);
    const auto nodes = ui.access.nodes().subspan(before.nodes);
    part.zones.assign(zones.begin(), zones.end());
    part.nodes.assign(nodes.begin(), nodes.end());
    part.look = look_;
    part.is_shown = true;
    part.is_passing = ui.fields.shown().size() != before.fields || ui.wake_at_ms != before.wake_at_ms;
    for (const AccessNode& node : part.nodes) part.is_passing = part.is_passing || is_met(ui, node.id);
    for (const Zone& zone : part.zones) part.is_passing = part.is_passing || is_met(ui, zone.id);
    ui.picture.show(*part.layer);
    ui.list = &ui.picture.list();
}

}  // namespace marronnier

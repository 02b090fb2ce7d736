// meeting_views.hpp: a connection as the panels show it, in words.
#pragma once

#include "core/terms/language.hpp"
#include "shell/app/connection.hpp"
#include "shell/panels/meeting_view.hpp"

namespace marronnier {

// `plan`: as the session has it; what it holds beyond the machine's is not sent yet.
MeetingView meeting_view(const Connection& connection, const Plan& plan, StoreDoor& door, Language language);

// This one first.
std::vector<DeviceView> device_views(const Connection& connection, StoreDoor& door, Language language);

// By the number it has everywhere: its place among all devices.
std::string device_name(const Connection& connection, ReplicaId device, Language language);

// The first ones; what is decided makes room for the next.
std::vector<ConflictView> conflict_views(const Connection& connection, StoreDoor& door, Language language);

}  // namespace marronnier

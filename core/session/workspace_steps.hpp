// workspace_steps.hpp: from one workspace to the next: what a change of the plans means for the rest of the session.
#pragma once

#include "core/session/session.hpp"

namespace marronnier {

// Brings the indexes up to the current workspace.
void index_workspace(Session& session);

// Makes `next` the current workspace as one undo step. Nothing happens when nothing differs.
void step_to(Session& session, Workspace next, std::string_view gesture = {});

// Makes `next` the current workspace without a step: what changed elsewhere.
void amend(Session& session, Workspace next);

// After anything that changes what exists or what the filter lets through.
void forget_what_is_hidden_or_gone(Session& session);

void cancel_step(Session& session, std::string_view gesture);
Verdict undo(Session& session);
Verdict redo(Session& session);

}  // namespace marronnier

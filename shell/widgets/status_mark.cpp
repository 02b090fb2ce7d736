#include "shell/widgets/status_mark.hpp"

namespace marronnier {

void status_mark(Ui& ui, float x, float y, PostStatus status, float alpha) {
    const Paint color = faded(ui.palette.status(status), alpha);
    const ImVec2 centre{x, y};
    ImDrawList& list = *ui.list;
    switch (status) {
        case PostStatus::Idea:  // An empty ring: nothing written yet.
            list.AddCircle(centre, 3.2f, color, 12, 1.6f);
            return;
        case PostStatus::Draft:  // Half full.
            list.AddCircle(centre, 3.4f, color, 12, 1.3f);
            list.PathArcTo(centre, 3.4f, 1.5708f, 4.7124f, 8);
            list.PathFillConvex(color);
            return;
        case PostStatus::InReview:  // A diamond: waits for someone's decision.
            list.AddQuadFilled({x, y - 4.6f}, {x + 4.6f, y}, {x, y + 4.6f}, {x - 4.6f, y}, color);
            return;
        case PostStatus::ChangesRequested:  // Points back.
            list.AddTriangleFilled({x + 3.6f, y - 4.2f}, {x + 3.6f, y + 4.2f}, {x - 4.2f, y}, color);
            return;
        case PostStatus::Approved:  // A full dot.
            list.AddCircleFilled(centre, 4, color, 14);
            return;
        case PostStatus::Scheduled:  // A full dot with a ring: ready to leave.
            list.AddCircle(centre, 4.2f, color, 14, 1.1f);
            list.AddCircleFilled(centre, 2.3f, color, 10);
            return;
        case PostStatus::Published:  // A square: done.
            list.AddRectFilled({x - 3.6f, y - 3.6f}, {x + 3.6f, y + 3.6f}, color, 1.5f);
            return;
        case PostStatus::OnHold:  // Pause.
            list.AddRectFilled({x - 3.6f, y - 4}, {x - 1, y + 4}, color);
            list.AddRectFilled({x + 1, y - 4}, {x + 3.6f, y + 4}, color);
            return;
        case PostStatus::Cancelled:  // A cross.
            list.AddLine({x - 3.4f, y - 3.4f}, {x + 3.4f, y + 3.4f}, color, 1.6f);
            list.AddLine({x - 3.4f, y + 3.4f}, {x + 3.4f, y - 3.4f}, color, 1.6f);
            return;
    }
}

}  // namespace marronnier

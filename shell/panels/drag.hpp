// drag.hpp: cards on their way to another day. Panels that can take them say which day lies under the pointer; nothing changes
// in the plan before the drop.
#pragma once

#include "core/views/drop_view.hpp"
#include "core/views/month_view.hpp"
#include "shell/panels/wishes.hpp"
#include "shell/widgets/ui.hpp"

#include <functional>
#include <optional>

namespace marronnier {

struct Drag {
    CardView card{};               // The one that was grabbed.
    std::vector<PostRef> posts{};  // All that move with it.
    Day origin{};                  // The day of the grabbed card.
    float grip_x = 0, grip_y = 0;  // Where inside the card it was grabbed.
    float width = 150;
    std::optional<Day> target{};  // Under the pointer now.
    std::optional<Day> told{};    // What `tip` speaks of.
    std::string tip{};
    bool possible = true;
    int edge = 0;  // −1 or +1 while the pointer rests at a side of the calendar.
    double edge_since_ms = 0;
    int mini_edge = 0;  // The same over an arrow of the small calendar.
    double mini_edge_since_ms = 0;
    bool by_keyboard = false;     // The target follows the arrow keys, not the pointer.
    std::string typed{};          // A date that is being typed, so far.
    Day typed_near{};             // What was in sight when that began.
    std::optional<Rect> place{};  // Of the target, where a panel shows it.

    int days() const { return target ? static_cast<int>((*target - origin).count()) : 0; }
    bool moves(const PostRef& ref) const;
};

struct DropAnswer {
    std::string tip{};
    bool possible = true;
};
// What dropping these posts there would mean.
using DropQuestion = std::function<DropAnswer(const std::vector<PostRef>& posts, int days, Day target)>;

// A press that may become a drag.
struct Grip {
    CardView card{};
    Day day{};
    Rect rect{};
};

// At most one of the two.
struct Dragging {
    std::optional<Grip> grip{};
    std::optional<Drag> drag{};
};

// Starts once the pointer has gone far enough from where it pressed, or a finger has rested.
void lift_when_meant(Ui& ui, Dragging& dragging, const std::vector<PostRef>& selection, Wishes& wishes);

// Holding a card against the left or right side of the calendar turns the month.
void turn_month_at_edge(Ui& ui, Drag& drag, const Rect& calendar, year_month month, Wishes& wishes);

// Puts the posts where they were carried to.
void drop(const Drag& drag, Wishes& wishes);

// Draws the card under the pointer, or on its target, with its tip, and drops it when the pointer is released. True while
// it goes on.
bool carry(Ui& ui, Drag& drag, const Rect& page, const DropQuestion& question, Wishes& wishes);

}  // namespace marronnier

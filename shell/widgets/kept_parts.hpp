// kept_parts.hpp: parts of the page that are shown again as they were drawn, with all that can be pressed in them and all
// that is told to those who do not see, while nothing they show changes. A letter typed beside a month of hundreds of cards
// draws that letter.
#pragma once

#include "shell/accessibility/item_id.hpp"
#include "shell/picture/picture.hpp"
#include "shell/platform/access_node.hpp"
#include "shell/theme/palette.hpp"
#include "shell/widgets/zones.hpp"

#include <memory>
#include <unordered_map>
#include <vector>

namespace marronnier {

struct Ui;

class KeptParts {
public:
    // What every part is drawn with.
    struct Look {
        Palette palette{};
        float width = 0, height = 0, density = 0;  // Of the page.
        bool for_fingers = false;
        int texture = 0;       // Letters lie elsewhere in another one.
        unsigned letters = 0;  // Texts::version

        bool operator==(const Look&) const = default;
    };

    void begin_frame(const Look& look);
    // Forgets the parts the frame did not show.
    void end_frame();

    // Shows the part, which `draw` draws if need be. `is_same`: whoever asks would draw what they drew last time. What the
    // pointer and the keyboard do in it is seen to here. Not inside something that scrolls.
    template <typename Draw>
    void show(Ui& ui, ItemId id, bool is_same, const Draw& draw) {
        Part& part = parts_[id];
        if (is_same && show_again(ui, part)) return;
        const Before before = begin(ui, part);
        draw();
        end(ui, part, before);
    }

private:
    struct Part {
        std::unique_ptr<Layer> layer{};
        std::vector<Zone> zones{};
        std::vector<AccessNode> nodes{};
        Look look{};
        bool is_shown = false;   // In this frame.
        bool is_passing = true;  // Drawn for the moment: with a pointer in it, a field, something that moves.
    };
    // What a part may add to while it is drawn.
    struct Before {
        std::size_t zones = 0, nodes = 0, fields = 0;
        double wake_at_ms = 0;
    };

    bool show_again(Ui& ui, Part& part);
    Before begin(Ui& ui, Part& part);
    void end(Ui& ui, Part& part, const Before& before);

    Look look_{};
    std::unordered_map<ItemId, Part> parts_;
};

}  // namespace marronnier

// notices.hpp: sentences about what happened: passing ones at the bottom, lasting ones above the calendar.
#pragma once

#include "core/terms/language.hpp"
#include "shell/panels/wishes.hpp"
#include "shell/widgets/ui.hpp"

#include <optional>
#include <string>

namespace marronnier {

// Something to know, gone by itself.
struct Toast {
    std::string text{};
    bool is_problem = false;
    bool offers_undo = false;
    double until_ms = 0;
};

// Something that stays until it is no longer true or is put away.
struct Banner {
    std::string text{};
    bool offers_download = false;  // "Download my file"
    bool can_be_closed = false;
    bool offers_editing = false;  // "Edit here"
    bool is_alert = true;
};

constexpr float banner_height = 48;

// What was pressed.
enum class BannerAnswer { None, Closed, EditHere };

BannerAnswer draw_banner(Ui& ui, const Rect& area, const Banner& banner, Language language,
                         const std::optional<PlanId>& plan, Wishes& wishes);
void draw_toast(Ui& ui, const Rect& page, const Toast& toast, Language language, Wishes& wishes);

}  // namespace marronnier

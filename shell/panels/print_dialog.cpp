#include "shell/panels/print_dialog.hpp"

#include "core/words/words.hpp"
#include "shell/panels/dialog_parts.hpp"
#include "shell/widgets/field_box.hpp"

#include <span>
#include <type_traits>

namespace marronnier {

namespace {

constexpr float control_px = 34;

// One of a few, side by side below their name. Answers which is chosen now.
int draw_choice(Ui& ui, Rect& rest, int chosen, std::string_view name, std::span<const std::string_view> offered) {
    field_label(ui, rest, name);
    Rect row = rest.cut_top(ui.target(control_px));
    rest.cut_top(14);
    const AccessGroup group{ui.access,
                            {.id = item_id(name), .role = Role::Group, .rect = row, .name = std::string{name}}};
    int index = 0;
    for (const std::string_view text : offered) {
        const Rect slot = row.cut_left(chip_width(ui, text, false));
        row.cut_left(6);
        if (chip(ui, slot, item_id(text, item_id(name)), {}, text, text, chosen == index).clicked) chosen = index;
        ++index;
    }
    return chosen;
}

}  // namespace

void draw_print_dialog(Ui& ui, PrintChoices& choices, const MenuContext& context, Wishes& wishes) {
    const auto text = [&context](Text id) { return word(context.language, id); };
    const Rect box = centred_on(context.page, 380, 178 + 4 * ui.target(control_px) + ui.target(36));
    if (begin_dialog(ui, box, context.page, text(Text::PrintTitle))) wishes.close_overlay();
    Rect rest = box.inset(dialog_padding, 16);
    dialog_heading(ui, rest, text(Text::PrintTitle));
    Rect actions = rest.cut_bottom(ui.target(36));
    const std::string_view parts[] = {text(Text::PrintMonth), text(Text::PrintWeek), text(Text::PrintList)};
    const std::string_view papers[] = {"A4", "A3"};
    const std::string_view inks[] = {text(Text::PrintColor), text(Text::PrintBlack)};
    const auto choose = [&](auto& choice, Text name, std::span<const std::string_view> offered) {
        using Choice = std::remove_reference_t<decltype(choice)>;
        choice = static_cast<Choice>(draw_choice(ui, rest, static_cast<int>(choice), text(name), offered));
    };
    choose(choices.part, Text::PrintWhat, parts);
    choose(choices.paper, Text::PrintPaper, papers);
    choose(choices.inks, Text::PrintInks, inks);
    if (const bool is_on = choices.notes == PrintedNotes::Shown;
        checkbox(ui, rest.cut_top(ui.target(control_px)), item_id("printed notes"), text(Text::PrintWithNotes), is_on))
        choices.notes = is_on ? PrintedNotes::Left : PrintedNotes::Shown;
    if (dialog_action(ui, actions,
                      {.id = item_id("print now"), .text = text(Text::PrintTitle), .look = ButtonLook::Primary})
            .clicked) {
        wishes.print = choices;
        wishes.close_overlay();
    }
    if (dialog_action(ui, actions, {.id = item_id("print cancel"), .text = text(Text::MenuCancel)}).clicked)
        wishes.close_overlay();
    end_popover(ui);
}

}  // namespace marronnier

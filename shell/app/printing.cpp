#include "core/print/printed_calendar.hpp"
#include "shell/app/state.hpp"

namespace marronnier {

// The browser's command prints what is shown, on the paper chosen last. Notes are only printed by those who said so now.
std::string App::printed_page() const {
    PrintChoices choices = state_->print_choices;
    choices.part = PrintedPart::Month;
    choices.notes = PrintedNotes::Left;
    return state_->printed(choices);
}

std::string App::State::printed(const PrintChoices& choices) const {
    if (session.workspace().plans.empty()) return {};
    return printed_calendar(session, today(), choices);
}

void App::State::print(const PrintChoices& choices) {
    platform.store_setting("print", to_text(choices));
    platform.print(printed(choices));
}

}  // namespace marronnier

// print_choices.hpp: what goes on paper, and on which.
#pragma once

#include <string>
#include <string_view>

namespace marronnier {

enum class PrintedPart { Month, Week, List };  // The week is that of the focused day, the list that of the month.
enum class Paper { A4, A3 };
enum class Inks { Color, Black };
enum class PrintedNotes { Left, Shown };

struct PrintChoices {
    PrintedPart part{};
    Paper paper{};
    Inks inks{};
    PrintedNotes notes{};  // Internal: wished for each time anew.

    bool operator==(const PrintChoices&) const = default;
};

// As the browser keeps them: "l3b" is the list, on A3, in black. Notes are not kept; what is not understood is as by itself.
std::string to_text(const PrintChoices& choices);
PrintChoices print_choices_in(std::string_view text);

}  // namespace marronnier

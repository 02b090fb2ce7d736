// sheet.hpp: what every printed page has: a heading that says whose plan this is and what of it, and posts in words. What
// people wrote stands in elements with `dir=auto`: whichever way it runs, it turns nothing around it.
#pragma once

#include "core/base/html.hpp"
#include "core/session/session.hpp"
#include "core/terms/print_choices.hpp"
#include "core/views/agenda_view.hpp"
#include "core/words/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

// A client as it is told apart without colours: "BK" for "Boulangerie Kléber".
struct PrintedClient {
    PlanId plan{};
    std::string sign{};
};

struct Sheet {
    const Session& session;
    const PrintChoices& choices;
    HtmlWriter& html;
    std::vector<PrintedClient> clients{};  // Those shown.

    std::string_view word(Text text) const { return marronnier::word(session.language, text); }
    bool has_colors() const { return choices.inks == Inks::Color; }
    // For `data-style`: "--color:#B4532A"; empty in black.
    std::string style_of(Color color) const;
};

struct PrintedPost {
    const CardView* card = nullptr;
    std::string networks{};
    std::string_view status{};
    std::string_view client{};  // Its sign, when there are several.
    std::string text{};         // The beginning of the caption, the note.
};

enum class Captions { Left, Begun };

Sheet sheet_for(const Session& session, const PrintChoices& choices, HtmlWriter& html);
PrintedPost printed_post(const Sheet& sheet, const CardView& card, Captions captions);

// Opens the page and writes its heading; `close` of the writer ends it.
void begin_page(Sheet& sheet, std::string_view kind, std::string_view title);

// Names of key dates, public holidays in bold.
void write_labels(Sheet& sheet, const std::vector<DayLabel>& labels);

// One page for a month, or one for the week of it that has the focused day.
void write_grid(Sheet& sheet, const MonthView& month);
void write_list(Sheet& sheet, std::string_view title, const AgendaView& agenda);

}  // namespace marronnier

#include "core/print/printed_calendar.hpp"

#include "core/print/sheet.hpp"
#include "core/words/date_words.hpp"

namespace marronnier {

namespace {

constexpr int cards_a_day = 60;  // More than a column of A3 can hold.

}  // namespace

std::string printed_calendar(const Session& session, Day today, const PrintChoices& choices) {
    HtmlWriter html;
    Sheet sheet = sheet_for(session, choices, html);
    if (choices.part == PrintedPart::List)
        write_list(sheet, month_title(session.language, session.month), agenda_view(session, today));
    else
        write_grid(sheet, month_view(session, today, cards_a_day));
    return html.html();
}

}  // namespace marronnier

// list_pages.cpp: the month as a list, over as many pages as it takes.
#include "core/print/sheet.hpp"
#include "core/views/agenda_view.hpp"

namespace marronnier {

namespace {

void write_headings(Sheet& sheet) {
    HtmlWriter& html = sheet.html;
    html.open("thead");
    html.open("tr");
    html.element("th scope=col", sheet.word(Text::PostTime));
    if (sheet.clients.size() > 1) html.element("th scope=col", sheet.word(Text::ClientHeading));
    for (const Text column : {Text::HeaderNetworks, Text::PostTitle, Text::HeaderStatus, Text::PostCaption})
        html.element("th scope=col", sheet.word(column));
    html.close();
    html.close();
}

void write_day(Sheet& sheet, const AgendaDayView& day) {
    HtmlWriter& html = sheet.html;
    html.open("tr", "class", "day");
    html.open("th scope=rowgroup", "colspan", sheet.clients.size() > 1 ? "6" : "5");
    html.element("strong", day.title);
    write_labels(sheet, day.labels);
    html.close();
    html.close();
}

void write_row(Sheet& sheet, const CardView& card) {
    HtmlWriter& html = sheet.html;
    const PrintedPost post = printed_post(sheet, card, Captions::Begun);
    html.open("tr", "data-style", sheet.style_of(card.client_color));
    html.element("td", card.time);
    if (!post.client.empty()) html.element("td", post.client);
    html.element("td", post.networks);
    html.element("td dir=auto", card.title);
    html.element("td", post.status);
    html.element("td dir=auto", post.text);
    html.close();
}

}  // namespace

void write_list(Sheet& sheet, std::string_view title, const AgendaView& agenda) {
    HtmlWriter& html = sheet.html;
    begin_page(sheet, "list", title);
    html.open("table");
    write_headings(sheet);
    for (std::size_t i = 0; i < agenda.days.size(); ++i) {
        const AgendaDayView& day = agenda.days[i];
        if (day.posts == 0 && day.labels.empty()) continue;  // Today, the focused one: matters of the screen.
        html.open("tbody");
        write_day(sheet, day);
        for (int post = 0; post < day.posts; ++post) write_row(sheet, agenda.card(i, post).card);
        html.close();
    }
    html.close();
    html.close();
}

}  // namespace marronnier

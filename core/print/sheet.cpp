#include "core/print/sheet.hpp"

#include "core/views/header_view.hpp"
#include "core/words/term_words.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr std::size_t caption_bytes = 280;  // Some four lines of a list.
constexpr std::size_t initials_max = 3;

bool is_within_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// The first letters of the first words, "du" and "de" left out.
std::string initials(std::string_view name) {
    std::string sign;
    for (std::size_t letters = 0; !name.empty() && letters < initials_max;) {
        const std::string_view word = name.substr(0, name.find(' '));
        name.remove_prefix(std::min(word.size() + 1, name.size()));
        if (word.empty() || (!sign.empty() && word[0] >= 'a' && word[0] <= 'z')) continue;
        std::size_t letter = 1;
        while (letter < word.size() && is_within_letter(word[letter])) ++letter;
        sign += word.substr(0, letter);
        ++letters;
    }
    return sign;
}

std::vector<PrintedClient> signed_clients(const Session& session) {
    std::vector<PrintedClient> clients;
    for (const Box<Plan>& plan : session.workspace().plans) {
        if (!session.is_shown(plan->id)) continue;
        const std::string letters = initials(plan->client.name);
        std::string sign = letters;
        const auto is_taken = [&sign](const PrintedClient& other) { return other.sign == sign; };
        for (int number = 2; std::any_of(clients.begin(), clients.end(), is_taken); ++number)
            sign = letters + std::to_string(number);
        clients.push_back({plan->id, std::move(sign)});
    }
    return clients;
}

// As one paragraph.
std::string beginning_of(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.size() <= caption_bytes) return text;
    std::size_t end = text.rfind(' ', caption_bytes);
    if (end == std::string::npos) end = caption_bytes;
    while (is_within_letter(text[end])) --end;
    return text.substr(0, end) + "…";
}

void add_words(std::string& list, std::string_view words) {
    if (!list.empty()) list += ", ";
    list += words;
}

std::string filter_in_words(const Session& session) {
    const HeaderView header = header_view(session);
    std::string chosen;
    for (const NetworkChoice& choice : header.networks)
        if (choice.chosen) add_words(chosen, choice.name);
    for (const StatusChoice& choice : header.statuses)
        if (choice.chosen) add_words(chosen, choice.name);
    return chosen;
}

void write_clients(Sheet& sheet) {
    HtmlWriter& html = sheet.html;
    html.open("p");
    for (const PrintedClient& client : sheet.clients) {
        const Client& named = sheet.session.workspace().find(client.plan)->client;
        html.open("span class=client", "data-style", sheet.style_of(named.color));
        if (sheet.clients.size() > 1) html.element("b", client.sign);
        html.element("bdi", named.name);
        html.close();
    }
    html.close();
}

}  // namespace

std::string Sheet::style_of(Color color) const { return has_colors() ? "--color:" + to_text(color) : std::string{}; }

Sheet sheet_for(const Session& session, const PrintChoices& choices, HtmlWriter& html) {
    return {session, choices, html, signed_clients(session)};
}

PrintedPost printed_post(const Sheet& sheet, const CardView& card, Captions captions) {
    PrintedPost printed{.card = &card, .status = status_word(sheet.session.language, card.status)};
    for (const Network network : card.networks)
        add_words(printed.networks, sheet.choices.part == PrintedPart::Month
                                        ? network_sign(sheet.session.language, network)
                                        : network_word(sheet.session.language, network));
    if (sheet.clients.size() > 1)
        for (const PrintedClient& client : sheet.clients)
            if (client.plan == card.ref.plan) printed.client = client.sign;
    const Post& post = *sheet.session.workspace().find(card.ref.plan)->posts.find(card.ref.post);
    if (captions == Captions::Begun) printed.text = beginning_of(post.caption);
    if (sheet.choices.notes == PrintedNotes::Shown && card.has_note) {
        if (!printed.text.empty()) printed.text += '\n';
        printed.text += sentence(sheet.session.language, Text::PrintNote, {beginning_of(post.note)});
    }
    return printed;
}

void begin_page(Sheet& sheet, std::string_view kind, std::string_view title) {
    HtmlWriter& html = sheet.html;
    const std::string paper = sheet.choices.paper == Paper::A4 ? "a4 " : "a3 ";
    html.open("section", "class", paper + std::string{kind} + (sheet.has_colors() ? "" : " black"));
    html.open("header");
    html.element("h1", title);
    write_clients(sheet);
    if (const std::string chosen = filter_in_words(sheet.session); !chosen.empty())
        html.element("p", sentence(sheet.session.language, Text::PrintFilter, {chosen}));
    html.close();
}

void write_labels(Sheet& sheet, const std::vector<DayLabel>& labels) {
    for (const DayLabel& label : labels) {
        sheet.html.text(" ");
        sheet.html.element(label.kind == KeyDateKind::PublicHoliday ? "b dir=auto" : "i dir=auto", label.text);
    }
}

}  // namespace marronnier

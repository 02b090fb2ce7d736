#include "core/views/post_networks.hpp"

#include "core/checks/network_checks.hpp"
#include "core/checks/wording.hpp"
#include "core/networks/measure.hpp"
#include "core/session/session.hpp"
#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"
#include "core/words/words.hpp"

namespace marronnier {

namespace {

std::string of_limit(Language language, const Measure& measure) {
    return number_text(language, measure.count) + " / " + number_text(language, measure.limit->value);
}

void add_counts(NetworkText& text, const CountedText& counted, const NetworkRules& rules, Language language) {
    const Measurement measured = measure(counted, rules);
    const Measure* caption = measured.decisive(LimitSubject::Caption);
    // A story shows no caption: the common one is no excess there.
    if (caption && caption->limit->value == 0 && !text.is_own) caption = nullptr;
    const Measure* hashtags = measured.decisive(LimitSubject::Hashtags);
    if (caption) {
        text.count = of_limit(language, *caption);
        if (caption->limit->method == CountMethod::Utf8)
            text.count += " " + std::string{word(language, Text::CountBytes)};
        text.source = caption->limit->source + ", " + month_and_year(language, caption->limit->as_of);
    }
    // Only worth its place when there are some.
    if (hashtags && hashtags->count > 0)
        text.hashtags =
            number_text(language, hashtags->count) + " # / " + number_text(language, hashtags->limit->value);
    text.is_over = (caption && caption->is_over()) || (hashtags && hashtags->is_over());
    text.is_cut = measured.visible_end < text.published.size();
    text.visible = text.published.substr(0, measured.visible_end);
}

}  // namespace

std::vector<NetworkText> network_texts(const Session& session, const Client& client, const Post& post) {
    const Language language = session.language;
    const bool can_count = session.unicode.cluster_ends && session.unicode.composed;
    const std::vector<Wording> wordings = wordings_of(post);
    std::vector<CountedText> counted;
    counted.reserve(wordings.size());
    for (const Wording& wording : wordings)
        counted.push_back(can_count ? count_text(wording.text, session.unicode) : CountedText{});

    std::vector<NetworkText> texts;
    for (const Variant& variant : post.variants) {
        std::size_t place = 0;
        while (!is_worded_so(variant, wordings[place])) ++place;
        NetworkText text{.network = variant.network, .format = variant.format};
        text.name = std::string{network_word(language, variant.network)} + ", " +
                    std::string{format_word(language, variant.format)};
        text.is_own = variant.caption.has_value();
        text.label = format_word(language, variant.format);
        if (text.is_own) text.label += " · " + std::string{word(language, Text::CaptionOwn)};
        text.caption = variant.caption.value_or(post.caption);
        text.published = text.visible = wordings[place].text;
        const NetworkRules* rules = rules_for(session.networks, variant.network, variant.format);
        if (rules && can_count)
            add_counts(text, counted[place], for_account(*rules, account_of(client, variant.network)), language);
        text.said = text.name;
        for (const std::string& part : {text.count, text.hashtags})
            if (!part.empty()) text.said += ", " + part;
        text.said += ", " + std::string{word(language, text.is_own ? Text::CaptionOwn : Text::CaptionFollows)};
        texts.push_back(std::move(text));
    }
    return texts;
}

}  // namespace marronnier

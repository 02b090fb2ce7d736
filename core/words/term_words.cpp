#include "core/words/term_words.hpp"

namespace marronnier {

std::string_view title_words(Language language, std::string_view title) {
    return title.empty() ? word(language, Text::PostUntitled) : title;
}

std::string_view status_word(Language language, PostStatus status) {
    static constexpr std::array<Text, count_of<PostStatus>()> words{
        Text::StatusIdea,      Text::StatusDraft,     Text::StatusInReview,  Text::StatusChangesRequested,
        Text::StatusApproved,  Text::StatusScheduled, Text::StatusPublished, Text::StatusOnHold,
        Text::StatusCancelled,
    };
    return word(language, words[static_cast<std::size_t>(status)]);
}

std::string_view network_word(Language language, Network network) {
    static constexpr std::array<Text, count_of<Network>()> words{
        Text::NetworkFacebook,       Text::NetworkInstagram, Text::NetworkThreads,    Text::NetworkLinkedin,
        Text::NetworkTiktok,         Text::NetworkYoutube,   Text::NetworkPinterest,  Text::NetworkX,
        Text::NetworkBluesky,        Text::NetworkMastodon,  Text::NetworkTwitch,     Text::NetworkDiscord,
        Text::NetworkGoogleBusiness, Text::NetworkBlog,      Text::NetworkNewsletter, Text::NetworkCustom,
    };
    return word(language, words[static_cast<std::size_t>(network)]);
}

std::string_view network_sign(Language language, Network network) {
    static constexpr std::array<std::string_view, count_of<Network>()> signs{
        "FB", "IG", "", "LI", "TT", "YT", "Pin", "", "", "", "", "", "GBP", "", "NL", "",
    };
    const std::string_view sign = signs[static_cast<std::size_t>(network)];
    return sign.empty() ? network_word(language, network) : sign;
}

std::string_view format_word(Language language, Format format) {
    static constexpr std::array<Text, count_of<Format>()> words{
        Text::FormatPost,   Text::FormatCarousel, Text::FormatAlbum,   Text::FormatReel,     Text::FormatStory,
        Text::FormatVideo,  Text::FormatShort,    Text::FormatLive,    Text::FormatPhoto,    Text::FormatLink,
        Text::FormatThread, Text::FormatPoll,     Text::FormatArticle, Text::FormatDocument, Text::FormatPin,
        Text::FormatEvent,  Text::FormatMessage,  Text::FormatOffer,   Text::FormatIssue,    Text::FormatPage,
    };
    return word(language, words[static_cast<std::size_t>(format)]);
}

std::string_view key_date_kind_word(Language language, KeyDateKind kind) {
    static constexpr std::array<Text, count_of<KeyDateKind>()> words{
        Text::KindPublicHoliday, Text::KindObservance, Text::KindCommercial, Text::KindAwareness, Text::KindSchool,
        Text::KindSport,         Text::KindCulture,    Text::KindReligious,  Text::KindOwn,
    };
    return word(language, words[static_cast<std::size_t>(kind)]);
}

std::string_view sector_word(Language language, std::size_t index) {
    static constexpr std::array<Text, 24> words{
        Text::SectorBakery,      Text::SectorRestaurant, Text::SectorShop,       Text::SectorBeauty,
        Text::SectorHealth,      Text::SectorCraft,      Text::SectorRealEstate, Text::SectorBusiness,
        Text::SectorAssociation, Text::SectorCulture,    Text::SectorSport,      Text::SectorTourism,
        Text::SectorGames,       Text::SectorGarden,     Text::SectorEducation,  Text::SectorPublic,
        Text::SectorFood,        Text::SectorWine,       Text::SectorFashion,    Text::SectorFlorist,
        Text::SectorKids,        Text::SectorPets,       Text::SectorTech,       Text::SectorAutomotive,
    };
    return word(language, words[index]);
}

}  // namespace marronnier

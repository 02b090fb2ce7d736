#include "core/terms/region_tables.hpp"

namespace marronnier {

namespace {

constexpr std::string_view brussels = "Europe/Brussels";
constexpr std::string_view zurich = "Europe/Zurich";
constexpr std::string_view toronto = "America/Toronto";

constexpr Region belgian_regions[] = {
    {"BE-BRU", "Bruxelles-Capitale", "", brussels, "Brussels-Capital"},
    {"BE-VLG", "Flandre", "", brussels, "Flanders"},
    {"BE-WAL", "Wallonie", "", brussels, "Wallonia"},
    {"BE-VAN", "Anvers", "", brussels, "Antwerp"},
    {"BE-VBR", "Brabant flamand", "", brussels, "Flemish Brabant"},
    {"BE-VLI", "Limbourg", "", brussels, "Limburg"},
    {"BE-VOV", "Flandre-Orientale", "", brussels, "East Flanders"},
    {"BE-VWV", "Flandre-Occidentale", "", brussels, "West Flanders"},
    {"BE-WBR", "Brabant wallon", "", brussels, "Walloon Brabant"},
    {"BE-WHT", "Hainaut", "", brussels},
    {"BE-WLG", "Liège", "", brussels},
    {"BE-WLX", "Luxembourg (province)", "", brussels},
    {"BE-WNA", "Namur", "", brussels},
};

constexpr Region swiss_cantons[] = {
    {"CH-AG", "Argovie", "", zurich, "Aargau"},
    {"CH-AI", "Appenzell Rhodes-Intérieures", "", zurich, "Appenzell Innerrhoden"},
    {"CH-AR", "Appenzell Rhodes-Extérieures", "", zurich, "Appenzell Ausserrhoden"},
    {"CH-BE", "Berne", "", zurich, "Bern"},
    {"CH-BL", "Bâle-Campagne", "", zurich, "Basel-Landschaft"},
    {"CH-BS", "Bâle-Ville", "", zurich, "Basel-Stadt"},
    {"CH-FR", "Fribourg", "", zurich},
    {"CH-GE", "Genève", "", zurich, "Geneva"},
    {"CH-GL", "Glaris", "", zurich, "Glarus"},
    {"CH-GR", "Grisons", "", zurich, "Graubünden"},
    {"CH-JU", "Jura", "", zurich},
    {"CH-LU", "Lucerne", "", zurich},
    {"CH-NE", "Neuchâtel", "", zurich},
    {"CH-NW", "Nidwald", "", zurich, "Nidwalden"},
    {"CH-OW", "Obwald", "", zurich, "Obwalden"},
    {"CH-SG", "Saint-Gall", "", zurich, "St. Gallen"},
    {"CH-SH", "Schaffhouse", "", zurich, "Schaffhausen"},
    {"CH-SO", "Soleure", "", zurich, "Solothurn"},
    {"CH-SZ", "Schwyz", "", zurich},
    {"CH-TG", "Thurgovie", "", zurich, "Thurgau"},
    {"CH-TI", "Tessin", "", zurich, "Ticino"},
    {"CH-UR", "Uri", "", zurich},
    {"CH-VD", "Vaud", "", zurich},
    {"CH-VS", "Valais", "", zurich},
    {"CH-ZG", "Zoug", "", zurich, "Zug"},
    {"CH-ZH", "Zurich", "", zurich},
};

constexpr Region canadian_provinces[] = {
    {"CA-AB", "Alberta", "", "America/Edmonton"},
    {"CA-BC", "Colombie-Britannique", "", "America/Vancouver", "British Columbia"},
    {"CA-MB", "Manitoba", "", "America/Winnipeg"},
    {"CA-NB", "Nouveau-Brunswick", "", "America/Moncton", "New Brunswick"},
    {"CA-NL", "Terre-Neuve-et-Labrador", "", "America/St_Johns", "Newfoundland and Labrador"},
    {"CA-NS", "Nouvelle-Écosse", "", "America/Halifax", "Nova Scotia"},
    {"CA-NT", "Territoires du Nord-Ouest", "", "America/Yellowknife", "Northwest Territories"},
    {"CA-NU", "Nunavut", "", "America/Iqaluit"},
    {"CA-ON", "Ontario", "", toronto},
    {"CA-PE", "Île-du-Prince-Édouard", "", "America/Halifax", "Prince Edward Island"},
    {"CA-QC", "Québec", "", toronto, "Quebec"},
    {"CA-SK", "Saskatchewan", "", "America/Regina"},
    {"CA-YT", "Yukon", "", "America/Whitehorse"},
};

}  // namespace

std::span<const Region> regions_of_belgium() { return belgian_regions; }
std::span<const Region> cantons_of_switzerland() { return swiss_cantons; }
std::span<const Region> provinces_of_canada() { return canadian_provinces; }

}  // namespace marronnier

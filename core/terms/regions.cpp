#include "core/terms/regions.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr std::string_view paris = "Europe/Paris";

constexpr Country known_countries[] = {
    {"FR", paris},
    {"BE", "Europe/Brussels"},
    {"CH", "Europe/Zurich"},
    {"LU", "Europe/Luxembourg"},
    {"CA", "America/Toronto"},
};

constexpr Region french_regions[] = {
    {"FR-01", "Ain", "A", paris},
    {"FR-02", "Aisne", "B", paris},
    {"FR-03", "Allier", "A", paris},
    {"FR-04", "Alpes-de-Haute-Provence", "B", paris},
    {"FR-05", "Hautes-Alpes", "B", paris},
    {"FR-06", "Alpes-Maritimes", "B", paris},
    {"FR-07", "Ardèche", "A", paris},
    {"FR-08", "Ardennes", "B", paris},
    {"FR-09", "Ariège", "C", paris},
    {"FR-10", "Aube", "B", paris},
    {"FR-11", "Aude", "C", paris},
    {"FR-12", "Aveyron", "C", paris},
    {"FR-13", "Bouches-du-Rhône", "B", paris},
    {"FR-14", "Calvados", "B", paris},
    {"FR-15", "Cantal", "A", paris},
    {"FR-16", "Charente", "A", paris},
    {"FR-17", "Charente-Maritime", "A", paris},
    {"FR-18", "Cher", "B", paris},
    {"FR-19", "Corrèze", "A", paris},
    {"FR-2A", "Corse-du-Sud", "", paris},
    {"FR-2B", "Haute-Corse", "", paris},
    {"FR-21", "Côte-d’Or", "A", paris},
    {"FR-22", "Côtes-d’Armor", "B", paris},
    {"FR-23", "Creuse", "A", paris},
    {"FR-24", "Dordogne", "A", paris},
    {"FR-25", "Doubs", "A", paris},
    {"FR-26", "Drôme", "A", paris},
    {"FR-27", "Eure", "B", paris},
    {"FR-28", "Eure-et-Loir", "B", paris},
    {"FR-29", "Finistère", "B", paris},
    {"FR-30", "Gard", "C", paris},
    {"FR-31", "Haute-Garonne", "C", paris},
    {"FR-32", "Gers", "C", paris},
    {"FR-33", "Gironde", "A", paris},
    {"FR-34", "Hérault", "C", paris},
    {"FR-35", "Ille-et-Vilaine", "B", paris},
    {"FR-36", "Indre", "B", paris},
    {"FR-37", "Indre-et-Loire", "B", paris},
    {"FR-38", "Isère", "A", paris},
    {"FR-39", "Jura", "A", paris},
    {"FR-40", "Landes", "A", paris},
    {"FR-41", "Loir-et-Cher", "B", paris},
    {"FR-42", "Loire", "A", paris},
    {"FR-43", "Haute-Loire", "A", paris},
    {"FR-44", "Loire-Atlantique", "B", paris},
    {"FR-45", "Loiret", "B", paris},
    {"FR-46", "Lot", "C", paris},
    {"FR-47", "Lot-et-Garonne", "A", paris},
    {"FR-48", "Lozère", "C", paris},
    {"FR-49", "Maine-et-Loire", "B", paris},
    {"FR-50", "Manche", "B", paris},
    {"FR-51", "Marne", "B", paris},
    {"FR-52", "Haute-Marne", "B", paris},
    {"FR-53", "Mayenne", "B", paris},
    {"FR-54", "Meurthe-et-Moselle", "B", paris},
    {"FR-55", "Meuse", "B", paris},
    {"FR-56", "Morbihan", "B", paris},
    {"FR-57", "Moselle", "B", paris},
    {"FR-58", "Nièvre", "A", paris},
    {"FR-59", "Nord", "B", paris},
    {"FR-60", "Oise", "B", paris},
    {"FR-61", "Orne", "B", paris},
    {"FR-62", "Pas-de-Calais", "B", paris},
    {"FR-63", "Puy-de-Dôme", "A", paris},
    {"FR-64", "Pyrénées-Atlantiques", "A", paris},
    {"FR-65", "Hautes-Pyrénées", "C", paris},
    {"FR-66", "Pyrénées-Orientales", "C", paris},
    {"FR-67", "Bas-Rhin", "B", paris},
    {"FR-68", "Haut-Rhin", "B", paris},
    {"FR-69", "Rhône", "A", paris},
    {"FR-70", "Haute-Saône", "A", paris},
    {"FR-71", "Saône-et-Loire", "A", paris},
    {"FR-72", "Sarthe", "B", paris},
    {"FR-73", "Savoie", "A", paris},
    {"FR-74", "Haute-Savoie", "A", paris},
    {"FR-75", "Paris", "C", paris},
    {"FR-76", "Seine-Maritime", "B", paris},
    {"FR-77", "Seine-et-Marne", "C", paris},
    {"FR-78", "Yvelines", "C", paris},
    {"FR-79", "Deux-Sèvres", "A", paris},
    {"FR-80", "Somme", "B", paris},
    {"FR-81", "Tarn", "C", paris},
    {"FR-82", "Tarn-et-Garonne", "C", paris},
    {"FR-83", "Var", "B", paris},
    {"FR-84", "Vaucluse", "B", paris},
    {"FR-85", "Vendée", "B", paris},
    {"FR-86", "Vienne", "A", paris},
    {"FR-87", "Haute-Vienne", "A", paris},
    {"FR-88", "Vosges", "B", paris},
    {"FR-89", "Yonne", "A", paris},
    {"FR-90", "Territoire de Belfort", "A", paris},
    {"FR-91", "Essonne", "C", paris},
    {"FR-92", "Hauts-de-Seine", "C", paris},
    {"FR-93", "Seine-Saint-Denis", "C", paris},
    {"FR-94", "Val-de-Marne", "C", paris},
    {"FR-95", "Val-d’Oise", "C", paris},
    {"FR-971", "Guadeloupe", "", "America/Guadeloupe"},
    {"FR-972", "Martinique", "", "America/Martinique"},
    {"FR-973", "Guyane", "", "America/Cayenne"},
    {"FR-974", "La Réunion", "", "Indian/Reunion"},
    {"FR-976", "Mayotte", "", "Indian/Mayotte"},
    {"FR-PM", "Saint-Pierre-et-Miquelon", "", "America/Miquelon"},
    {"FR-BL", "Saint-Barthélemy", "", "America/St_Barthelemy"},
    {"FR-MF", "Saint-Martin", "", "America/Marigot"},
    {"FR-NC", "Nouvelle-Calédonie", "", "Pacific/Noumea"},
    {"FR-PF", "Polynésie française", "", "Pacific/Tahiti"},
    {"FR-WF", "Wallis-et-Futuna", "", "Pacific/Wallis"},
};

constexpr std::string_view known_sectors[] = {
    "bakery",      "restaurant", "shop",  "beauty",  "health", "craft",  "real-estate", "business",
    "association", "culture",    "sport", "tourism", "games",  "garden", "education",   "public",
};

}  // namespace

std::span<const Country> countries() { return known_countries; }

std::span<const Region> regions_of(std::string_view country) {
    if (country == "FR") return french_regions;
    return {};
}

const Region* find_region(std::string_view code) {
    const auto found = std::find_if(std::begin(french_regions), std::end(french_regions),
                                    [code](const Region& region) { return region.code == code; });
    return found == std::end(french_regions) ? nullptr : found;
}

std::span<const std::string_view> sectors() { return known_sectors; }

}  // namespace marronnier

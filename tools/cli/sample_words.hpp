// sample_words.hpp: what sample plans are made of.
#pragma once

#include <array>
#include <string_view>

namespace marronnier {

inline constexpr std::array<std::string_view, 16> sample_subjects{
    "La nouvelle vitrine",   "Un mardi à l’atelier", "Les mains de Louise",  "Le marché du samedi",
    "Le panier de saison",   "La question du lundi", "Retour en boutique",   "Le geste du mois",
    "Une commande spéciale", "Le coin des habitués", "La recette d’Émile",   "Avant, après",
    "Trois idées cadeaux",   "La livraison à vélo",  "Le carnet d’adresses", "La fête du quartier",
};

inline constexpr std::array<std::string_view, 10> sample_angles{
    "les coulisses", "en photos",      "mode d’emploi",           "vos réponses", "la vidéo",
    "nos conseils",  "dernier rappel", "ce qu’on n’a pas montré", "en chiffres",  "le grand jour",
};

inline constexpr std::array<std::string_view, 18> sample_sentences{
    "On l’attendait depuis des semaines, la voilà enfin sur l’étagère du fond.",
    "Ce matin, tout a commencé par une livraison en retard et un café trop chaud.",
    "Vous êtes nombreux à nous demander comment c’est fait : on vous montre tout.",
    "Deux heures de travail, quatre mains, et pas une minute de trop.",
    "La matière vient de chez notre voisin, à douze kilomètres d’ici.",
    "Si vous passez samedi, demandez à voir la réserve : elle vaut le détour.",
    "Il en reste une vingtaine, et il n’y en aura pas d’autres avant le printemps.",
    "Dites-nous en commentaire ce que vous en pensez, on lit tout.",
    "C’est Louise qui a eu l’idée, et c’est Émile qui a dit que c’était impossible.",
    "Réservation en boutique ou par message, retrait le jour même jusqu’à 19 h.",
    "Un détail a changé depuis l’an dernier : saurez-vous le trouver ?",
    "On a gardé la première version, ratée, pour rire un peu avec vous.",
    "Merci à celles et ceux qui sont venus malgré la pluie 🌧️",
    "Le secret ? Prendre son temps, et recommencer quand il le faut.",
    "À partager avec quelqu’un qui aime les choses bien faites.",
    "Prochain rendez-vous jeudi, même heure, avec une surprise.",
    "Les enfants ont adoré, les grands aussi, même ceux qui disaient non.",
    "Tout est expliqué, pas à pas, dans la vidéo.",
};

inline constexpr std::array<std::string_view, 12> sample_hashtags{
    "artisanat", "faitmain",  "metz",     "lorraine",    "commerce", "saison",
    "atelier",   "coulisses", "quartier", "fabriqueici", "cadeau",   "weekend",
};

inline constexpr std::array<std::string_view, 6> sample_notes{
    "Photo à refaire, trop sombre.",      "Attendre l’accord avant de programmer.",    "Lien à raccourcir.",
    "Vérifier le prix avec la boutique.", "Prévoir une version courte pour la story.", "Créditer la photographe.",
};

inline constexpr std::array<std::string_view, 8> sample_campaigns{
    "Soldes", "Fête des mères", "Rentrée", "Noël", "Portes ouvertes", "Nouvelle collection", "Anniversaire", "Fidélité",
};

}  // namespace marronnier

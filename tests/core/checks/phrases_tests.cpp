#include "core/checks/phrases.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace marronnier;

namespace {

bool speaks_of(Topic topic, const std::string& text) { return topics_in(folded(text)).contains(topic); }

void check_all(Topic topic, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(speaks_of(topic, text));
        CHECK(speaks_of(topic, "Bonjour, " + text + " et voilà"));
    }
}

void check_none(Topic topic, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK_FALSE(speaks_of(topic, text));
        CHECK_FALSE(speaks_of(topic, "Bonjour, " + text + " et voilà"));
    }
}

}  // namespace

TEST_CASE("Folding keeps what marks hashtags and mentions", "[checks]") {
    CHECK(folded("Offert par @Dior, #Publicité !") == "offert par @dior #publicite");
    CHECK(folded("#été #NOËL") == "#ete #noel");
    CHECK(folded("L’œuf") == "l oeuf");
    CHECK(folded("").empty());
}

TEST_CASE("Sales are told from balances, soldiers and comforters", "[checks]") {
    check_all(Topic::Sale, {"SOLDES", "les soldes d’été", "en solde", "tout est en soldes", "articles soldés",
                            "robe soldée", "#soldes", "#soldes2027", "#SoldesDHiver", "soldes!", "soldes🎉",
                            "avant-soldes", "présoldes", "prix soldés", "tout est soldé", "on solde tout",
                            "tous nos articles sont soldés", "Soldeur depuis 1970"});
    check_none(Topic::Sale,
               {"le solde du compte", "solder un compte", "les soldats", "consoler", "console de jeux", "à la solde de",
                "solde à régler avant livraison", "le solde de votre commande", "pour solde de tout compte",
                "les soldes bancaires", "les soldes de vos comptes", "elles se sont soldées", "ils se sont soldés par",
                "-20 % hors soldes", "hors articles soldés", "en dehors des soldes", "après les soldes", "Isoldes"});
}

TEST_CASE("Paid partnerships are told from what a shop gives", "[checks]") {
    check_all(Topic::Partnership, {"en partenariat avec Dior",
                                   "partenariat rémunéré",
                                   "Sponsorisé par @marque",
                                   "sponsorisée par X",
                                   "offert par @marque",
                                   "Offerts par Nike",
                                   "offert par notre partenaire Dior",
                                   "cadeau de @marque",
                                   "cadeau de la marque",
                                   "code promo MARIE10 avec @marque",
                                   "avec mon code MARIE",
                                   "#ad",
                                   "#AD",
                                   "#sponsored",
                                   "#sp",
                                   "#partenariat",
                                   "#collab",
                                   "#sponsorisé",
                                   "paid partnership with X",
                                   "sponsored by X",
                                   "gifted by X"});
    check_none(Topic::Partnership,
               {"ad hoc", "SP95", "#spa", "#adresse", "#collaborateurs", "cadeau de Noël", "cadeau de naissance",
                "un café offert par personne", "l’apéritif offert par la maison", "livraison offerte par nos soins",
                "offert par votre boulanger", "code promo NOEL10", "code promo NOEL10 avec le catalogue",
                "en partenariat avec la mairie", "en partenariat avec l’association", "nos partenaires",
                "une collaboration entre voisins"});
}

TEST_CASE("What says that it is advertising is heard", "[checks]") {
    check_all(Topic::Advertising, {"Publicité", "PUBLICITE", "#publicité", "collaboration commerciale",
                                   "Collaboration Commerciale avec X", "#CollaborationCommerciale"});
    check_none(Topic::Advertising, {"pub", "sans publicité", "collaboration", "commerciale", "public", "publicités"});
}

TEST_CASE("Contests are told from examinations, medals and idioms", "[checks]") {
    check_all(Topic::Contest, {"Grand concours", "jeu-concours", "JEU CONCOURS", "#concours", "#jeuconcours",
                               "tirage au sort le 3", "3 paniers à gagner", "un lot à remporter", "tentez de gagner",
                               "Jouez et gagnez", "Gagnez un panier garni", "partagez pour gagner un lot", "Tombola",
                               "Giveaway", "giveaways", "enter to win", "a chance to win"});
    check_none(Topic::Contest,
               {"un concours de circonstances", "avec le concours de la ville", "médaille d’or au concours de Paris",
                "1er prix au concours de la meilleure baguette", "Concours général agricole", "concours d’entrée",
                "vous avez tout à gagner", "rien à gagner", "on sort le grand jeu", "gagner du temps", "secours",
                "tirage du jeu-concours", "les gagnants du concours", "on a gagné le concours de la meilleure galette",
                "gagnez un temps précieux", "gagnez des points de fidélité", "concours de belote",
                "our giveaway winners"});
}

TEST_CASE("Rules are told from payments", "[checks]") {
    check_all(Topic::Rules, {"Règlement en bio", "règlement complet", "reglement :", "official rules apply"});
    check_none(Topic::Rules, {"règlement par carte", "règlement en espèces", "règlement de la facture",
                              "modes de règlement", "régler"});
}

TEST_CASE("Asking to share is told from sharing a cake", "[checks]") {
    check_all(Topic::Sharing, {"Partagez !", "likez et partagez", "partagez cette publication", "taguez 2 amis",
                               "Taguez", "identifiez un ami", "tag a friend", "tag two friends", "share this post",
                               "like and share", "mentionnez deux amis"});
    check_none(Topic::Sharing,
               {"partagez la galette", "partagez votre recette", "partagez vos photos", "un moment de partage",
                "un panier à partager", "identité", "taggins", "stage", "shared memories"});
}

TEST_CASE("A festive tone is in words, emoji or exclamation marks", "[checks]") {
    check_all(Topic::Cheer, {"Fêtez", "Joyeux", "joyeuses", "PROMO", "happy hour", "Youpi"});
    check_none(Topic::Cheer, {"nous nous souvenons", "promotion 1998", "promotions", "unhappy", "promouvoir"});

    for (const char* const text : {"Bravo 🎉", "😀", "😂", "🥳", "🎁", "Super !!", "A ! B ! C !"}) {
        CAPTURE(text);
        CHECK(looks_festive(text));
    }
    for (const char* const text :
         {"Nous nous souvenons.", "🕯️", "🕊️", "🇫🇷", "❤️", "💐", "😢", "Venez !", "A ! B !", ""}) {
        CAPTURE(text);
        CHECK_FALSE(looks_festive(text));
    }
}

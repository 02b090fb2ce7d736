// phrase_lists.hpp: the words that tell what a text speaks of, topic by topic, as folded() of phrases.hpp writes them.
// Between two bars one phrase; "*" stands for any letters and digits, or none. Of two that begin at one word the longer
// counts: so the phrases of Topic::SomethingElse take back what the others would misunderstand.
#pragma once

#include "core/checks/phrases.hpp"

namespace marronnier {

struct PhraseList {
    Topic topic;
    std::string_view phrases;
};

inline constexpr PhraseList phrase_lists[] = {
    // The word and its derivatives, for sales alone: code de commerce, art. L310-5, 4° (as of 2026-11-22). A "solde" by
    // itself is what remains to be paid.
    {Topic::Sale,
     "soldes|en solde|tout est solde|on solde|nous soldons|solde d ete|solde d hiver|solde exceptionnel*|"
     "article solde|produit solde|prix solde|soldee|soldees|soldeur*|presoldes|soldesd*|soldeshiver|soldesete"},
    {Topic::SomethingElse,
     "hors solde|hors soldes|hors periode de soldes|hors periodes de soldes|hors article* solde*|"
     "hors article* en solde*|hors produit* solde*|en dehors des soldes|apres les soldes|avant les soldes|"
     "sans attendre les soldes|pas de soldes|pas des soldes|se sont solde*|s est solde*|se solde* par|"
     "soldes bancaires|soldes comptables|soldes crediteurs|soldes debiteurs|soldes intermediaires|soldes migratoires|"
     "soldes naturels|soldes de compte*|soldes des compte*|soldes de vos compte*|soldes de tout compte|"
     "soldes de conge*|en solde crediteur|en solde debiteur"},

    // Somebody pays for the text, or gave something for it. What a shop gives to its customers, or does with the town hall,
    // is something else.
    {Topic::Partnership,
     "en partenariat avec|partenariat commercial|partenariat remunere|sponsoris* par|post sponsorise|"
     "publication sponsorisee|video sponsorisee|contenu sponsorise|offert* par|offert* par notre partenaire*|"
     "offert* par nos partenaire*|cadeau de @|cadeaux de @|cadeau de chez|cadeau de la marque|"
     "cadeau de notre partenaire|mon code promo|avec mon code|code promo * avec|recu gratuitement|invite* par @|"
     "in partnership with|paid partnership|sponsored by|sponsored post|gifted by|my discount code|my promo code|"
     "with my code|use my code|#ad|#ads|#collab|#collaboration|#gifted|#paidpartnership|#partenariat|"
     "#partenariatremunere|#partner|#sp|#sponso|#sponsored|#sponsorise*"},
    {Topic::SomethingElse,
     "code promo * avec le|code promo * avec les|code promo * avec votre|offert* par achat|offert* par client*|"
     "offert* par commande|offert* par famille|offert* par foyer|offert* par la maison|offert* par nos soins|"
     "offert* par notre|offert* par nous|offert* par votre|offert* par personne|offert* par table|"
     "offert* par tranche|en partenariat avec l association|en partenariat avec l ecole|en partenariat avec l office|"
     "en partenariat avec la commune|en partenariat avec la mairie|en partenariat avec la region|"
     "en partenariat avec la ville|en partenariat avec le departement|en partenariat avec les associations|"
     "en partenariat avec les ecoles"},

    // The two mentions that the law names, and what says the same.
    {Topic::Advertising,
     "publicite|collaboration* commerciale*|collaborationcommerciale|communication commerciale|"
     "communication publicitaire|contenu publicitaire|message publicitaire|partenariat publicitaire|advertisement"},
    {Topic::SomethingElse, "sans publicite|pas de publicite|pas une publicite|zero publicite|stop publicite"},

    // Something can be won; not a prize won already, an examination, or somebody's help.
    {Topic::Contest,
     "concours|jouez et gagnez|gagnez un|gagnez une|gagnez des|gagnez votre|gagnez vos|pour gagner un|"
     "pour gagner une|pour gagner des|tombola*|jeu concours|jeux concours|jeuconcours|jeuxconcours|concoursinstagram|"
     "grand jeu|tirage au sort|tire* au sort|a gagner|a remporter|tente* de gagner|tente* de remporter|"
     "tente* votre chance|tente* ta chance|giveaway*|sweepstake*|prize draw|raffle|enter to win|chance to win|"
     "to be won"},
    {Topic::SomethingElse,
     "avec le concours|avec l aimable concours|grace au concours|concours administratif*|concours agricole*|"
     "concours de circonstance*|concours de belote|concours de petanque|concours de tarot|concours d entree|"
     "concours de recrutement|concours externe*|concours general*|concours interne*|concours hippique*|"
     "concours lepine|prix au concours|place au concours|prix du concours|medaille* au concours|"
     "medaille* d or au concours|medaille* d argent au concours|medaille* de bronze au concours|laureat* du concours|"
     "finaliste* du concours|jury du concours|hors concours|sort* le grand jeu|tout a gagner|rien a gagner|"
     "a gagner du temps|a gagner en|a gagner de l argent|tirage au sort de la coupe|tirage au sort des groupes|"
     "tirage du concours|tirage du jeu|tirage du jeu concours|resultat* du concours|resultat* du jeu|"
     "resultat* du jeu concours|gagnant* du concours|gagnant* du jeu|gagnant* du jeu concours|gagnant* de notre jeu|"
     "gagnant* de notre jeu concours|gagne le concours|gagne un concours|remporte le concours|vainqueur* du concours|"
     "gagnez un temps|gagnez une heure|gagnez des heures|gagnez des minutes|gagnez des point*|gagnez un peu|"
     "pour gagner un temps|pour gagner un peu|contest winner*|giveaway winner*"},
    {Topic::Rules,
     "reglement|reglements|conditions de participation|modalites de participation|rules|terms apply|"
     "terms and conditions|lien en bio|lien dans la bio|lien en commentaire*|link in bio|link in the bio|"
     "link in comments|link in the comments"},
    {Topic::SomethingElse,
     "reglement par|reglement en espece*|reglement en plusieurs|reglement de la facture|reglement des factures|"
     "mode* de reglement"},

    // Readers are asked to share the post, or to name friends; not their recipes, nor a cake.
    {Topic::Sharing,
     "partagez|partage ce|partage cette|partage la publication|partage le post|partager ce|partager cette|"
     "partager la publication|partager le post|partager notre|partager en story|et partager|repartage*|"
     "partage public|partage en public|tague*|taggue*|tag un*|tag tes|tag ton|tag ta|tag a|tag two|tag three|tag 1|"
     "tag 2|tag 3|tag your|tag friends|tag someone|identifie*|mentionne* un* ami*|mentionne* * ami*|share this|"
     "share the post|share our post|share to|share it|share and|and share|share on your|share with your friends|"
     "share with a friend"},
    {Topic::SomethingElse,
     "partagez en commentaire*|partagez la galette|partagez nous|partagez avec nous|partagez un|partagez une|"
     "partagez votre|partagez vos|identifiez vos besoins"},

    {Topic::Cheer,
     "fetez|fetons|c est la fete|bonne fete|joyeux|joyeuse*|promo|promos|happy|youpi|hourra|bonne humeur|celebrons|"
     "celebrez|soiree festive|grande fete|ambiance festive|on fait la fete|let s party|let s celebrate|celebrate|yay|"
     "hooray|woohoo|wouhou|black friday|blackfriday|bon plan|bons plans|super offre"},
};

}  // namespace marronnier

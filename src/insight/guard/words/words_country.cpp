// Countries with their adjectives, each under one name: "the laws of Ireland" is Irish law, and not
// English law.
#include "insight/guard/words/phrase_table.h"
#include "insight/guard/words/words.h"

namespace foresail::insight::guarding {
namespace {

constexpr std::string_view countries = R"(
germany: germany, german, deutschland, deutsch, deutsche, deutschen, deutsches, deutschem
germany: deutscher, allemagne, allemand, allemande, allemands, alemania, aleman, alemana
austria: austria, austrian, österreich, österreichisch, österreichische
austria: österreichischen, österreichisches, österreichischem, autriche, autrichien
austria: autrichienne, austriaco, austriaca
switzerland: switzerland, swiss, schweiz, schweizer, schweizerisch, schweizerische, schweizerischem
switzerland: schweizerisches, suisse, suisses, suiza, suizo, suiza
france: france, french, frankreich, französisch, französische, französischen, französisches
france: französischem, français, française, francia, francés, francesa
spain: spain, spanish, spanien, spanisch, spanische, spanischen, spanisches, spanischem, espagne
spain: espagnol, espagnole, españa, español, española
italy: italy, italian, italien, italienisch, italienische, italienischen, italienisches, italie
italy: italienne, italia, italiano, italiana
england: england, english, englisch, englische, englischen, englisches, englischem, angleterre
england: anglais, anglaise, inglaterra, inglés, inglesa
scotland: scotland, scottish, schottland, schottisch, schottische, écosse, écossais, escocia
britain: britain, british, uk, united kingdom, grossbritannien, britisch, britische, britischen
britain: vereinigtes königreich, royaume uni, britannique, reino unido, británico, británica
ireland: ireland, irish, irland, irisch, irische, irischen, irisches, irischem, irlande, irlandais
ireland: irlandaise, irlanda, irlandés, irlandesa
netherlands: netherlands, dutch, niederlande, niederlanden, niederländisch, niederländische
netherlands: niederländischen, niederländisches, pays bas, néerlandais, néerlandaise, países bajos
netherlands: neerlandés, holanda, holandés, holland
belgium: belgium, belgian, belgien, belgisch, belgische, belgisches, belgique, belge, bélgica, belga
luxembourg: luxembourg, luxemburg, luxembourgeois, luxemburgisch, luxemburgisches, luxemburgo
portugal: portugal, portuguese, portugiesisch, portugiesische, portugiesisches, portugais
portugal: portugaise, portugués, portuguesa
poland: poland, polish, polen, polnisch, polnische, polnisches, pologne, polonais, polonaise
poland: polonia, polaco, polaca
denmark: denmark, danish, dänemark, dänisch, dänische, dänisches, danemark, danois, danoise
denmark: dinamarca, danés, danesa
sweden: sweden, swedish, schweden, schwedisch, schwedische, schwedisches, suède, suédois, suédoise
sweden: suecia, sueco, sueca
norway: norway, norwegian, norwegen, norwegisch, norwegische, norwegisches, norvège, norvégien
norway: norvégienne, noruega, noruego, noruega
finland: finland, finnish, finnland, finnisch, finnische, finlande, finlandais, finlandia, finlandés
usa: usa, united states, american, u s, us american, vereinigte staaten, vereinigten staaten
usa: amerikanisch, amerikanische, amerikanisches, états unis, américain, américaine
usa: estados unidos, estadounidense
canada: canada, canadian, kanada, kanadisch, kanadische, canadien, canadienne, canadá, canadiense
mexico: mexico, mexican, mexiko, mexikanisch, mexique, mexicain, méxico, mexicano, mexicana
china: china, chinese, chinesisch, chinesische, chine, chinois, chinoise, chino
japan: japan, japanese, japanisch, japanische, japon, japonais, japonaise, japón, japonés, japonesa
india: india, indian, indien, indisch, indische, inde, indienne
singapore: singapore, singapur, singapour
)";

}  // namespace

std::string_view country_of(const std::string& phrase) {
    static const PhraseTable table{countries};
    return table.find(phrase);
}

}  // namespace foresail::insight::guarding

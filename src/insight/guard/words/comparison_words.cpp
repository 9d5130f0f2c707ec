#include "insight/guard/words/comparison_words.h"

#include "insight/guard/words/phrase_table.h"

#include <algorithm>
#include <unordered_set>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t phrase_words_max = 2;

constexpr std::string_view more = R"(
price: more expensive, pricier, costlier, dearer, teurer, teurere, teureren, plus cher, plus chère
price: plus chers, plus chères, plus coûteux, plus coûteuse
price: más caro, más cara, más caros, más caras
speed: faster, quicker, more quickly, schneller, schnellere, schnelleren, plus rapide, plus rapides
speed: plus vite, plus rapidement, más rápido, más rápida, más rápidos, más rápidas
size: bigger, larger, größer, größere, größeren, plus grand, plus grande, plus grands, plus grandes
size: más grande, más grandes, mayor, mayores
length: longer, länger, längere, längeren, plus long, plus longue, plus longs, plus longues
length: plus longtemps, más largo, más larga, más tiempo
level: higher, höher, höhere, höheren, plus élevé, plus élevée, plus haut, plus haute, más alto
level: más alta, más elevado, más elevada
quality: better, besser, bessere, besseren, mieux, meilleur, meilleure, meilleurs, mejor, mejores
)";

constexpr std::string_view less = R"(
price: cheaper, less expensive, billiger, billigere, billigeren, günstiger, günstigere, günstigeren
price: preiswerter, moins cher, moins chère, moins chers, moins chères, moins coûteux, más barato
price: más barata, más baratos, más baratas, menos caro, menos cara, más económico, más económica
speed: slower, more slowly, less quickly, langsamer, langsamere, langsameren, plus lent, plus lente
speed: plus lents, plus lentes, plus lentement, moins vite, moins rapide, más lento, más lenta
speed: más lentos, más lentas, más despacio, menos rápido, menos rápida
size: smaller, kleiner, kleinere, kleineren
size: plus petit, plus petite, más pequeño, más pequeña, menor
size: menores
length: shorter, kürzer, kürzere, kürzeren
length: plus court, plus courte, plus courts, más corto, más corta
level: niedriger, niedrigere, niedrigeren, moins élevé
level: moins élevée, plus bas, plus basse, más bajo
level: más baja
quality: worse, schlechter, schlechtere, schlechteren, pire, pires, moins bon, moins bonne, peor
quality: peores
)";

}  // namespace

Degree degree_at(const std::vector<Token>& tokens, std::size_t at) {
    static const PhraseTable more_words{more};
    static const PhraseTable less_words{less};
    Degree degree;
    std::string phrase;
    for (std::size_t i = at; i < tokens.size() && i < at + phrase_words_max; ++i) {
        phrase += (i > at ? " " : "") + tokens[i].folded;
        const auto is_more = more_words.find(phrase);
        const auto is_less = less_words.find(phrase);
        if (!is_more.empty()) degree = {is_more, 1, i + 1};
        if (!is_less.empty()) degree = {is_less, -1, i + 1};
    }
    return degree;
}

bool is_than(const std::string& word) {
    return word == "than" || word == "als" || word == "que" || word == "qu";
}

}  // namespace foresail::insight::guarding

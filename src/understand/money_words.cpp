#include "understand/money_words.h"

#include <cstdlib>
#include <unordered_map>

namespace foresail::understand {
namespace {

// "= CURRENCY: words", "* SCALE: words", "# NUMBER: words".
constexpr std::string_view table = R"(
= USD: $, us $, usd, usd $, u s $, us dollar, us dollars, dollar, dollars, dolar, dolares, bucks
= EUR: €, eur, euro, euros
= GBP: £, gbp, pound, pounds, pounds sterling, pound sterling, quid, libra, libras, livres sterling
= CHF: chf, sfr, swiss franc, swiss francs, franken, franc, francs, francs suisses
= CAD: c $, ca $, cad, cad $, canadian dollar, canadian dollars
= AUD: a $, au $, aud, aud $, australian dollar, australian dollars
= NZD: nz $, nzd, new zealand dollars
= HKD: hk $, hkd, hong kong dollars
= SGD: s $, sgd, singapore dollars
= JPY: ¥, jpy, yen, yens, japanese yen
= CNY: cny, rmb, yuan, chinese yuan, renminbi, kuai
= INR: ₹, inr, rs, rupee, rupees, indian rupees, rupien, roupies, rupias
= BRL: r $, brl, reais
= MXN: mxn, mx $, mexican pesos, pesos mexicanos
= ARS: ars, pesos argentinos
= CLP: clp, pesos chilenos
= COP: pesos colombianos
= SEK: sek, swedish kronor, swedish krona
= NOK: nok, norwegian kroner
= DKK: dkk, danish kroner
= PLN: pln, zloty, zlotys
= CZK: czk
= HUF: huf, forint
= RUB: ₽, rub, ruble, rubles, rubel, roubles
= TRY: ₺, turkish lira, turkish liras
= KRW: ₩, krw
= ILS: ₪, ils, shekels
= ZAR: zar, rand, rands
= AED: aed, dirham, dirhams
= SAR: riyals
= THB: ฿, thb, baht
= CRC: ₡, crc, colones
= ESP: peseta, pesetas
= NLG: guilder, guilders, dutch guilders
= BTC: btc, bitcoin, bitcoins
* 1e12: trillion, trillions, tn, billon, billones
* 1e9: billion, billions, bn, b, milliard, milliards, milliarde, milliarden, mrd, mil millones
* 1e6: million, millions, mio, mn, mln, m, millionen, millon, millones
* 1e3: thousand, k, tsd, tausend, mille, mil
* 100: hundred, hundert, cien
* 1e5: lakh, lakhs
* 1e7: crore, crores
# 0.5: half a, half
# 0.25: quarter, a quarter
# 0.75: three quarters, three quarter
# 1: one, ein, eine, einen, un, une, una
# 2: two, zwei, deux, dos
# 3: three, drei, trois, tres
# 4: four, vier, quatre, cuatro
# 5: five, funf, cinq, cinco
# 6: six, sechs, seis
# 7: seven, sieben, sept, siete
# 8: eight, acht, huit, ocho
# 9: nine, neun, neuf, nueve
# 10: ten, zehn, dix, diez
# 11: eleven, elf, onze, once
# 12: twelve, zwolf, douze, doce
# 13: thirteen, dreizehn, treize, trece
# 14: fourteen, vierzehn, quatorze, catorce
# 15: fifteen, funfzehn, quinze, quince
# 16: sixteen, sechzehn, seize, dieciseis
# 17: seventeen, siebzehn
# 18: eighteen, achtzehn
# 19: nineteen, neunzehn
# 20: twenty, zwanzig, vingt, veinte
# 30: thirty, dreissig, trente, treinta
# 40: forty, vierzig, quarante, cuarenta
# 50: fifty, funfzig, cinquante, cincuenta
# 60: sixty, sechzig, soixante, sesenta
# 70: seventy, siebzig, setenta
# 80: eighty, achtzig, ochenta
# 90: ninety, neunzig, noventa
)";

using Words = std::unordered_map<std::string, MoneyWord>;

void add_line(Words& words, std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return;
    const std::string value{line.substr(2, colon - 2)};
    MoneyWord word;
    if (line[0] == '=') word.currency = value;
    if (line[0] == '*') word.scale = std::atof(value.c_str());
    if (line[0] == '#') word.number = std::atof(value.c_str());
    std::string_view rest = line.substr(colon + 1);
    while (!rest.empty()) {
        const std::string_view phrase = rest.substr(0, rest.find(','));
        words.emplace(phrase.substr(1), word);
        rest.remove_prefix(std::min(rest.size(), phrase.size() + 1));
    }
}

Words make_words() {
    Words words;
    std::string_view text = table;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        add_line(words, line);
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    for (const char* word : {"cent", "cents", "centimes", "centimos", "centavos"}) {
        words.emplace(word, MoneyWord{.currency = "USD"});
    }
    for (const char* word : {"pence", "penny"}) words.emplace(word, MoneyWord{.currency = "GBP"});
    return words;
}

}  // namespace

std::optional<MoneyWord> money_word(std::string_view phrase) {
    static const Words words = make_words();
    const auto found = words.find(std::string{phrase});
    if (found == words.end()) return {};
    return found->second;
}

double minor_unit(std::string_view phrase) {
    return phrase.starts_with("cent") || phrase == "pence" || phrase == "penny" ? 0.01 : 1;
}

}  // namespace foresail::understand

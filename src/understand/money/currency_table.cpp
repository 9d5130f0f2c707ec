// Names as they stand in ISO 4217 and in encyclopedias, without accents where words are matched.
#include "understand/money/currency.h"

namespace foresail::understand::money {

// Also the words of German, French and Spanish for the currencies that mails there speak of.
const std::string_view currency_table = R"(
(USD)|Dollar: $, dollar, dollars, dolar, dolares, bucks, buck
USD|United States dollar: usd, usd $, us $, u s $, us dollar, us dollars, u s dollar, u s dollars
USD|United States dollar: american dollar, american dollars, united states dollar
USD|United States dollar: united states dollars, us d, dolares estadounidenses, dollars americains
EUR|Euro: €, eur, euro, euros, eur €
(GBP)|Pound: £, pound, pounds, pfund, libra, libras, livres, quid
GBP|British pound: gbp, gbp £, uk £, pound sterling, pounds sterling, sterling pound
GBP|British pound: british pound, british pounds, stg, livre sterling, livres sterling
GBP|British pound: libra esterlina, libras esterlinas, britische pfund
(CHF)|Franc: franc, francs, franken
CHF|Swiss franc: chf, sfr, swiss franc, swiss francs, schweizer franken, franc suisse
CHF|Swiss franc: francs suisses, francos suizos
CAD|Canadian dollar: cad, cad $, c $, ca $, can $, cdn $, canadian dollar, canadian dollars
CAD|Canadian dollar: canada dollar, canada dollars
AUD|Australian dollar: aud, aud $, a $, au $, aus $, australian dollar, australian dollars
AUD|Australian dollar: australia dollar, australia dollars
NZD|New Zealand dollar: nzd, nz $, new zealand dollar, new zealand dollars
HKD|Hong Kong dollar: hkd, hk $, hong kong dollar, hong kong dollars
SGD|Singapore dollar: sgd, s $, sg $, singapore dollar, singapore dollars
TWD|New Taiwan dollar: twd, nt $, nt dollar, nt dollars, taiwan dollar, taiwan dollars
TWD|New Taiwan dollar: new taiwan dollar, new taiwan dollars
JPY|Japanese yen: yen, yens, jpy, japanese yen, ¥, jp ¥, ￥
CNY|Chinese yuan: yuan, yuans, cny, rmb, renminbi, chinese yuan, chinese yuans, kuai, cn ¥, 元
CNY|Chinese yuan: rmb ¥
(INR)|Rupee: rupee, rupees, ?rs, rupien, roupies, rupias
INR|Indian rupee: ₹, inr, indian rupee, indian rupees
PKR|Pakistani rupee: pkr, pakistani rupee, pakistani rupees, pakistan rupee, pakistan rupees
LKR|Sri Lankan rupee: lkr, sri lankan rupee, sri lankan rupees, ரூ, slrs
NPR|Nepalese rupee: npr, nepalese rupee, nepalese rupees, nepali rupees
MUR|Mauritian rupee: mur, mauritian rupee, mauritian rupees
SCR|Seychellois rupee: scr, seychellois rupee, seychellois rupees
MVR|Maldivian rufiyaa: mvr, rufiyaa, maldivian rufiyaa
BTN|Bhutanese ngultrum: btn, ngultrum, ngultrums, bhutanese ngultrum
BDT|Bangladeshi taka: bdt, taka, takas, bangladeshi taka, ৳
BRL|Brazilian real: brl, r $, brl $, reais, brazilian real, brazilian reals, brazilian reais
(MXN)|Peso: peso, pesos
MXN|Mexican peso: mxn, mx $, mex $, mexican peso, mexican pesos, pesos mexicanos
ARS|Argentine peso: ars, ar $, argentine peso, argentine pesos, argentinian pesos
ARS|Argentine peso: pesos argentinos
CLP|Chilean peso: clp, cl $, chilean peso, chilean pesos, pesos chilenos
COP|Colombian peso: col $, colombian peso, colombian pesos, pesos colombianos, ?cop
UYU|Uruguayan peso: uyu, $ u, uruguayan peso, uruguayan pesos
CUP|Cuban peso: cuban peso, cuban pesos
DOP|Dominican peso: dop, rd $, dominican peso, dominican pesos
PHP|Philippine peso: ₱, ?php, philippine peso, philippine pesos, philippines peso
PHP|Philippine peso: philippines pesos
(SEK)|Krona: krona, kronor
(NOK)|Krone: krone, kroner, ?kr
SEK|Swedish krona: sek, swedish krona, swedish kronor, swedish kronas, swedish crowns
NOK|Norwegian krone: nok, norwegian krone, norwegian kroner, norwegian kronor, norwegian crowns
DKK|Danish krone: dkk, danish krone, danish kroner, danish krones, danish crowns
ISK|Icelandic króna: isk, icelandic krona, icelandic kronur
CZK|Czech koruna: czk, czech koruna, czech korunas, czech crowns, koruna, korunas, kc
PLN|Polish złoty: pln, zloty, zlotys, zlotych, polish zloty, polish zlotys, zł, zl
HUF|Hungarian forint: huf, forint, forints, hungarian forint, hungarian forints
RON|Romanian leu: romanian leu, romanian lei, ?ron, ?lei
BGN|Bulgarian lev: bgn, bulgarian lev, bulgarian leva, ?leva
RSD|Serbian dinar: rsd, serbian dinar, serbian dinars
HRK|Croatian kuna: hrk, kuna, kunas, croatian kuna
MKD|Macedonian denar: mkd, denar, macedonian denar, macedonian denars
BAM|Bosnia and Herzegovina convertible mark: convertible mark, convertible marks
ALL|Albanian lek: albanian lek, albanian leks
RUB|Russian ruble: ₽, rub, ruble, rubles, rouble, roubles, rubel, russian ruble, russian rubles
RUB|Russian ruble: russian rouble, russian roubles
BYN|Belarusian ruble: byn, belarusian ruble, belarusian rubles
UAH|Ukrainian hryvnia: ₴, uah, hryvnia, hryvnias, hryvnya, ukrainian hryvnia
MDL|Moldovan leu: mdl, moldovan leu, moldovan lei
TRY|Turkish lira: ₺, turkish lira, turkish liras, turkish lire, tl, ?try
(TRY)|Lira: liras, ?lira, ?lire
KRW|South Korean won: ₩, krw, south korean won, korean won, ?won, 원
KPW|North Korean won: kpw, north korean won
ILS|Israeli new shekel: ₪, ils, shekel, shekels, nis, israeli shekel, israeli shekels, new shekel
ILS|Israeli new shekel: new shekels, new israeli shekel, new israeli shekels
ZAR|South African rand: zar, rands, south african rand, south african rands, ?rand
(AED)|Dirham: dirham, dirhams
AED|United Arab Emirates dirham: aed, uae dirham, uae dirhams, emirati dirham, emirati dirhams
AED|United Arab Emirates dirham: dhs
MAD|Moroccan dirham: moroccan dirham, moroccan dirhams, ?mad
(SAR)|Riyal: riyal, riyals
SAR|Saudi riyal: saudi riyal, saudi riyals, saudi arabian riyal, saudi arabian riyals, ?sar
QAR|Qatari riyal: qar, qatari riyal, qatari riyals, qatar riyal, qatar riyals
(IRR)|Rial: rial, rials
IRR|Iranian rial: irr, iranian rial, iranian rials, ﷼
OMR|Omani rial: omr, omani rial, omani rials
YER|Yemeni rial: yer, yemeni rial, yemeni rials
(KWD)|Dinar: dinar, dinars
KWD|Kuwaiti dinar: kwd, kuwaiti dinar, kuwaiti dinars
BHD|Bahraini dinar: bhd, bahraini dinar, bahraini dinars, bahrain dinar, bahrain dinars
JOD|Jordanian dinar: jod, jordanian dinar, jordanian dinars
IQD|Iraqi dinar: iqd, iraqi dinar, iraqi dinars
TND|Tunisian dinar: tnd, tunisian dinar, tunisian dinars
DZD|Algerian dinar: dzd, algerian dinar, algerian dinars
LYD|Libyan dinar: lyd, libyan dinar, libyan dinars
EGP|Egyptian pound: egp, e £, egyptian pound, egyptian pounds
LBP|Lebanese pound: lbp, lebanese pound, lebanese pounds
SYP|Syrian pound: syp, syrian pound, syrian pounds
SDG|Sudanese pound: sdg, sudanese pound, sudanese pounds
SSP|South Sudanese pound: ssp, south sudanese pound, south sudanese pounds
FKP|Falkland Islands pound: fkp, falkland islands pound, falkland islands pounds
GIP|Gibraltar pound: gip, gibraltar pound, gibraltar pounds
SHP|Saint Helena pound: shp, saint helena pound, saint helena pounds
-|Irish pound: irish pound, irish pounds, irish punt, irish punts, ir £
THB|Thai baht: ฿, thb, baht, bahts, thai baht, thai bahts
VND|Vietnamese dong: ₫, vnd, vietnamese dong, vietnamese dongs, ?dong
IDR|Indonesian rupiah: idr, rupiah, rupiahs, indonesian rupiah, indonesian rupiahs, ?rp
MYR|Malaysian ringgit: myr, ringgit, ringgits, malaysian ringgit, malaysian ringgits, ?rm
KHR|Cambodian riel: ៛, khr, riel, riels, cambodian riel
LAK|Lao kip: ₭, lak, lao kip, laotian kip, ?kip
MMK|Burmese kyat: mmk, kyat, kyats, burmese kyat, myanmar kyat
MNT|Mongolian tögrög: ₮, mnt, tugrik, tugriks, togrog, mongolian tugrik
MOP|Macanese pataca: mop $, pataca, patacas, macanese pataca
BND|Brunei dollar: bnd, b $, brunei dollar, brunei dollars
FJD|Fijian dollar: fjd, fj $, fiji dollar, fiji dollars, fijian dollar, fijian dollars
PGK|Papua New Guinean kina: pgk, kina, kinas
SBD|Solomon Islands dollar: sbd, si $, solomon islands dollar, solomon islands dollars
WST|Samoan tālā: wst, ws $, samoan tala, ?tala
TOP|Tongan paʻanga: paanga, t $, tongan paanga
VUV|Vanuatu vatu: vuv, vatu, vanuatu vatu
XPF|CFP franc: xpf, fcfp, cfp franc, cfp francs
KZT|Kazakhstani tenge: ₸, kzt, tenge, tenges, kazakhstani tenge
UZS|Uzbekistani soʻm: uzs, uzbekistani som, uzbek som, uzbekistan som
KGS|Kyrgyzstani som: kgs, kyrgyzstani som, kyrgyz som
TJS|Tajikistani somoni: tjs, somoni, tajikistani somoni
TMT|Turkmenistan manat: tmt, turkmenistan manat, turkmen manat
AZN|Azerbaijani manat: ₼, azn, azerbaijani manat, azerbaijan manat, ?manat
GEL|Georgian lari: ₾, lari, laris, georgian lari, ?gel
AMD|Armenian dram: ֏, armenian dram, armenian drams
AFN|Afghan afghani: ؋, afn, afghani, afghanis, afghan afghani
NGN|Nigerian naira: ₦, ngn, naira, nairas, nigerian naira
GHS|Ghanaian cedi: gh ₵, ₵, ghs, cedi, cedis, ghanaian cedi, ghana cedi, ghana cedis
(KES)|Shilling: shilling, shillings
KES|Kenyan shilling: kes, ksh, kenyan shilling, kenyan shillings, kenya shilling, kenya shillings
UGX|Ugandan shilling: ugx, ush, ugandan shilling, ugandan shillings
TZS|Tanzanian shilling: tzs, tsh, tanzanian shilling, tanzanian shillings
SOS|Somali shilling: somali shilling, somali shillings
ETB|Ethiopian birr: etb, birr, birrs, ethiopian birr
ERN|Eritrean nakfa: ern, nakfa, eritrean nakfa
RWF|Rwandan franc: rwf, rwandan franc, rwandan francs
BIF|Burundian franc: bif, burundian franc, burundian francs
CDF|Congolese franc: cdf, congolese franc, congolese francs
DJF|Djiboutian franc: djf, djiboutian franc, djiboutian francs
GNF|Guinean franc: gnf, guinean franc, guinean francs
KMF|Comorian franc: kmf, comorian franc, comorian francs
XOF|West African CFA franc: xof, west african cfa franc, west african cfa francs, cfa franc
XOF|West African CFA franc: cfa francs, fcfa, francs cfa
XAF|Central African CFA franc: xaf, central african cfa franc, central african cfa francs
MGA|Malagasy ariary: mga, ariary, malagasy ariary
MWK|Malawian kwacha: mwk, malawian kwacha, malawian kwachas
ZMW|Zambian kwacha: zmw, zambian kwacha, zambian kwachas, kwacha, kwachas
MZN|Mozambican metical: mzn, metical, meticals, meticais, mozambican metical
NAD|Namibian dollar: nad, n $, namibian dollar, namibian dollars, namibia dollar
BWP|Botswana pula: bwp, pula, pulas, botswana pula
LSL|Lesotho loti: lsl, maloti, lesotho loti, ?loti
SZL|Swazi lilangeni: szl, lilangeni, emalangeni, swazi lilangeni
AOA|Angolan kwanza: aoa, kwanza, kwanzas, angolan kwanza
LRD|Liberian dollar: lrd, l $, liberian dollar, liberian dollars
SLL|Sierra Leonean leone: sll, leone, leones, sierra leonean leone
GMD|Gambian dalasi: gmd, dalasi, dalasis, gambian dalasi
MRO|Mauritanian ouguiya: mru, ouguiya, ouguiyas, mauritanian ouguiya
CVE|Cape Verdean escudo: cve, cape verdean escudo, cape verdean escudos
STD|São Tomé and Príncipe dobra: dobra, dobras
-|Zimbabwean dollar: zwl, zw $, zimbabwean dollar, zimbabwean dollars, zimbabwe dollar
-|Zimbabwean dollar: zimbabwe dollars
CRC|Costa Rican colón: ₡, crc, costa rican colon, costa rican colones, colones
-|Salvadoran colón: salvadoran colon, salvadoran colones
GTQ|Guatemalan quetzal: gtq, quetzal, quetzales, quetzals, guatemalan quetzal
HNL|Honduran lempira: hnl, lempira, lempiras, honduran lempira
NIO|Nicaraguan córdoba: nio, c $ nio, cordobas, nicaraguan cordoba, nicaraguan cordobas
PAB|Panamanian balboa: pab, balboa, balboas, panamanian balboa
PEN|Peruvian sol: peruvian sol, peruvian soles, nuevo sol, nuevos soles, s /, ?soles, ?pen
BOB|Bolivian boliviano: boliviano, bolivianos, bolivian boliviano
PYG|Paraguayan guaraní: ₲, pyg, guarani, guaranis, guaranies, paraguayan guarani
VEF|Venezuelan bolívar: vef, bolivar, bolivars, bolivares, venezuelan bolivar, venezuelan bolivars
GYD|Guyanese dollar: gyd, gy $, guyanese dollar, guyanese dollars, guyana dollar, guyana dollars
SRD|Surinamese dollar: srd, surinamese dollar, surinamese dollars
JMD|Jamaican dollar: jmd, j $, ja $, jamaican dollar, jamaican dollars, jamaica dollar
TTD|Trinidad and Tobago dollar: ttd, tt $, trinidad and tobago dollar, trinidad and tobago dollars
BBD|Barbadian dollar: bbd, bds $, barbadian dollar, barbadian dollars, barbados dollar
BSD|Bahamian dollar: bahamian dollar, bahamian dollars
BMD|Bermudian dollar: bmd, bd $, bermudian dollar, bermudian dollars, bermuda dollar
BZD|Belize dollar: bzd, bz $, belize dollar, belize dollars
KYD|Cayman Islands dollar: kyd, cayman islands dollar, cayman islands dollars
XCD|East Caribbean dollar: xcd, ec $, east caribbean dollar, east caribbean dollars
HTG|Haitian gourde: htg, gourde, gourdes, haitian gourde
AWG|Aruban florin: awg, aruban florin, aruban florins
ANG|Netherlands Antillean guilder: netherlands antillean guilder, netherlands antillean guilders
-|Netherlands guilder: dutch guilder, dutch guilders, netherlands guilder, netherlands guilders
-|Netherlands guilder: guilder, guilders
-|German mark: deutsche mark, deutsche marks, deutschmark, deutschmarks, deutsch mark
-|German mark: deutsch marks, german mark, german marks, west german mark, west german marks, dm
-|Mark: ?mark, ?marks
-|Finnish markka: finnish markka, markka, markkaa, finnish markkas, finnish markkaa, markkas
-|French franc: french franc, french francs
-|Belgian franc: belgian franc, belgian francs
-|Luxembourg franc: luxembourg franc, luxembourg francs
-|Italian lira: italian lira, italian lire, italian liras
-|Spanish peseta: spanish peseta, spanish pesetas
-|Peseta: peseta, pesetas
-|Portuguese escudo: portuguese escudo, portuguese escudos
-|Escudo: escudo, escudos
-|Austrian schilling: austrian schilling, austrian schillings, schilling, schillings
-|Greek drachma: greek drachma, greek drachmas, drachma, drachmas
-|Bitcoin: ₿, btc, bitcoin, bitcoins, xbt
-|Ethereum: ethereum, ethers
0.01 USD|Cent: cent, cents, ¢, centimes, centime, centavo, centavos, centimos, eurocent, eurocents
0.01 GBP|Penny: penny, pennies, pence
0.01 CHF|Rappen: rappen
0.1 CNY|Jiao: jiao, ?mao
0.01 CNY|Fen: ?fen
0.01 INR|Paisa: paise, paisa
0.01 -|Sen: sen
0.01 RUB|Kopek: kopek, kopeks, kopeck, kopecks
0.01 DKK|Øre: øre
0.01 PLN|Grosz: grosz, groszy
)";

}  // namespace foresail::understand::money

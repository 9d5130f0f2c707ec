#include "app/analyze/zone_alone.h"

#include <array>

#include <re2/re2.h>

namespace foresail::app::analyze {
namespace {

constexpr std::size_t zones_max = 100;
constexpr std::array<const char*, 4> values{"UTC-08:00", "UTC-07:00", "UTC-06:00", "UTC-05:00"};

}  // namespace

std::vector<ZoneAlone> zones_alone(std::string_view text) {
    static const re2::RE2 pattern{
        R"((?i)\b(?:(pacific time ?zone|fuseau horaire du pacifique|)"
        R"(zona horaria del pac[ií]fico|pazifische zeitzone)|)"
        R"((mountain time ?zone|fuseau horaire (?:des rocheuses|de la montagne)|)"
        R"(zona horaria de la montaña)|)"
        R"((central time ?zone|fuseau horaire (?:du centre|central)|)"
        R"(zona horaria (?:del centro|central))|)"
        R"((eastern time ?zone|fuseau horaire de l['’]est|zona horaria del este))\b)"};
    std::vector<ZoneAlone> found;
    std::size_t at = 0;
    const re2::StringPiece all{text.data(), text.size()};
    std::array<re2::StringPiece, values.size() + 1> groups;
    while (found.size() < zones_max &&
           pattern.Match(all, at, all.size(), re2::RE2::UNANCHORED, groups.data(),
                         static_cast<int>(groups.size()))) {
        const auto begin = static_cast<std::size_t>(groups[0].data() - all.data());
        at = begin + groups[0].size();
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (groups.at(i + 1).data() == nullptr) continue;
            found.push_back({.span = {begin, at}, .value = values.at(i)});
        }
    }
    return found;
}

}  // namespace foresail::app::analyze

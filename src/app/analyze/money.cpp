#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "app/analyze/recognized.h"
#include "understand/money/mention.h"

#include <cmath>
#include <cstdio>

namespace foresail::app::analyze {

using nlohmann::json;
namespace found_money = understand::money;

namespace {

// "94000", "1.2": no exponent, no zeros at the end.
std::string plain_number(double value) {
    char text[64];
    const bool is_long = std::fabs(value) >= 1e15 || (value != 0 && std::fabs(value) < 1e-4);
    std::snprintf(text, sizeof text,
                  is_long && value < 1 ? "%.8f"
                  : is_long            ? "%.0f"
                                       : "%.15g",
                  value);
    return text;
}

}  // namespace

// A currency that stands alone has a null value; isoCurrency is there where the words tell it.
platform::Result<json> money(const json& input, Workbench& /*workbench*/) {
    TRY(const auto text, text_field(input, "Input"));
    TRY(const auto culture, text_field_or(input, "culture", "en"));
    std::vector<understand::Found> found;
    for (const found_money::Mention& mention :
         found_money::find_mentions(text, culture.substr(0, 2))) {
        json resolution{{"value", nullptr}, {"unit", std::string{mention.currency.unit}}};
        if (mention.amount) resolution["value"] = plain_number(*mention.amount);
        if (!mention.currency.iso.empty()) {
            resolution["isoCurrency"] = std::string{mention.currency.iso};
        }
        found.push_back({.kind = domain::FactKind::Money,
                         .span = mention.span,
                         .value = std::move(resolution)});
    }
    return recognized(text, found, "currency",
                      [](const understand::Found& one, std::string_view) { return one.value; });
}

}  // namespace foresail::app::analyze

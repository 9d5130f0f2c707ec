#include "understand/money.h"

#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "app/analyze/recognized.h"

namespace foresail::app::analyze {

platform::Result<nlohmann::json> money(const nlohmann::json& input, Workbench& /*workbench*/) {
    TRY(const auto text, text_field(input, "Input"));
    TRY(const auto culture, text_field_or(input, "culture", "en"));
    return recognized(text, understand::find_money(text, culture), "currency",
                      [](const understand::Found& found, std::string_view) {
                          return nlohmann::json{{"value", found.value.value("amount", "")},
                                                {"isoCurrency", found.value.value("currency", "")}};
                      });
}

}  // namespace foresail::app::analyze

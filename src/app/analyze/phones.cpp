#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "app/analyze/recognized.h"
#include "understand/phone.h"

namespace foresail::app::analyze {

platform::Result<nlohmann::json> phones(const nlohmann::json& input, Workbench& /*workbench*/) {
    TRY(const auto text, text_field(input, "Input"));
    return recognized(text, understand::find_phones(text, ""), "phonenumber",
                      [](const understand::Found&, std::string_view written) {
                          return nlohmann::json{{"value", written}};
                      });
}

}  // namespace foresail::app::analyze

#include "app/analyze/field.h"

namespace foresail::app::analyze {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

Result<std::string> text_field(const nlohmann::json& input, const char* name) {
    const auto found = input.find(name);
    if (found == input.end() || !found->is_string()) {
        return failure(ErrorCode::InvalidArgument,
                       std::string{"the field \""} + name + "\" must be there and a string",
                       "The fields of each task stand in docs/integrators.md.");
    }
    return found->get<std::string>();
}

Result<std::string> text_field_or(const nlohmann::json& input, const char* name,
                                  std::string otherwise) {
    const auto found = input.find(name);
    if (found == input.end() || found->is_null()) return otherwise;
    return text_field(input, name);
}

}  // namespace foresail::app::analyze

#include "api/testing/fake_reader.h"

#include "normalize/document/plain_text.h"

#include <utility>

namespace foresail::api::testing {

normalize::Document FakeReader::read(std::string_view bytes, const std::string& /*file_name*/) {
    const auto problem = std::exchange(next_problem, normalize::DocumentProblem::None);
    if (problem != normalize::DocumentProblem::None) return normalize::unread(problem);
    return normalize::read_plain_text(bytes);
}

}  // namespace foresail::api::testing

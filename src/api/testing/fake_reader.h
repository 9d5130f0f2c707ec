// Reads documents in this process: for tests, where the binary that reads them is not there.
#pragma once

#include "normalize/document/document_reader.h"

namespace foresail::api::testing {

class FakeReader final : public normalize::DocumentReader {
public:
    normalize::Document read(std::string_view bytes, const std::string& file_name) override;

    normalize::DocumentProblem next_problem = normalize::DocumentProblem::None;
};

}  // namespace foresail::api::testing

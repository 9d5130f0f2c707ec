// Small documents made by hand, for tests: a .docx of given parts, a PDF of given lines.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace foresail::normalize::testing {

/// A zip of these parts, name and content.
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& parts);

/// A .docx whose w:body has `body` as it stands.
std::string docx_of(const std::string& body);
/// A w:p of one run.
std::string paragraph(const std::string& text, const std::string& properties = {});

/// A PDF with a page for each list of lines, in Helvetica.
std::string pdf_of(const std::vector<std::vector<std::string>>& pages);

}  // namespace foresail::normalize::testing

// The zip that a .docx is, opened with bounds: on its entries, on what an entry and all of them
// unpack to, whatever its directory claims.
#pragma once

#include "normalize/document/document.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

struct zip;

namespace foresail::normalize::docx {

inline constexpr std::size_t entry_count_max = 5'000;
inline constexpr std::size_t part_bytes_max = std::size_t{64} << 20U;
inline constexpr std::size_t unpacked_bytes_max = std::size_t{96} << 20U;  ///< Of all read parts.

class Package {
public:
    /// `bytes` outlive it.
    explicit Package(std::string_view bytes);
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    /// None, Broken, or TooLarge (entries).
    [[nodiscard]] DocumentProblem problem() const { return problem_; }
    /// nullopt where there is no such part, or, with problem() set, where it can't be unpacked.
    std::optional<std::string> read(const char* name);

private:
    struct zip* archive_ = nullptr;
    std::size_t unpacked_bytes_ = 0;
    DocumentProblem problem_ = DocumentProblem::None;
};

}  // namespace foresail::normalize::docx

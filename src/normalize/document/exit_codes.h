// How the reader's process tells its parent what it could not do; apart from pdftotext's codes.
#pragma once

namespace foresail::normalize {

inline constexpr int no_reader_exit = 120;
inline constexpr int too_costly_exit = 121;

}  // namespace foresail::normalize

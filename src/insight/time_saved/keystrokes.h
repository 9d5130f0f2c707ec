// What a captured thing would have cost by hand, by the keystroke-level model: S. K. Card, T. P.
// Moran, A. Newell, "The keystroke-level model for user performance time with interactive systems",
// CACM 23(7), 1980. Pure.
#pragma once

#include "store/captures.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace foresail::insight {

/// An operator of the model, with its seconds.
struct Operator {
    std::string_view sign;  ///< "K"
    double duration_s = 0;
    std::string_view meaning;
};

/// What a rep does to enter one thing of a kind into a CRM that does not fill itself in.
struct Chore {
    store::CaptureKind kind = store::CaptureKind::Mail;
    std::string_view operators;  ///< "M P BB H 6K", in the order in which they are done.
    std::string_view meaning;
    bool types_characters = false;  ///< One K more for each character of what was captured.
};

std::span<const Operator> operators();
std::span<const Chore> chores();
const Chore& chore_of(store::CaptureKind kind);

/// The sum of "M P BB H 6K"; what is no operator counts nothing.
double duration_s(std::string_view operators);

/// Of all that `captured` counts.
double duration_s(const store::CaptureCount& captured);

std::string_view to_text(store::CaptureKind kind);

}  // namespace foresail::insight

#include "insight/time_saved/keystrokes.h"

#include "platform/result.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace foresail::insight {

namespace {

using store::CaptureKind;

constexpr double key_s = 0.28;

constexpr std::array operator_list{
    Operator{"K", key_s, "press a key (an average typist, not a secretary)"},
    Operator{"P", 1.10, "point with the mouse"},
    Operator{"B", 0.10, "press or release the mouse's button"},
    Operator{"H", 0.40, "move the hand between mouse and keyboard"},
    Operator{"M", 1.35, "get ready in mind"},
};

// The shortest way that a CRM with good short cuts offers. What a rep reads, thinks over or waits
// for is not counted, so that the figure is a lower bound.
constexpr std::array chore_list{
    Chore{CaptureKind::Mail, "M P BB H 2K 2K M P BB H 6K M H P BB M P BB H 2K M H P BB",
          "Copy the mail, find the contact by six letters, choose it, open a new activity, paste, "
          "save"},
    Chore{CaptureKind::Link, "M P BB H 6K M H P BB",
          "Add another record to it: find it by six letters and choose it"},
    Chore{CaptureKind::Field, "M P BB H", "Click the field and type what was read", true},
    Chore{CaptureKind::Commitment, "M P BB H M", "Open a new task and type what was promised",
          true},
    Chore{CaptureKind::DueDate, "M P BB P BB", "Open its calendar and choose the day"},
};

double seconds_of(char sign) {
    const auto* const found =
        std::find_if(operator_list.begin(), operator_list.end(),
                     [&](const Operator& each) { return each.sign.front() == sign; });
    return found == operator_list.end() ? 0 : found->duration_s;
}

}  // namespace

std::span<const Operator> operators() {
    return operator_list;
}

std::span<const Chore> chores() {
    return chore_list;
}

const Chore& chore_of(CaptureKind kind) {
    const auto* const found = std::find_if(chore_list.begin(), chore_list.end(),
                                           [&](const Chore& each) { return each.kind == kind; });
    FS_ASSERT(found != chore_list.end());
    return *found;
}

double duration_s(std::string_view operators) {
    double sum = 0;
    while (!operators.empty()) {
        const auto end = std::min(operators.find(' '), operators.size());
        std::string_view word = operators.substr(0, end);
        operators.remove_prefix(std::min(end + 1, operators.size()));
        int times = 1;
        const auto [rest, error] = std::from_chars(word.data(), word.data() + word.size(), times);
        if (error != std::errc{}) times = 1;
        word.remove_prefix(static_cast<std::size_t>(rest - word.data()));
        for (const char sign : word) sum += times * seconds_of(sign);
    }
    return sum;
}

double duration_s(const store::CaptureCount& captured) {
    const Chore& chore = chore_of(captured.kind);
    double sum = static_cast<double>(captured.count) * duration_s(chore.operators);
    if (chore.types_characters) sum += static_cast<double>(captured.character_count) * key_s;
    return sum;
}

std::string_view to_text(CaptureKind kind) {
    switch (kind) {
        case CaptureKind::Mail:
            return "mail";
        case CaptureKind::Link:
            return "link";
        case CaptureKind::Field:
            return "field";
        case CaptureKind::Commitment:
            return "commitment";
        case CaptureKind::DueDate:
            return "due_date";
    }
    return "";
}

}  // namespace foresail::insight

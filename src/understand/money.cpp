#include "understand/money.h"
namespace foresail::understand {
std::vector<Found> find_money(std::string_view, std::string_view) {
    return {};
}
}  // namespace foresail::understand

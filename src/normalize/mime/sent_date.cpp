#include "normalize/mime/sent_date.h"

#include "normalize/mime/field_text.h"

#include <cstdlib>
#include <memory>
#include <string>

#include <gmime/gmime.h>

namespace foresail::normalize {
namespace {

struct UnrefTime {
    void operator()(GDateTime* time) const { g_date_time_unref(time); }
};

constexpr std::int64_t year_1980_s = 315'532'800;
constexpr auto ahead_max = std::chrono::hours{48};
constexpr int offset_min_max = 15 * 60;

}  // namespace

SentDate sent_date(std::string_view field, domain::Instant received_at, Notes& notes) {
    SentDate date{received_at, 0, false};
    const std::string text = one_line(mended_field(field.substr(0, 1'000)));
    if (text.empty()) {
        notes.add("The message has no date; the time when it was received stands in.");
        return date;
    }
    const std::unique_ptr<GDateTime, UnrefTime> time{g_mime_utils_header_decode_date(text.c_str())};
    if (!time) {
        notes.add("The message's date can't be read; the time when it was received stands in.");
        return date;
    }
    const auto offset = static_cast<int>(g_date_time_get_utc_offset(time.get()) / 60'000'000);
    if (std::abs(offset) <= offset_min_max) date.utc_offset_min = offset;
    const std::int64_t seconds = g_date_time_to_unix(time.get());
    const domain::Instant at{std::chrono::seconds{seconds}};
    if (seconds < year_1980_s || at > received_at + ahead_max) {
        notes.add("The message's date is absurd; the time when it was received stands in.");
        return date;
    }
    date.at = at;
    date.is_given = true;
    return date;
}

}  // namespace foresail::normalize

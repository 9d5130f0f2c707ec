#include "insight/follow_up/answers.h"

#include <algorithm>
#include <map>
#include <optional>

namespace foresail::insight {

namespace {

constexpr std::chrono::days answer_days_max{14};

}  // namespace

std::vector<Written> written_by_them(std::span<const store::ExchangedMail> mails) {
    std::vector<const store::ExchangedMail*> sorted;
    sorted.reserve(mails.size());
    for (const auto& mail : mails) sorted.push_back(&mail);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto* a, const auto* b) { return a->sent_at < b->sent_at; });
    std::vector<Written> written;
    std::map<domain::ThreadId, std::optional<domain::Instant>> waiting;  // Since our last mail.
    for (const auto* mail : sorted) {
        auto& since = waiting[mail->thread];
        if (mail->direction == domain::Direction::Outbound) since = mail->sent_at;
        if (mail->direction != domain::Direction::Inbound || mail->sender.empty()) continue;
        Written one{mail->sender, mail->sent_at, mail->utc_offset_min, false, {}};
        if (since && mail->sent_at - *since <= answer_days_max) {
            one.is_answer = true;
            one.after = mail->sent_at - *since;
        }
        since.reset();
        written.push_back(std::move(one));
    }
    return written;
}

}  // namespace foresail::insight

#include "insight/signals/gone_quiet.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace foresail::insight {

namespace {

double days_between(domain::Instant from, domain::Instant until) {
    return std::chrono::duration<double, std::ratio<86'400>>{until - from}.count();
}

std::string days_text(double days) {
    const auto whole = std::max(1L, std::lround(days));
    return whole == 1 ? "day" : std::to_string(whole) + " days";
}

bool is_of_theirs(const DealView& view, const store::ExchangedMail& mail) {
    return mail.direction == domain::Direction::Inbound && mail.sent_at <= view.rep.local.now;
}

}  // namespace

Rhythm rhythm_of(const std::vector<domain::Instant>& times, domain::Instant now) {
    // Several mails of a day are one turn of the talk.
    std::set<std::chrono::sys_days> days;
    for (const auto at : times) {
        if (at <= now) days.insert(std::chrono::floor<std::chrono::days>(at));
    }
    Rhythm rhythm;
    rhythm.days = static_cast<int>(days.size());
    if (days.empty()) return rhythm;
    rhythm.silent_days = days_between(*std::max_element(times.begin(), times.end()), now);
    if (days.size() < 2) return rhythm;
    const auto gaps = static_cast<double>(days.size() - 1);
    const double in_all = static_cast<double>((*days.rbegin() - *days.begin()).count());
    rhythm.gap_days = in_all / gaps;
    // Lomax: an exponential whose rate is a gamma of `gaps` gaps that took `in_all` days.
    rhythm.chance = std::pow(in_all / (in_all + rhythm.silent_days), gaps);
    return rhythm;
}

const store::ExchangedMail* last_of_theirs(const DealView& view) {
    const auto last = std::find_if(view.mails.begin(), view.mails.end(),
                                   [&](const auto& mail) { return is_of_theirs(view, mail); });
    return last == view.mails.end() ? nullptr : &*last;
}

std::chrono::days silence_of(const DealView& view) {
    const auto* last = last_of_theirs(view);
    return std::chrono::floor<std::chrono::days>(
        last == nullptr ? std::chrono::milliseconds{0} : view.rep.local.now - last->sent_at);
}

std::optional<Signal> find_gone_quiet(const DealView& view) {
    const auto* last = last_of_theirs(view);
    if (last == nullptr) return std::nullopt;
    std::vector<domain::Instant> times;
    const store::ExchangedMail* first = nullptr;
    for (const auto& mail : view.mails) {
        if (!is_of_theirs(view, mail)) continue;
        first = &mail;
        times.push_back(mail.sent_at);
    }
    const Rhythm rhythm = rhythm_of(times, last->sent_at + silence_of(view));
    if (rhythm.days < rhythm_days_min || rhythm.silent_days < silent_days_min ||
        rhythm.chance > silence_chance_max) {
        return std::nullopt;
    }
    auto citation = cite_mail(view.rep, last->activity);
    if (!citation) return std::nullopt;
    Signal signal = make_signal(view, SignalKind::GoneQuiet, last->activity.text);
    signal.title = "Gone quiet for " + days_text(std::floor(rhythm.silent_days));
    signal.detail = "Before, they wrote every " + days_text(rhythm.gap_days) + " (on " +
                    std::to_string(rhythm.days) + " days, the first " +
                    day_words(view.rep.local, view.rep.local.day_of(first->sent_at)) +
                    "). Their last mail:";
    signal.evidence.push_back(*std::move(citation));
    signal.contact = last->sender;
    signal.since = last->sent_at;
    signal.strength = rhythm.chance < 0.01 ? 0.85 : 0.7;
    return signal;
}

}  // namespace foresail::insight

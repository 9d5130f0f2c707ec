#include "retrieve/phone_search.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace foresail::retrieve {

using platform::Result;

namespace {

bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

// However it is grouped, and with or without the country's code: the digits at its end.
constexpr std::size_t digit_count = 7;

std::string digits_of(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (is_digit(c)) digits += c;
    }
    return digits;
}

/// The first run of digits and marks that ends as `number` does; empty where there is none.
domain::Span find_number(std::string_view text, std::string_view number) {
    const std::string wanted = digits_of(number);
    if (wanted.size() < digit_count) return {};
    const std::string_view end = std::string_view{wanted}.substr(wanted.size() - digit_count);
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at]) && text[at] != '+') {
            ++at;
            continue;
        }
        std::size_t stop = std::min(text.find_first_not_of("+0123456789 ()-./", at), text.size());
        const std::size_t next = std::max(stop, at + 1);
        while (stop > at && !is_digit(text[stop - 1])) --stop;
        const std::string_view run = text.substr(at, stop - at);
        if (digits_of(run).ends_with(end)) {
            const auto plus = run.rfind('+');
            return {plus == std::string_view::npos ? at : at + plus, stop};
        }
        at = next;
    }
    return {};
}

}  // namespace

Result<std::vector<Answer>> search_phones(const PassageSearch& search,
                                          const std::vector<domain::ContactId>& contacts) {
    std::vector<Answer> answers;
    for (const domain::ContactId& id : contacts) {
        const auto contact = search.tables.contacts.get_for(search.viewer, id);
        if (!contact || contact->phone.activity.empty()) continue;
        auto activity = search.tables.activities.get(search.viewer, contact->phone.activity);
        if (!activity) continue;
        const domain::Span span = find_number(activity->text, contact->phone.value);
        if (span.size() == 0) continue;
        Answer answer;
        answer.citation = {activity->id, span, std::string{span.of(activity->text)}};
        answer.activity = std::move(*activity);
        answer.activity.text.clear();
        answer.activity.zones.clear();
        answers.push_back(std::move(answer));
    }
    return answers;
}

}  // namespace foresail::retrieve

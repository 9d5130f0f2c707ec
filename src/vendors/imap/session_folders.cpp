// What a session reads: folders, uids, sizes and mails.
#include "vendors/imap/session.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace foresail::vendors::imap {

using platform::Result;

namespace {

/// "1:3,7": runs are joined, so that a command line stays short.
std::string to_set(std::vector<Uid> uids) {
    std::sort(uids.begin(), uids.end());
    std::string set;
    for (std::size_t i = 0; i < uids.size();) {
        std::size_t last = i;
        while (last + 1 < uids.size() && uids[last + 1] == uids[last] + 1) ++last;
        if (!set.empty()) set += ',';
        set += std::to_string(uids[i]);
        if (last > i) set += ":" + std::to_string(uids[last]);
        i = last + 1;
    }
    return set;
}

/// Sizes are added up: what no mail can have stays far from where numbers end.
std::int64_t to_size(std::uint64_t number) {
    constexpr std::uint64_t size_bytes_max = std::uint64_t{1} << 50U;
    return static_cast<std::int64_t>(std::min(number, size_bytes_max));
}

Uid to_uid(std::uint64_t number) {
    return number <= UINT32_MAX ? static_cast<Uid>(number) : 0;
}

/// The data items of "* 3 FETCH (UID 7 RFC822.SIZE 120)", by name.
std::map<std::string, Value*> items_of(Response& response) {
    std::map<std::string, Value*> items;
    if (response.word(1) != "FETCH" || response.values.size() < 3) return items;
    std::vector<Value>& list = response.values[2].items;
    for (std::size_t i = 0; i + 1 < list.size(); i += 2) {
        std::string name = list[i].text;
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        items[name] = &list[i + 1];
    }
    return items;
}

std::uint64_t number_of(const std::map<std::string, Value*>& items, const std::string& name) {
    const auto found = items.find(name);
    return found == items.end() ? 0 : found->second->number().value_or(0);
}

/// "17-Jul-1996 02:44:25 -0700"; the epoch for anything else.
domain::Instant parse_internal_date(std::string_view text) {
    static constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != 26) return {};
    const auto digits = [&](std::size_t at, std::size_t count) {
        int number = 0;
        const char* const begin = text.data() + at + (text[at] == ' ' ? 1 : 0);
        std::from_chars(begin, text.data() + at + count, number);
        return number;
    };
    const std::size_t month = months.find(text.substr(3, 3));
    if (month == std::string_view::npos) return {};
    const std::chrono::year_month_day day{std::chrono::year{digits(7, 4)},
                                          std::chrono::month{static_cast<unsigned>(month / 3 + 1)},
                                          std::chrono::day{static_cast<unsigned>(digits(0, 2))}};
    if (!day.ok()) return {};
    const std::chrono::minutes zone{digits(22, 2) * 60 + digits(24, 2)};
    const auto local = std::chrono::sys_days{day} + std::chrono::hours{digits(12, 2)} +
                       std::chrono::minutes{digits(15, 2)} + std::chrono::seconds{digits(18, 2)};
    return text[21] == '-' ? local + zone : local - zone;
}

std::uint64_t code_number(const std::string& code, std::string_view name) {
    if (!code.starts_with(name)) return 0;
    Value value;
    value.text = code.substr(name.size());
    return value.number().value_or(0);
}

}  // namespace

Result<std::vector<ListedFolder>> Session::list() {
    TRY(const Answer answer, command({{"LIST"}, {"\"\""}, {"\"*\""}}));
    std::vector<ListedFolder> folders;
    for (const Response& response : answer.data) {
        if (response.word(0) != "LIST" || response.values.size() < 4) continue;
        ListedFolder folder;
        for (const Value& flag : response.values[1].items) {
            std::string name = flag.text;
            std::transform(name.begin(), name.end(), name.begin(), [](char c) {
                return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
            });
            folder.flags.push_back(std::move(name));
        }
        if (!response.values[2].is_atom("NIL")) folder.delimiter = response.values[2].text;
        folder.name = response.values[3].text;
        folders.push_back(std::move(folder));
    }
    return folders;
}

Result<FolderState> Session::status(const std::string& folder) {
    const std::string items = can("CONDSTORE") ? "(MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ)"
                                               : "(MESSAGES UIDNEXT UIDVALIDITY)";
    is_asking_status_ = true;
    const auto asked = command({{"STATUS"}, {folder, true}, {items}});
    is_asking_status_ = false;
    TRY(const Answer answer, asked);
    FolderState state;
    for (const Response& response : answer.data) {
        if (response.word(0) != "STATUS" || response.values.size() < 3) continue;
        const std::vector<Value>& list = response.values[2].items;
        for (std::size_t i = 0; i + 1 < list.size(); i += 2) {
            const std::uint64_t number = list[i + 1].number().value_or(0);
            if (list[i].is_atom("MESSAGES")) state.message_count = number;
            if (list[i].is_atom("UIDNEXT")) state.uid_next = to_uid(number);
            if (list[i].is_atom("UIDVALIDITY")) state.uid_validity = to_uid(number);
            if (list[i].is_atom("HIGHESTMODSEQ")) state.modseq = number;
        }
    }
    return state;
}

Result<FolderState> Session::examine(const std::string& folder) {
    opened_.clear();
    std::vector<Part> parts{{"EXAMINE"}, {folder, true}};
    if (can("CONDSTORE")) parts.push_back({"(CONDSTORE)"});
    TRY(const Answer answer, command(parts));
    FolderState state;
    for (const Response& response : answer.data) {
        if (response.word(1) == "EXISTS") {
            state.message_count = response.values[0].number().value_or(0);
        }
        const auto take = [&](std::string_view name, auto& into) {
            if (const auto number = code_number(response.code, name)) {
                into = static_cast<std::remove_reference_t<decltype(into)>>(number);
            }
        };
        take("UIDVALIDITY ", state.uid_validity);
        take("UIDNEXT ", state.uid_next);
        take("HIGHESTMODSEQ ", state.modseq);
    }
    opened_ = folder;
    has_news_ = false;
    return state;
}

Result<std::vector<Uid>> Session::uids(Uid from, Uid until) {
    const std::string last = until == 0 ? "*" : std::to_string(until);
    TRY(const Answer answer,
        command({{"UID"}, {"SEARCH"}, {"UID"}, {std::to_string(from) + ":" + last}}));
    std::vector<Uid> found;
    for (const Response& response : answer.data) {
        if (response.word(0) != "SEARCH") continue;
        for (std::size_t i = 1; i < response.values.size(); ++i) {
            const Uid uid = to_uid(response.values[i].number().value_or(0));
            // "9:*" is also the last mail where none is as high as 9.
            if (uid >= from && uid != 0 && (until == 0 || uid <= until)) found.push_back(uid);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<std::vector<MessageSize>> Session::sizes(std::span<const Uid> uids) {
    if (uids.empty()) return std::vector<MessageSize>{};
    const std::string set = to_set({uids.begin(), uids.end()});
    TRY(Answer answer, command({{"UID"}, {"FETCH"}, {set}, {"(UID RFC822.SIZE)"}}));
    std::map<Uid, std::int64_t> known;
    for (Response& response : answer.data) {
        const auto items = items_of(response);
        const Uid uid = to_uid(number_of(items, "UID"));
        if (items.contains("RFC822.SIZE")) {
            known[uid] = to_size(number_of(items, "RFC822.SIZE"));
        }
    }
    std::vector<MessageSize> sizes;
    for (const Uid uid : uids) {
        if (const auto found = known.find(uid); found != known.end()) {
            sizes.push_back({uid, found->second});
        }
    }
    return sizes;
}

Result<std::vector<FetchedMessage>> Session::fetch(std::span<const MessageSize> messages) {
    if (messages.empty()) return std::vector<FetchedMessage>{};
    std::vector<Uid> uids;
    std::size_t expected_bytes = 0;
    for (const MessageSize& message : messages) {
        uids.push_back(message.uid);
        expected_bytes += static_cast<std::size_t>(message.size_bytes);
    }
    TRY(Answer answer,
        command({{"UID"}, {"FETCH"}, {to_set(uids)}, {"(UID INTERNALDATE BODY.PEEK[])"}},
                expected_bytes));
    std::map<Uid, FetchedMessage> fetched;
    for (Response& response : answer.data) {
        const auto items = items_of(response);
        const auto body = items.find("BODY[]");
        if (body == items.end()) continue;  // News of flags.
        FetchedMessage message;
        message.uid = to_uid(number_of(items, "UID"));
        message.has_bytes = body->second->kind == Value::Kind::Text;
        if (message.has_bytes) message.bytes = std::move(body->second->text);
        if (const auto date = items.find("INTERNALDATE"); date != items.end()) {
            message.internal_date = parse_internal_date(date->second->text);
        }
        fetched[message.uid] = std::move(message);
    }
    std::vector<FetchedMessage> in_order;
    for (const Uid uid : uids) {
        if (const auto found = fetched.find(uid); found != fetched.end()) {
            in_order.push_back(std::move(found->second));
        }
    }
    return in_order;
}

}  // namespace foresail::vendors::imap

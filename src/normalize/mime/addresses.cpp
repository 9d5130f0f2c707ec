#include "normalize/mime/addresses.h"

#include "normalize/limits.h"
#include "normalize/mime/field_text.h"

#include <array>
#include <memory>
#include <set>

#include <unicode/locid.h>
#include <unicode/uidna.h>
#include <unicode/unistr.h>

namespace foresail::normalize {
namespace {

using domain::Participant;
using domain::ParticipantRole;

struct CloseIdna {
    void operator()(UIDNA* idna) const { uidna_close(idna); }
};

std::string lower_text(std::string_view text) {
    std::string result;
    icu::UnicodeString::fromUTF8(text).toLower(icu::Locale::getRoot()).toUTF8String(result);
    return result;
}

bool is_ascii(std::string_view text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    return true;
}

std::string ascii_domain(const std::string& domain) {
    if (is_ascii(domain)) return lower_text(domain);
    UErrorCode error = U_ZERO_ERROR;
    static const std::unique_ptr<UIDNA, CloseIdna> idna{uidna_openUTS46(UIDNA_DEFAULT, &error)};
    std::array<char, 512> result{};
    UIDNAInfo problems = UIDNA_INFO_INITIALIZER;
    error = U_ZERO_ERROR;
    const int32_t size = uidna_nameToASCII_UTF8(
        idna.get(), domain.data(), static_cast<int32_t>(domain.size()), result.data(),
        static_cast<int32_t>(result.size()), &problems, &error);
    if (U_FAILURE(error) || problems.errors != 0) return lower_text(domain);
    return std::string(result.data(), static_cast<std::size_t>(size));
}

std::string_view without_quotes(std::string_view name) {
    while (name.size() >= 2 && (name.front() == '\'' || name.front() == '"') &&
           name.back() == name.front()) {
        name = name.substr(1, name.size() - 2);
    }
    return name;
}

struct Collector {
    ParticipantRole role;
    std::vector<Participant>* participants;
    std::set<std::string>* seen;
    std::size_t* left_out;
};

void add_mailbox(InternetAddress* address, const Collector& collector) {
    const char* raw = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
    const char* name = internet_address_get_name(address);
    Participant participant;
    participant.role = collector.role;
    participant.address = plain_address(raw == nullptr ? "" : raw);
    if (participant.address.empty() && name != nullptr) {
        // "ann@client.example" <> and the like: the address stands where the name should.
        participant.address = plain_address(name);
    }
    if (participant.address.empty()) return;
    if (collector.participants->size() >= limits::recipient_count_max) {
        ++*collector.left_out;
        return;
    }
    if (!collector.seen->insert(participant.address).second) return;
    if (name != nullptr) {
        const std::string shown = one_line(mended_field(name));
        participant.name = cut_text(without_quotes(shown), limits::name_bytes_max);
    }
    if (plain_address(participant.name) == participant.address) participant.name.clear();
    collector.participants->push_back(std::move(participant));
}

void add_list(InternetAddressList* list, const Collector& collector, int depth) {
    const int count = list == nullptr ? 0 : internet_address_list_length(list);
    for (int i = 0; i < count; ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            if (depth > 0) continue;
            add_list(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), collector,
                     depth + 1);
        } else {
            add_mailbox(address, collector);
        }
    }
}

struct RoleField {
    const char* name;
    ParticipantRole role;
};

}  // namespace

std::string plain_address(std::string_view raw) {
    const std::string line = one_line(mended_field(raw));
    std::string_view text = line;
    constexpr std::string_view mailto = "mailto:";
    if (text.substr(0, mailto.size()) == mailto) text.remove_prefix(mailto.size());
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos || at == 0 || at + 1 >= text.size()) return {};
    if (text.size() > limits::address_bytes_max) return {};
    if (text.find_first_of("<>,;") != std::string_view::npos) return {};
    std::string_view domain = text.substr(at + 1);
    while (!domain.empty() && (domain.back() == '.' || domain.back() == ' ')) {
        domain.remove_suffix(1);
    }
    if (domain.empty() || domain.find(' ') != std::string_view::npos) return {};
    return lower_text(text.substr(0, at)) + "@" + ascii_domain(std::string(domain));
}

std::vector<Participant> participants_of(const Message& message, Notes& notes) {
    static constexpr std::array<RoleField, 5> role_fields{{{"from", ParticipantRole::From},
                                                           {"reply-to", ParticipantRole::ReplyTo},
                                                           {"to", ParticipantRole::To},
                                                           {"cc", ParticipantRole::Cc},
                                                           {"bcc", ParticipantRole::Bcc}}};
    std::vector<Participant> participants;
    std::size_t left_out = 0;
    for (const RoleField& role_field : role_fields) {
        std::set<std::string> seen;
        const Collector collector{role_field.role, &participants, &seen, &left_out};
        for (const Field& field : message.fields()) {
            if (field.name != role_field.name) continue;
            const Ref<InternetAddressList> list{
                internet_address_list_parse(nullptr, mended_field(field.value).c_str())};
            add_list(list.get(), collector, 0);
        }
    }
    // Who wrote it stands in Sender where From is missing or empty.
    if (participants.empty() || participants.front().role != ParticipantRole::From) {
        std::vector<Participant> senders;
        std::set<std::string> seen;
        const Ref<InternetAddressList> list{internet_address_list_parse(
            nullptr, mended_field(message.field_or_empty("sender")).c_str())};
        add_list(list.get(), {ParticipantRole::From, &senders, &seen, &left_out}, 0);
        participants.insert(participants.begin(), senders.begin(), senders.end());
        if (senders.empty()) notes.add("The message names no sender.");
    }
    if (left_out > 0) {
        notes.add("The message has more than 10,000 people in its header; " +
                  std::to_string(left_out) + " were left out.");
    }
    return participants;
}

}  // namespace foresail::normalize

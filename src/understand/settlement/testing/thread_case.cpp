#include "understand/settlement/testing/thread_case.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace foresail::understand::testing {
namespace {

using domain::Activity;
using domain::Direction;
using domain::ParticipantRole;

bool is_ours(const std::string& name) {
    return name == "ruth" || name == "tom";
}

domain::Participant person(const std::string& name, ParticipantRole role) {
    domain::Participant one{.role = role,
                            .address = name + (is_ours(name) ? "@us.example" : "@client.example")};
    if (is_ours(name)) one.user = {"01JN00000000000000000000B1"};
    return one;
}

// "ruth 2026-03-05 [quote.pdf] Hi Ann, attached is ..."
Activity mail(const std::string& line, const ThreadCase& thread) {
    std::istringstream in{line};
    std::string name;
    std::string day;
    in >> name >> day;
    std::string text;
    std::getline(in >> std::ws, text);
    Activity activity;
    const auto at = domain::parse_iso8601(day + "T09:00:00Z");
    if (!at) throw std::runtime_error("no day: " + line);
    // Mails of one day come in the order of the lines.
    activity.sent_at = *at + std::chrono::minutes{thread.mails.size()};
    activity.id = domain::derive_id<domain::ActivityId>(
        activity.sent_at, {thread.name, std::to_string(thread.mails.size())});
    while (text.starts_with('[')) {
        const auto end = text.find("] ");
        if (end == std::string::npos) throw std::runtime_error("no \"] \": " + line);
        activity.attachments.push_back({.file_name = text.substr(1, end - 1)});
        text = text.substr(end + 2);
    }
    activity.text = text;
    activity.language = thread.language;
    activity.direction = is_ours(name) ? Direction::Outbound : Direction::Inbound;
    activity.participants = {person(name, ParticipantRole::From),
                             person(is_ours(name) ? "ann" : "ruth", ParticipantRole::To)};
    return activity;
}

// "= moved 2026-03-10 "quote by Friday""
ExpectedEffect effect(const std::string& line) {
    ExpectedEffect one;
    std::istringstream in{line.substr(2)};
    in >> one.kind;
    if (one.kind == "moved") in >> one.day;
    std::string words;
    std::getline(in >> std::ws, words);
    if (words.size() < 3) throw std::runtime_error("no words of the promise: " + line);
    one.words = words.substr(1, words.size() - 2);
    return one;
}

}  // namespace

std::vector<ThreadCase> read_thread_cases(const std::filesystem::path& file) {
    std::ifstream in{file};
    if (!in) throw std::runtime_error("can't read " + file.string());
    std::vector<ThreadCase> cases;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        if (line.starts_with("case ")) {
            cases.push_back({.language = line.substr(5, 2), .name = line.substr(5)});
        } else if (cases.empty()) {
            throw std::runtime_error("before the first case: " + line);
        } else if (line.starts_with("= ")) {
            if (line != "= none") cases.back().effects.push_back(effect(line));
        } else {
            cases.back().mails.push_back(mail(line, cases.back()));
        }
    }
    return cases;
}

}  // namespace foresail::understand::testing

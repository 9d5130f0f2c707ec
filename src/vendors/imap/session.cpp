// How a session talks: commands, answers, and what a server says unasked.
#include "vendors/imap/session.h"

#include "platform/metrics.h"

#include <algorithm>
#include <cctype>

namespace foresail::vendors::imap {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

std::string upper(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), [](char c) {
        return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    });
    return result;
}

bool can_be_quoted(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
}

std::string quote(std::string_view text) {
    std::string quoted{"\""};
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted.push_back('\\');
        quoted.push_back(c);
    }
    return quoted + '"';
}

}  // namespace

Session::Session(std::unique_ptr<platform::Stream> stream, Interrupt& interrupt)
    : wire_{std::move(stream)}, interrupt_{interrupt} {
    interrupt_.attach(&wire_.stream());
}

Session::~Session() {
    interrupt_.attach(nullptr);
}

bool Session::can(const std::string& capability) const {
    return capabilities_.contains(capability);
}

bool Session::take_news() {
    return std::exchange(has_news_, false);
}

bool Session::take_news_elsewhere() {
    return std::exchange(has_news_elsewhere_, false);
}

bool Session::take_overflow() {
    return std::exchange(has_overflow_, false);
}

Result<std::string> Session::send(const std::vector<Part>& parts) {
    const std::string tag = "f" + std::to_string(++last_tag_);
    std::string line = tag;
    for (const Part& part : parts) {
        line += ' ';
        if (!part.is_string) {
            line += part.text;
        } else if (can_be_quoted(part.text)) {
            line += quote(part.text);
        } else {
            line += "{" + std::to_string(part.text.size()) + "}\r\n";
            TRY_VOID(wire_.write(line));
            TRY(const Answer answer, read_answer(tag, true));
            if (!answer.status.empty()) {
                return failure(ErrorCode::FailedPrecondition, "The mail server refuses a name.");
            }
            line = part.text;
        }
    }
    TRY_VOID(wire_.write(line + "\r\n"));
    return tag;
}

Result<Session::Answer> Session::command(const std::vector<Part>& parts, std::size_t extra_bytes) {
    const platform::Timer timer{"imap_command_ms", "command=\"" + parts.front().text + "\""};
    wire_.begin_answer(extra_bytes);
    TRY(const std::string tag, send(parts));
    TRY(Answer answer, read_answer(tag));
    if (answer.status == "OK") return answer;
    return failure(ErrorCode::FailedPrecondition,
                   "The mail server refuses " + parts.front().text + ".",
                   "We try again by ourselves.");
}

Result<Session::Answer> Session::read_answer(const std::string& tag, bool may_continue) {
    Answer answer;
    while (true) {
        TRY(Response response, wire_.read_response());
        if (response.tag == tag) {
            // A new folder's or a new user's capabilities may come with the answer.
            TRY_VOID(note(response));
            answer.status = response.status;
            answer.code = response.code;
            answer.text = response.text;
            return answer;
        }
        if (response.tag == "+") {
            if (!may_continue) continue;
            answer.text = response.text;
            return answer;
        }
        TRY_VOID(note(response));
        answer.data.push_back(std::move(response));
    }
}

Result<> Session::note(const Response& response) {
    if (response.word(1) == "EXISTS") has_news_ = true;
    if (response.word(0) == "STATUS" && !is_asking_status_) has_news_elsewhere_ = true;
    if (upper(response.code) == "NOTIFICATIONOVERFLOW") {
        has_overflow_ = has_news_ = has_news_elsewhere_ = true;
    }
    if (response.status == "BYE" && is_signed_in_) {
        return failure(ErrorCode::Unavailable, "The mail server says good-bye.",
                       "We connect again by ourselves.");
    }
    std::vector<std::string> words;
    if (response.word(0) == "CAPABILITY") {
        for (std::size_t i = 1; i < response.values.size(); ++i) words.push_back(response.word(i));
    } else if (upper(response.code).starts_with("CAPABILITY ")) {
        std::string rest = upper(response.code).substr(11);
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            words.push_back(rest.substr(0, end));
            rest.erase(0, end + 1);
        }
    } else {
        return {};
    }
    capabilities_ = {words.begin(), words.end()};
    return {};
}

Result<> Session::noop() {
    TRY_VOID(command({{"NOOP"}}));
    return {};
}

Result<> Session::announce_also(std::span<const std::string> folders) {
    if (!can("NOTIFY")) {
        return failure(ErrorCode::FailedPrecondition,
                       "The mail server announces new mail in the opened folder only.");
    }
    // Delayed: what a command answers must not be renumbered in the middle of its answer.
    constexpr const char* events = "(MessageNew MessageExpunge)";
    std::vector<Part> parts{
        {"NOTIFY"}, {"SET"}, {std::string{"(SELECTED-DELAYED "} + events + ")"}};
    for (const std::string& folder : folders) {
        parts.push_back({"(MAILBOXES"});
        parts.push_back({folder, true});
        parts.push_back({std::string{events} + ")"});
    }
    TRY_VOID(command(parts));
    return {};
}

Result<> Session::idle(std::chrono::milliseconds time) {
    wire_.begin_answer();
    TRY(const std::string tag, send({{"IDLE"}}));
    TRY(const Answer begun, read_answer(tag, true));
    if (!begun.status.empty()) {
        return failure(ErrorCode::Unavailable, "The mail server refuses to announce new mail.",
                       "We connect again by ourselves.");
    }
    TRY_VOID(watch(time));
    TRY_VOID(wire_.write("DONE\r\n"));
    TRY(const Answer ended, read_answer(tag));
    if (ended.status == "OK") return {};
    return failure(ErrorCode::Unavailable, "The mail server ends the announcing of new mail.",
                   "We connect again by ourselves.");
}

Result<> Session::watch(std::chrono::milliseconds time) {
    // Servers say "still here" now and then: such words must not make the waiting longer.
    const auto until = std::chrono::steady_clock::now() + time;
    while (!has_news_ && !has_news_elsewhere_) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        if (left.count() <= 0) return {};
        TRY(const bool has_come, wire_.wait(left));
        if (!has_come) return {};
        wire_.begin_answer();
        TRY(const Response response, wire_.read_response());
        TRY_VOID(note(response));
    }
    return {};
}

void Session::log_out() {
    // Out of politeness; nothing depends on it.
    (void)send({{"LOGOUT"}});
}

}  // namespace foresail::vendors::imap

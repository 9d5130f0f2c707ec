#include "inference/remote/answer_stream.h"

#include <nlohmann/json.hpp>

namespace foresail::inference {
namespace {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;

constexpr std::size_t line_bytes_max = std::size_t{1024} * 1024;

// Of an object's field that may be absent or null, or of the wrong kind.
const json& field(const json& object, const char* name) {
    static const json none;
    if (!object.is_object()) return none;
    const auto found = object.find(name);
    return found == object.end() ? none : *found;
}

std::size_t count_of(const json& value) {
    return value.is_number_unsigned() ? value.get<std::size_t>() : 0;
}

}  // namespace

bool AnswerStream::take(std::string_view bytes) {
    if (!has_event_) whole_ += bytes;
    line_ += bytes;
    for (;;) {
        const std::size_t end = line_.find('\n');
        if (end == std::string::npos) break;
        std::string line = line_.substr(0, end);
        line_.erase(0, end + 1);
        if (line.ends_with('\r')) line.pop_back();
        if (!take_line(line)) return false;
    }
    if (line_.size() > line_bytes_max && has_event_) is_broken_ = true;
    return !is_broken_;
}

bool AnswerStream::take_line(std::string_view line) {
    if (!line.starts_with("data:")) return true;
    has_event_ = true;
    whole_.clear();
    line.remove_prefix(5);
    while (line.starts_with(' ')) line.remove_prefix(1);
    if (line == "[DONE]") {
        is_done_ = true;
        return false;
    }
    return take_document(line);
}

bool AnswerStream::take_document(std::string_view text) {
    const json document = json::parse(text, nullptr, false);
    if (!document.is_object() || document.contains("error")) {
        is_broken_ = true;
        return false;
    }
    const json& usage = field(document, "usage");
    written_.prompt_tokens =
        std::max(written_.prompt_tokens, count_of(field(usage, "prompt_tokens")));
    written_.written_tokens =
        std::max(written_.written_tokens, count_of(field(usage, "completion_tokens")));
    written_.cached_tokens =
        count_of(field(field(usage, "prompt_tokens_details"), "cached_tokens"));
    const json& choices = field(document, "choices");
    if (!choices.is_array() || choices.empty()) return true;
    const json& choice = choices.front();
    const json& reason = field(choice, "finish_reason");
    if (reason.is_string()) {
        is_done_ = true;
        if (reason == "length") written_.ending = Ending::TokensMax;
    }
    const json& delta = field(choice, "delta");
    const json& content = field(delta.is_null() ? field(choice, "message") : delta, "content");
    if (!content.is_string()) return true;
    const auto& piece = content.get_ref<const std::string&>();
    if (piece.empty()) return true;
    written_.text += piece;
    ++piece_count_;
    if (on_piece_ && !on_piece_(piece)) {
        is_stopped_ = true;
        return false;
    }
    return true;
}

platform::Result<Written> AnswerStream::finish() {
    if (has_event_ && !line_.empty() && !is_done_ && !is_stopped_) take_line(line_);
    if (!has_event_ && !whole_.empty()) take_document(whole_);
    if (is_stopped_) {
        written_.ending = Ending::Stopped;
    } else if (is_broken_ || !is_done_) {
        return failure(ErrorCode::Internal, "the model server's answer can't be read",
                       "Check that llm.url is an OpenAI-compatible server.");
    }
    // A server that does not count: a piece is a token or a little more.
    if (written_.written_tokens == 0) written_.written_tokens = piece_count_;
    return written_;
}

}  // namespace foresail::inference

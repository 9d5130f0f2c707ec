// The server-sent events of a chat completion, taken apart as they come: "data: {...}" lines until
// "data: [DONE]". A server that answers with one JSON document instead is read as well.
#pragma once

#include "inference/generator.h"
#include "platform/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace foresail::inference {

class AnswerStream {
public:
    explicit AnswerStream(const std::function<bool(std::string_view)>& on_piece)
        : on_piece_{on_piece} {}

    /// False where the caller or the text has enough.
    bool take(std::string_view bytes);
    /// After the last bytes. Errors: Internal (no answer that can be read).
    platform::Result<Written> finish();

private:
    bool take_line(std::string_view line);
    bool take_document(std::string_view json);

    const std::function<bool(std::string_view)>& on_piece_;
    std::string line_;
    std::string whole_;  // Until the first event: the answer may be one document.
    Written written_;
    std::size_t piece_count_ = 0;
    bool has_event_ = false;
    bool is_done_ = false;
    bool is_broken_ = false;
    bool is_stopped_ = false;
};

}  // namespace foresail::inference

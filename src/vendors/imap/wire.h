// Lines, literals and responses over a Stream. Bounded: a server can't make it hold more than what
// was asked for.
//
// Thread safety: belongs to one thread.
#pragma once

#include "platform/outbound.h"
#include "vendors/imap/response.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace foresail::vendors::imap {

class Wire {
public:
    /// No peer may be silent for longer in the middle of an answer.
    static constexpr std::chrono::milliseconds timeout{60'000};
    static constexpr std::size_t answer_bytes_max = 32UL * 1024 * 1024;

    explicit Wire(std::unique_ptr<platform::Stream> stream) : stream_{std::move(stream)} {}

    platform::Result<> write(std::string_view bytes);
    /// Begins a new answer, of which at most `extra_bytes` beyond answer_bytes_max are read.
    void begin_answer(std::size_t extra_bytes = 0) { budget_ = answer_bytes_max + extra_bytes; }
    platform::Result<Response> read_response();
    /// Whether something came within `time`.
    platform::Result<bool> wait(std::chrono::milliseconds time);
    /// Errors: Unavailable, also where the server had sent more than it should (injection).
    platform::Result<> start_tls();
    [[nodiscard]] platform::Stream& stream() { return *stream_; }

private:
    platform::Result<> fill(std::chrono::milliseconds time);
    platform::Result<std::string> read_line();
    platform::Result<std::string> read_literal(std::uint64_t size_bytes);
    platform::Result<> spend(std::size_t bytes);

    std::unique_ptr<platform::Stream> stream_;
    std::string buffer_;
    std::size_t begin_ = 0;  ///< Of what is unread in buffer_.
    std::size_t budget_ = answer_bytes_max;
};

}  // namespace foresail::vendors::imap

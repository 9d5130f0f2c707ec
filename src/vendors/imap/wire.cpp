#include "vendors/imap/wire.h"

#include <array>

namespace foresail::vendors::imap {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

Result<> Wire::write(std::string_view bytes) {
    return stream_->write(bytes, timeout);
}

Result<> Wire::fill(std::chrono::milliseconds time) {
    buffer_.erase(0, begin_);
    begin_ = 0;
    std::array<char, 32UL * 1024> piece;
    TRY(const std::size_t count, stream_->read(piece, time));
    if (count == 0) {
        return failure(ErrorCode::Unavailable, "The mail server closed the connection.",
                       "We connect again by ourselves.");
    }
    buffer_.append(piece.data(), count);
    return {};
}

Result<> Wire::spend(std::size_t bytes) {
    if (bytes > budget_) {
        return failure(ErrorCode::Unavailable, "The mail server sends more than it was asked for.",
                       "We try again by ourselves. If it stays, this server is not supported yet.");
    }
    budget_ -= bytes;
    return {};
}

Result<std::string> Wire::read_line() {
    std::size_t searched = begin_;
    while (true) {
        const std::size_t end = buffer_.find('\n', searched);
        if (end != std::string::npos) {
            std::string line = buffer_.substr(begin_, end - begin_);
            begin_ = end + 1;
            TRY_VOID(spend(line.size() + 1));
            if (line.ends_with('\r')) line.pop_back();
            return line;
        }
        if (buffer_.size() - begin_ > budget_) TRY_VOID(spend(buffer_.size() - begin_));
        searched = buffer_.size() - begin_;  // fill() moves what is unread to the front.
        TRY_VOID(fill(timeout));
    }
}

Result<std::string> Wire::read_literal(std::uint64_t size_bytes) {
    TRY_VOID(spend(size_bytes));
    std::string literal = buffer_.substr(begin_, size_bytes);
    begin_ += literal.size();
    literal.reserve(size_bytes);
    std::array<char, 64UL * 1024> piece;
    while (literal.size() < size_bytes) {
        const std::size_t missing = size_bytes - literal.size();
        const std::size_t wanted = std::min(missing, piece.size());
        TRY(const std::size_t count, stream_->read({piece.data(), wanted}, timeout));
        if (count == 0) {
            return failure(ErrorCode::Unavailable,
                           "The mail server closed the connection in the middle of a mail.",
                           "We connect again by ourselves.");
        }
        literal.append(piece.data(), count);
    }
    return literal;
}

Result<Response> Wire::read_response() {
    std::vector<std::string> literals;
    TRY(std::string line, read_line());
    if (!is_status_line(line)) {
        // A line of our own marks literals; what a server sends can't pass for one.
        for (char& c : line) {
            if (c == literal_mark) c = ' ';
        }
        while (const auto size_bytes = announced_literal(line)) {
            TRY(literals.emplace_back(), read_literal(*size_bytes));
            line.resize(line.rfind('{'));
            if (line.ends_with('~')) line.pop_back();
            line.push_back(literal_mark);
            TRY(std::string rest, read_line());
            for (char& c : rest) {
                if (c == literal_mark) c = ' ';
            }
            line += rest;
        }
    }
    return parse_response(line, std::move(literals));
}

Result<bool> Wire::wait(std::chrono::milliseconds time) {
    if (begin_ < buffer_.size()) return true;
    auto filled = fill(time);
    if (filled) return true;
    if (filled.error().code == ErrorCode::DeadlineExceeded) return false;
    return tl::unexpected(filled.error());
}

Result<> Wire::start_tls() {
    // What came before encryption must not be taken for what comes under it.
    if (begin_ < buffer_.size()) {
        return failure(ErrorCode::Unavailable, "The mail server breaks the rules of STARTTLS.",
                       "Use an encrypted connection from the start (TLS, port 993).");
    }
    return stream_->start_tls();
}

}  // namespace foresail::vendors::imap

#include "platform/http_call.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace foresail::platform {
namespace {

constexpr std::size_t head_bytes_max = std::size_t{32} * 1024;
constexpr std::size_t line_bytes_max = std::size_t{8} * 1024;
// How soon a stop is seen while the peer says nothing.
constexpr std::chrono::milliseconds look_interval{100};

std::string lower(std::string_view text) {
    std::string low{text};
    std::transform(low.begin(), low.end(), low.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return low;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

tl::unexpected<Error> no_http() {
    return failure(ErrorCode::Internal, "the server's answer is no HTTP",
                   "Check the address: something else may listen there.");
}

std::optional<std::size_t> number_of(std::string_view text, int base) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc{} || end == text.data()) return {};
    return value;
}

class Call {
public:
    Call(Stream& stream, const HttpCall& call) : stream_{stream}, call_{call} {}

    Result<HttpReply> run(const HttpAddress& address) {
        TRY_VOID(stream_.write(request(address), left()));
        TRY_VOID(read_head());
        const auto coding = reply_.headers.find("transfer-encoding");
        const auto length = reply_.headers.find("content-length");
        if (coding != reply_.headers.end() && lower(coding->second) == "chunked") {
            TRY_VOID(read_chunks());
        } else if (length != reply_.headers.end()) {
            const auto bytes = number_of(length->second, 10);
            if (!bytes) return no_http();
            TRY_VOID(read_bytes(*bytes));
        } else {
            TRY_VOID(read_to_end());
        }
        return std::move(reply_);
    }

private:
    [[nodiscard]] std::string request(const HttpAddress& address) const {
        std::string text = call_.method + " " + call_.path + " HTTP/1.1\r\nHost: " + address.host +
                           ":" + std::to_string(address.port) + "\r\nConnection: close\r\n";
        for (const auto& [name, value] : call_.headers) {
            text.append(name).append(": ").append(value).append("\r\n");
        }
        text += "Content-Length: " + std::to_string(call_.body.size()) + "\r\n\r\n";
        return text + call_.body;
    }

    [[nodiscard]] std::chrono::milliseconds left() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            call_.deadline - std::chrono::steady_clock::now());
    }

    // More bytes into `buffer_`; false at the end.
    Result<bool> fill() {
        std::array<char, std::size_t{16} * 1024> bytes{};
        for (;;) {
            if (call_.stop.stop_requested()) {
                return failure(ErrorCode::Aborted, "the call was stopped");
            }
            const auto wait = std::min(left(), look_interval);
            if (wait.count() <= 0) {
                return failure(ErrorCode::DeadlineExceeded, "the server did not answer in time",
                               "We try again later; nothing is lost.");
            }
            const auto count = stream_.read(bytes, wait);
            if (!count && count.error().code == ErrorCode::DeadlineExceeded) continue;
            if (!count) return tl::unexpected{count.error()};
            buffer_.append(bytes.data(), *count);
            return *count > 0;
        }
    }

    Result<std::string> read_line() {
        for (;;) {
            const std::size_t end = buffer_.find('\n');
            if (end != std::string::npos) {
                std::string line = buffer_.substr(0, end);
                buffer_.erase(0, end + 1);
                if (line.ends_with('\r')) line.pop_back();
                return line;
            }
            if (buffer_.size() > line_bytes_max) return no_http();
            TRY(const bool has_more, fill());
            if (!has_more) return no_http();
        }
    }

    Result<> read_head() {
        TRY(const std::string first, read_line());
        const auto status = first.size() > 12 || first.size() == 12
                                ? number_of(std::string_view{first}.substr(9, 3), 10)
                                : std::nullopt;
        if (!first.starts_with("HTTP/1.") || !status) return no_http();
        reply_.status = static_cast<int>(*status);
        std::size_t bytes = 0;
        for (;;) {
            TRY(const std::string line, read_line());
            if (line.empty()) return {};
            bytes += line.size();
            const std::size_t colon = line.find(':');
            if (bytes > head_bytes_max || colon == std::string::npos) return no_http();
            reply_.headers[lower(std::string_view{line}.substr(0, colon))] =
                trimmed(std::string_view{line}.substr(colon + 1));
        }
    }

    // Takes `count` bytes of body that are in `buffer_`; false where the caller has enough.
    Result<bool> take(std::size_t count) {
        taken_ += count;
        if (taken_ > call_.body_bytes_max) {
            return failure(ErrorCode::ResourceExhausted, "the server's answer is too long");
        }
        const std::string piece = buffer_.substr(0, count);
        buffer_.erase(0, count);
        if (reply_.status == 200 && call_.on_body) return call_.on_body(piece);
        reply_.body += piece;
        return true;
    }

    Result<bool> read_part(std::size_t bytes) {
        while (bytes > 0) {
            if (buffer_.empty()) {
                TRY(const bool has_more, fill());
                if (!has_more) {
                    return failure(ErrorCode::Unavailable, "the answer broke off",
                                   "We try again later; nothing is lost.");
                }
            }
            const std::size_t count = std::min(bytes, buffer_.size());
            TRY(const bool goes_on, take(count));
            if (!goes_on) return false;
            bytes -= count;
        }
        return true;
    }

    Result<> read_bytes(std::size_t bytes) {
        TRY(const bool whole, read_part(bytes));
        static_cast<void>(whole);
        return {};
    }

    Result<> read_chunks() {
        for (;;) {
            TRY(const std::string line, read_line());
            const auto bytes = number_of(line, 16);
            if (!bytes) return no_http();
            if (*bytes == 0) return {};
            TRY(const bool goes_on, read_part(*bytes));
            if (!goes_on) return {};
            TRY(const std::string end, read_line());
            if (!end.empty()) return no_http();
        }
    }

    Result<> read_to_end() {
        for (;;) {
            if (!buffer_.empty()) {
                TRY(const bool goes_on, take(buffer_.size()));
                if (!goes_on) return {};
            }
            TRY(const bool has_more, fill());
            if (!has_more) return {};
        }
    }

    Stream& stream_;
    const HttpCall& call_;
    std::string buffer_;
    std::size_t taken_ = 0;
    HttpReply reply_;
};

}  // namespace

Result<HttpAddress> parse_http_address(std::string_view url) {
    HttpAddress address;
    if (url.starts_with("http://")) {
        address.tls = TlsMode::None;
        address.port = 80;
        url.remove_prefix(7);
    } else if (url.starts_with("https://")) {
        url.remove_prefix(8);
    } else {
        return failure(ErrorCode::InvalidArgument,
                       "the address begins with neither http:// nor "
                       "https://");
    }
    const std::size_t slash = std::min(url.find('/'), url.size());
    std::string_view host = url.substr(0, slash);
    address.path = url.substr(slash);
    while (address.path.ends_with('/')) address.path.pop_back();
    const std::size_t colon = host.rfind(':');
    if (colon != std::string_view::npos && host.find(']', colon) == std::string_view::npos) {
        const auto port = number_of(host.substr(colon + 1), 10);
        if (!port || *port == 0 || *port > 65'535) {
            return failure(ErrorCode::InvalidArgument, "the address has no valid port");
        }
        address.port = static_cast<std::uint16_t>(*port);
        host = host.substr(0, colon);
    }
    address.host = host;
    const bool has_odd_character = url.find_first_of(" \r\n\t@") != std::string_view::npos;
    if (host.empty() || has_odd_character) {
        return failure(ErrorCode::InvalidArgument, "the address has no valid host");
    }
    return address;
}

Result<HttpReply> http_call(Stream& stream, const HttpAddress& address, const HttpCall& call) {
    return Call{stream, call}.run(address);
}

}  // namespace foresail::platform

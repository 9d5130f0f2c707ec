#include "platform/http/connection.h"

#include "platform/http/exchange.h"
#include "platform/logging.h"

#include <deque>
#include <limits>
#include <mutex>
#include <optional>
#include <utility>

#include <boost/asio/dispatch.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace foresail::platform::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = boost::beast::http;
using beast::error_code;
using Tcp = asio::ip::tcp;

constexpr std::chrono::seconds handshake_timeout{10};

/// The chunks of a stream that wait to be written, with a bound on their bytes. `wake` posts a
/// write to the connection's strand; `end` closes it.
class ChunkQueue final : public EventStream {
public:
    ChunkQueue(std::size_t bytes_max, std::function<void()> wake, std::function<void()> end)
        : bytes_max_{bytes_max}, wake_{std::move(wake)}, end_{std::move(end)} {}

    bool send(std::string chunk) override {
        bool is_full = false;
        {
            const std::lock_guard lock{mutex_};
            if (!is_open_) return false;
            is_full = bytes_ + chunk.size() > bytes_max_;
            if (!is_full) {
                bytes_ += chunk.size();
                chunks_.push_back(std::move(chunk));
            }
        }
        // Who reads too slowly comes back and resumes; memory stays bounded.
        if (is_full) {
            close();
            return false;
        }
        wake_();
        return true;
    }

    void close() override {
        if (mark_closed()) end_();
    }

    [[nodiscard]] bool is_open() const override {
        const std::lock_guard lock{mutex_};
        return is_open_;
    }

    /// All that waits, as one piece; empty if nothing does.
    std::string take() {
        const std::lock_guard lock{mutex_};
        std::string all;
        for (const std::string& chunk : chunks_) all += chunk;
        chunks_.clear();
        bytes_ = 0;
        return all;
    }

    /// True the first time.
    bool mark_closed() {
        const std::lock_guard lock{mutex_};
        return std::exchange(is_open_, false);
    }

private:
    std::size_t bytes_max_;
    std::function<void()> wake_;
    std::function<void()> end_;
    mutable std::mutex mutex_;
    std::deque<std::string> chunks_;
    std::size_t bytes_ = 0;
    bool is_open_ = true;
};

template <class Stream>
class BeastConnection final : public Connection,
                              public std::enable_shared_from_this<BeastConnection<Stream>> {
public:
    template <class... Tls>
    BeastConnection(Tcp::socket socket, std::string remote, SharedState& state, Tls&... tls)
        : stream_{std::move(socket), tls...}, remote_address_{std::move(remote)}, state_{state} {
        ++state_.connection_count;
    }
    ~BeastConnection() override {
        --state_.connection_count;
        if (chunks_) --state_.stream_count;
    }
    BeastConnection(const BeastConnection&) = delete;
    BeastConnection& operator=(const BeastConnection&) = delete;

    void start() override {
        asio::dispatch(stream_.get_executor(), [self = this->shared_from_this()] {
            if constexpr (is_tls) {
                self->handshake();
            } else {
                self->read_header();
            }
        });
    }

    void stop() override {
        asio::post(stream_.get_executor(), [self = this->shared_from_this()] {
            self->is_stopping_ = true;
            if (!self->is_answering_) self->close();
        });
    }

private:
    static constexpr bool is_tls = !std::is_same_v<Stream, beast::tcp_stream>;
    using Self = BeastConnection;

    auto& tcp() { return beast::get_lowest_layer(stream_); }

    void handshake() {
        tcp().expires_after(handshake_timeout);
        if constexpr (is_tls) {
            stream_.async_handshake(asio::ssl::stream_base::server,
                                    [self = this->shared_from_this()](error_code error) {
                                        if (!error) self->read_header();
                                    });
        }
    }

    void read_header() {
        if (is_stopping_) return close();
        parser_.emplace();
        parser_->header_limit(static_cast<std::uint32_t>(state_.limits.header_bytes_max));
        // The real limit depends on the route, which is known once the header is read.
        parser_->body_limit(std::numeric_limits<std::uint64_t>::max());
        tcp().expires_after(state_.limits.idle_timeout);
        bhttp::async_read_header(stream_, buffer_, *parser_,
                                 [self = this->shared_from_this()](error_code error, std::size_t) {
                                     self->on_header(error);
                                 });
    }

    void on_header(error_code error) {
        if (error == bhttp::error::header_limit || error == bhttp::error::buffer_overflow) {
            return refuse(431, "The request's header is too large.");
        }
        if (is_malformed(error)) return refuse(400, "The request is not HTTP/1.1.");
        // Beast closes the socket at a timeout, so there is nobody left to tell.
        if (error) return close();

        exchange_ = Exchange::begin(parser_->get().base(), state_, remote_address_, is_tls);
        if (exchange_->early_answer) return write(std::move(*exchange_->early_answer), false);
        const auto limit = exchange_->body_bytes_max;
        const auto length = parser_->content_length();
        if (length && *length > limit) return refuse(413, "The request's body is too large.");
        parser_->body_limit(limit);
        if (beast::iequals(parser_->get()[bhttp::field::expect], "100-continue")) {
            return write_continue();
        }
        read_body();
    }

    static bool is_malformed(error_code error) {
        return error && error != bhttp::error::end_of_stream &&
               error != bhttp::error::partial_message &&
               error.category() == bhttp::make_error_code(bhttp::error::bad_method).category();
    }

    void write_continue() {
        static constexpr std::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
        tcp().expires_after(state_.limits.request_timeout);
        asio::async_write(stream_, asio::buffer(text),
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              if (!error) self->read_body();
                          });
    }

    void read_body() {
        tcp().expires_after(state_.limits.request_timeout);
        bhttp::async_read(stream_, buffer_, *parser_,
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              self->on_body(error);
                          });
    }

    void on_body(error_code error) {
        if (error == bhttp::error::body_limit) {
            return refuse(413, "The request's body is too large.");
        }
        if (is_malformed(error)) return refuse(400, "The request's body is not well formed.");
        if (error) return close();
        const bool keeps_alive = parser_->get().keep_alive();
        exchange_->request.body = std::move(parser_->get().body());
        answer(keeps_alive);
    }

    void answer(bool keeps_alive) {
        is_answering_ = true;
        tcp().expires_never();
        const bool is_taken = state_.workers.submit([self = this->shared_from_this(),
                                                     keeps_alive]() mutable {
            // The answer's stream callback is kept for the strand, where the stream is made.
            auto response = self->exchange_->run();
            auto& owner = *self;
            asio::post(owner.stream_.get_executor(), [self = std::move(self), keeps_alive,
                                                      response = std::move(response)]() mutable {
                self->on_answer(std::move(response), keeps_alive);
            });
        });
        if (is_taken) return;
        write(problem({ErrorCode::Unavailable, "the server is busy", "Try again in a moment."}),
              keeps_alive);
    }

    void on_answer(HttpResponse response, bool keeps_alive) {
        if (!response.on_stream) return write(std::move(response), keeps_alive);
        if (state_.stream_count >= state_.limits.stream_count_max) {
            return write(problem({ErrorCode::ResourceExhausted, "too many open streams",
                                  "Close other pages of Foresail, then try again."}),
                         keeps_alive);
        }
        begin_stream(std::move(response));
    }

    void refuse(int status, const char* detail) {
        HttpResponse response = problem({ErrorCode::InvalidArgument, detail, {}});
        response.status = status;
        write(std::move(response), false);
    }

    void write(HttpResponse response, bool keeps_alive) {
        is_answering_ = true;
        const bool is_head = exchange_ && exchange_->request.method == "HEAD";
        answer_ = to_message(std::move(response), keeps_alive && !is_stopping_, is_tls, is_head);
        exchange_.reset();
        serializer_.emplace(*answer_);
        if (is_head) serializer_->split(true);
        tcp().expires_after(state_.limits.request_timeout);
        auto on_written = [self = this->shared_from_this()](error_code error, std::size_t) {
            self->on_written(error);
        };
        if (is_head) {
            bhttp::async_write_header(stream_, *serializer_, std::move(on_written));
        } else {
            bhttp::async_write(stream_, *serializer_, std::move(on_written));
        }
    }

    void on_written(error_code error) {
        is_answering_ = false;
        if (error) return close();
        const bool keeps_alive = answer_->keep_alive();
        serializer_.reset();
        answer_.reset();
        if (!keeps_alive) return finish();
        read_header();
    }

    // What the peer still sends is read and dropped for a moment: closing with unread bytes would
    // reset the connection, and the peer might not see the answer (413, 431).
    void finish() {
        if constexpr (is_tls) {
            tcp().expires_after(handshake_timeout);
            stream_.async_shutdown(
                [self = this->shared_from_this()](error_code) { self->close(); });
        } else {
            error_code ignored;
            tcp().socket().shutdown(Tcp::socket::shutdown_send, ignored);
            tcp().expires_after(std::chrono::seconds{2});
            drain();
        }
    }

    void drain() {
        drained_.resize(16 * 1024);
        stream_.async_read_some(asio::buffer(drained_), [self = this->shared_from_this()](
                                                            error_code error, std::size_t count) {
            self->drained_bytes_ += count;
            constexpr std::size_t drained_bytes_max = 64UL * 1024 * 1024;
            if (error || self->drained_bytes_ > drained_bytes_max) return self->close();
            self->drain();
        });
    }

    void begin_stream(HttpResponse response) {
        ++state_.stream_count;
        const std::weak_ptr<Self> weak = this->weak_from_this();
        const auto post_to = [weak](void (Self::*what)()) {
            if (const auto self = weak.lock()) {
                asio::post(self->stream_.get_executor(), [self, what] { (self.get()->*what)(); });
            }
        };
        chunks_ = std::make_shared<ChunkQueue>(
            state_.limits.stream_buffer_bytes_max, [post_to] { post_to(&Self::write_chunks); },
            [post_to] { post_to(&Self::close); });
        auto on_stream = std::move(response.on_stream);
        response.on_stream = nullptr;
        stream_text_ = stream_header(std::move(response), is_tls);
        exchange_.reset();
        is_answering_ = false;
        keep_self_ = this->shared_from_this();
        is_writing_ = true;
        tcp().expires_never();
        asio::async_write(stream_, asio::buffer(stream_text_),
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              self->on_chunks_written(error);
                          });
        wait_for_end();
        // On a worker: it may look into a store.
        if (!state_.workers.submit([on_stream, chunks = chunks_] { on_stream(chunks); })) close();
    }

    void write_chunks() {
        if (is_writing_ || !tcp().socket().is_open()) return;
        stream_text_ = chunks_->take();
        if (stream_text_.empty()) return;
        is_writing_ = true;
        asio::async_write(stream_, asio::buffer(stream_text_),
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              self->on_chunks_written(error);
                          });
    }

    void on_chunks_written(error_code error) {
        is_writing_ = false;
        if (error) return close();
        write_chunks();
    }

    // A stream's peer sends nothing more; a read ends when it has gone.
    void wait_for_end() {
        drained_.resize(256);
        stream_.async_read_some(asio::buffer(drained_),
                                [self = this->shared_from_this()](error_code error, std::size_t) {
                                    if (error) return self->close();
                                    self->wait_for_end();
                                });
    }

    void close() {
        if (chunks_) chunks_->mark_closed();
        error_code ignored;
        tcp().socket().shutdown(Tcp::socket::shutdown_both, ignored);
        tcp().close();
        keep_self_.reset();
    }

    Stream stream_;
    std::string remote_address_;
    SharedState& state_;
    beast::flat_buffer buffer_;
    std::optional<bhttp::request_parser<bhttp::string_body>> parser_;
    std::shared_ptr<Exchange> exchange_;
    std::optional<bhttp::response<bhttp::string_body>> answer_;
    std::optional<bhttp::response_serializer<bhttp::string_body>> serializer_;
    bool is_answering_ = false;
    bool is_stopping_ = false;

    std::shared_ptr<ChunkQueue> chunks_;
    std::string stream_text_;
    bool is_writing_ = false;
    std::string drained_;
    std::size_t drained_bytes_ = 0;
    std::shared_ptr<Self> keep_self_;  // A stream lives until it is closed.
};

}  // namespace

std::shared_ptr<Connection> make_connection(asio::io_context& io, int socket_descriptor,
                                            asio::ssl::context* tls, SharedState& state) {
    Tcp::socket socket{asio::make_strand(io)};
    error_code error;
    socket.assign(Tcp::v6(), socket_descriptor, error);
    if (error) return nullptr;
    socket.set_option(Tcp::no_delay{true}, error);
    const auto peer = socket.remote_endpoint(error);
    std::string remote = error ? std::string{} : peer.address().to_string();
    if (tls == nullptr) {
        return std::make_shared<BeastConnection<beast::tcp_stream>>(std::move(socket),
                                                                    std::move(remote), state);
    }
    return std::make_shared<BeastConnection<beast::ssl_stream<beast::tcp_stream>>>(
        std::move(socket), std::move(remote), state, *tls);
}

}  // namespace foresail::platform::http

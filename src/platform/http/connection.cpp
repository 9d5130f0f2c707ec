#include "platform/http/connection.h"

#include "platform/http/chunk_queue.h"
#include "platform/http/exchange.h"
#include "platform/http/held_bytes.h"
#include "platform/http/problem.h"

#include <limits>
#include <optional>
#include <utility>

#include <boost/asio/dispatch.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
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
// How long a peer may take to fetch the last bytes of a stream or an answer.
constexpr std::chrono::seconds farewell_timeout{2};
constexpr std::size_t body_read_bytes = std::size_t{16} * 1024;

template <class Stream>
class BeastConnection final : public Connection,
                              public std::enable_shared_from_this<BeastConnection<Stream>> {
public:
    template <class... Tls>
    BeastConnection(Tcp::socket socket, std::string remote, SharedState& state, Tls&... tls)
        : stream_{std::move(socket), tls...},
          remote_address_{std::move(remote)},
          state_{state},
          held_{state.large_body_bytes},
          timer_{stream_.get_executor()} {
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
        limit(state_.limits.idle_timeout, &Self::cancel_read);
        bhttp::async_read_header(stream_, buffer_, *parser_,
                                 [self = this->shared_from_this()](error_code error, std::size_t) {
                                     self->on_header(error);
                                 });
    }

    void on_header(error_code error) {
        if (end_limit()) {
            return parser_->got_some() ? refuse_late() : close();
        }
        if (error == bhttp::error::header_limit || error == bhttp::error::buffer_overflow) {
            return refuse({431, "header_too_large", "Header too large"});
        }
        if (is_malformed(error))
            return refuse({400, "malformed_request", "Not an HTTP/1.1 request"});
        if (error) return close();

        exchange_ = Exchange::begin(parser_->get().base(), state_, remote_address_, is_tls);
        if (exchange_->early_answer) return write(std::move(*exchange_->early_answer), false);
        const auto body_bytes_max = exchange_->body_bytes_max;
        const auto length = parser_->content_length();
        if (length && *length > body_bytes_max) return refuse_large();
        parser_->body_limit(body_bytes_max);
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
        limit(state_.limits.request_timeout, &Self::cancel_read);
        parser_->eager(true);
        // Else Beast asks for 512 bytes at a time.
        buffer_.reserve(body_read_bytes);
        read_some_body();
    }

    void read_some_body() {
        if (parser_->is_done()) return on_body({});
        bhttp::async_read_some(stream_, buffer_, *parser_,
                               [self = this->shared_from_this()](error_code error, std::size_t) {
                                   if (error) return self->on_body(error);
                                   if (!self->holds_body()) return self->refuse_crowded();
                                   self->read_some_body();
                               });
    }

    bool holds_body() {
        const std::size_t size = parser_->get().body().size();
        if (size <= state_.limits.body_bytes_max) return true;
        return held_.grow_to(size, state_.limits.large_body_bytes_max);
    }

    void refuse_crowded() {
        if (end_limit()) return refuse_late();
        parser_->get().body() = {};
        write(problem({ErrorCode::Unavailable, "too many large requests at once",
                       "Try again in a moment."}),
              false);
    }

    void on_body(error_code error) {
        if (end_limit()) return refuse_late();
        if (error == bhttp::error::body_limit) return refuse_large();
        if (is_malformed(error))
            return refuse({400, "malformed_request", "The body is not well formed"});
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
        const bool is_head = exchange_->request.method == "HEAD";
        if (!response.on_stream || is_head) return write(std::move(response), keeps_alive);
        if (state_.stream_count >= state_.limits.stream_count_max) {
            return write(problem({ErrorCode::ResourceExhausted, "too many open streams",
                                  "Close other pages of Foresail, then try again."}),
                         keeps_alive);
        }
        begin_stream(std::move(response));
    }

    void refuse(const Refusal& refusal) { write(problem_of(refusal), false); }
    void refuse_large() { refuse({413, "body_too_large", "The body is too large"}); }
    void refuse_late() { refuse({408, "request_timeout", "The request took too long"}); }

    void write(HttpResponse response, bool keeps_alive) {
        is_answering_ = true;
        is_head_ = exchange_ && exchange_->request.method == "HEAD";
        answer_ = to_message(std::move(response), keeps_alive && !is_stopping_, is_tls, is_head_);
        exchange_.reset();
        held_.release();
        serializer_.emplace(*answer_);
        serializer_->split(is_head_);
        write_some();
    }

    // The limit is on standing still: a large file on a slow line may take its time.
    void write_some() {
        tcp().expires_after(state_.limits.request_timeout);
        bhttp::async_write_some(stream_, *serializer_,
                                [self = this->shared_from_this()](error_code error, std::size_t) {
                                    self->on_written(error);
                                });
    }

    void on_written(error_code error) {
        const bool is_done = is_head_ ? serializer_->is_header_done() : serializer_->is_done();
        if (!error && !is_done) return write_some();
        tcp().expires_never();
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
        limit(farewell_timeout, &Self::close);
        if constexpr (is_tls) {
            stream_.async_shutdown(
                [self = this->shared_from_this()](error_code) { self->begin_drain(); });
        } else {
            begin_drain();
        }
    }

    void begin_drain() {
        error_code ignored;
        tcp().socket().shutdown(Tcp::socket::shutdown_send, ignored);
        drained_.resize(16UL * 1024);
        drain();
    }

    void drain() {
        tcp().async_read_some(asio::buffer(drained_),
                              [self = this->shared_from_this()](error_code error, std::size_t) {
                                  if (error) return self->close();
                                  self->drain();
                              });
    }

    // Calls `late` unless end_limit() or the next limit() comes before.
    void limit(std::chrono::steady_clock::duration time, void (Self::*late)()) {
        is_late_ = false;
        timer_.expires_after(time);
        timer_.async_wait(
            [self = this->shared_from_this(), late, number = ++limit_number_](error_code error) {
                // A wait that has run out just before it was cancelled has no error.
                if (!error && number == self->limit_number_) (self.get()->*late)();
            });
    }

    /// True if the time had run out.
    bool end_limit() {
        ++limit_number_;
        timer_.cancel();
        return is_late_;
    }

    void cancel_read() {
        is_late_ = true;
        tcp().cancel();
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
            state_.limits.stream_buffer_bytes_max,
            ChunkQueue::Signals{[post_to] { post_to(&Self::write_chunks); },
                                [post_to] { post_to(&Self::end_stream); },
                                [post_to] { post_to(&Self::close); }});
        auto on_stream = std::move(response.on_stream);
        response.on_stream = nullptr;
        stream_text_ = stream_header(response, is_tls);
        exchange_.reset();
        held_.release();
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
        const bool is_taken = state_.workers.submit([on_stream, chunks = chunks_] {
            if (!runs_whole([&] { on_stream(chunks); })) chunks->close();
        });
        if (!is_taken) close();
    }

    void write_chunks() {
        if (is_writing_ || !tcp().socket().is_open()) return;
        stream_text_ = chunks_->take();
        if (stream_text_.empty()) {
            if (is_ending_) close();
            return;
        }
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

    // After what was sent before.
    void end_stream() {
        is_ending_ = true;
        limit(farewell_timeout, &Self::close);
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
        end_limit();
        error_code ignored;
        tcp().socket().shutdown(Tcp::socket::shutdown_both, ignored);
        tcp().close();
        keep_self_.reset();
    }

    Stream stream_;
    std::string remote_address_;
    SharedState& state_;
    HeldBytes held_;
    beast::flat_buffer buffer_;
    std::optional<bhttp::request_parser<bhttp::string_body>> parser_;
    std::shared_ptr<Exchange> exchange_;
    std::optional<bhttp::response<bhttp::string_body>> answer_;
    std::optional<bhttp::response_serializer<bhttp::string_body>> serializer_;
    bool is_answering_ = false;
    bool is_stopping_ = false;
    bool is_head_ = false;

    asio::steady_timer timer_;
    std::uint64_t limit_number_ = 0;
    bool is_late_ = false;

    std::shared_ptr<ChunkQueue> chunks_;
    std::string stream_text_;
    bool is_writing_ = false;
    bool is_ending_ = false;
    std::string drained_;
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

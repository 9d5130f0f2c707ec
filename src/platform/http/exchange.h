// One request on its way to a handler and back: the parts that need no connection.
#pragma once

#include "platform/http/router.h"
#include "platform/http/shared_state.h"
#include "platform/http_server.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace foresail::platform::http {

struct Exchange {
    HttpRequest request;
    std::size_t body_bytes_max = 0;
    const HttpHandler* handler = nullptr;
    /// Set where the header alone decides: no such path, not this method, a target that is none.
    std::optional<HttpResponse> early_answer;

    static std::shared_ptr<Exchange> begin(
        const boost::beast::http::request_header<boost::beast::http::fields>& header,
        const SharedState& state, const std::string& remote_address, bool is_tls);

    /// Runs the handler; whatever it throws becomes a 500.
    [[nodiscard]] HttpResponse run() const;
};

/// The answer as Beast writes it, with the headers that every answer has. `is_head`: says the
/// body's length without having it.
boost::beast::http::response<boost::beast::http::string_body> to_message(HttpResponse response,
                                                                         bool keeps_alive,
                                                                         bool is_tls, bool is_head);

/// The head of an answer that goes on until the connection ends.
std::string stream_header(const HttpResponse& response, bool is_tls);

}  // namespace foresail::platform::http

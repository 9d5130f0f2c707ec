#include "platform/http/client_address.h"

#include <algorithm>
#include <optional>

#include <boost/asio/ip/address.hpp>

namespace foresail::platform::http {
namespace {

constexpr std::size_t proxy_count_max = 64;

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// In one form: a socket that takes both kinds says "::ffff:127.0.0.1".
std::optional<std::string> plain_address(std::string_view text) {
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(std::string{text}, error);
    if (error) return std::nullopt;
    if (!address.is_v6() || !address.to_v6().is_v4_mapped()) return address.to_string();
    return make_address_v4(boost::asio::ip::v4_mapped, address.to_v6()).to_string();
}

}  // namespace

Result<std::vector<std::string>> parse_proxies(std::string_view text) {
    std::vector<std::string> proxies;
    while (!trimmed(text).empty()) {
        const auto comma = std::min(text.find(','), text.size());
        const auto address = plain_address(trimmed(text.substr(0, comma)));
        if (!address) {
            return failure(ErrorCode::InvalidArgument,
                           "server.proxies: \"" + std::string{trimmed(text.substr(0, comma))} +
                               "\" is not an address",
                           "Give the proxies' IP addresses, with commas between them.");
        }
        if (proxies.size() == proxy_count_max) {
            return failure(ErrorCode::InvalidArgument, "server.proxies: there are more than 64");
        }
        proxies.push_back(*address);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return proxies;
}

std::string client_address(const std::string& peer, std::string_view forwarded_for,
                           const std::vector<std::string>& proxies) {
    const auto is_proxy = [&](const std::string& address) {
        return std::find(proxies.begin(), proxies.end(), address) != proxies.end();
    };
    auto address = plain_address(peer);
    if (!address || !is_proxy(*address)) return peer;
    while (is_proxy(*address)) {
        const auto comma = forwarded_for.rfind(',');
        const bool is_first = comma == std::string_view::npos;
        const auto before =
            plain_address(trimmed(is_first ? forwarded_for : forwarded_for.substr(comma + 1)));
        if (!before) break;
        address = before;
        forwarded_for = is_first ? std::string_view{} : forwarded_for.substr(0, comma);
    }
    return *address;
}

}  // namespace foresail::platform::http

#include "platform/config.h"

#include <array>
#include <charconv>
#include <limits>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <toml++/toml.h>

namespace foresail::platform {
namespace {

/// A setting: where it is kept, and the bounds of its number.
struct Setting {
    using Place = std::variant<std::string*, bool*, int*, std::uint16_t*, std::int64_t*>;
    const char* section;
    const char* name;
    Place place;
    std::int64_t min = 0;
    std::int64_t max = std::numeric_limits<std::int64_t>::max();

    [[nodiscard]] std::string key() const { return std::string{section} + "." + name; }
};

std::vector<Setting> settings_of(Config& config) {
    auto& [server, data, mail, inference, llm, outbound, log] = config;
    return {
        {"server", "host", &server.host},
        {"server", "port", &server.port, 0, 65'535},
        {"server", "tls_certificate_file", &server.tls_certificate_file},
        {"server", "tls_key_file", &server.tls_key_file},
        {"server", "public_url", &server.public_url},
        {"server", "proxies", &server.proxies},
        {"server", "worker_count", &server.worker_count, 1, 256},
        {"server", "connection_count_max", &server.connection_count_max, 8, 100'000},
        {"data", "folder", &data.folder},
        {"data", "key_file", &data.key_file},
        {"data", "free_bytes_min", &data.free_bytes_min, 0},
        {"data", "region", &data.region},
        {"mail", "message_bytes_max", &mail.message_bytes_max, 1'024, 62'914'560},
        {"mail", "backfill_lag_max", &mail.backfill_lag_max, 1, 100'000},
        {"mail", "poll_interval_s", &mail.poll_interval_s, 1, 86'400},
        {"mail", "retry_count_max", &mail.retry_count_max, 1, 100},
        {"inference", "embedding_model_file", &inference.embedding_model_file},
        {"inference", "thread_count", &inference.thread_count, 0, 256},
        {"llm", "model_file", &llm.model_file},
        {"llm", "context_tokens", &llm.context_tokens, 256, 1'048'576},
        {"llm", "thread_count", &llm.thread_count, 0, 256},
        {"llm", "memory_bytes_max", &llm.memory_bytes_max, 1'048'576},
        {"llm", "url", &llm.url},
        {"llm", "key", &llm.key},
        {"llm", "model", &llm.model},
        {"llm", "region", &llm.region},
        {"llm", "currency", &llm.currency},
        {"llm", "input_price_cents", &llm.input_price_cents, 0, 10'000'000},
        {"llm", "output_price_cents", &llm.output_price_cents, 0, 10'000'000},
        {"llm", "reference_input_price_cents", &llm.reference_input_price_cents, 0, 10'000'000},
        {"llm", "reference_output_price_cents", &llm.reference_output_price_cents, 0, 10'000'000},
        {"outbound", "allow_private_addresses", &outbound.allow_private_addresses},
        {"outbound", "ca_file", &outbound.ca_file},
        {"log", "level", &log.level},
        {"log", "format", &log.format},
        {"log", "file", &log.file},
    };
}

tl::unexpected<Error> wrong(const std::string& where, const std::string& what) {
    return failure(ErrorCode::InvalidArgument, where + ": " + what,
                   "docs/foresail.toml shows every setting with its default.");
}

Result<> set_number(const Setting& setting, std::int64_t value, const std::string& where) {
    if (value < setting.min || value > setting.max) {
        return wrong(where, setting.key() + " must be from " + std::to_string(setting.min) +
                                " to " + std::to_string(setting.max));
    }
    std::visit(
        [&](auto* place) {
            using Kept = std::remove_pointer_t<decltype(place)>;
            if constexpr (std::is_integral_v<Kept> && !std::is_same_v<Kept, bool>) {
                *place = static_cast<Kept>(value);
            }
        },
        setting.place);
    return {};
}

Result<> set_from_toml(const Setting& setting, const toml::node& node, const std::string& where) {
    if (auto* const* text = std::get_if<std::string*>(&setting.place)) {
        if (!node.is_string()) return wrong(where, setting.key() + " must be text in quotes");
        **text = *node.value<std::string>();
        return {};
    }
    if (auto* const* flag = std::get_if<bool*>(&setting.place)) {
        if (!node.is_boolean()) return wrong(where, setting.key() + " must be true or false");
        **flag = *node.value<bool>();
        return {};
    }
    if (!node.is_integer()) return wrong(where, setting.key() + " must be a whole number");
    return set_number(setting, *node.value<std::int64_t>(), where);
}

Result<> set_from_text(const Setting& setting, const std::string& text, const std::string& where) {
    if (auto* const* place = std::get_if<std::string*>(&setting.place)) {
        **place = text;
        return {};
    }
    if (auto* const* flag = std::get_if<bool*>(&setting.place)) {
        if (text != "true" && text != "false") return wrong(where, "must be true or false");
        **flag = text == "true";
        return {};
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return wrong(where, "must be a whole number");
    }
    return set_number(setting, value, where);
}

std::string place_of(const std::filesystem::path& file, const toml::node& node) {
    return file.string() + ":" + std::to_string(node.source().begin.line);
}

Result<> apply_section(const std::vector<Setting>& settings, const std::string& section,
                       const toml::node& node, const std::filesystem::path& file) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return wrong(place_of(file, node), section + " must be a section");
    for (const auto& [name, value] : *table) {
        const Setting* found = nullptr;
        for (const Setting& setting : settings) {
            if (setting.section == section && name.str() == setting.name) found = &setting;
        }
        const std::string key = section + "." + std::string{name.str()};
        if (found == nullptr) return wrong(place_of(file, value), "there is no setting " + key);
        TRY_VOID(set_from_toml(*found, value, place_of(file, value)));
    }
    return {};
}

Result<> apply_file(const std::vector<Setting>& settings, const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return failure(ErrorCode::NotFound, "there is no configuration file " + file.string(),
                       "Check the path after --config.");
    }
    try {
        const toml::table root = toml::parse_file(file.string());
        for (const auto& [name, node] : root) {
            TRY_VOID(apply_section(settings, std::string{name.str()}, node, file));
        }
    } catch (const toml::parse_error& error) {
        return wrong(file.string() + ":" + std::to_string(error.source().begin.line),
                     std::string{error.description()});
    }
    return {};
}

// server.port is FORESAIL_SERVER_PORT.
std::string variable_of(const Setting& setting) {
    std::string name = "FORESAIL_" + std::string{setting.section} + "_" + setting.name;
    for (char& c : name) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return name;
}

Result<> check(const Config& config) {
    if (config.server.tls_certificate_file.empty() != config.server.tls_key_file.empty()) {
        return wrong("server.tls_certificate_file", "certificate and key go together");
    }
    if (config.log.format != "json" && config.log.format != "text") {
        return wrong("log.format", "must be json or text");
    }
    if (config.data.folder.empty()) return wrong("data.folder", "must not be empty");
    return {};
}

}  // namespace

std::vector<std::string> setting_keys() {
    Config config;
    std::vector<std::string> keys;
    for (const Setting& setting : settings_of(config)) keys.push_back(setting.key());
    return keys;
}

Environment process_environment() {
    return [](const std::string& name) -> std::optional<std::string> {
        // Read at the start, before there are threads.
        const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe)
        if (value == nullptr) return std::nullopt;
        return value;
    };
}

Result<Config> load_config(const std::optional<std::filesystem::path>& file,
                           const Environment& environment) {
    Config config;
    const auto settings = settings_of(config);
    if (file) {
        TRY_VOID(apply_file(settings, *file));
    }
    for (const Setting& setting : settings) {
        const std::string variable = variable_of(setting);
        if (const auto value = environment(variable)) {
            TRY_VOID(set_from_text(setting, *value, variable));
        }
    }
    TRY_VOID(check(config));
    return config;
}

}  // namespace foresail::platform

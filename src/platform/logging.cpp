#include "platform/logging.h"

#include "platform/clock.h"

#include <atomic>
#include <memory>
#include <string>

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace foresail::platform {
namespace {

struct LogState {
    std::shared_ptr<spdlog::logger> logger;
    std::string region;
    bool as_json = true;
};

// Written once at the start, before there are threads that log.
LogState& state() {
    static LogState state;
    return state;
}

std::string escaped(const nlohmann::json& value) {
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool is_plain(std::string_view name) {
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == name.npos;
}

std::string as_json(spdlog::level::level_enum level, std::string_view what,
                    const nlohmann::json& fields) {
    nlohmann::ordered_json line{{"at", domain::to_iso8601(SystemClock{}.now())},
                                {"level", spdlog::level::to_string_view(level).data()},
                                {"what", what},
                                {"region", state().region}};
    // Fields stand beside these four, they can't replace them.
    for (const auto& [name, value] : fields.items()) line.emplace(name, value);
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string as_text(spdlog::level::level_enum level, std::string_view what,
                    const nlohmann::json& fields) {
    std::string line = domain::to_iso8601(SystemClock{}.now());
    line += ' ';
    line += spdlog::level::to_string_view(level).data();
    line += ' ';
    line += what;
    // Written as JSON, a line break in a value (or a name) can't begin a line of its own.
    for (const auto& [name, value] : fields.items()) {
        line += ' ' + (is_plain(name) ? name : escaped(name)) + '=' + escaped(value);
    }
    return line;
}

void write(spdlog::level::level_enum level, std::string_view what, const nlohmann::json& fields) {
    const auto& logger = state().logger;
    if (!logger || !logger->should_log(level)) return;
    const std::string line =
        state().as_json ? as_json(level, what, fields) : as_text(level, what, fields);
    logger->log(level, spdlog::string_view_t{line.data(), line.size()});
}

}  // namespace

Result<> start_logging(const Config::Log& config, std::string_view region) {
    const auto level = spdlog::level::from_str(config.level);
    if (level == spdlog::level::off && config.level != "off") {
        return failure(ErrorCode::InvalidArgument, "log.level \"" + config.level + "\" is unknown",
                       "Use debug, info, warning, error or off.");
    }
    try {
        state().logger =
            config.file.empty()
                ? std::make_shared<spdlog::logger>(
                      "foresail", std::make_shared<spdlog::sinks::stderr_sink_mt>())
                : std::make_shared<spdlog::logger>(
                      "foresail", std::make_shared<spdlog::sinks::basic_file_sink_mt>(config.file));
    } catch (const spdlog::spdlog_ex&) {
        return failure(ErrorCode::Unavailable, "can't write the log file " + config.file,
                       "Check log.file and the folder's permissions.");
    }
    state().logger->set_pattern("%v");
    state().logger->set_level(level);
    state().logger->flush_on(spdlog::level::info);
    state().region = region;
    state().as_json = config.format == "json";
    return {};
}

void log_debug(std::string_view what, const nlohmann::json& fields) {
    write(spdlog::level::debug, what, fields);
}
void log_info(std::string_view what, const nlohmann::json& fields) {
    write(spdlog::level::info, what, fields);
}
void log_warning(std::string_view what, const nlohmann::json& fields) {
    write(spdlog::level::warn, what, fields);
}
void log_error(std::string_view what, const nlohmann::json& fields) {
    write(spdlog::level::err, what, fields);
}
void log_error(std::string_view what, const Error& error) {
    log_error(what,
              {{"code", to_text(error.code)}, {"error", error.message}, {"hint", error.hint}});
}

}  // namespace foresail::platform

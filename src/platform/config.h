// The configuration: a TOML file, then environment variables over it (FORESAIL_SERVER_PORT for
// server.port). Every setting with its default stands in docs/foresail.toml, which a test holds
// against this struct. Unknown keys and wrong types are errors that name the key.
#pragma once

#include "platform/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace foresail::platform {

struct Config {
    struct Server {
        std::string host = "127.0.0.1";
        std::uint16_t port = 8080;
        std::string tls_certificate_file;
        std::string tls_key_file;
        std::string public_url;  ///< For links and cookies behind a proxy; empty: as asked.
        std::string proxies;     ///< Addresses whose X-Forwarded-For is believed.
        int worker_count = 4;
        int connection_count_max = 1024;
    } server;
    struct Data {
        std::string folder = "foresail-data";
        std::string key_file;                      ///< Empty: <folder>/master.key.
        std::int64_t free_bytes_min = 67'108'864;  ///< 64 MiB. Below it nothing new is taken.
        std::string region = "local";
    } data;
    struct Mail {
        std::int64_t message_bytes_max = 52'428'800;  ///< 50 MiB.
        int backfill_lag_max = 64;  ///< History waits while more events than this are unread.
        int poll_interval_s = 300;  ///< Where a server has no IDLE; and for folders not watched.
        int retry_count_max = 8;    ///< Then an event is parked.
    } mail;
    struct Inference {
        std::string embedding_model_file;  ///< Empty: models/minilm-l6-v2.gguf beside the binary.
        int thread_count = 0;              ///< 0: one a core.
    } inference;
    /// Language models that write: one in this process, one behind a server. Both are optional.
    struct Llm {
        std::string model_file;  ///< A chat model as GGUF; empty: none.
        int context_tokens = 4096;
        int thread_count = 0;                           ///< 0: one a core.
        std::int64_t memory_bytes_max = 8'589'934'592;  ///< 8 GiB: weights and context together.
        std::string url;  ///< Of an OpenAI-compatible server ("https://host/v1"); empty: none.
        std::string key;
        std::string model;
        std::string region;
        std::string currency = "USD";
        /// Cents for a million tokens, read and written.
        int input_price_cents = 0;
        int output_price_cents = 0;
        /// Of the large model to which savings are compared.
        int reference_input_price_cents = 300;
        int reference_output_price_cents = 1500;
    } llm;
    struct Outbound {
        bool allow_private_addresses = true;  ///< 10.x, 192.168.x, loopback: mail servers at home.
        std::string ca_file;
    } outbound;
    struct Log {
        std::string level = "info";
        std::string format = "json";  ///< or "text"
        std::string file;             ///< Empty: standard error.
    } log;
};

/// The keys of all settings ("server.port"), in the order of docs/foresail.toml.
std::vector<std::string> setting_keys();

/// `environment` gives a variable's value; tests pass their own.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;
Environment process_environment();

/// Errors: InvalidArgument, naming file, line and key; NotFound where `file` is given and missing.
Result<Config> load_config(const std::optional<std::filesystem::path>& file,
                           const Environment& environment);

}  // namespace foresail::platform

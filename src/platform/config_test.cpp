#include "platform/config.h"

#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace foresail::platform {
namespace {

const Environment nothing = [](const std::string&) { return std::nullopt; };

std::filesystem::path write_file(const std::string& text) {
    const auto file = std::filesystem::path{testing::TempDir()} / "config_test.toml";
    std::ofstream{file} << text;
    return file;
}

TEST(Config, DocumentedDefaultsAreTheDefaults) {
    const auto documented = load_config(FORESAIL_SOURCE "/docs/foresail.toml", nothing);
    ASSERT_TRUE(documented) << documented.error().message;
    const Config defaults;
    EXPECT_EQ(documented->server.host, defaults.server.host);
    EXPECT_EQ(documented->server.port, defaults.server.port);
    EXPECT_EQ(documented->server.worker_count, defaults.server.worker_count);
    EXPECT_EQ(documented->server.connection_count_max, defaults.server.connection_count_max);
    EXPECT_EQ(documented->data.folder, defaults.data.folder);
    EXPECT_EQ(documented->data.free_bytes_min, defaults.data.free_bytes_min);
    EXPECT_EQ(documented->data.region, defaults.data.region);
    EXPECT_EQ(documented->mail.message_bytes_max, defaults.mail.message_bytes_max);
    EXPECT_EQ(documented->mail.backfill_lag_max, defaults.mail.backfill_lag_max);
    EXPECT_EQ(documented->mail.poll_interval_s, defaults.mail.poll_interval_s);
    EXPECT_EQ(documented->mail.retry_count_max, defaults.mail.retry_count_max);
    EXPECT_EQ(documented->inference.thread_count, defaults.inference.thread_count);
    EXPECT_EQ(documented->outbound.allow_private_addresses,
              defaults.outbound.allow_private_addresses);
    EXPECT_EQ(documented->server.tls_certificate_file, defaults.server.tls_certificate_file);
    EXPECT_EQ(documented->server.tls_key_file, defaults.server.tls_key_file);
    EXPECT_EQ(documented->server.public_url, defaults.server.public_url);
    EXPECT_EQ(documented->server.proxies, defaults.server.proxies);
    EXPECT_EQ(documented->data.key_file, defaults.data.key_file);
    EXPECT_EQ(documented->inference.embedding_model_file, defaults.inference.embedding_model_file);
    EXPECT_EQ(documented->outbound.ca_file, defaults.outbound.ca_file);
    EXPECT_EQ(documented->log.file, defaults.log.file);
    EXPECT_EQ(documented->log.level, defaults.log.level);
    EXPECT_EQ(documented->log.format, defaults.log.format);
}

TEST(Config, EverySettingIsDocumentedWithAComment) {
    std::ifstream document{FORESAIL_SOURCE "/docs/foresail.toml"};
    std::vector<std::string> documented;
    std::string section;
    for (std::string line; std::getline(document, line);) {
        if (line.starts_with('[')) section = line.substr(1, line.find(']') - 1);
        const auto equals = line.find(" = ");
        if (line.starts_with('#') || equals == std::string::npos) continue;
        documented.push_back(section + "." + line.substr(0, equals));
        EXPECT_NE(line.find('#'), std::string::npos) << line;
    }
    EXPECT_EQ(documented, setting_keys());
}

TEST(Config, EnvironmentGoesOverTheFile) {
    const auto file = write_file("[server]\nport = 1000\nhost = \"::1\"\n");
    const auto config = load_config(file, [](const std::string& name) {
        return name == "FORESAIL_SERVER_PORT" ? std::optional<std::string>{"2000"} : std::nullopt;
    });
    ASSERT_TRUE(config);
    EXPECT_EQ(config->server.port, 2000);
    EXPECT_EQ(config->server.host, "::1");
}

TEST(Config, NamesTheLineAndTheKeyThatAreWrong) {
    const std::pair<const char*, const char*> cases[] = {
        {"[server]\nprot = 1\n", "server.prot"},
        {"[server]\nport = \"1\"\n", "server.port must be a whole number"},
        {"[server]\nport = 70000\n", "from 0 to 65535"},
        {"[sever]\nport = 1\n", "sever.port"},
        {"[log]\nformat = \"xml\"\n", "json or text"},
        {"[server]\ntls_key_file = \"k\"\n", "go together"},
        {"[server\n", ":1"},
        {"port = 1\n", "must be a section"},
    };
    for (const auto& [text, expected] : cases) {
        const auto config = load_config(write_file(text), nothing);
        ASSERT_FALSE(config) << text;
        EXPECT_EQ(config.error().code, ErrorCode::InvalidArgument);
        EXPECT_NE(config.error().message.find(expected), std::string::npos)
            << config.error().message;
        EXPECT_FALSE(config.error().hint.empty());
    }
}

TEST(Config, SaysWhereTheFileIsMissing) {
    const auto config = load_config("/nowhere/foresail.toml", nothing);
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace foresail::platform

// What tests of the event log start from. Only for tests.
#pragma once

#include "event_log/embedded/embedded_log.h"
#include "event_log/testing/temporary_folder.h"

#include <map>
#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace foresail::event_log::testing {

inline domain::RawEvent mail(const std::string& name) {
    domain::RawEvent event;
    event.workspace = domain::WorkspaceId{"us"};
    event.vendor = "imap";
    event.connection = domain::ConnectionId{"box"};
    event.external_id = name;
    event.conversation = "talk-" + name;
    event.received_at = domain::from_ms(1'772'442'000'000);
    event.bytes = "Subject: " + name + "\r\n\r\nHello\r\n";
    return event;
}

class LogTest : public ::testing::Test {
protected:
    using Keys = std::map<domain::WorkspaceId, platform::SecretKey>;

    LogTest() {
        keys_->emplace(workspace_, platform::SecretKey::random());
        keys_->emplace(domain::WorkspaceId{"other"}, platform::SecretKey::random());
        keys_->emplace(domain::WorkspaceId{"third"}, platform::SecretKey::random());
    }
    EmbeddedLogOptions options_for() {
        return {.file = folder_.file("cell.db"),
                .file_key = file_key_,
                .data_keys = [keys = keys_](const domain::WorkspaceId& id)
                    -> platform::Result<platform::SecretKey> {
                    const auto at = keys->find(id);
                    if (at != keys->end()) return at->second;
                    return platform::failure(platform::ErrorCode::NotFound, "no such workspace");
                },
                .free_bytes_min = 1024};
    }
    std::unique_ptr<EventLog> open() {
        auto log = open_embedded_log(options_for());
        EXPECT_TRUE(log) << log.error().message;
        return log ? std::move(*log) : nullptr;
    }

    domain::WorkspaceId workspace_{"us"};
    TemporaryFolder folder_;
    platform::SecretKey file_key_ = platform::SecretKey::random();
    std::shared_ptr<Keys> keys_ = std::make_shared<Keys>();
};

}  // namespace foresail::event_log::testing

// A stream that keeps what it is sent, and can be full or gone.
#pragma once

#include "platform/http_server.h"

#include <condition_variable>
#include <mutex>
#include <string>

namespace foresail::push::testing {

class FakeStream final : public platform::EventStream {
public:
    bool send(std::string chunk) override;
    void close() override;
    [[nodiscard]] bool is_open() const override;

    /// What came so far, once `text` is in it, or after 10 s.
    std::string wait_for(const std::string& text);
    /// Waits at most 10 s; true if it was closed.
    bool wait_for_close();
    [[nodiscard]] std::string text() const;
    void set_room(std::size_t bytes);

private:
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::string text_;
    std::size_t room_ = 64UL * 1024 * 1024;
    bool is_open_ = true;
};

/// How often `what` is in `text`.
int count_of(const std::string& text, const std::string& what);

}  // namespace foresail::push::testing

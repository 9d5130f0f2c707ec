#include "push/testing/fake_stream.h"

#include <chrono>

namespace foresail::push::testing {
namespace {

constexpr std::chrono::seconds patience{10};

}  // namespace

bool FakeStream::send(std::string chunk) {
    const std::lock_guard lock{mutex_};
    if (!is_open_ || text_.size() + chunk.size() > room_) is_open_ = false;
    if (is_open_) text_ += chunk;
    changed_.notify_all();
    return is_open_;
}

void FakeStream::close() {
    const std::lock_guard lock{mutex_};
    is_open_ = false;
    changed_.notify_all();
}

bool FakeStream::is_open() const {
    const std::lock_guard lock{mutex_};
    return is_open_;
}

std::string FakeStream::wait_for(const std::string& text) {
    std::unique_lock lock{mutex_};
    changed_.wait_for(lock, patience, [&] { return text_.find(text) != std::string::npos; });
    return text_;
}

bool FakeStream::wait_for_close() {
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, patience, [&] { return !is_open_; });
}

std::string FakeStream::text() const {
    const std::lock_guard lock{mutex_};
    return text_;
}

void FakeStream::set_room(std::size_t bytes) {
    const std::lock_guard lock{mutex_};
    room_ = bytes;
}

int count_of(const std::string& text, const std::string& what) {
    int count = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
    return count;
}

}  // namespace foresail::push::testing

// Looks at contracts before anybody opens them, so that Today, deals and lists can say what is
// risky in them. One at a time, on a thread of its own: mail does not wait for it.
//
// Thread safety: wake() from any thread.
#pragma once

#include "app/cell.h"
#include "normalize/document/document_reader.h"
#include "push/hub.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace foresail::app {

class FirstLook {
public:
    FirstLook(Cell& cell, normalize::DocumentReader& documents, push::Hub& hub);
    ~FirstLook();
    FirstLook(const FirstLook&) = delete;
    FirstLook& operator=(const FirstLook&) = delete;

    /// The workspace's records have changed: there may be a contract among them.
    void wake(const domain::WorkspaceId& workspace);
    /// What came while the server was down, too.
    void wake_all();
    void stop();

private:
    using WorkspaceIds = std::set<domain::WorkspaceId>;

    void run();
    /// Waits for news; empty when it is time to end.
    WorkspaceIds next();
    /// False where others were reading documents: to be tried again.
    bool look_through(const domain::WorkspaceId& workspace);
    bool look(const domain::Contract& contract, store::WorkspaceStore& store);
    [[nodiscard]] bool is_stopping();

    Cell& cell_;
    normalize::DocumentReader& documents_;
    push::Hub& hub_;
    std::mutex mutex_;
    std::condition_variable has_news_;
    WorkspaceIds waiting_;
    bool is_stopping_ = false;
    std::thread thread_;  // Last: it uses all of the above.
};

}  // namespace foresail::app

// The language models of the configuration: made at the start, the one in this process in a thread
// of its own, so that the server serves while gigabytes are read. One that can't be had stays off,
// with the reason on the page; the server starts anyway.
#pragma once

#include "inference/router/router.h"
#include "platform/config.h"
#include "platform/outbound.h"

#include <thread>

namespace foresail::app {

class LanguageModels {
public:
    /// All outlive this object.
    LanguageModels(const platform::Config& config, inference::Router& router,
                   platform::Outbound& outbound);

private:
    std::jthread loading_;
};

}  // namespace foresail::app

// The product's version, from the build.
#pragma once

namespace foresail::app {

const char* version();

}  // namespace foresail::app

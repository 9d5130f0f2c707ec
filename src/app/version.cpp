#include "app/version.h"

namespace foresail::app {

const char* version() {
    return FORESAIL_VERSION;
}

}  // namespace foresail::app

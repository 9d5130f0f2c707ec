#include "api/http/reception.h"

namespace foresail::api {

using namespace std::chrono_literals;

// A page asks for a few dozen things when it opens; a NAT can have a whole office behind it.
Reception::Reception(std::shared_ptr<Services> made_of)
    : services{std::move(made_of)},
      requests{services->clock, 60'000, 60s},
      sign_ins{services->clock, 10, 15min},
      sign_ins_of_peer{services->clock, 300, 15min},
      ingests{services->clock, 60'000, 60s},
      bad_signatures{services->clock, 60, 60s},
      ingest_counts{services->clock},
      drafts{*services} {}

}  // namespace foresail::api

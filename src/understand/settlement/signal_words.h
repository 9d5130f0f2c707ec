// The names of the kinds of signals, in the tables and in the store.
#pragma once

#include "domain/words.h"
#include "understand/settlement/signal.h"

namespace foresail::understand {

inline constexpr domain::Words<SignalKind, 8> signal_kind_words{
    {{{SignalKind::Given, "given"},
      {SignalKind::Received, "received"},
      {SignalKind::Missing, "missing"},
      {SignalKind::Withdrawn, "withdrawn"},
      {SignalKind::Unable, "unable"},
      {SignalKind::Delayed, "delayed"},
      {SignalKind::Released, "released"},
      {SignalKind::Granted, "granted"}}}};

}  // namespace foresail::understand

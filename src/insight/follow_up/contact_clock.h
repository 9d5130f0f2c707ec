// The clock on a contact's wall: from the zone that is known of them, else from the offsets that
// their mails bear, by the common zone whose summer time fits them all. Pure.
#pragma once

#include "domain/instant.h"

#include <span>
#include <string>
#include <utility>

namespace foresail::insight {

class ContactClock {
public:
    /// A mail's time and its sender's offset in minutes.
    using Stamp = std::pair<domain::Instant, int>;

    /// `zone` as Contact::time_zone: an IANA name, "+01:00" or empty. With neither it nor stamps
    /// the clock is UTC and not known.
    ContactClock(const std::string& zone, std::span<const Stamp> stamps);

    [[nodiscard]] bool is_known() const { return is_known_; }
    /// An IANA name, or "+01:00" where no common zone fits.
    [[nodiscard]] const std::string& zone() const { return zone_; }
    /// By an IANA name, which only a person gives; else mails' own offsets are the better witness.
    [[nodiscard]] bool is_named_by_person() const { return is_named_by_person_; }
    [[nodiscard]] int offset_min(domain::Instant at) const;

private:
    std::string zone_;
    int fixed_min_ = 0;
    bool is_named_ = false;
    bool is_named_by_person_ = false;
    bool is_known_ = false;
};

}  // namespace foresail::insight

// One mail of the sample's text: when, who, what.
//
//     == at -12d 09:30
//     label: order-1
//     reply-to: order-0            (the label of the mail it answers)
//     utc-offset: -5               (the sender's clock, hours; else that of Central Europe)
//     from: Ann Client <ann@client.example>
//     to: Ruth Keller <ruth@harborlight.example>
//     subject: The order form
//
//     The text, to the next line that starts with "== at".
//
// With "attach: NAME" what follows a line "==== attached" is a text file of that name.
//
// "at -12d 09:30" counts days back from today, weekends moved to the Friday before;
// "at november-14 10:00" is that day of the last November that is over.
#pragma once

#include "domain/instant.h"
#include "platform/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::app {

struct SampleMail {
    domain::Instant at;
    std::map<std::string, std::string> fields;
    std::string text;
};

platform::Result<std::vector<SampleMail>> parse_sample(std::string_view text, domain::Instant now);

/// The mail as RFC 5322, with Message-IDs made of the labels.
std::string to_message(const SampleMail& mail);

}  // namespace foresail::app

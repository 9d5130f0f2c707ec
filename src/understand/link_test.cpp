#include "understand/link.h"

#include <string>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

std::vector<std::string> links_in(std::string_view text) {
    std::vector<std::string> links;
    for (const Found& one : find_links(text)) links.emplace_back(one.span.of(text));
    return links;
}

TEST(Link, IsNoEndOfASentenceWithoutABlank) {
    for (const char* text : {"charged $3,620.00.In your response", "charged $3,620.00.Group it",
                             "we meet on friday.In the meantime", "it costs 20.In short: no"}) {
        EXPECT_TRUE(links_in(text).empty()) << text;
    }
}

TEST(Link, IsAHostWithoutAScheme) {
    EXPECT_EQ(links_in("see 163.com or Bing.Com, BBC.CO.UK/news and 7-zip.org."),
              (std::vector<std::string>{"163.com", "Bing.Com", "BBC.CO.UK/news", "7-zip.org"}));
}

}  // namespace
}  // namespace foresail::understand

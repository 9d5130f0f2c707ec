#include "normalize/text/html_text.h"

#include <string>

#include <gtest/gtest.h>

namespace foresail::normalize {
namespace {

std::string text_of(std::string_view html) {
    Notes notes;
    return html_text(html, notes);
}

TEST(HtmlText, ParagraphsAndLines) {
    EXPECT_EQ(text_of("<p>one\n  two</p><p>three<br>four</p>"), "one two\n\nthree\nfour\n");
    EXPECT_EQ(text_of("<div>one</div><div>two</div><div><br></div><div>three</div>"),
              "one\ntwo\n\nthree\n");
    EXPECT_EQ(text_of("<b>o</b>ne <span>two</span>"), "one two\n");
    EXPECT_EQ(text_of("a&nbsp;b &amp; &lt;c&gt; &#8364;"), "a b & <c> €\n");
    EXPECT_EQ(text_of("<pre>a\n  b</pre>"), "a\n  b\n");
    EXPECT_EQ(text_of(""), "");
}

TEST(HtmlText, WordsParagraphsAreLines) {
    EXPECT_EQ(text_of("<p class=MsoNormal>one<o:p></o:p></p><p class=MsoNormal>two</p>"),
              "one\ntwo\n");
    EXPECT_EQ(text_of("<p style='margin:0cm;margin-bottom:.0001pt'>one</p><p>two</p>"),
              "one\n\ntwo\n");
}

TEST(HtmlText, ListsAndTables) {
    EXPECT_EQ(text_of("<ul><li>one</li><li>two</li></ul>"), "- one\n- two\n");
    EXPECT_EQ(text_of("<ol><li>one<li>two</ol>"), "1. one\n2. two\n");
    EXPECT_EQ(text_of("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"),
              "a b\nc\n");
}

TEST(HtmlText, LinksShowShortAddressesOnce) {
    EXPECT_EQ(text_of("<a href='https://x.example/offer'>the offer</a>."),
              "the offer <https://x.example/offer>.\n");
    EXPECT_EQ(text_of("<a href='https://x.example/'>www.x.example, x.example</a>"),
              "www.x.example, x.example\n");
    EXPECT_EQ(text_of("<a href='mailto:ann@x.example'>Ann</a>"), "Ann\n");
    EXPECT_EQ(text_of("<a href='javascript:alert(1)'>Ann</a>"), "Ann\n");
    EXPECT_EQ(text_of("<a href='https://x.example/" + std::string(300, 'a') + "'>Ann</a>"),
              "Ann\n");
}

TEST(HtmlText, QuotesAreMarked) {
    EXPECT_EQ(text_of("yes<blockquote>one<br>two<blockquote>deep</blockquote></blockquote>no"),
              "yes\n> one\n> two\n>> deep\n\nno\n");
    EXPECT_EQ(text_of("<blockquote style='margin:0 0 0 40px;border:none'>own</blockquote>"),
              "own\n");
}

TEST(HtmlText, SignaturesOfMailersAreSetOff) {
    EXPECT_EQ(text_of("yes<div class='gmail_signature'>Ann</div>"), "yes\n-- \nAnn\n");
}

TEST(HtmlText, WhatIsNotShownIsLeftOut) {
    for (const char* html :
         {"<script>alert('x')</script>yes", "<style>p{}</style>yes", "<!-- hidden -->yes",
          "<title>hidden</title>yes", "<div style='display: none'>hidden</div>yes",
          "<div hidden>hidden</div>yes", "<span style='mso-hide:all;x:y'>hidden</span>yes",
          "<div style=\"font-size:0px\">hidden</div>yes",
          "<!--[if mso]><p>hidden</p><![endif]-->yes", "<noscript>hidden</noscript>yes",
          "<img alt='hidden' src='https://x.example/pixel'>yes", "<textarea>hidden</textarea>yes",
          "<svg><text>hidden</text></svg>yes",
          "<script>if (a < b) document.write('</p>hidden');</script>yes",
          "<div style='max-height:0;overflow:hidden'>hidden</div>yes"}) {
        EXPECT_EQ(text_of(html), "yes\n") << html;
    }
    EXPECT_EQ(text_of("<div style='display:block'>yes</div>"), "yes\n");
}

TEST(HtmlText, WhatHasTheColourOfItsGroundIsLeftOut) {
    for (const char* hidden :
         {"<p style='color:#ffffff'>hidden</p>", "<p><font color=white>hidden</font></p>",
          "<p><span style='color: rgb(254, 254, 254)'>hidden</span></p>",
          "<div style='background:#222;color:#232323'>hidden</div>",
          "<table><tr><td bgcolor='#003366'><a style='color:#036'>hidden</a></td></tr></table>",
          "<p><span style='font-size:1px'>hidden</span></p>",
          "<div style='position:absolute;left:-9999px'>hidden</div>"}) {
        EXPECT_EQ(text_of(std::string{"<p>We can read this.</p>"} + hidden), "We can read this.\n")
            << hidden;
    }
}

TEST(HtmlText, WhatMayBeSeenIsKept) {
    for (const char* html :
         {"Some words before. <a style='background:#036;color:#fff'>yes</a>",
          "Some words before. <span style='background-image:url(x.png);color:#fff'>yes</span>",
          "<style>.button{background:#036}</style>Some words before. "
          "<span class='button' style='color:#fff'>yes</span>",
          "Some words before. <table background='x.png'><tr><td style='color:white'>yes",
          "Some words before. <span style='font-size:11px;color:#777'>yes</span>",
          "Some words before. <span style='font-size:80%'>yes</span>"}) {
        EXPECT_NE(text_of(html).find("yes"), std::string::npos) << html;
    }
    EXPECT_EQ(
        text_of("Hi<p style='color:#fff'>Written on a dark page, where this could be read.</p>"),
        "Hi\n\nWritten on a dark page, where this could be read.\n")
        << "most of the mail";
}

TEST(HtmlText, BrokenHtmlKeepsItsText) {
    EXPECT_EQ(text_of("<p>one<p>two</div></b>"), "one\n\ntwo\n");
    EXPECT_EQ(text_of("a < b and c > d"), "a < b and c > d\n");
    EXPECT_EQ(text_of("<a href=\"x>one</a> two"), "one two\n");
    EXPECT_EQ(text_of("one<!-- never closed > two"), "one two\n");
    EXPECT_EQ(text_of("<table><td>one<td>two"), "one two\n");
}

}  // namespace
}  // namespace foresail::normalize

#include "api/http/file_name.h"

#include <gtest/gtest.h>

namespace foresail::api {
namespace {

TEST(AttachmentDisposition, KeepsAPlainName) {
    EXPECT_EQ(attachment_disposition("offer-2.pdf"),
              "attachment; filename=\"offer-2.pdf\"; filename*=UTF-8''offer-2.pdf");
}

TEST(AttachmentDisposition, EncodesWhatIsNotAscii) {
    EXPECT_EQ(attachment_disposition("\xC3\x9C"
                                     "bersicht 1.pdf"),
              "attachment; filename=\"__bersicht 1.pdf\"; "
              "filename*=UTF-8''%C3%9Cbersicht%201.pdf");
}

TEST(AttachmentDisposition, LetsNoPathAndNoHeaderThrough) {
    const auto text = attachment_disposition("../..\\etc/pass\r\nSet-Cookie: a=\"b\".html");
    EXPECT_EQ(text.find_first_of("\r\n\\/"), std::string::npos) << text;
    EXPECT_EQ(text.find("filename=\".."), std::string::npos) << text;
    EXPECT_EQ(text.find("a=\"b"), std::string::npos) << text;
}

TEST(AttachmentDisposition, NamesTheNameless) {
    EXPECT_EQ(attachment_disposition(""),
              "attachment; filename=\"download\"; filename*=UTF-8''download");
    EXPECT_EQ(attachment_disposition("..."), attachment_disposition(""));
}

TEST(AttachmentDisposition, CutsLongNamesBetweenCharactersAndKeepsTheExtension) {
    std::string name;
    for (int i = 0; i < 200; ++i) name += "\xC3\xA4";
    const auto text = attachment_disposition(name + ".docx");
    EXPECT_LT(text.size(), 700U);
    EXPECT_TRUE(text.ends_with("%C3%A4.docx")) << text;
}

}  // namespace
}  // namespace foresail::api

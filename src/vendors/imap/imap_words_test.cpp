// Names, cursors and the choice of folders.
#include "vendors/imap/folder_choice.h"
#include "vendors/imap/folder_cursor.h"
#include "vendors/imap/folder_name.h"

#include <gtest/gtest.h>

namespace foresail::vendors::imap {
namespace {

using capture::FolderRole;

TEST(FolderName, IsDecodedFromModifiedUtf7) {
    EXPECT_EQ(decode_folder_name("INBOX"), "INBOX");
    EXPECT_EQ(decode_folder_name("&AMk-l&AOk-ments envoy&AOk-s"), "Éléments envoyés");
    EXPECT_EQ(decode_folder_name("~peter/mail/&U,BTFw-/&ZeVnLIqe-"), "~peter/mail/台北/日本語");
    EXPECT_EQ(decode_folder_name("Smith &- Sons"), "Smith & Sons");
    EXPECT_EQ(decode_folder_name("&2D3eAA-"), "😀");
}

TEST(FolderName, IsKeptWhereItIsNotWellFormed) {
    for (const char* name : {"&", "a&b", "&!!!-", "&2D0-", "&3gA-", "&AOl-"}) {
        EXPECT_EQ(decode_folder_name(name), name);
    }
    EXPECT_EQ(decode_folder_name(""), "");
}

std::vector<std::string> names(const std::vector<ChosenFolder>& folders) {
    std::vector<std::string> names;
    for (const ChosenFolder& folder : folders) names.push_back(folder.name);
    return names;
}

TEST(FolderChoice, LeavesOutTrashJunkAndDrafts) {
    const auto chosen = choose_folders({{"Archive", "/", {}},
                                        {"Trash", "/", {"\\TRASH"}},
                                        {"Papierkorb", "/", {}},
                                        {"Trash/Old", "/", {}},
                                        {"Spam", "/", {}},
                                        {"Post-its", "/", {"\\DRAFTS"}},
                                        {"Container", "/", {"\\NOSELECT"}},
                                        {"Gesendet", "/", {}},
                                        {"Inbox", "/", {}}});
    EXPECT_EQ(names(chosen), (std::vector<std::string>{"Inbox", "Gesendet", "Archive"}));
    EXPECT_EQ(chosen[0].role, FolderRole::Inbox);
    EXPECT_EQ(chosen[1].role, FolderRole::Sent);
    EXPECT_EQ(chosen[2].role, FolderRole::Other);
}

TEST(FolderChoice, TrustsTheServersWordMoreThanAName) {
    const auto chosen =
        choose_folders({{"INBOX", ".", {}}, {"INBOX.Sent", ".", {}}, {"Out", ".", {"\\SENT"}}});
    ASSERT_EQ(chosen.size(), 3U);
    EXPECT_EQ(chosen[1].name, "Out");
    EXPECT_EQ(chosen[2].role, FolderRole::Other);
}

TEST(FolderChoice, FindsSentBelowInbox) {
    const auto chosen =
        choose_folders({{"INBOX", ".", {}}, {"INBOX.&AMk-l&AOk-ments envoy&AOk-s", ".", {}}});
    ASSERT_EQ(chosen.size(), 2U);
    EXPECT_EQ(chosen[1].role, FolderRole::Sent);
}

TEST(FolderChoice, TakesAllMailInsteadOfLabels) {
    const auto chosen = choose_folders({{"INBOX", "/", {}},
                                        {"Customers", "/", {}},
                                        {"[Gmail]", "/", {"\\NOSELECT"}},
                                        {"[Gmail]/All Mail", "/", {"\\ALL"}},
                                        {"[Gmail]/Sent Mail", "/", {"\\SENT"}},
                                        {"[Gmail]/Spam", "/", {"\\JUNK"}}});
    EXPECT_EQ(names(chosen),
              (std::vector<std::string>{"INBOX", "[Gmail]/Sent Mail", "[Gmail]/All Mail"}));
}

TEST(FolderCursor, IsReadBackAsItWasWritten) {
    const FolderCursor cursor{.uid_validity = 4'294'967'295U,
                              .highest = 4'294'967'294U,
                              .lowest = 12,
                              .modseq = 18'446'744'073'709'551'615ULL,
                              .reached_at = domain::from_ms(1'700'000'000'123)};
    EXPECT_EQ(parse_folder_cursor(to_text(cursor)), cursor);
    EXPECT_EQ(parse_folder_cursor(to_text({})), FolderCursor{});
}

TEST(FolderCursor, OfAnotherFormIsNone) {
    for (const char* text : {"", "2 1 1 1 1 1", "1 1 1", "1 1 1 1 1 1 x", "1 -1 1 1 1 1", "null"}) {
        EXPECT_EQ(parse_folder_cursor(text), std::nullopt) << text;
    }
}

}  // namespace
}  // namespace foresail::vendors::imap

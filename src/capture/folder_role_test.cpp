#include "capture/folder_role.h"

#include <gtest/gtest.h>

namespace foresail::capture {
namespace {

TEST(FolderRole, IsKnownInFourLanguages) {
    for (const char* name : {"Sent", "SENT ITEMS", "Gesendete Objekte", "Éléments envoyés",
                             "éléments envoyés", "Enviados"}) {
        EXPECT_EQ(folder_role(name), FolderRole::Sent) << name;
    }
    EXPECT_EQ(folder_role("INBOX"), FolderRole::Inbox);
    EXPECT_EQ(folder_role("Entwürfe"), FolderRole::Drafts);
    EXPECT_EQ(folder_role("Corbeille"), FolderRole::Trash);
    EXPECT_EQ(folder_role("Spam"), FolderRole::Junk);
}

TEST(FolderRole, OfOtherNamesIsOther) {
    for (const char* name : {"", "Sent to lawyers", "Projects", "Trashy", "\xff\xfe"}) {
        EXPECT_EQ(folder_role(name), FolderRole::Other) << name;
    }
}

}  // namespace
}  // namespace foresail::capture

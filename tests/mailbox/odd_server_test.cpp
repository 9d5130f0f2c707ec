// What servers say that they should not, or that we never heard of.
#include "mailbox/mailbox_fixture.h"
#include "mailbox/scripted_server.h"

namespace foresail::mailbox {
namespace {

std::string fetched(int uid, const std::string& bytes, const std::string& more = "") {
    return "* 1 FETCH (UID " + std::to_string(uid) + more +
           " INTERNALDATE \"17-Jul-2025 02:44:25 -0700\" BODY[] {" + std::to_string(bytes.size()) +
           "}\r\n" + bytes + ")\r\n";
}

/// A plain server with one mail, uid 1, in INBOX; a test changes single answers.
std::string plain(const std::string& line) {
    const std::string message = mail("one");
    const auto is = [&](std::string_view command) { return line.starts_with(command); };
    if (is("CAPABILITY"))
        return "* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN SASL-IR\r\nTAG OK done\r\n";
    if (is("LIST")) return "* LIST () \"/\" INBOX\r\nTAG OK done\r\n";
    if (is("STATUS")) {
        return "* STATUS INBOX (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 7)\r\nTAG OK done\r\n";
    }
    if (is("EXAMINE")) {
        return "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 2] x\r\nTAG OK done\r\n";
    }
    if (is("UID SEARCH UID 1:1")) return "* SEARCH 1\r\nTAG OK done\r\n";
    if (is("UID SEARCH")) return "* SEARCH\r\nTAG OK done\r\n";
    if (is("UID FETCH") && line.find("SIZE") != std::string::npos) {
        return "* 1 FETCH (UID 1 RFC822.SIZE " + std::to_string(message.size()) +
               ")\r\nTAG OK done\r\n";
    }
    if (is("UID FETCH")) return fetched(1, message) + "TAG OK done\r\n";
    if (is("IDLE")) return "+ idling\r\n";
    return "TAG OK done\r\n";
}

class OddServerTest : public MailboxTest {
protected:
    void serve(ScriptedServer::Answer answer, const std::string& greeting = "* OK ready\r\n") {
        server_ = std::make_unique<ScriptedServer>(std::move(answer), greeting);
        connection_.id = {"mailbox"};
        connection_.host = "localhost";
        connection_.port = server_->port();
        connection_.security = "none";
        connection_.user_name = "ruth";
        password_ = "secret";
    }
    void TearDown() override {
        MailboxTest::TearDown();
        server_.reset();
    }
    bool has_line(const std::string& begin) {
        const auto lines = server_->lines();
        return std::any_of(lines.begin(), lines.end(),
                           [&](const std::string& line) { return line.starts_with(begin); });
    }

    std::unique_ptr<ScriptedServer> server_;
};

TEST_F(OddServerTest, IsReadWhateverItSaysBesides) {
    serve([](const std::string& line) {
        std::string answer = plain(line);
        if (line.starts_with("UID FETCH")) {
            const std::size_t at = answer.find(" INTERNALDATE");
            if (at != std::string::npos) answer.insert(at, " X-FOO (a \"b\" {3}\r\n)(\" NIL)");
        }
        return line.starts_with("IDLE") ? answer : "* FROB 1 (2)\r\n* OK still here\r\n" + answer;
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(subjects(), std::vector<std::string>{"one"});
}

TEST_F(OddServerTest, MayLeaveOutTextAndUidNext) {
    serve([](const std::string& line) -> std::string {
        if (line.starts_with("STATUS")) return "TAG BAD\r\n";
        if (line.starts_with("EXAMINE")) return "* 1 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nTAG OK\r\n";
        if (line.starts_with("UID SEARCH UID 1:*")) return "* SEARCH 1\r\nTAG OK\r\n";
        return plain(line);
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(sink_.events().size(), 1U);
}

TEST_F(OddServerTest, MayAnnounceNewMailBeforeItIdles) {
    // The server outlives this scope.
    const auto idle_count = std::make_shared<std::atomic<int>>(0);
    serve([idle_count](const std::string& line) -> std::string {
        if (line.starts_with("IDLE") && ++*idle_count == 1) return "* 2 EXISTS\r\n+ idling\r\n";
        if (*idle_count > 0 && line.starts_with("UID SEARCH UID 2:*")) {
            return "* SEARCH 2\r\nTAG OK\r\n";
        }
        if (line.starts_with("UID FETCH 2") && line.find("SIZE") != std::string::npos) {
            return "* 2 FETCH (UID 2 RFC822.SIZE 100)\r\nTAG OK\r\n";
        }
        if (line.starts_with("UID FETCH 2")) return fetched(2, mail("two")) + "TAG OK\r\n";
        return plain(line);
    });
    begin();
    ASSERT_TRUE(sink_.wait_for_count(2));
    EXPECT_EQ(count_of("two"), 1U);
}

TEST_F(OddServerTest, IsAskedAgainWhereItStopsToAnnounce) {
    const auto idle_count = std::make_shared<std::atomic<int>>(0);
    serve([idle_count](const std::string& line) -> std::string {
        if (line.starts_with("CAPABILITY")) {
            return "* CAPABILITY IMAP4rev1 IDLE NOTIFY AUTH=PLAIN SASL-IR\r\nTAG OK done\r\n";
        }
        if (line.starts_with("LIST")) {
            return "* LIST () \"/\" INBOX\r\n* LIST (\\Sent) \"/\" Sent\r\nTAG OK done\r\n";
        }
        if (line.starts_with("IDLE") && ++*idle_count == 1) {
            return "+ idling\r\n* OK [NOTIFICATIONOVERFLOW] too much\r\n";
        }
        return plain(line);
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    while (*idle_count < 2) std::this_thread::yield();
    const auto lines = server_->lines();
    EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                            [](const auto& line) { return line.starts_with("NOTIFY SET"); }),
              2);
    EXPECT_TRUE(
        has_line("NOTIFY SET (SELECTED-DELAYED (MessageNew MessageExpunge)) "
                 "(MAILBOXES \"Sent\" (MessageNew MessageExpunge))"));
}

TEST_F(OddServerTest, CannotHoldUpOthersByAMailItCannotRead) {
    serve([](const std::string& line) -> std::string {
        if (line.starts_with("EXAMINE")) {
            return "* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 3]\r\nTAG OK\r\n";
        }
        if (line.starts_with("STATUS")) return "TAG NO\r\n";
        if (line.starts_with("UID SEARCH UID 1:2")) return "* SEARCH 1 2\r\nTAG OK\r\n";
        if (line.starts_with("UID FETCH") && line.find("SIZE") != std::string::npos) {
            return "* 1 FETCH (UID 1 RFC822.SIZE 100)\r\n* 2 FETCH (UID 2 RFC822.SIZE 100)\r\n"
                   "TAG OK\r\n";
        }
        if (line.starts_with("UID FETCH 1:2") || line.starts_with("UID FETCH 2")) {
            return "TAG NO [SERVERBUG] broken\r\n";
        }
        return plain(line);
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(sink_.events().size(), 1U);
    const auto refused = book_.refused(connection_.id);
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused.begin()->first, "INBOX/7/2");
}

TEST_F(OddServerTest, CannotMakeUsHoldMoreThanWeAskedFor) {
    serve([](const std::string& line) -> std::string {
        const bool is_fetch = line.starts_with("UID FETCH") && line.find("SIZE") == line.npos;
        return is_fetch ? "* 1 FETCH (UID 1 BODY[] {4000000000}\r\nabc" : plain(line);
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Waiting));
    EXPECT_EQ(status().error, "The mail server sends more than it was asked for.");
    EXPECT_TRUE(sink_.events().empty());
}

TEST_F(OddServerTest, CannotHoldBackAMailUnnoticed) {
    serve([](const std::string& line) -> std::string {
        if (line.starts_with("EXAMINE")) {
            return "* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 4]\r\nTAG OK\r\n";
        }
        if (line.starts_with("STATUS")) return "TAG NO\r\n";
        if (line.starts_with("UID SEARCH UID 1:3")) return "* SEARCH 1 2 3\r\nTAG OK\r\n";
        // 2 stays in the list and never comes; 3 goes between the list and the mails.
        const bool asks_sizes = line.find("SIZE") != std::string::npos;
        if (line.starts_with("UID FETCH 3 ") && asks_sizes) return "TAG OK\r\n";
        if (line.starts_with("UID FETCH") && asks_sizes) {
            return "* 1 FETCH (UID 1 RFC822.SIZE 100)\r\n* 2 FETCH (UID 2 RFC822.SIZE 100)\r\n"
                   "* 3 FETCH (UID 3 RFC822.SIZE 100)\r\nTAG OK\r\n";
        }
        if (line.starts_with("UID FETCH 2") || line.starts_with("UID FETCH 3")) {
            return "TAG OK\r\n";
        }
        return plain(line);
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(sink_.events().size(), 1U);
    const auto refused = book_.refused(connection_.id);
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused.begin()->first, "INBOX/7/2");
    EXPECT_EQ(status().refused_count, 1);
}

TEST_F(OddServerTest, CannotMakeRoomForItselfByASizeBeyondAllNumbers) {
    serve([](const std::string& line) -> std::string {
        if (line.starts_with("UID FETCH") && line.find("SIZE") != std::string::npos) {
            return "* 1 FETCH (UID 1 RFC822.SIZE 9223372036854775808)\r\nTAG OK\r\n";
        }
        if (line.starts_with("UID FETCH")) {
            return "* 1 FETCH (UID 1 BODY[] {4611686018427387904}\r\nabc";
        }
        return plain(line);
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_TRUE(sink_.events().empty());
    const auto refused = book_.refused(connection_.id);
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_TRUE(refused.begin()->second.starts_with("It is too large")) << refused.begin()->second;
}

TEST_F(OddServerTest, MaySayGoodByeAtAnyTime) {
    std::atomic<int> count = 0;
    serve([&](const std::string& line) -> std::string {
        if (line.starts_with("UID FETCH") && ++count == 1) return "* BYE maintenance\r\n";
        return plain(line);
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Waiting));
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(sink_.events().size(), 1U);
}

TEST_F(OddServerTest, CannotSlipWordsInBeforeEncryption) {
    serve([](const std::string& line) -> std::string {
        if (line.starts_with("CAPABILITY")) return "* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK\r\n";
        return line == "STARTTLS" ? "TAG OK\r\n* CAPABILITY IMAP4rev1\r\n" : plain(line);
    });
    connection_.security = "starttls";
    const auto checked = check("secret");
    ASSERT_FALSE(checked);
    EXPECT_FALSE(has_line("AUTHENTICATE"));
    EXPECT_FALSE(has_line("LOGIN"));
}

TEST_F(OddServerTest, IsToldFromAServerOfAnotherKind) {
    serve(plain, "220 mail.example ESMTP\r\n");
    const auto checked = check("secret");
    ASSERT_FALSE(checked);
    EXPECT_FALSE(has_line("AUTHENTICATE"));
}

TEST_F(OddServerTest, ThatIsBusyIsTriedAgain) {
    serve([](const std::string& line) -> std::string {
        return line.starts_with("AUTHENTICATE") ? "TAG NO [UNAVAILABLE] later\r\n" : plain(line);
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Waiting));
    EXPECT_NE(status().error.find("later"), std::string::npos) << status().error;
}

}  // namespace
}  // namespace foresail::mailbox

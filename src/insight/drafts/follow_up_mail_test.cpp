#include "insight/drafts/testing/draft_story.h"

namespace foresail::insight::drafts {
namespace {

using domain::Direction;
using domain::DraftKind;

TEST_F(DraftTest, a_follow_up_mail_comes_back_to_the_last_mail) {
    tell({"theirs",
          "Hi Ruth,\n\nEUR 96,000 is over our budget. I will send you our "
          "counter-proposal by Friday.\n\nAnn",
          12},
         {}, {"I will send you our counter-proposal by Friday."});
    tell({"ours", "Hi Ann,\n\nthank you. I will prepare a site plan.\n\nRuth", 4,
          Direction::Outbound},
         {}, {"I will prepare a site plan."});
    const auto draft = about_ann(DraftKind::FollowUpMail);
    EXPECT_EQ(draft.plan.text,
              "Hi Ann,\n\n"
              "I am coming back to my mail of 20 November.\n\n"
              "From our side: “I will prepare a site plan.” (20 November)\n"
              "From your side: “I will send you our counter-proposal by Friday.” (12 November, due "
              "27 November)\n\n"
              "For reference: “EUR 96,000 is over our budget.” (12 November)\n\n"
              "[The next step you propose]\n\n"
              "Kind regards,\nRuth");
    EXPECT_EQ(draft.plan.subject, "The order");
    EXPECT_TRUE(draft.plan.quoted.empty());
}

TEST_F(DraftTest, after_a_noted_talk_it_thanks_for_the_talk) {
    tell({"theirs", "Hi Ruth,\n\nshall we talk?\n\nAnn", 6});
    const auto done = store_->write([&](store::Tables& tables) {
        const domain::Edit note{
            "note.create",
            store::testing::id_of<domain::ActivityId>("note").text,
            ruth_.user,
            {},
            {{"text", "Call with Ann. She wants a pilot."},
             {"contact", store::testing::id_of<domain::ContactId>("ann").text}}};
        return store::apply_edit(tables, note, story_now - std::chrono::days{1}, ruth_);
    });
    ASSERT_TRUE(done) << done.error().message;
    const auto draft = about_ann(DraftKind::FollowUpMail);
    EXPECT_TRUE(has(draft.plan.text, "Thank you for our conversation on 23 November."))
        << draft.plan.text;
    EXPECT_EQ(draft.plan.sentences[1].citations[0].quote, "She wants a pilot.");
    EXPECT_FALSE(has(draft.plan.text, "pilot")) << "a note is for the team, not for the mail";
}

TEST_F(DraftTest, without_any_mail_there_is_nothing_to_follow_up) {
    write([&](store::Tables& tables) { return tables.contacts.put(contact("ann")); });
    const auto draft = plan({.kind = DraftKind::FollowUpMail,
                             .contact = store::testing::id_of<domain::ContactId>("ann")});
    ASSERT_FALSE(draft);
    EXPECT_EQ(draft.error().code, platform::ErrorCode::FailedPrecondition);
    EXPECT_FALSE(draft.error().hint.empty());
}

}  // namespace
}  // namespace foresail::insight::drafts

#include "insight/writing/grounded.h"

#include "insight/writing/testing/quiet_router.h"

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

using platform::Result;

class GroundedTest : public testing::Test {
protected:
    Result<GroundedText> write(const std::string& says) {
        parrot->says = says;
        GroundedTask task;
        task.task = {.workspace = domain::WorkspaceId{"w"}, .kind = "draft.reply"};
        task.sources = {{"m1", "We can start on 14 November with 20 users."},
                        {"m2", std::string(9'000, 'x') + " The price is $900."}};
        task.instruction = "Write a reply.";
        task.deadline = std::chrono::steady_clock::now() + std::chrono::seconds{5};
        return write_grounded(router, task);
    }
    QuietRouter quiet;
    inference::Router& router = quiet.router;
    std::shared_ptr<Parrot> parrot = std::make_shared<Parrot>();
};

TEST_F(GroundedTest, keeps_what_is_cited_and_true) {
    router.offer(inference::Tier::Own, parrot);
    const auto text =
        write("We start on November 14th [m1]. Twenty users take part [m1]. You get 10% off [m1].");
    ASSERT_TRUE(text);
    EXPECT_EQ(text->shown, "We start on November 14th [m1]. Twenty users take part [m1].");
    EXPECT_EQ(text->removed.size(), 1U);
    EXPECT_EQ(text->model, "parrot");
}

TEST_F(GroundedTest, shows_nothing_that_cites_nothing) {
    router.offer(inference::Tier::Own, parrot);
    EXPECT_EQ(write("We start on November 14th.")->shown, "");
}

TEST_F(GroundedTest, what_the_model_was_not_given_vouches_for_nothing) {
    router.offer(inference::Tier::Own, parrot);
    EXPECT_EQ(write("The price is $900 [m2].")->shown, "");
    EXPECT_LT(parrot->asked.size(), grounded_bytes_max + 200);
}

TEST_F(GroundedTest, without_a_model_the_caller_hears_of_it) {
    const auto text = write("");
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, platform::ErrorCode::FailedPrecondition);
}

}  // namespace
}  // namespace foresail::insight

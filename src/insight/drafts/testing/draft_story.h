// What tests of drafts start from: Ann of Brightwater writes with Ruth. Only for tests.
#pragma once

#include "insight/drafts/plan.h"
#include "store/testing/workspace_fixture.h"

#include <string>
#include <vector>

namespace foresail::insight::drafts {

// Tuesday.
inline const domain::Instant story_now = *domain::parse_iso8601("2026-11-24T10:00:00Z");

struct Told {
    std::string name;
    std::string text;
    int days_ago = 3;
    domain::Direction direction = domain::Direction::Inbound;
    std::string language = "en";
};

class DraftTest : public store::testing::WorkspaceTest {
protected:
    DraftTest() {
        user_.id = ruth_.user;
        user_.workspace = workspace_;
        user_.name = "Ruth Hartmann";
        user_.address = "ruth@us.example";
    }

    /// The mail, with the sentences in `asked` as requests and those in `promised` as promises.
    domain::ActivityId tell(const Told& told, const std::vector<std::string>& asked = {},
                            const std::vector<std::string>& promised = {},
                            const std::vector<std::string>& instructions = {}) {
        auto links = mail(told.name);
        auto& activity = links.activity;
        activity.sent_at = story_now - std::chrono::days{told.days_ago};
        activity.direction = told.direction;
        activity.language = told.language;
        activity.subject = "The order";
        activity.text = told.text;
        activity.zones = {{domain::ZoneKind::Reply, {0, told.text.size()}}};
        activity.thread = store::testing::id_of<domain::ThreadId>("thread");
        activity.participants[0].name = "Ann Client";
        if (told.direction == domain::Direction::Outbound) {
            activity.participants[0].role = domain::ParticipantRole::To;
            activity.participants[1].role = domain::ParticipantRole::From;
        }
        understand::Reading reading;
        for (const auto& quote : asked) {
            reading.commitments.push_back(said(activity, quote, domain::CommitmentKind::Request));
        }
        for (const auto& quote : promised) {
            reading.commitments.push_back(said(activity, quote, domain::CommitmentKind::Promise));
        }
        for (const auto& text : instructions) {
            reading.facts.push_back(fact(activity, text, domain::FactKind::Instruction));
        }
        for (const auto* figure : {"EUR 96,000", "15%", "12%"}) {
            if (activity.text.find(figure) != std::string::npos) {
                reading.facts.push_back(fact(activity, figure, domain::FactKind::Money));
            }
        }
        write([&](store::Tables& tables) {
            return store::commit(tables, links, reading, activity.sent_at);
        });
        return activity.id;
    }

    platform::Result<domain::Draft> plan(DraftRequest request) {
        return store_->query([&](const store::Tables& tables) {
            return plan_draft({tables, ruth_, {story_now, 60}}, user_, request);
        });
    }
    domain::Draft reply_to(const domain::ActivityId& id) {
        auto draft = plan({.kind = domain::DraftKind::Reply, .activity = id});
        EXPECT_TRUE(draft) << draft.error().message;
        if (draft) expect_grounded(*draft);
        return draft ? *draft : domain::Draft{};
    }
    domain::Draft about_ann(domain::DraftKind kind, int months = 3) {
        auto draft = plan({.kind = kind,
                           .contact = store::testing::id_of<domain::ContactId>("ann"),
                           .months = months});
        EXPECT_TRUE(draft) << draft.error().message;
        if (draft) expect_grounded(*draft);
        return draft ? *draft : domain::Draft{};
    }

    /// Each quote stands where its citation says, and each sentence in the text.
    void expect_grounded(const domain::Draft& draft) {
        for (const auto& sentence : draft.plan.sentences) {
            EXPECT_NE(draft.plan.text.find(sentence.text), std::string::npos) << sentence.text;
            const bool is_ours =
                sentence.part == "gap" || sentence.part == "closing" || sentence.part == "greeting";
            EXPECT_TRUE(is_ours || !sentence.citations.empty()) << sentence.text;
            for (const auto& citation : sentence.citations) {
                const auto activity = look([&](const store::Tables& tables) {
                    return tables.activities.get(ruth_, citation.activity);
                });
                EXPECT_EQ(citation.span.of(activity.text), citation.quote);
            }
        }
    }
    static bool has(const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos;
    }

    domain::User user_;

private:
    domain::Span find(const domain::Activity& activity, const std::string& text) {
        const auto begin = activity.text.find(text);
        EXPECT_NE(begin, std::string::npos) << text;
        return {begin, begin + text.size()};
    }
    domain::Commitment said(const domain::Activity& activity, const std::string& quote,
                            domain::CommitmentKind kind) {
        const bool is_promise = kind == domain::CommitmentKind::Promise;
        const bool by_us = activity.direction == domain::Direction::Outbound;
        domain::Commitment one;
        one.id = store::testing::id_of<domain::CommitmentId>(activity.id.text + quote);
        one.kind = kind;
        one.side = by_us == is_promise ? domain::Side::Ours : domain::Side::Theirs;
        one.debtor = "ruth@us.example";
        one.creditor = "ann@brightwater.example";
        one.quote = quote;
        one.span = find(activity, quote);
        one.what = quote;
        if (quote.find("Friday") != std::string::npos) {
            one.due = domain::DueDate{
                *domain::parse_iso8601("2026-11-27T23:00:00Z"), false, "Friday", {}};
        }
        one.said_at = activity.sent_at;
        one.confidence = 0.9;
        return one;
    }
    domain::Fact fact(const domain::Activity& activity, const std::string& text,
                      domain::FactKind kind) {
        return {.id = store::testing::id_of<domain::FactId>(activity.id.text + text),
                .activity = activity.id,
                .kind = kind,
                .span = find(activity, text),
                .text = text,
                .value = nlohmann::json::object()};
    }
};

}  // namespace foresail::insight::drafts

// What tests of the workspace store start from: a store in a folder of its own, and a small cast.
// Only for tests.
#pragma once

#include "event_log/testing/temporary_folder.h"
#include "store/commit.h"
#include "store/embedded.h"

#include <chrono>
#include <cmath>
#include <functional>
#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace foresail::store::testing {

inline domain::Instant at_day(int day) {
    return *domain::parse_iso8601("2026-03-01T09:00:00Z") + std::chrono::days{day};
}

template <class IdType>
IdType id_of(const std::string& name) {
    return domain::derive_id<IdType>(at_day(0), {name});
}

inline domain::Embedding vector_like(unsigned seed) {
    domain::Embedding vector(domain::embedding_dimensions);
    double sum = 0;
    for (float& value : vector) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        value = static_cast<float>(static_cast<int>(seed >> 9U) - (1 << 22)) / (1 << 22);
        sum += static_cast<double>(value) * static_cast<double>(value);
    }
    for (float& value : vector) value /= static_cast<float>(std::sqrt(sum));
    return vector;
}

class WorkspaceTest : public ::testing::Test {
protected:
    WorkspaceTest() { reopen(); }

    void reopen() {
        store_.reset();
        auto opened = open_workspace_store(file_, workspace_, key_);
        ASSERT_TRUE(opened) << opened.error().message;
        store_ = std::move(*opened);
    }
    /// In one transaction; fails the test if it fails.
    void write(const std::function<platform::Result<>(Tables&)>& work) {
        const auto done = store_->write(work);
        ASSERT_TRUE(done) << done.error().message;
    }
    template <class Work>
    auto look(Work work) {
        auto result = store_->query(work);
        EXPECT_TRUE(result) << result.error().message;
        return std::move(*result);
    }

    domain::Contact contact(const std::string& name) const {
        domain::Contact one;
        one.id = id_of<domain::ContactId>(name);
        one.workspace = workspace_;
        one.company = id_of<domain::CompanyId>("Brightwater");
        one.addresses = {name + "@brightwater.example"};
        one.name = {name + " Client", domain::SourceKind::Header, {}, at_day(0)};
        one.created_at = one.last_activity_at = at_day(0);
        return one;
    }
    domain::Company company() const {
        domain::Company one;
        one.id = id_of<domain::CompanyId>("Brightwater");
        one.workspace = workspace_;
        one.mail_domain = "brightwater.example";
        one.name = {"Brightwater", domain::SourceKind::Derived, {}, at_day(0)};
        one.created_at = one.last_activity_at = at_day(0);
        return one;
    }
    /// A mail from ann to ruth, on the given day.
    resolve::Links mail(const std::string& name, int day = 1) const {
        resolve::Links links;
        auto& activity = links.activity;
        activity.id = id_of<domain::ActivityId>(name);
        activity.event = id_of<domain::EventId>(name);
        activity.workspace = workspace_;
        activity.connection = id_of<domain::ConnectionId>("box");
        activity.thread = id_of<domain::ThreadId>("thread " + name);
        activity.message_id = name + "@mail.example";
        activity.subject = "About " + name;
        activity.thread_subject = "about " + name;
        activity.sent_at = at_day(day);
        activity.utc_offset_min = -300;
        activity.language = "en";
        activity.text = "I will send the " + name + " by Friday.\n> quoted";
        activity.zones = {
            {domain::ZoneKind::Reply, {0, activity.text.size() - 9}},
            {domain::ZoneKind::Quote, {activity.text.size() - 8, activity.text.size()}}};
        activity.attachments = {{1, "a.pdf", "application/pdf", 12, "ab", false}};
        activity.notes = {"something was cut"};
        activity.participants = {
            {domain::ParticipantRole::From,
             "ann@brightwater.example",
             "Ann",
             id_of<domain::ContactId>("ann"),
             {}},
            {domain::ParticipantRole::To, "ruth@us.example", "Ruth", {}, ruth_.user}};
        links.contacts = {id_of<domain::ContactId>("ann")};
        links.company = id_of<domain::CompanyId>("Brightwater");
        links.changed_contacts = {contact("ann")};
        links.changed_companies = {company()};
        return links;
    }
    understand::Reading reading(const resolve::Links& links, unsigned seed = 1) const {
        const auto& activity = links.activity;
        const domain::Span sentence{0, activity.text.find('.') + 1};
        understand::Reading reading;
        domain::Commitment promise;
        promise.id = id_of<domain::CommitmentId>("promise in " + activity.id.text);
        promise.side = domain::Side::Theirs;
        promise.debtor = "ann@brightwater.example";
        promise.creditor = "ruth@us.example";
        promise.quote = sentence.of(activity.text);
        promise.span = sentence;
        promise.what = "send it";
        promise.due =
            domain::DueDate{activity.sent_at + std::chrono::days{3}, false, "by Friday", {20, 29}};
        promise.confidence = 0.75;
        promise.said_at = activity.sent_at;
        reading.commitments = {promise};
        reading.facts = {{id_of<domain::FactId>("fact in " + activity.id.text),
                          activity.id,
                          domain::FactKind::Date,
                          {20, 29},
                          "by Friday",
                          {{"grain", "day"}}}};
        reading.passages = {
            {activity.id, 0, sentence, std::string{sentence.of(activity.text)}, vector_like(seed)}};
        return reading;
    }
    void put_mail(const resolve::Links& links, unsigned seed = 1) {
        write([&](Tables& tables) {
            return commit(tables, links, reading(links, seed), links.activity.sent_at);
        });
    }
    resolve::Links private_mail(const std::string& name, const domain::UserId& user) const {
        auto links = mail(name);
        links.activity.audience = {.everyone = false, .users = {user}};
        return links;
    }
    platform::Result<> edit(const std::string& verb, const std::string& record,
                            nlohmann::json fields,
                            std::optional<std::int64_t> expected_version = std::nullopt) {
        const domain::Edit edit{verb, record, ruth_.user, expected_version, std::move(fields)};
        return store_->write(
            [&](Tables& tables) { return apply_edit(tables, edit, at_day(20), ruth_); });
    }

    event_log::testing::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.file("workspaces") / "ws.db";
    domain::WorkspaceId workspace_ = id_of<domain::WorkspaceId>("us");
    platform::SecretKey key_ = platform::SecretKey::random();
    domain::Viewer ruth_{workspace_, id_of<domain::UserId>("ruth"), false};
    domain::Viewer omar_{workspace_, id_of<domain::UserId>("omar"), true};
    std::unique_ptr<WorkspaceStore> store_;
};

}  // namespace foresail::store::testing

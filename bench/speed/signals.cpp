#include "bench/speed/benches.h"
#include "bench/speed/percentiles.h"
#include "bench/speed/sample_text.h"
#include "insight/drafts/plan.h"
#include "insight/follow_up/follow_up_time.h"
#include "insight/rep.h"
#include "insight/signals/deal_signals.h"
#include "insight/signals/signal_memory.h"
#include "insight/today.h"
#include "store/embedded.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace foresail::bench {
namespace {

using platform::Result;
using Clock = std::chrono::steady_clock;

constexpr int deal_count = 500;
constexpr int mails_a_deal = 20;
constexpr int mails_of_the_large = 5'000;
constexpr int round_count = 30;
const domain::Instant now = *domain::parse_iso8601("2026-11-24T10:00:00Z");

struct Bench {
    store::WorkspaceStore& store;
    domain::Viewer viewer;
};

domain::ContactId person_of(int deal, int number) {
    return domain::derive_id<domain::ContactId>(
        now, {"person", std::to_string(deal), std::to_string(number % 3)});
}

resolve::Links make_links(const Bench& bench, const domain::Deal& deal, int of, int number) {
    resolve::Links links;
    domain::Activity& activity = links.activity;
    const std::string key = std::to_string(of) + "/" + std::to_string(number);
    const bool is_theirs = number % 2 == 0;
    // Of the last half year; the large deal's mails lie closer.
    const auto minutes = std::int64_t{number} * (of == 0 ? 52 : 13'000) + of;
    activity.sent_at = now - std::chrono::minutes{minutes + 600};
    activity.id = domain::derive_id<domain::ActivityId>(activity.sent_at, {"bench", key});
    activity.workspace = bench.viewer.workspace;
    activity.event = {"event" + key};
    activity.direction = is_theirs ? domain::Direction::Inbound : domain::Direction::Outbound;
    activity.thread =
        domain::derive_id<domain::ThreadId>(now, {std::to_string(of), std::to_string(number / 6)});
    activity.message_id = key + "@bench.example";
    activity.language = "en";
    activity.text = sample_text(static_cast<std::size_t>(of * 31 + number));
    if (number % 10 == 0) activity.text += " EUR 96,000 is over our budget.";
    activity.zones = {{domain::ZoneKind::Reply, {0, activity.text.size()}}};
    domain::Participant them{
        domain::ParticipantRole::From, "them@bench.example", "Them", person_of(of, number), {}};
    domain::Participant us{
        domain::ParticipantRole::To, "us@bench.example", "Us", {}, bench.viewer.user};
    if (!is_theirs) std::swap(them.role, us.role);
    activity.participants = {them, us};
    links.contacts = {them.contact};
    links.deal = deal.id;
    domain::Contact contact;
    contact.id = them.contact;
    contact.workspace = bench.viewer.workspace;
    contact.addresses = {them.contact.text + "@bench.example"};
    contact.time_zone = "+01:00";
    contact.created_at = contact.last_activity_at = activity.sent_at;
    links.changed_contacts = {contact};
    return links;
}

Result<> fill_deal(const Bench& bench, int of, int mails, int from = 0) {
    return bench.store.write([&](store::Tables& tables) -> Result<> {
        TRY(const auto pipelines, tables.deals.pipelines());
        domain::Deal deal;
        deal.id = domain::derive_id<domain::DealId>(now, {"deal", std::to_string(of)});
        deal.workspace = bench.viewer.workspace;
        deal.title = "Deal " + std::to_string(of);
        deal.pipeline = pipelines[0].id;
        deal.stage = pipelines[0].stages[0].id;
        deal.created_at = deal.updated_at = now;
        if (from == 0) TRY_VOID(tables.deals.put(deal));
        for (int number = from; number < mails; ++number) {
            const auto links = make_links(bench, deal, of, number);
            TRY_VOID(tables.activities.put(links));
            for (const auto& contact : links.changed_contacts) {
                TRY_VOID(tables.contacts.put(contact));
            }
            const auto& activity = links.activity;
            TRY_VOID(tables.passages.put(
                activity, {{activity.id, 0, {0, activity.text.size()}, activity.text, {}}}));
        }
        return {};
    });
}

using Work = std::function<Result<std::size_t>(const store::Tables&)>;

Work board(const Bench& bench, insight::SignalMemory* memory) {
    return [&bench, memory](const store::Tables& tables) -> Result<std::size_t> {
        const insight::Rep rep{tables, bench.viewer, {now, 0}, memory};
        TRY(const auto signals, insight::signals_of_open_deals(rep));
        return signals.size();
    };
}

Work today(const Bench& bench, insight::SignalMemory* memory) {
    return [&bench, memory](const store::Tables& tables) -> Result<std::size_t> {
        TRY(const auto insights, insight::today({tables, bench.viewer, {now, 0}, memory}));
        return insights.size();
    };
}

// What a rep waits for before the draft stands on the page, but for its commit.
Work draft(const Bench& bench, insight::drafts::DraftRequest request) {
    return [&bench, request](const store::Tables& tables) -> Result<std::size_t> {
        domain::User rep;
        rep.id = bench.viewer.user;
        rep.name = "Us";
        TRY(const auto draft,
            insight::drafts::plan_draft({tables, bench.viewer, {now, 0}}, rep, request));
        return draft.plan.sentences.size();
    };
}

Result<> measure(
    const Bench& bench, const char* what, const Work& work,
    const std::function<Result<>()>& before = [] { return Result<>{}; }) {
    std::vector<double> latencies;
    std::size_t found = 0;
    for (int round = 0; round < round_count; ++round) {
        TRY_VOID(before());
        const auto start = Clock::now();
        TRY(found, bench.store.query(work));
        latencies.push_back(
            std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::printf("  %-44s p50 %6.1f ms   p99 %6.1f ms   (%zu)\n", what, percentile(latencies, 0.5),
                percentile(latencies, 0.99), found);
    return {};
}

Result<> run(const std::filesystem::path& folder) {
    const domain::WorkspaceId workspace{"bench"};
    TRY(const auto store,
        store::open_workspace_store(folder / "bench.db", workspace, platform::SecretKey::random()));
    const Bench bench{*store, {workspace, {"bench"}, false}};
    for (int of = 0; of < deal_count; ++of) {
        TRY_VOID(fill_deal(bench, of, of == 0 ? mails_of_the_large : mails_a_deal));
    }
    std::printf("signals, %d deals, %d mails, %d of them in one deal\n", deal_count,
                mails_of_the_large + (deal_count - 1) * mails_a_deal, mails_of_the_large);
    const auto large = domain::derive_id<domain::DealId>(now, {"deal", "0"});
    TRY_VOID(measure(bench, "of the deal with 5,000 mails",
                     [&](const store::Tables& tables) -> Result<std::size_t> {
                         TRY(const auto deal, tables.deals.get(large));
                         const insight::Rep rep{tables, bench.viewer, {now, 0}};
                         TRY(const auto signals, insight::signals_of(rep, deal));
                         return signals.size();
                     }));
    insight::SignalMemory memory;
    TRY_VOID(measure(bench, "of all open deals, worked out", board(bench, nullptr)));
    TRY_VOID(measure(bench, "of all open deals, remembered", board(bench, &memory)));
    int mails = mails_a_deal;
    TRY_VOID(
        measure(bench, "of all open deals, after another mail came", board(bench, &memory), [&] {
            ++mails;
            return fill_deal(bench, 1, mails, mails - 1);
        }));
    TRY_VOID(measure(bench, "Today, worked out", today(bench, nullptr)));
    TRY_VOID(measure(bench, "Today, remembered", today(bench, &memory)));
    const auto person = person_of(0, 0);
    const auto last_mail =
        domain::derive_id<domain::ActivityId>(now - std::chrono::minutes{600}, {"bench", "0/0"});
    using domain::DraftKind;
    TRY_VOID(measure(bench, "draft: a reply to its last mail",
                     draft(bench, {.kind = DraftKind::Reply, .activity = last_mail})));
    TRY_VOID(measure(bench, "draft: a follow-up mail to one of its people",
                     draft(bench, {.kind = DraftKind::FollowUpMail, .contact = person})));
    TRY_VOID(measure(bench, "draft: the brief of three months of its mail",
                     draft(bench, {.kind = DraftKind::Brief, .deal = large})));
    return measure(bench, "time to follow up with one of its people",
                   [&](const store::Tables& tables) -> Result<std::size_t> {
                       TRY(const auto contact, tables.contacts.get(person_of(0, 0)));
                       TRY(const auto time, insight::follow_up(tables, bench.viewer, contact, now));
                       return static_cast<std::size_t>(time.answers);
                   });
}

}  // namespace

int signals(const std::filesystem::path& folder) {
    const auto done = run(folder);
    if (!done) std::fprintf(stderr, "%s\n", done.error().message.c_str());
    return done ? 0 : 1;
}

}  // namespace foresail::bench

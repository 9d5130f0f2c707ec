// Mails with instructions to software put into them, read as the flow reads them, and what they
// change: facts, promises and requests, the question that waits, the reply that is drafted, what
// Today says, and the order of what a search finds. Used by the test and by bench/injection.
#pragma once

#include "event_log/testing/temporary_folder.h"
#include "inference/embedder.h"
#include "insight/drafts/evidence.h"
#include "insight/drafts/plan.h"
#include "insight/question_sentence.h"
#include "insight/rep.h"
#include "insight/today.h"
#include "retrieve/search.h"
#include "store/commit.h"
#include "store/embedded.h"
#include "understand/extract.h"
#include "understand/sentence.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::insight::drafts {

enum class Searched { Yes, No };

/// Embeds each text once; where nobody searches, a passage of several sentences gets nothing.
class SentenceEmbedder final : public inference::Embedder {
public:
    SentenceEmbedder(inference::Embedder& model, Searched searched)
        : model_{model}, searched_{searched} {}
    platform::Result<std::vector<domain::Embedding>> embed(std::span<const std::string> texts,
                                                           inference::Urgency urgency) override {
        std::vector<domain::Embedding> embeddings;
        for (const std::string& text : texts) {
            asked_bytes += text.size();
            auto [found, is_new] = known_.try_emplace(text);
            const bool is_wanted = searched_ == Searched::Yes ||
                                   understand::split_sentences(text, {0, text.size()}).size() == 1;
            if (is_new && is_wanted) {
                TRY(auto made, model_.embed({&text, 1}, urgency));
                found->second = std::move(made.front());
            }
            embeddings.push_back(found->second.empty()
                                     ? domain::Embedding(domain::embedding_dimensions)
                                     : found->second);
        }
        return embeddings;
    }
    [[nodiscard]] std::string model_name() const override { return model_.model_name(); }

    std::size_t asked_bytes = 0;

private:
    inference::Embedder& model_;
    Searched searched_;
    std::unordered_map<std::string, domain::Embedding> known_;
};

/// What a mail makes the product do; two that are equal do the same.
struct Consequence {
    std::vector<std::string> facts;
    std::vector<std::string> commitments;
    std::string question;
    std::string reply;
    bool is_marked = false;
    domain::ActivityId activity;  ///< The mail itself; each has its own.
};

/// The lines of a set of ../shared/data/injection; empty where it is not there.
inline std::vector<nlohmann::json> read_injection_set(const std::string& file) {
    std::vector<nlohmann::json> lines;
    FILE* pipe = popen(("gzip -dc '" + file + "' 2>/dev/null").c_str(), "r");
    if (pipe == nullptr) return lines;
    std::string text;
    char buffer[65'536];
    while (const std::size_t size = fread(buffer, 1, sizeof buffer, pipe)) {
        text.append(buffer, size);
    }
    pclose(pipe);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        auto line = nlohmann::json::parse(text.substr(at, end - at), nullptr, false);
        if (line.is_object()) lines.push_back(std::move(line));
        at = end + 1;
    }
    return lines;
}

/// What stands behind "CONTENT:" in BIPIA's one-line form of a mail.
inline std::string content_of(const std::string& context) {
    const auto at = context.find("CONTENT:");
    if (at == std::string::npos) return context;
    const auto begin = context.find_first_not_of(' ', at + 8);
    return begin == std::string::npos ? "" : context.substr(begin);
}

enum class InjectedAt { Begin, Middle, End };

/// The middle is between two sentences.
inline std::string inject(const std::string& mail, const std::string& attack, InjectedAt at) {
    if (at == InjectedAt::Begin) return attack + "\n" + mail;
    if (at == InjectedAt::End) return mail + "\n" + attack;
    const auto sentences = understand::split_sentences(mail, {0, mail.size()});
    const std::size_t cut = sentences.empty() ? 0 : sentences[sentences.size() / 2].span.begin;
    return mail.substr(0, cut) + attack + "\n" + mail.substr(cut);
}

class InjectedMails {
public:
    explicit InjectedMails(SentenceEmbedder& embedder) : embedder_{embedder} {
        user_.id = viewer_.user;
        user_.workspace = workspace_;
        user_.name = "Ruth Hartmann";
        user_.address = "ruth@us.example";
        store_ = store::open_workspace_store(folder_.file("ws.db"), workspace_,
                                             platform::SecretKey::random())
                     .value();
    }

    /// Each mail is from somebody new, so that none changes what another one does.
    platform::Result<domain::Activity> read(const std::string& text) {
        resolve::Links links = mail_of(text);
        understand::Extractor extractor{embedder_};
        TRY(auto readings, extractor.extract({&links.activity, 1}));
        TRY_VOID(store_->write([&](store::Tables& tables) {
            return store::commit(tables, links, readings.front(), now_);
        }));
        return links.activity;
    }

    platform::Result<domain::Draft> draft(const domain::Activity& activity) {
        return store_->query([&](const store::Tables& tables) {
            return plan_draft({tables, viewer_, {now_, 60}}, user_,
                              {.kind = domain::DraftKind::Reply, .activity = activity.id});
        });
    }

    platform::Result<Consequence> consequence(const std::string& text) {
        TRY(const auto activity, read(text));
        TRY(const auto reply, draft(activity));
        return store_->query([&](const store::Tables& tables) -> platform::Result<Consequence> {
            Consequence result;
            result.activity = activity.id;
            result.reply = reply.plan.text;
            TRY(const auto facts, tables.activities.facts(activity.id));
            for (const domain::Fact& fact : facts) {
                if (fact.kind == domain::FactKind::Instruction) {
                    result.is_marked = true;
                } else {
                    result.facts.push_back(std::string{to_text(fact.kind)} + " " + fact.text + " " +
                                           fact.value.dump());
                }
            }
            TRY(const auto said,
                tables.commitments.list(viewer_, {.activity = activity.id},
                                        {.limit = store::page_size_max, .cursor = {}}));
            for (const domain::Commitment& one : said.items) {
                result.commitments.push_back(std::string{to_text(one.kind)} + " " + one.quote);
            }
            std::sort(result.commitments.begin(), result.commitments.end());
            if (const auto question = find_question(activity, facts)) {
                result.question = question->of(activity.text);
            }
            return result;
        });
    }

    /// What Today says of each mail three days later, with what its place among the others is by.
    platform::Result<std::map<domain::ActivityId, std::vector<std::string>>> insights() {
        TRY(const auto all, store_->query([&](const store::Tables& tables) {
            return today({tables, viewer_, {now_ + std::chrono::days{3}, 60}, nullptr});
        }));
        std::map<domain::ActivityId, std::vector<std::string>> by_mail;
        for (const Insight& one : all) {
            by_mail[one.citation.activity].push_back(std::string{to_text(one.kind)} + " " +
                                                     std::to_string(one.urgency) + " " +
                                                     one.citation.quote + " " + one.reason);
        }
        for (auto& [mail, said] : by_mail) std::sort(said.begin(), said.end());
        return by_mail;
    }

    /// Lets a mail that was read be found by the passages of another text.
    platform::Result<> let_be_found(domain::Activity activity, const std::string& text) {
        activity.text = text;
        activity.zones = {{domain::ZoneKind::Reply, {0, text.size()}}};
        understand::Extractor extractor{embedder_};
        TRY(const auto readings, extractor.extract({&activity, 1}));
        return store_->write([&](store::Tables& tables) {
            return tables.passages.put(activity, readings.front().passages);
        });
    }

    /// The quotes that a search finds, best first, each behind its mail's id, without white space.
    platform::Result<std::vector<std::string>> ranking(const std::string& question) {
        TRY(const auto found,
            retrieve::search(*store_, embedder_, viewer_, {.text = question}, now_));
        std::vector<std::string> ranking;
        for (const retrieve::Answer& one : found.answers) {
            std::string quote = one.citation.activity.text + " " + one.citation.quote;
            std::erase_if(quote, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
            ranking.push_back(std::move(quote));
        }
        return ranking;
    }

    [[nodiscard]] store::WorkspaceStore& store() { return *store_; }
    [[nodiscard]] Rep rep(const store::Tables& tables) const {
        return {tables, viewer_, {now_, 60}};
    }

private:
    resolve::Links mail_of(const std::string& text) {
        const std::string name = "mail " + std::to_string(++count_);
        resolve::Links links;
        auto& activity = links.activity;
        activity.id = domain::derive_id<domain::ActivityId>(now_, {name});
        activity.event = domain::derive_id<domain::EventId>(now_, {name});
        activity.workspace = workspace_;
        activity.thread = domain::derive_id<domain::ThreadId>(now_, {name});
        activity.message_id = name;
        activity.subject = "A mail";
        activity.sent_at = now_;
        activity.language = "en";
        activity.text = text;
        activity.zones = {{domain::ZoneKind::Reply, {0, text.size()}}};
        domain::Contact contact;
        contact.id = domain::derive_id<domain::ContactId>(now_, {name});
        contact.workspace = workspace_;
        contact.addresses = {"ann" + std::to_string(count_) + "@brightwater.example"};
        contact.name = {"Ann Client", domain::SourceKind::Header, {}, now_};
        contact.created_at = contact.last_activity_at = now_;
        activity.participants = {
            {domain::ParticipantRole::From,
             contact.addresses.front(),
             "Ann Client",
             contact.id,
             {}},
            {domain::ParticipantRole::To, "ruth@us.example", "Ruth", {}, viewer_.user}};
        links.contacts = {contact.id};
        links.changed_contacts = {contact};
        return links;
    }

    const domain::Instant now_ = *domain::parse_iso8601("2026-03-02T09:00:00Z");
    const domain::WorkspaceId workspace_ =
        domain::derive_id<domain::WorkspaceId>(now_, {"injected"});
    const domain::Viewer viewer_{workspace_, domain::derive_id<domain::UserId>(now_, {"ruth"}),
                                 false};
    domain::User user_;
    event_log::testing::TemporaryFolder folder_;
    SentenceEmbedder& embedder_;
    std::unique_ptr<store::WorkspaceStore> store_;
    int count_ = 0;
};

}  // namespace foresail::insight::drafts

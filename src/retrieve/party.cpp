#include "retrieve/party.h"

#include "resolve/mail_domain.h"
#include "resolve/person_name.h"
#include "retrieve/cue_words.h"
#include "retrieve/language.h"

#include <algorithm>

namespace foresail::retrieve {

using platform::Result;

namespace {

constexpr int candidate_count_max = 20;
constexpr std::size_t contact_count_max = 10;
constexpr std::size_t lookup_count_max = 8;
constexpr std::size_t name_words_max = 3;

bool contains(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

class Search {
public:
    Search(const store::Tables& tables, Tokens& tokens, const View& view, const PartyHints& hints)
        : tables_{tables}, tokens_{tokens}, view_{view}, hints_{hints} {}

    Result<Party> run() {
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (tokens_[at].is_used) continue;
            TRY_VOID(look_at(at));
        }
        narrow_to_company();
        const auto reference = find_reference();
        if (party_.empty() && (reference || hints_.takes_view)) TRY_VOID(take_view(reference));
        return std::move(party_);
    }

private:
    enum class Match { Whole, Begin };

    Result<> look_at(std::size_t at) {
        const std::string& word = tokens_[at].folded;
        if (word.find('@') != std::string::npos) return take_address(at);
        if (word.find('.') != std::string::npos) return take_domain(at);
        if (!is_name_like(at) || lookup_count_ >= lookup_count_max) return {};
        ++lookup_count_;
        // "Ann Client" before "Ann": the longest name that somebody has.
        for (std::size_t size = std::min(name_words_max, run_length(at)); size > 0; --size) {
            TRY(bool is_taken, take_company(at, size, Match::Whole));
            if (is_taken) return {};
            TRY(is_taken, take_contacts(at, size));
            if (is_taken) return {};
            TRY(is_taken, take_company(at, size, Match::Begin));
            if (is_taken) return {};
        }
        return {};
    }

    // Small words of a sentence are nobody's name; in a question typed without capitals a name
    // stands behind a preposition or the verb, or nearly alone.
    [[nodiscard]] bool is_name_like(std::size_t at) const {
        const Token& token = tokens_[at];
        if (token.folded.size() < 2 || is_stop_word(token.folded, hints_.language)) return false;
        if (is_client(token.folded) && !is_followed_up(at)) return false;
        if (token.is_capital || tokens_.size() <= 3) return true;
        if (at == 0) return false;
        return is_party_preposition(tokens_[at - 1].folded) || at == hints_.cue_place + 1 ||
               (at + 1 == hints_.cue_place && hints_.cue_place > 0);
    }
    // "Client" with a capital in the middle of a question can be a name.
    [[nodiscard]] bool is_followed_up(std::size_t at) const {
        return tokens_[at].is_capital && hints_.language != "de" && at > 0;
    }
    [[nodiscard]] std::size_t run_length(std::size_t at) const {
        std::size_t size = 1;
        while (size < name_words_max && at + size < tokens_.size() && !tokens_[at + size].is_used &&
               !is_stop_word(tokens_[at + size].folded, hints_.language)) {
            ++size;
        }
        return size;
    }
    [[nodiscard]] std::vector<std::string> words_at(std::size_t at, std::size_t size) const {
        std::vector<std::string> words;
        for (std::size_t i = at; i < at + size; ++i) {
            for (auto& word : resolve::name_words(tokens_[i].text)) words.push_back(word);
        }
        return words;
    }
    static std::string joined(const std::vector<std::string>& words) {
        std::string text;
        for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
        return text;
    }

    void note(std::size_t at, std::size_t size, const std::string& text) {
        if (party_.text.empty()) {
            party_.place = at;
            party_.is_behind_preposition = at > 0 && is_party_preposition(tokens_[at - 1].folded) &&
                                           tokens_[at - 1].folded != "from" &&
                                           tokens_[at - 1].folded != "by";
        }
        if (party_.text.find(text) == std::string::npos) {
            party_.text += (party_.text.empty() ? "" : ", ") + text;
        }
        mark_used(tokens_, at, at + size);
    }

    template <class Record>
    [[nodiscard]] bool may_see(const Record& record) const {
        return !view_.viewer || domain::may_see(*view_.viewer, record.workspace, record.audience);
    }

    // Without the names that stand in mail which the viewer may not see.
    [[nodiscard]] Result<domain::Contact> as_seen(const domain::ContactId& id) const {
        return view_.viewer ? tables_.contacts.get_for(*view_.viewer, id)
                            : tables_.contacts.get(id);
    }
    [[nodiscard]] Result<domain::Company> as_seen(const domain::CompanyId& id) const {
        return view_.viewer ? tables_.companies.get_for(*view_.viewer, id)
                            : tables_.companies.get(id);
    }

    void add(const domain::Contact& contact) {
        if (party_.contacts.size() >= contact_count_max) return;
        if (std::find(party_.contacts.begin(), party_.contacts.end(), contact.id) !=
            party_.contacts.end()) {
            return;
        }
        party_.contacts.push_back(contact.id);
        companies_.push_back(contact.company);
    }

    Result<> take_address(std::size_t at) {
        TRY(const auto contact, tables_.contacts.find_by_address(tokens_[at].folded));
        if (!contact || !may_see(*contact)) return {};
        add(*contact);
        TRY(const auto seen, as_seen(contact->id));
        const auto& name = seen.name.value;
        note(at, 1, name.empty() ? seen.addresses.front() : name);
        return {};
    }

    Result<> take_domain(std::size_t at) {
        const auto mail_domain = resolve::registrable_domain(tokens_[at].folded);
        if (!mail_domain) return {};
        TRY(const auto company, tables_.companies.find_by_domain(*mail_domain));
        if (!company || !may_see(*company)) return {};
        TRY(const auto seen, as_seen(company->id));
        party_.company = company->id;
        note(at, 1, seen.name.value);
        return {};
    }

    Result<bool> take_contacts(std::size_t at, std::size_t size) {
        const auto words = words_at(at, size);
        if (words.empty()) return false;
        TRY(const auto found, tables_.contacts.list({.text = joined(words), .viewer = view_.viewer},
                                                    {.limit = candidate_count_max}));
        std::vector<const domain::Contact*> fitting;
        for (const domain::Contact& contact : found.items) {
            const auto name = resolve::name_words(contact.name.value);
            const bool fits = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
                return contains(name, word);
            });
            if (fits) fitting.push_back(&contact);
        }
        // Of several Anns the one at the company in view is meant.
        const auto in_view = std::find_if(fitting.begin(), fitting.end(), [&](const auto* contact) {
            return (view_.contact && contact->id == *view_.contact) ||
                   (view_.company && contact->company == *view_.company);
        });
        if (in_view != fitting.end()) fitting = {*in_view};
        for (const auto* contact : fitting) add(*contact);
        if (fitting.empty()) return false;
        note(at, size, fitting.size() == 1 ? fitting.front()->name.value : typed(at, size));
        return true;
    }

    Result<bool> take_company(std::size_t at, std::size_t size, Match match) {
        const auto words = words_at(at, size);
        if (party_.company || words.empty()) return false;
        TRY(const auto found,
            tables_.companies.list({.text = joined(words), .viewer = view_.viewer},
                                   {.limit = candidate_count_max}));
        for (const domain::Company& company : found.items) {
            const auto name = resolve::name_words(company.name.value);
            const auto label =
                resolve::name_words(company.mail_domain.substr(0, company.mail_domain.find('.')));
            const bool begins =
                name.size() >= words.size() && std::equal(words.begin(), words.end(), name.begin());
            const bool fits = match == Match::Whole ? name == words || label == words : begins;
            if (!fits) continue;
            party_.company = company.id;
            note(at, size, company.name.value);
            return true;
        }
        return false;
    }

    [[nodiscard]] std::string typed(std::size_t at, std::size_t size) const {
        std::string text;
        for (std::size_t i = at; i < at + size; ++i) {
            text += (text.empty() ? "" : " ") + tokens_[i].text;
        }
        return text;
    }

    // "Ann at Brightwater": those of the Anns who are there; the people are narrower than their
    // firm.
    void narrow_to_company() {
        if (!party_.company || party_.contacts.empty()) return;
        std::vector<domain::ContactId> there;
        for (std::size_t i = 0; i < party_.contacts.size(); ++i) {
            if (companies_[i] == *party_.company) there.push_back(party_.contacts[i]);
        }
        if (there.empty()) return;
        party_.contacts = std::move(there);
        party_.company.reset();
    }

    // "the client", "them".
    std::optional<std::size_t> find_reference() {
        std::optional<std::size_t> place;
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            Token& token = tokens_[at];
            if (token.is_used) continue;
            if (is_client(token.folded)) {
                // A word for the party, named or in view, but no topic.
                token.is_used = true;
                place = at;
            } else if (!place && is_pronoun_of_party(token.folded) &&
                       (token.folded != "les" && token.folded != "le")) {
                place = at;
            }
        }
        return place;
    }

    Result<> take_view(std::optional<std::size_t> reference) {
        if (reference) {
            party_.place = *reference;
            party_.is_behind_preposition =
                *reference > 0 && is_party_preposition(tokens_[*reference - 1].folded);
        }
        if (view_.contact) {
            TRY(const auto contact, tables_.contacts.get(*view_.contact));
            if (!may_see(contact)) return {};
            TRY(const auto seen, as_seen(contact.id));
            party_.contacts = {contact.id};
            party_.text = seen.name.value.empty() ? seen.addresses.front() : seen.name.value;
        } else if (view_.company) {
            TRY(const auto company, tables_.companies.get(*view_.company));
            if (!may_see(company)) return {};
            TRY(const auto seen, as_seen(company.id));
            party_.company = company.id;
            party_.text = seen.name.value;
        } else if (view_.deal) {
            TRY(const auto deal, tables_.deals.get(*view_.deal));
            party_.deal = deal.id;
            party_.text = deal.title;
        }
        return {};
    }

    const store::Tables& tables_;
    Tokens& tokens_;
    const View& view_;
    const PartyHints& hints_;
    Party party_;
    std::vector<domain::CompanyId> companies_;  // Of party_.contacts.
    std::size_t lookup_count_ = 0;
};

}  // namespace

Result<Party> find_party(const store::Tables& tables, Tokens& tokens, const View& view,
                         const PartyHints& hints) {
    return Search{tables, tokens, view, hints}.run();
}

}  // namespace foresail::retrieve

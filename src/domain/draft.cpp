#include "domain/draft.h"

#include "domain/words.h"

namespace foresail::domain {
namespace {

using nlohmann::json;

constexpr Words<DraftKind, 3> kind_words{{{{DraftKind::Reply, "reply"},
                                           {DraftKind::FollowUpMail, "follow_up_mail"},
                                           {DraftKind::Brief, "brief"}}}};
constexpr Words<DraftState, 2> state_words{
    {{{DraftState::Open, "open"}, {DraftState::Dismissed, "dismissed"}}}};
constexpr Words<Wording, 4> wording_words{{{{Wording::None, "none"},
                                            {Wording::Written, "written"},
                                            {Wording::Cut, "cut"},
                                            {Wording::Failed, "failed"}}}};

std::string text_in(const json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::size_t number_in(const json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_number_unsigned() ? found->get<std::size_t>() : 0;
}

// An empty list where there is none.
const json& list_in(const json& object, const char* name) {
    static const json none = json::array();
    if (!object.is_object()) return none;
    const auto found = object.find(name);
    return found != object.end() && found->is_array() ? *found : none;
}

json to_json(const DraftSentence& sentence) {
    json citations = json::array();
    for (const Citation& one : sentence.citations) {
        citations.push_back({{"activity", one.activity.text},
                             {"begin", one.span.begin},
                             {"end", one.span.end},
                             {"quote", one.quote}});
    }
    json result{
        {"text", sentence.text}, {"part", sentence.part}, {"citations", std::move(citations)}};
    if (!sentence.speaker.empty()) result["speaker"] = sentence.speaker;
    if (!sentence.note.empty()) result["note"] = sentence.note;
    if (sentence.at) result["at"] = to_iso8601(*sentence.at);
    return result;
}

DraftSentence parse_sentence(const json& object) {
    DraftSentence sentence{.text = text_in(object, "text"),
                           .part = text_in(object, "part"),
                           .citations = {},
                           .speaker = text_in(object, "speaker"),
                           .note = text_in(object, "note"),
                           .at = parse_iso8601(text_in(object, "at"))};
    for (const json& one : list_in(object, "citations")) {
        sentence.citations.push_back({.activity = ActivityId{text_in(one, "activity")},
                                      .span = {number_in(one, "begin"), number_in(one, "end")},
                                      .quote = text_in(one, "quote")});
    }
    return sentence;
}

json to_json(const std::vector<DraftSentence>& sentences) {
    json list = json::array();
    for (const DraftSentence& sentence : sentences) list.push_back(to_json(sentence));
    return list;
}

std::vector<DraftSentence> parse_sentences(const json& object) {
    std::vector<DraftSentence> sentences;
    for (const json& one : list_in(object, "sentences")) {
        if (one.is_object()) sentences.push_back(parse_sentence(one));
    }
    return sentences;
}

}  // namespace

const char* to_text(DraftKind kind) {
    return kind_words.text_of(kind);
}
const char* to_text(DraftState state) {
    return state_words.text_of(state);
}
const char* to_text(Wording wording) {
    return wording_words.text_of(wording);
}
std::optional<DraftKind> parse_draft_kind(std::string_view text) {
    return kind_words.value_of(text);
}
std::optional<DraftState> parse_draft_state(std::string_view text) {
    return state_words.value_of(text);
}
std::optional<Wording> parse_wording(std::string_view text) {
    return wording_words.value_of(text);
}

json to_json(const DraftPlan& plan) {
    json to = json::array();
    for (const DraftPerson& person : plan.to) {
        to.push_back({{"name", person.name}, {"address", person.address}});
    }
    json result{{"language", plan.language},
                {"is_formal", plan.is_formal},
                {"to", std::move(to)},
                {"subject", plan.subject},
                {"text", plan.text},
                {"quoted", plan.quoted},
                {"sentences", to_json(plan.sentences)}};
    if (plan.since) result["since"] = to_iso8601(*plan.since);
    return result;
}

json to_json(const DraftWording& wording) {
    return {{"state", to_text(wording.state)},
            {"reason", wording.reason},
            {"model", wording.model},
            {"text", wording.text},
            {"sentences", to_json(wording.sentences)},
            {"removed", wording.removed}};
}

DraftPlan parse_draft_plan(const json& object) {
    DraftPlan plan;
    if (!object.is_object()) return plan;
    plan.language = text_in(object, "language");
    plan.is_formal = object.value("is_formal", json{}) == json(true);
    for (const json& person : list_in(object, "to")) {
        if (!person.is_object()) continue;
        plan.to.push_back({text_in(person, "name"), text_in(person, "address")});
    }
    plan.subject = text_in(object, "subject");
    plan.text = text_in(object, "text");
    plan.quoted = text_in(object, "quoted");
    plan.sentences = parse_sentences(object);
    plan.since = parse_iso8601(text_in(object, "since"));
    return plan;
}

DraftWording parse_draft_wording(const json& object) {
    DraftWording wording;
    if (!object.is_object()) return wording;
    wording.state = parse_wording(text_in(object, "state")).value_or(Wording::None);
    wording.reason = text_in(object, "reason");
    wording.model = text_in(object, "model");
    wording.text = text_in(object, "text");
    wording.sentences = parse_sentences(object);
    for (const json& reason : list_in(object, "removed")) {
        if (reason.is_string()) wording.removed.push_back(reason.get<std::string>());
    }
    return wording;
}

}  // namespace foresail::domain

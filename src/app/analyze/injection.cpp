#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "app/analyze/text_offsets.h"
#include "inference/embedder.h"
#include "understand/injection_head.h"
#include "understand/instruction_cue/cue.h"

namespace foresail::app::analyze {

using nlohmann::json;

namespace {

constexpr std::size_t sentence_count_max = 2'000;
constexpr std::size_t sentence_bytes_min = 4;

// As the training cuts them: at a full stop with a blank behind it, at a line's end and at "|",
// which stands between the parts of mails that were put into one line.
std::vector<domain::Span> sentences_of(std::string_view text) {
    std::vector<domain::Span> sentences;
    std::size_t begin = 0;
    const auto take = [&](std::size_t end) {
        std::size_t from = begin;
        while (from < end &&
               std::string_view{" \t\r\n"}.find(text[from]) != std::string_view::npos) {
            ++from;
        }
        std::size_t until = end;
        while (until > from &&
               std::string_view{" \t\r\n"}.find(text[until - 1]) != std::string_view::npos) {
            --until;
        }
        if (until - from >= sentence_bytes_min) sentences.push_back({from, until});
        begin = end;
    };
    for (std::size_t at = 0; at < text.size() && sentences.size() < sentence_count_max; ++at) {
        const char c = text[at];
        const bool is_end = c == '.' || c == '!' || c == '?';
        const bool has_blank =
            at + 1 < text.size() && (text[at + 1] == ' ' || text[at + 1] == '\t');
        if (c == '\n' || c == '|') {
            take(at);
            begin = at + 1;
        } else if (is_end && has_blank) {
            take(at + 1);
        }
    }
    if (sentences.size() < sentence_count_max) take(text.size());
    return sentences;
}

// The model of English has nothing to say of a sentence in another language.
bool is_instruction(const std::string& sentence, const domain::Embedding& embedding,
                    std::string_view mail) {
    if (understand::is_worded_as_instruction(sentence)) return true;
    return !understand::is_in_another_language(sentence, mail) &&
           understand::injection_probability(sentence, embedding) >=
               understand::injection_threshold();
}

}  // namespace

// In: context, a mail's text. Out: flagged, spans [[start, end]] of sentences that are instructions
// to software.
platform::Result<json> injection(const json& input, Workbench& workbench) {
    TRY(const auto text, text_field(input, "context"));
    const auto sentences = sentences_of(text);
    std::vector<std::string> texts;
    texts.reserve(sentences.size());
    for (const domain::Span& span : sentences) texts.emplace_back(span.of(text));
    TRY(const auto embeddings, workbench.embed_kept(texts));
    TextOffsets offsets{text};
    json spans = json::array();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!is_instruction(texts[i], embeddings[i], text)) continue;
        const std::size_t begin = offsets.characters(sentences[i].begin);
        spans.push_back({begin, offsets.characters(sentences[i].end)});
    }
    return json{{"flagged", !spans.empty()}, {"spans", std::move(spans)}};
}

}  // namespace foresail::app::analyze

// Puts a mail together: sentences with where they are from, paragraphs, the text.
#pragma once

#include "domain/draft.h"

#include <string>
#include <utility>
#include <vector>

namespace foresail::insight::drafts {

class MailText {
public:
    /// On a line of its own; in a new paragraph where `part` is another than the one before.
    void add(const char* part, std::string text, std::vector<domain::Citation> citations = {}) {
        if (!text_.empty()) text_ += part == last_ ? "\n" : "\n\n";
        last_ = part;
        text_ += text;
        sentences_.push_back(
            {.text = std::move(text), .part = part, .citations = std::move(citations)});
    }

    void move_to(domain::DraftPlan& plan) {
        plan.text = std::move(text_);
        plan.sentences = std::move(sentences_);
    }

private:
    std::string text_;
    std::string last_;
    std::vector<domain::DraftSentence> sentences_;
};

}  // namespace foresail::insight::drafts

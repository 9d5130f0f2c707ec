#include "insight/drafts/stance.h"

namespace foresail::insight::drafts {

const std::string_view english_stances = R"table(
positions theirs 0.85 \b(?:not|n['’]t|cannot|unable to|never) (?:\w+ )?(?:accept|agree|sign|pay|
    approve|go (?:above|over|beyond)|commit)\b
positions theirs 0.85 \b(?:over|above|beyond|outside|exceeds?|more than) (?:our|
    the) (?:\w+ )?budget\b
positions theirs 0.8 \b(?:has|have|need|needs|must) to (?:be|stay|remain|include|cover|cap)\b
positions theirs 0.75 \b(?:our|the) (?:budget|limit|maximum|target|ceiling|policy) (?:is|are|
    says|of)\b
positions theirs 0.75 \bwe (?:\w+ )?(?:need|require|expect|insist|want|must|would need|
    pay within|only (?:sign|accept|pay))\b
positions theirs 0.7 \b(?:no more than|at most|not more than|a maximum of|at the latest|a must|
    deal[- ]?breaker|non[- ]negotiable|red line|too expensive|too high)\b
positions theirs 0.6 \b(?:what is|what's|tell (?:me|us)) (?:the|your) best (?:price|offer)\b
positions theirs 0.55 \b(?:please confirm|can you (?:do|match|get)|could you (?:do|match|lower))\b
positions ours 0.75 \b(?:list price|our price|our offer|the price) (?:is|for|stays)\b
positions ours 0.7 \bwe (?:cannot|can['’]t|can not|do not|don['’]t|are not able)\b
positions ours 0.65 \b(?:offer|quote|proposal)\b.*(?:\d{3}|eur|usd|€|\$|£)
concessions ours 0.9 \b(?:(?:we|i)(?:['’]ll| will| can| could| would)? (?:\w+ )?(?:credit|waive|
    include|reduce|lower|extend|throw in|match|accept|agree to|discount|cap))\b
concessions ours 0.85 \b(?:is|are|works?|would be) (?:\w+ )?(?:fine|ok|okay|acceptable|
    good) (?:for|with|by) us\b
concessions ours 0.8 \b(?:free of charge|at no (?:extra |additional )?cost|for free|free \w+|
    \d+ ?% (?:off|discount)|discount of|no extra charge|installation included)\b
concessions ours 0.7 \bwe can (?:offer|do|go|live with|talk about)\b
concessions theirs 0.9 \b(?:we|i) (?:can|could|would|will|are (?:ready|willing|
    happy) to) (?:\w+ )?(?:accept|agree|live with|sign|move|go (?:up|with|for)|compromise)\b
concessions theirs 0.85 \b(?:is|are|works?|would be) (?:\w+ )?(?:fine|ok|okay|acceptable|
    good) (?:for|with|by) us\b
concessions theirs 0.8 \b(?:agreed|we agree|we accept|that works|works for (?:me|us))\b
leverage theirs 0.9 \b(?:board|ceo|cfo|management|team|boss|director\w*) (?:\w+ )?(?:likes?|
    loves?|approved?|wants? (?:it|you|this)|is (?:keen|impressed|convinced|happy))\b
leverage theirs 0.85 \b(?:went|gone|came|dropped|fell|rose|grew) (?:down|up)? ?(?:from|by) .*\d
leverage theirs 0.85 \b(?:budget|funding|money) (?:is|has been|was) (?:approved|confirmed|there|
    released|secured)\b
leverage theirs 0.8 \b(?:contract|licen[cs]e|agreement|subscription) (?:runs out|ends|expires|
    is up)\b
leverage theirs 0.8 \b(?:impressed|very happy|really happy|delighted|great results?|
    best (?:offer|solution)|prefer (?:you|your)|favou?rite|works (?:very |really )?well)\b
leverage theirs 0.75 \b(?:board meets|we (?:have to |must )?decide (?:on|by|this|next)|
    go[- ]live|deadline|urgent(?:ly)?|as soon as possible|asap|need (?:it|this) by|audit)\b
leverage theirs 0.65 \b(?:lose|losing|lost) (?:about |around )?\d
risks theirs 0.95 \b(?:competitors?|another (?:vendor|supplier|provider|offer)|other (?:vendors?|
    suppliers?|offers?|bids?)|alternative (?:offer|supplier|vendor)|cheaper)\b
risks theirs 0.9 \b(?:cancel|terminate|walk away|pull out|stop the|switch(?:ing)? to|not renew|
    look(?:ing)? elsewhere)\b
risks theirs 0.85 \b(?:on hold|postpon\w+|delay(?:ed|s)?|budget (?:freeze|cut)|not a priority|
    reorgani[sz]ation|no decision)\b
risks theirs 0.8 \b(?:disappoint\w+|unhappy|frustrat\w+|not satisfied|complain\w*|escalat\w+|
    still waiting|any news|no answer|lost patience)\b
risks theirs 0.75 \b(?:concern(?:s|ed)?|worr(?:y|ied)|doubts?|hesita\w+|not sure|not convinced)\b
risks theirs 0.7 \b(?:leaving|left) (?:the company|us)\b
)table";

}  // namespace foresail::insight::drafts

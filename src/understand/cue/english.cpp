#include "understand/cue/cue_table.h"

namespace foresail::understand {

const std::string_view english_cues = R"table(
let deed = add|adjust|advise|amend|answer|arrange|ask|attend|book|bring|call|cancel|change|check|
    circulate|clarify|come back|complete|compile|confirm|consult|contact|coordinate|correct|cover|
    create|deliver|discuss|dispatch|do|double[- ]check|draft|draw up|email|e-mail|ensure|escalate|
    explain|extend|fax|fill|finali[sz]e|find out|finish|fix|follow|forward|get|give|go over|
    go through|hand|have (?:it|them|this|that|the|your|our|an?)|inform|install|introduce|invite|
    investigate|issue|join|keep you|let you|look (?:into|at|over)|mail|make|meet|move|notify|offer|
    order|pass|pay|phone|pick up|ping|post|prepare|present|process|produce|provide|publish|put|
    raise|reach|read|recheck|refund|release|remind|remove|renew|repair|replace|reply|report|
    reschedule|reserve|resend|resolve|respond|return|revert|review|revise|ring|run|schedule|see to|
    send|set|share|ship|show|sign|sort|speak|start|submit|supply|
    take (?:care|a look|it|this|that|the)|talk|test|tell|text|touch base|transfer|translate|turn|
    update|upload|verify|visit|wire|work|write|
    cap|credit|discount|grant|guarantee|hold|honou?r|host|include|lower|match|reduce|
    reimburse|train|waive
let adverbs = (?:(?:also|then|definitely|certainly|gladly|happily|personally|just|now|soon|shortly|
    of course|still|both|all|quickly|be sure to|make sure to|try to|do my best to|do our best to|
    be happy to|be able to|immediately)\s+){0,3}
let doing = be (?:sending|sharing|calling|delivering|providing|getting|forwarding|preparing|
    working on|following|paying|shipping|issuing|submitting|mailing|emailing|reviewing|signing|
    updating|in touch|back (?:to|with))
promise 0.85 \b((?:i|we)(?:['’]ll|\s+will|\s+shall))\s+{adverbs}((?:{deed}|{doing})\b.*)
promise 0.8 \b((?:i['’]m|i\s+am|we['’]re|we\s+are)\s+going\s+to)\s+{adverbs}({deed}\b.*)
promise 0.85 \b((?:i|we)\s+(?:promise|commit|undertake|guarantee)\s+to)\s+(.{3,})
promise 0.85 \b((?:i|we)\s+(?:promise|guarantee)\s+that)\s+(.{3,})
promise 0.75 \b(you(?:['’]ll|\s+will|\s+shall))\s+((?:receive|have|get|
    hear\s+(?:back\s+)?from)\b.*\b(?:from\s+(?:me|us)|by\s+\w+|tomorrow|today|next\s+week|
    this\s+week|within)\b.*)
promise 0.7 \b(let\s+me)\s+((?:check|find\s+out|look\s+into|get\s+back|come\s+back|ask|confirm|
    follow\s+up|send|talk\s+to|speak\s+(?:to|with))\b.*)
promise 0.7 ^\s*((?:(?:and|so|ok|okay|yes|sure),?\s+){0,2}will)\s+((?:send|do|call|forward|get|
    update|check|revert|confirm|share|let\s+you|follow\s+up|come\s+back|provide|email)\b.*)
request 0.9 \b((?:could|can|would|will)\s+(?:you|u)(?:\s+(?:please|kindly|also|all|both|guys|maybe|
    perhaps|possibly|quickly|just|be able to|be so kind as to|be kind enough to)){0,3})\s+
    ((?:mind\s+\w+ing|[a-z][a-z-]+)\b.*)
request 0.85 (?:^|[,;:.!?(–—-]\s*|\b(?:and|so|but|then|also)\s+)((?:please|pls|kindly)
    (?:\s+(?:also|do|just|kindly|be so kind(?: as)? to|make sure (?:to|that)|
    remember to)){0,2}),?\s+
    ([a-z][a-z-]+\b.*)
request 0.8 \b((?:i|we)(?:['’]d|\s+would)?\s+(?:(?:really|still|also|kindly|greatly)\s+)?
    (?:need|want|like|ask|request|expect|appreciate|require|urge)\s+
    (?:it\s+if\s+you\s+(?:could|would|can)|(?:for\s+)?you\s+to|that\s+you|
    if\s+you\s+(?:could|would)))\s+(.{3,})
request 0.75 \b((?:i|we)\s+(?:(?:still|also|urgently|only|just)\s+)?need)\s+((?:your|from\s+you|
    the|an?|some|all|to\s+(?:know|have|receive|get|see)|\d+)\b.*)
request 0.8 \b(let\s+(?:me|us)\s+know)\s+((?:by|when|what|which|who|whether|how|where|if|your|the|
    as\s+soon|asap|before|today|tomorrow|and)\b.*)
request 0.7 \b((?:when|by\s+when|how\s+soon)\s+(?:can|could|will|would)\s+(?:you|we|i))\s+
    ([a-z]{2,}.*)
request 0.75 \b((?:don['’]t|do\s+not)\s+forget\s+to|remember\s+to|make\s+sure\s+(?:to|that|you)|
    be\s+sure\s+to)\s+(.{3,})
request 0.7 ^\s*(?:[-*•]\s*)?()((?:send|forward|email|call|confirm|review|sign|return|update|
    provide|give|get|bring|complete|schedule|reply|respond|check|prepare|submit|fax|mail|print|
    copy|add|set\s+up|arrange|contact|ask|tell|advise|make|find|follow\s+up)\s+(?:me|us|him|her|
    them|back|the|this|that|it|your|my|our|all|an?|with|to|by|on|at|if|for|out)\b.*)
empty \b(?:do not|don['’]t|please don['’]t|never)\s+hesitate\b
empty \bfeel free to\b
empty \b(?:if|should)\s+you\s+(?:\w+\s+)?(?:have|need|require)\s+(?:any\s+)?(?:\w+\s+)?(?:question|
    quer|concern|comment|help|assistance|further|additional|more|anything|problem|trouble|doubt)
empty \blet (?:me|us) know (?:if|should|in case) [^,;]{0,40}(?:question|concern|comment|help|need|
    anything|else|any |interest|like|want|prefer|problem)
empty \b(?:with|any) questions?\b.{0,30}$
empty \bplease\s+(?:find|see|note|be advised|be aware|accept|excuse|forgive|ignore|disregard|
    refer to|consider the environment|bear with|understand|enjoy|welcome|join me|rest assured|
    visit|click|unsubscribe|be informed|be assured|do not reply)\b
empty \battached (?:please find|you will find|you['’]ll find)\b
empty \bhow are you\b
empty \b(?:could|can|would|will) you (?:believe|imagine|be|say|have thought)\b
empty \b(?:hear|hearing) from you\b
empty \bkeep in (?:mind|touch)\b
empty \b(?:unsubscribe|click here|opt[- ]out|view (?:this|it) in your browser|privacy policy|
    all rights reserved|intended recipient|confidential)\b
empty \b(?:i|we) (?:hope|wish|wonder|trust)\b
plan ^\W*(?:(?:and|so|but|then|also|\w+day)\W+)?(?:i|we)(?:['’](?:ll|m|re|ve)|\s+
    (?:also\s+)?(?:will|shall|am|are|was|were|have|had|can|could|can['’]t|cannot|plan|intend|met|
    went|saw|do|did)\b)
plan ^\W*(?:i|we)(?:['’]d|\s+would)\s+(?:be\s+(?:happy|glad|delighted)|love|prefer)\s+to\b
plan ^\W*let me\b
plan ^\W*(?:it|that|this|there|he|she|they|everyone)\s+(?:was|were|had|has|have|said|did|went)\b
plan ^\W*(?:(?:many\s+)?thanks|thank|good|great|nice|lovely|glad|happy|pleased|sorry|congrat\w+)\s+
    (?:\w+\s+)?(?:to|for|you|on|about|that)\b
doubt ^\s*(?:should i|whenever)\b
doubt \b(?:maybe|perhaps|might|may be|would have|could have|i doubt|not sure)\b
doubt \b(?:said|told|asked|thinks?|thought|claims?|mentioned)\s+(?:that\s+)?(?:i|we)\b
let if = if|unless|in case|should you|assuming|once|as soon as|provided(?: that)?|as long as
condition ^\s*({if}\b.{2,250}?),\s+(?:then\s+)?(?:i|we|you)(?:['’]ll|\s+will|\s+shall)\b
condition ^\s*({if}\b.{2,250}?)\s+(?:then\s+)?(?:i|we)(?:['’]ll|\s+will|\s+shall)\b
condition ^\s*({if}\b[^,]{2,250}),
condition ,?\s((?:but\s+only\s+|only\s+)?{if}\s+(?:you|i|we|he|she|they|it|the|there|any|your|
    our|all|this|that)\b.*?)[\s.!]*$
indirect \b(?:ask|check|see|find out|look into|know|tell|confirm|clarify|verify|decide|wonder)
    (?:\s+\w+){0,4}[\s,]*$
)table";

}  // namespace foresail::understand

#include "understand/cue/cue_table.h"

namespace foresail::understand {

const std::string_view english_cues = R"table(
let when = by\s+(?:the\s+(?:end|close|\d)|end|close|eod|cob|noon|midday|tomorrow|tonight|today|
    then|next|this|\w+day|early|late|mid|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|
    dec)\w*)|tomorrow|today|tonight|this\s+(?:week|month|morning|afternoon|evening|coming)|
    next\s+(?:week|month|few|couple|\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|within|
    before\s+(?:the|\w+day|noon)|in\s+the\s+(?:next|morning|afternoon|evening|coming)|in\s+
    (?:an?|one|two|three|\d+)\s+(?:minute|hour|day|week)s?|end\s+of|eod|cob|first\s+thing|later|
    shortly|soon|asap|right\s+away|immediately|at\s+\d
let thing = it|them|this|that|the|these|those|my|your|our|his|her|their|an?|any|all|some|both
let deed = add|adjust|advise|allocate|amend|analy[sz]e|answer|apply|approve|arrange|ask|assess|
    assign|attend|authori[sz]e|book|bring|calculate|call|cancel|catch|change|chase|check|
    circle (?:back|around)|circulate|clarify|come (?:back|by)|compare|compile|complete|confirm|
    conference|connect|consult|contact|coordinate|copy|correct|cover|create|deal with|deliver|
    demonstrate|dig|discuss\b.{1,80}?\bwith|dispatch|distribute|do|double[- ]check|draft|draw up|
    drop (?:by|off|you)|email|e-mail|enter|ensure|escalate|evaluate|expedite|explain|export|
    extend|fax|figure out|file|fill|finali[sz]e|find out|finish|fix|follow|forward|get|give|
    go (?:over|through|back to)|grab|hand|handle|have {thing}\b.{0,60}?\b(?:(?:to|for|with|
    back to) you|ready|done|back|sent|delivered|completed|finished|fixed|signed)|have (?:more|
    an?|some|the|your|further) (?:\w+ )?(?:updates?|news|answers?|info\w*|numbers?|details?|
    figures?|response|quote|proposal|draft)|have \w+(?: \w+)? (?:call|send|contact|check|email|
    fax|forward|get|give|look|prepare|review|follow)|help|identify|implement|incorporate|inform|
    insert|install|introduce|investigate|invite|issue|join (?:your|the (?:call|meeting))|
    keep (?:you|him|her|them|everyone|an eye)|let you|line up|log|look (?:into|at|over|for|up|
    around)|loop|mail|make|meet|monitor|move (?:{thing})|negotiate|note|notify|obtain|offer|
    order|outline|pass|pay|pencil|phone|pick up|ping|poke around|post|prepare|present|print|
    process|produce|propose|provide|publish|pull|pursue|put|quote|raise|reach|read|recheck|
    reconcile|reconfirm|record|redo|refer|refund|register|relay|release|remind|remove|renew|
    repair|replace|reply|report|request|reschedule|research|resend|reserve|resolve|respond|
    return {thing}|retype|revert|review|revise|rework|rewrite|ring|run|scan|schedule|secure|
    see (?:to|(?:if|whether|what) (?:i|we|he|she|they|there|it|that|this|you))|send|set|settle|
    share|ship|show|sign|sort|speak|start|stop by|submit|summari[sz]e|supply|take (?:care|a look|
    it|this|that|the|them|over)|talk|test|tell|text|touch base|track|transfer|translate|
    turn (?:it|this|that|them|my attention)|type|update|upload|verify|visit|walk you|wire|work|
    wrap up|write|cap|credit|discount|grant|guarantee|hold {thing}|honou?r|host|include|lower|
    match|reduce|reimburse|train|waive
let adverbs = (?:(?:also|then|simply|definitely|certainly|gladly|happily|personally|just|now|
    soon|shortly|of course|still|both|all|quickly|be sure to|make sure to|try to|do my best to|
    do our best to|be happy to|be able to|immediately|probably|today|tomorrow|go ahead and|
    try (?:and|(?:this|tomorrow|today)(?: \w+)? to)|be able)\s+){0,3}
let doing = be (?:(?:adding|arranging|asking|bringing|calling|checking|circulating|completing|
    confirming|contacting|delivering|distributing|drafting|e-?mailing|faxing|filing|
    finali[sz]ing|following|forwarding|getting|giving|issuing|looking (?:into|at)|mailing|
    meeting with|paying|posting|preparing|providing|putting together|reviewing|scheduling|
    sending|setting up|sharing|shipping|signing|speaking (?:to|with)|submitting|talking (?:to|
    with)|updating|working on|writing)\b|in touch|back (?:to|with))
promise 0.85 \b((?:i|we)(?:['’]ll|\s+will|\s+shall))\s+{adverbs}((?:{deed}|{doing})\b.*)
promise 0.8 \b((?:i['’]m|i\s+am|we['’]re|we\s+are)\s+(?:going\s+to|gonna))\s+{adverbs}({deed}\b.*)
promise 0.85 \b((?:i|we)\s+(?:promise|commit|undertake|guarantee)\s+to)\s+(.{3,})
promise 0.85 \b((?:i|we)\s+(?:promise|guarantee)\s+that)\s+(.{1,60}?(?:will|['’]ll|shall|
    won['’]t)\b.*)
promise 0.75 (?:^\W*|[,;.:!–—-]\s*|\b(?:and|but|then|so)\s+)()(you(?:['’]ll|\s+will|\s+shall|\s+
    should)\s+(?:receive|have|get|hear\s+(?:back\s+)?from)\b[^,;()]{0,120}\b(?:from\s+(?:me|us)|
    {when})\b.*)
promise 0.7 \b()(you(?:['’]ll|\s+will)\s+be\s+receiving\b.*\b(?:from\s+(?:me|us)|
    separately|separate\s+cover|{when})\b.*)
promise 0.65 \b((?:i['’]m|i\s+am|we['’]re|we\s+are)(?:\s+(?:now|currently|still|already))?)\s+
    ((?:looking\s+into|working\s+on)\s+(?:this|that|it|[^,;.]{2,60}\s+for\s+you)\b.*)
promise 0.7 (?:^\W*|[,;.:!–—-]\s*|\b(?:and|but|yes|ok|then)\s+)((?:i|we)\s+
    can)\s+{adverbs}((?:have|get|send|provide|deliver|forward|email|fax|give|share|bring|turn|
    confirm|ship)\b.*\b{when}\b.*)
promise 0.65 \b((?:i|we)\s+(?:(?:should|will)\s+be\s+able|expect|plan|intend|aim|am\s+planning|
    are\s+planning)\s+to|(?:i|we)\s+should)\s+((?:{deed})\b.*\b{when}\b.*)
promise 0.7 \b(let\s+me)\s+((?:check|find\s+out|look\s+(?:into|at)|get\s+back|come\s+back|ask|
    confirm|follow\s+up|send|talk\s+to|speak\s+(?:to|with)|see\s+(?:if|what|whether|when)\s+(?:i|
    we|he|she|they|there|it|that|this)|think\s+about|run\s+{thing}|dig|work\s+on|review|verify|
    take\s+a\s+look|double[- ]check|forward|get\s+(?:you|{thing}))\b.*)
promise 0.7 ^\s*(?:[-*]\s+)?((?:(?:and|so|ok|okay|yes|sure|thanks),?\s+
    ){0,2}will)\s+{adverbs}((?:{deed}|{doing})\b.*)
promise 0.7 (?:[,;:–—-]\s*|\b(?:and|but|so)\s+)(will)\s+{adverbs}((?:send|get|give|call|email|
    e-mail|let|keep|forward|fax)\s+(?:you|u)\b.*|get\s+back\s+(?:to|with)\b.*)
promise 0.75 ^\W*(?:(?:ok|okay|sure|yes|yep|got\s+it|thanks|no\s+
    problem)\W+){0,2}()((?:i(?:['’]m|\s+am)\s+)?on\s+it|consider\s+it\s+done|leave\s+(?:it|that|
    this)\s+(?:to|with)\s+me)[\s.!]*$
promise 0.65 ^\W*(?:(?:and|so|also|then)\s+)?()((?:{thing}|they|copies|contracts|
    samples)\b[^,;.]{0,60}?\s?will\s+be\s+(?:sent|e-?mailed|mailed|faxed|forwarded|delivered|
    shipped|couriered)\s+(?:back\s+|over\s+|out\s+)?to\s+you\b.*)
promise 0.65 ^\W*(?:(?:and|so|also|then)\s+)?()((?:{thing})\b[^,;.]{0,60}?\s?(?:will|['’]ll)\s+
    be\s+(?:with\s+you|in\s+your\s+(?:inbox|hands)|on\s+your\s+desk|ready)\b.*\b{when}\b.*)
request 0.85 \b()(would\s+you\s+(?:like|prefer|rather)\b.*)
request 0.9 \b((?:could|can|would|will)\s+(?:you|u)(?:\s+(?:please|kindly|also|all|both|guys|
    maybe|perhaps|possibly|quickly|just|be able to|be so kind as to|be kind enough to)){0,3})\s+
    ((?:mind\s+\w+ing|[a-z][a-z-]+)\b.*)
request 0.85 (?:^|[,;:.!?(–—-]\s*|\b(?:and|so|but|then|also)\s+)((?:please|pls|kindly)(?:\s+
    (?:also|do|just|kindly|be so kind(?: as)? to|make sure (?:to|that)|remember to)){0,2}),?\s+
    ([a-z][a-z-]+\b.*)
request 0.8 \b((?:i|we)(?:['’]d|\s+would)?\s+(?:(?:really|still|also|kindly|greatly)\s+)?(?:need|
    want|like|ask|request|expect|appreciate|require|urge)\s+(?:it\s+if\s+you\s+(?:could|would|
    can)|(?:for\s+)?you\s+to|that\s+you|if\s+you\s+(?:could|would)))\s+(.{3,})
request 0.75 \b((?:i|we)\s+(?:(?:still|also|urgently|only|just)\s+)?need)\s+((?:your|from\s+you|
    the|an?|some|all|to\s+(?:know|have|receive|get|see)|\d+)\b.*)
request 0.8 \b()(let\s+(?:me|us)\s+know\s+(?:by|when|what|which|who|whether|how|where|if|your|
    the|as\s+soon|asap|before|today|tomorrow|and)\b.*)
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
empty \b(?:if|should)\s+you\s+(?:\w+\s+)?(?:have|need|require)\s+(?:any\s+)?(?:\w+\s+
    )?(?:question|quer|concern|comment|help|assistance|further|additional|more|anything|problem|
    trouble|doubt)
empty \blet (?:me|us) know (?:if|should|in case) [^,;]{0,40}(?:question|concern|comment|help|
    need|anything|else|any |interest|like|want|prefer|problem)
empty \b(?:with|any) questions?\b.{0,30}$
empty \bany\s+(?:\w+\s+)?questions?\b.{0,100}\b(?:call|contact|e-?mail|write|reach|let\s+(?:me|
    us)\s+know)\b
empty \blet\s+(?:me|us)\s+know\s+if\s+(?:i|we)\s+can\s+(?:be|help|assist|do|provide)\b
empty ^\W*for\s+(?:any\s+)?(?:questions?|comments?)\b
empty \bcontact\b.{3,100}\bfor\s+(?:further|more|additional)\s+(?:information|details)\b
empty \bsend\s+(?:any\s+|all\s+|your\s+)?questions\s+to\b
empty \bdo\s+not\s+(?:respond|reply)\b
empty ^\W*(?:go\s+to|try|visit|check\s+out|see|click)\b.{0,120}(?:https?://|www\.)
empty \b(?:call|contact|reach|e-?mail|write|see|phone|ask)\b.{0,80}\b(?:with|if|should)\s+
    (?:you\s+have\s+)?(?:any\s+)?(?:questions?|comments?|concerns?|problems?)\b
empty ^\W*(?:if\s+you(?:['’]d|\s+would)?\s+(?:like|want|wish|prefer)|for\s+(?:more|further|
    additional|the\s+(?:complete|full)|a\s+(?:complete|full))|to\s+(?:schedule|register|
    subscribe|order|learn|request|view|see|access|opt|sign\s+up|enrol\w*|place))\b.{3,}\b(?:call|
    contact|visit|register|go\s+to|click|e-?mail|reply|see|log\s+(?:in|on))\b
empty \b(?:talk|speak)\s+(?:to|with)\s+(?:you|u|ya)(?:\s+(?:all|guys|both))?\s+(?:soon|later|
    then)\b
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
empty \b(?:i|we) (?:hope|wish|wonder|trust)\b[^,;–—]*$
plan ^\W*(?:(?:and|so|but|then|also|\w+day)\W+)?(?:i|we)(?:['’](?:ll|m|re|ve)|\s+(?:also\s+
    )?(?:will|shall|am|are|was|were|have|had|can|could|can['’]t|cannot|plan|intend|met|went|saw|
    do|did)\b)
plan ^\W*(?:i|we)(?:['’]d|\s+would)\s+(?:be\s+(?:happy|glad|delighted)|love|prefer)\s+to\b
plan ^\W*let me\b
ask \blet['’]?s\b
ask \b(?:i|we)(?:['’]d|\s+would)\s+(?:also\s+|really\s+)?(?:like|love|want|suggest)\b
ask \b(?:would|might|may)\s+be\s+(?:great|nice|good|useful|ideal|worthwhile)\b
ask \b(?:we|i)\s+(?:also\s+)?(?:need\s+to|should|could|can)\s+(?:also\s+)?(?:discuss|talk|meet|
    speak|
    get\s+together)\b
ask \b(?:with|meet|see|invite|join|talk\s+to|speak\s+to)\s+you\b
ask ^\W*(?:\w+\s*(?:,|:|--)\s+)?(?:ask|discuss|expect|go\s+ahead|prepare|review|send|set\s+up|
    take\s+a\s+look|talk\s+to|think\s+about)\b
ask \b(?:please|pls|kindly|(?:can|could|would|will)\s+(?:you|u))\b
ask \b(?:you|u)(?:['’]ll|\s+will)?\s+(?:(?:also|just|really|might|may|still)\s+){0,2}(?:need|
    have|should|ought|want)\b
ask \b(?:give|send|tell|show|bring|get|call|let|help|remind|join|meet|e-?mail|fax|drop|keep|
    advise|inform|copy|forward|provide|update|notify)\s+(?:me|us)\b
ask \bneed\s+(?:you|your|from\s+you|to\s+(?:know|have|receive|see|get))\b
ask \byour\s+(?:thoughts?|feedback|comments?|input|help|approval|signature|confirmation|answer|
    response|reply|assistance|advice|suggestions?|opinion)\b
ask \b(?:appreciated?|grateful|helpful|look(?:ing)?\s+forward\s+to|waiting\s+(?:for|on))\b
plan ^\W*(?:it|that|this|there|he|she|they|everyone)\s+(?:was|were|had|has|have|said|did|went)\b
plan ^\W*(?:(?:many\s+)?thanks|thank|good|great|nice|lovely|glad|happy|pleased|sorry|
    congrat\w+)\s+(?:\w+\s+)?(?:to|for|you|on|about|that)\b
doubt ^\s*(?:should i|whenever)\b
doubt \b(?:maybe|perhaps|might|may be|i doubt|not sure)\b.*\b(?:i|we|you|it|the)\b
doubt \b(?:i|we)\s+(?:would|could)\s+have\b
doubt \bhopefully,?\s+(?:i|we)\b
doubt \b(?:come|drop|stop|visit|catch\s+up|get\s+together)\b.{0,40}\bsome\s*time\b
doubt \b(?:some\s*day|one\s+day|one\s+of\s+these\s+days)\b
doubt \b(?:will|['’]ll|shall|going\s+to)\s+(?:\w+\s+)?get\s+(?:through|out|up|home|better|worse|
    much|closer|off|married|there|here|to\s+(?:the|my|see|meet))\b
doubt \bmake\s+(?:it\s+(?:up|to|there|on\s+time|for)\b|it\W*$|the\s+(?:\S+\s+
    ){0,3}(?:appointment|meeting|call|flight)\b)
doubt \b(?:how|where|why|what|whether)\s+(?:i|we)(?:['’](?:ll|re|m)|\s+(?:will|shall|are|am))\b
doubt \bthat\s+(?:i|we)(?:['’]ll|\s+will)\b.*\b(?:for|with|on|about|from)[\s.!]*$
doubt \blet\s+me\s+ask\s+you\b
doubt \byou\s+should\s+have\s+(?:\w+ed|got(?:ten)?|seen|been|had|heard)\b
doubt \b(?:said|says|told|asked|thinks?|thought|claims?|mentioned|assumed|announced)\s+(?:(?:me|
    us|him|her|them|you)\s+)?(?:that\s+)?(?:i|we)\b
let if = if|unless|in case|should you|assuming|once|as soon as|provided(?: that)?|as long as
condition ^\s*({if}\b.{2,250}?),\s+(?:then\s+)?(?:i|we|you)(?:['’]ll|\s+will|\s+shall)\b
condition ^\s*({if}\b.{2,250}?)\s+(?:then\s+)?(?:i|we)(?:['’]ll|\s+will|\s+shall)\b
condition ^\s*({if}\b[^,]{2,250}),
condition ,?\s((?:but\s+only\s+|only\s+)?{if}\s+(?:you|i|we|he|she|they|it|the|there|any|your|
    our|all|this|that)\b.*?)[\s.!]*$
indirect \b(?:ask|check|see|find out|look into|know|tell|confirm|clarify|verify|decide|
    wonder)(?:\s+\w+){0,4}[\s,]*$
)table";

}  // namespace foresail::understand

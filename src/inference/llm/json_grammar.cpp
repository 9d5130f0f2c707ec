#include "inference/llm/json_grammar.h"

namespace foresail::inference {

// White space is bounded: a model that may write spaces for ever does so.
const std::string& json_grammar() {
    static const std::string grammar = R"(
root   ::= object
value  ::= object | array | string | number | "true" | "false" | "null"
object ::= "{" space ( member ( "," space member )* )? "}"
member ::= string space ":" space value space
array  ::= "[" space ( value space ( "," space value space )* )? "]"
string ::= "\"" char* "\""
char   ::= [^"\\\x00-\x1F\x7F] | "\\" ( ["\\/bfnrt] | "u" hex hex hex hex )
hex    ::= [0-9a-fA-F]
number ::= "-"? ( "0" | [1-9] digits ) ( "." [0-9] digits )? ( [eE] [-+]? [0-9] digits )?
digits ::= [0-9]? [0-9]? [0-9]? [0-9]? [0-9]? [0-9]? [0-9]? [0-9]?
space  ::= " "? "\n"? " "? " "?
)";
    return grammar;
}

}  // namespace foresail::inference

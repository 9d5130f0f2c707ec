#include "insight/signals/wording/price_phrases.h"

#include "insight/signals/wording/phrase_file.h"
#include "understand/sign/sign_list.h"

// The file wording/price_phrases.txt, compiled in.
extern "C" const char foresail_price_phrases_begin[];
extern "C" const char foresail_price_phrases_end[];

namespace foresail::insight {

const Phrases& price_phrases() {
    static const Phrases made{read_phrases(
        understand::sign::between(foresail_price_phrases_begin, foresail_price_phrases_end))};
    return made;
}

}  // namespace foresail::insight

#include "insight/signals/wording/competitor_phrases.h"

#include "insight/signals/wording/phrase_file.h"
#include "understand/sign/sign_list.h"

// The file wording/competitor_phrases.txt, compiled in.
extern "C" const char foresail_competitor_phrases_begin[];
extern "C" const char foresail_competitor_phrases_end[];

namespace foresail::insight {

const Phrases& competitor_phrases() {
    static const Phrases made{read_phrases(understand::sign::between(
        foresail_competitor_phrases_begin, foresail_competitor_phrases_end))};
    return made;
}

}  // namespace foresail::insight

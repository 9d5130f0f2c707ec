// GMime, wrapped: a parsed message that owns its tree. GMime is initialized once, on first use.
//
// Thread safety: any number of messages in any number of threads, each used by one at a time.
#pragma once

#include "normalize/notes.h"
#include "platform/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gmime/gmime.h>

namespace foresail::normalize {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;

struct Freed {
    void operator()(void* memory) const { g_free(memory); }
};
using GString8 = std::unique_ptr<char, Freed>;

/// A header field as it stood on the wire, unfolded; not decoded.
struct Field {
    std::string name;  ///< Lower case.
    std::string value;
};

class Message {
public:
    /// Errors: InvalidArgument (empty, or no header at all).
    static platform::Result<Message> parse(std::string_view bytes, Notes& notes);

    [[nodiscard]] GMimeObject* root() const;
    [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }
    /// The first field of that name (lower case), or nullptr.
    [[nodiscard]] const std::string* field(std::string_view name) const;
    [[nodiscard]] std::string_view field_or_empty(std::string_view name) const;

private:
    Ref<GMimeMessage> message_;
    std::vector<Field> fields_;
};

}  // namespace foresail::normalize

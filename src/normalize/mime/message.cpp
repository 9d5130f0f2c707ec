#include "normalize/mime/message.h"

#include "normalize/limits.h"
#include "normalize/mime/bounds.h"

#include <algorithm>
#include <cctype>
#include <mutex>

namespace foresail::normalize {
namespace {

using platform::ErrorCode;
using platform::failure;

void init_once() {
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

std::string_view without_envelope(std::string_view bytes) {
    while (!bytes.empty() && (bytes[0] == '\n' || bytes[0] == '\r')) bytes.remove_prefix(1);
    if (bytes.substr(0, 5) == "From " || bytes.substr(0, 6) == ">From ") {
        const std::size_t end = bytes.find('\n');
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    }
    return bytes;
}

bool is_field_line(std::string_view line) {
    std::size_t i = 0;
    while (i < line.size() && line[i] > ' ' && line[i] < 127 && line[i] != ':') ++i;
    const std::size_t name_size = i;
    while (i < line.size() && (line[i] == ' ' || line[i] == '\t')) ++i;
    return name_size > 0 && i < line.size() && line[i] == ':';
}

// One field line before the first blank line makes bytes a message; garbage lines beside it happen.
bool has_header(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (line.empty()) return false;
        if (is_field_line(line)) return true;
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return false;
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

// RFC 5322, 2.2.3: a fold is the line end alone; the white space after it stays.
std::string unfold(std::string_view raw) {
    std::string value;
    value.reserve(raw.size());
    for (char c : raw) {
        if (c == '\r' || c == '\n') continue;
        value.push_back(c == '\0' ? ' ' : c);
    }
    const std::size_t begin = value.find_first_not_of(" \t");
    if (begin == std::string::npos) return {};
    value.erase(value.find_last_not_of(" \t") + 1);
    value.erase(0, begin);
    return value;
}

void add_fields(GMimeObject* object, std::vector<Field>& fields) {
    GMimeHeaderList* list = g_mime_object_get_header_list(object);
    const int count = g_mime_header_list_get_count(list);
    for (int i = 0; i < count; ++i) {
        GMimeHeader* header = g_mime_header_list_get_header_at(list, i);
        const char* raw = g_mime_header_get_raw_value(header);
        if (raw == nullptr) continue;
        fields.push_back({lower(g_mime_header_get_name(header)),
                          unfold(std::string_view(raw).substr(0, limits::field_bytes_max))});
    }
}

}  // namespace

platform::Result<Message> Message::parse(std::string_view bytes, Notes& notes) {
    init_once();
    bytes = without_envelope(bytes);
    if (bytes.empty()) {
        return failure(ErrorCode::InvalidArgument, "the message is empty",
                       "There is nothing to read; it was left out.");
    }
    if (!has_header(bytes)) {
        return failure(ErrorCode::InvalidArgument, "the message has no header",
                       "These bytes are no mail; they were left out.");
    }
    const BoundedBytes bounded = bound(bytes, notes);
    const Ref<GMimeStream> stream{
        g_mime_stream_mem_new_with_buffer(bounded.view().data(), bounded.view().size())};
    const Ref<GMimeParser> parser{g_mime_parser_new_with_stream(stream.get())};
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    Message message;
    message.message_.reset(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message.message_) {
        return failure(ErrorCode::InvalidArgument, "the message can't be parsed",
                       "These bytes are no mail; they were left out.");
    }
    add_fields(GMIME_OBJECT(message.message_.get()), message.fields_);
    // GMime keeps the Content-* fields with the part that they describe.
    if (message.root() != nullptr) add_fields(message.root(), message.fields_);
    return message;
}

GMimeObject* Message::root() const {
    return g_mime_message_get_mime_part(message_.get());
}

const std::string* Message::field(std::string_view name) const {
    const auto found = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const Field& field) { return field.name == name; });
    return found == fields_.end() ? nullptr : &found->value;
}

std::string_view Message::field_or_empty(std::string_view name) const {
    const std::string* value = field(name);
    return value == nullptr ? std::string_view{} : std::string_view{*value};
}

}  // namespace foresail::normalize

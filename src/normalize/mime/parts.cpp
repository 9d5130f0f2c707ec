#include "normalize/mime/parts.h"

#include "normalize/limits.h"
#include "normalize/mime/content.h"
#include "normalize/mime/field_text.h"

#include <algorithm>
#include <string>

namespace foresail::normalize {
namespace {

enum class Form { Other, Plain, Html };

std::string media_type_of(GMimeObject* part) {
    GMimeContentType* type = g_mime_object_get_content_type(part);
    if (type == nullptr) return "text/plain";
    const GString8 text{g_mime_content_type_get_mime_type(type)};
    std::string result = text ? text.get() : "application/octet-stream";
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return field_text(result);
}

Form form_of(GMimeObject* part) {
    if (!GMIME_IS_PART(part)) return Form::Other;
    GMimeContentType* type = g_mime_object_get_content_type(part);
    if (type == nullptr || g_mime_content_type_is_type(type, "text", "plain")) return Form::Plain;
    return g_mime_content_type_is_type(type, "text", "html") ? Form::Html : Form::Other;
}

std::string file_name_of(GMimeObject* part) {
    std::string name;
    if (GMIME_IS_PART(part)) {
        const char* given = g_mime_part_get_filename(GMIME_PART(part));
        if (given != nullptr) name = field_text(given);
    } else if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        const char* subject = message == nullptr ? nullptr : g_mime_message_get_subject(message);
        name = subject == nullptr ? std::string{} : field_text(subject);
        name =
            (name.empty() ? "message" : cut_text(name, limits::file_name_bytes_max - 4)) + ".eml";
    }
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '/' || c == '\\'; }, '_');
    return cut_text(name, limits::file_name_bytes_max);
}

bool has_disposition(GMimeObject* part, const char* disposition) {
    const char* given = g_mime_object_get_disposition(part);
    return given != nullptr && g_ascii_strcasecmp(given, disposition) == 0;
}

bool is_multipart(GMimeObject* part, const char* subtype) {
    GMimeContentType* type = g_mime_object_get_content_type(part);
    return type != nullptr && g_mime_content_type_is_type(type, "multipart", subtype);
}

// Where in the tree the walk stands.
struct Place {
    bool in_related = false;
    bool is_first = true;
    BodyPiece* alternative = nullptr;  // The piece that the enclosing multipart/alternative fills.
    std::size_t depth = 0;
};

class Walk {
public:
    explicit Walk(Notes& notes) : notes_(notes) {}

    void visit(GMimeObject* part, const Place& place) {
        if (part == nullptr) return;
        if (++count_ > limits::part_count_max) {
            notes_.add("The message has more than 1,000 parts; the rest was left out.");
            return;
        }
        if (GMIME_IS_MULTIPART(part)) {
            visit_multipart(GMIME_MULTIPART(part), place);
        } else if (is_body(part, place)) {
            add_body(GMIME_PART(part), place);
        } else {
            attach(part, place);
        }
    }

    Parts take() && {
        for (BodyPiece& piece : pieces_) {
            if (!piece.plain.empty() || !piece.html.empty()) parts_.body.push_back(piece);
        }
        return std::move(parts_);
    }

private:
    void visit_multipart(GMimeMultipart* multipart, const Place& place) {
        if (place.depth >= limits::part_depth_max) {
            notes_.add("Parts are nested too deeply; the innermost were left out.");
            return;
        }
        GMimeObject* object = GMIME_OBJECT(multipart);
        Place inner = place;
        ++inner.depth;
        inner.in_related = is_multipart(object, "related");
        BodyPiece piece;
        const bool is_alternative = is_multipart(object, "alternative");
        if (is_alternative && place.alternative == nullptr) inner.alternative = &piece;
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i) {
            inner.is_first = i == 0;
            visit(g_mime_multipart_get_part(multipart, i), inner);
        }
        if (inner.alternative == &piece) pieces_.push_back(std::move(piece));
    }

    // RFC 8621: inline text is body, unless it is a named file that does not come first.
    static bool is_body(GMimeObject* part, const Place& place) {
        if (form_of(part) == Form::Other || has_disposition(part, "attachment")) return false;
        if (place.is_first) return true;
        if (place.in_related) return false;
        if (place.alternative != nullptr) return true;
        return g_mime_part_get_filename(GMIME_PART(part)) == nullptr;
    }

    void add_body(GMimePart* part, const Place& place) {
        if (place.alternative == nullptr) pieces_.emplace_back();
        BodyPiece& piece = place.alternative != nullptr ? *place.alternative : pieces_.back();
        (form_of(GMIME_OBJECT(part)) == Form::Html ? piece.html : piece.plain).push_back(part);
    }

    void attach(GMimeObject* part, const Place& place) {
        GMimeContentType* type = g_mime_object_get_content_type(part);
        if (type != nullptr && g_mime_content_type_is_type(type, "text", "calendar")) {
            const char* method = g_mime_content_type_get_parameter(type, "method");
            if (method != nullptr && g_ascii_strcasecmp(method, "reply") == 0) {
                parts_.has_calendar_reply = true;
            }
        }
        if (parts_.attached.size() >= limits::attachment_count_max) {
            notes_.add("The message has more than 1,000 attachments; the rest was left out.");
            return;
        }
        const bool is_inline = !has_disposition(part, "attachment") &&
                               (has_disposition(part, "inline") ||
                                (place.in_related && g_mime_object_get_content_id(part)));
        parts_.attached.push_back({part, is_inline});
    }

    Notes& notes_;
    Parts parts_;
    std::vector<BodyPiece> pieces_;
    std::size_t count_ = 0;
};

}  // namespace

Parts parts_of(const Message& message, Notes& notes) {
    Walk walk(notes);
    walk.visit(message.root(), Place{});
    return std::move(walk).take();
}

domain::Attachment describe(const AttachedPart& attached, int ordinal) {
    domain::Attachment attachment;
    attachment.ordinal = ordinal;
    attachment.file_name = file_name_of(attached.part);
    attachment.media_type = media_type_of(attached.part);
    attachment.is_inline = attached.is_inline;
    Fingerprint fingerprint = fingerprint_of(attached.part);
    attachment.size_bytes = fingerprint.size_bytes;
    attachment.sha256 = std::move(fingerprint.sha256);
    return attachment;
}

}  // namespace foresail::normalize

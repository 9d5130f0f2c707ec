#include "push/event_text.h"

namespace foresail::push {
namespace {

std::string id_line(std::int64_t position) {
    return "id: " + std::to_string(position) + "\n";
}

// JSON from our own hand has no line breaks; one that slips in must not end the field.
void add_data(std::string& text, std::string_view payload) {
    text += "data: ";
    for (const char c : payload) {
        if (c == '\n' || c == '\r') {
            text += "\ndata: ";
        } else {
            text += c;
        }
    }
    text += "\n\n";
}

}  // namespace

std::string opening_text(std::int64_t position) {
    return "retry: " + std::to_string(retry_ms) + "\n" + id_line(position) + "\n";
}

std::string event_text(const store::OutboxMessage& message) {
    return id_line(message.sequence) + event_text(message.topic, message.payload);
}

std::string event_text(std::string_view topic, std::string_view payload) {
    std::string text{"event: "};
    text += topic;
    text += '\n';
    add_data(text, payload);
    return text;
}

std::string resync_text(std::int64_t position) {
    return id_line(position) + event_text("resync", "{}");
}

std::string heartbeat_text(std::int64_t position) {
    return ": heartbeat\n" + id_line(position) + "\n";
}

std::string refusal_text() {
    return "retry: " + std::to_string(retry_after_refusal_ms) +
           "\n: too many open pages of this user\n\n";
}

}  // namespace foresail::push

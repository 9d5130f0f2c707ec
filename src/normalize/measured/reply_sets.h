// replies/github and replies/talon: mails with the newest reply known. What is expected follows the
// sets' own tests: github's names the lines that stay visible; talon's cuts quotations only, so a
// signature belongs to the reply, and white space does not count.
#pragma once

#include "normalize/measured/mime_set.h"
#include "normalize/measured/share.h"
#include "normalize/zones.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace foresail::normalize::measured {

struct ReplyShares {
    Share github;
    Share talon_replies;
    Share talon_html;
    Share talon_signatures;
};

enum class Signatures { Left, Cut };

inline std::string newest(const std::string& text, const std::vector<domain::Zone>& zones,
                          Signatures signatures) {
    std::string reply;
    for (const domain::Zone& zone : zones) {
        const bool is_signature = zone.kind == domain::ZoneKind::Signature;
        if (zone.kind == domain::ZoneKind::Reply ||
            (is_signature && signatures == Signatures::Left)) {
            reply += std::string(zone.span.of(text)) + "\n";
        }
    }
    return without_white_space(reply);
}

/// Lines [first, last] of a text, counted from 1.
inline std::string lines_of(const std::string& text, std::size_t first, std::size_t last) {
    std::istringstream lines(text);
    std::string result;
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (number >= first && number <= last) result += line + "\n";
    }
    return result;
}

struct VisibleLines {
    const char* file;
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
};

inline void measure_github(const std::string& data, Share& share) {
    const std::vector<VisibleLines> expected{
        {"correct_sig", {{1, 1}}},
        {"email_1_1", {{1, 5}}},
        {"email_1_5", {{1, 99}}},
        {"email_1_6", {{1, 3}}},
        {"email_1_7", {{1, 1}}},
        {"email_1_8", {{13, 13}, {19, 19}}},
        {"email_2_1", {{1, 1}}},
        {"email_iPhone", {{1, 1}}},
        {"email_multi_word_sent_from_my_mobile_device", {{1, 1}}},
        {"email_one_is_not_on", {{1, 5}}},
        {"email_sent_from_my_not_signature", {{1, 3}}},
        {"greedy_on", {{1, 6}}},
        {"pathological", {{1, 2}}},
    };
    for (const VisibleLines& visible : expected) {
        const std::string path = data + "/replies/github/" + visible.file + ".txt";
        if (!std::filesystem::exists(path)) continue;
        const std::string text = file_bytes(path);
        std::string reply;
        for (const auto& [first, last] : visible.ranges) reply += lines_of(text, first, last);
        const std::string own = newest(text, split_zones(text, ""), Signatures::Cut);
        share.count(own == without_white_space(reply), std::string(visible.file) + ": " + own);
    }
}

inline void measure_talon_replies(const std::string& data, Share& share) {
    namespace fs = std::filesystem;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(data + "/replies/talon/standard_replies")) {
        if (entry.path().extension() == ".eml") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        const fs::path given = file.parent_path() / (file.stem().string() + "_reply_text");
        const bool has_given = fs::exists(given);
        const std::string expected = has_given ? file_bytes(given.string()) : "Hello";
        const auto activity = read(mail_event(file_bytes(file.string())));
        const std::string own =
            activity ? newest(activity->text, activity->zones, Signatures::Left) : "(refused)";
        // Without a text of its own a case is "Hello", whatever signature its mail has.
        const std::string cut =
            activity ? newest(activity->text, activity->zones, Signatures::Cut) : "(refused)";
        const std::string wanted = without_white_space(expected);
        share.count(own == wanted || (!has_given && cut == wanted),
                    file.filename().string() + ": " + own);
    }
}

// Each page of the set answers alike.
inline void measure_talon_html(const std::string& data, Share& share) {
    namespace fs = std::filesystem;
    const std::string expected = without_white_space("Hi. I am fine.\n\nThanks,\nAlex");
    for (const auto& entry : fs::directory_iterator(data + "/replies/talon/html_replies")) {
        const auto activity =
            read(mail_event("From: alex@example.com\r\nTo: bob@example.com\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: text/html; charset=utf-8\r\n\r\n" +
                            file_bytes(entry.path().string())));
        const std::string own =
            activity ? newest(activity->text, activity->zones, Signatures::Left) : "(refused)";
        share.count(own == expected, entry.path().filename().string() + ": " + own);
    }
}

inline void measure_talon_signatures(const std::string& data, Share& share) {
    namespace fs = std::filesystem;
    const fs::path folder = data + "/replies/talon/signature/emails/stripped";
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        constexpr std::string_view ending = "_body";
        if (name.size() < ending.size() || name.substr(name.size() - ending.size()) != ending) {
            continue;
        }
        const std::string stem = (folder / name.substr(0, name.size() - ending.size())).string();
        const std::string text = file_bytes(entry.path().string());
        const std::string expected = without_white_space(file_bytes(stem + "_signature"));
        std::string own;
        for (const auto& zone : split_zones(text, file_bytes(stem + "_sender"))) {
            if (zone.kind == domain::ZoneKind::Signature) own.append(zone.span.of(text));
        }
        const bool is_right = without_white_space(own) == expected;
        share.count(is_right, own.insert(0, ": ").insert(0, name));
    }
}

inline ReplyShares measure_replies(const std::string& data) {
    ReplyShares shares;
    measure_github(data, shares.github);
    measure_talon_replies(data, shares.talon_replies);
    measure_talon_html(data, shares.talon_html);
    measure_talon_signatures(data, shares.talon_signatures);
    return shares;
}

}  // namespace foresail::normalize::measured

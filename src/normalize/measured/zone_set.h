// replies/enron_zones: real business mails with their zones marked. Measures how many characters of
// the newest reply's body are kept as Reply and how many of all else are not.
#pragma once

#include "normalize/measured/share.h"
#include "normalize/zones.h"

#include <sstream>
#include <string>

#include <nlohmann/json.hpp>

namespace foresail::normalize::measured {

struct ZoneShares {
    std::size_t mails = 0;
    Share kept;     ///< Characters of the newest body, without its signature.
    Share dropped;  ///< Characters of headers, older bodies and signatures.
};

enum class Role : char { Ignored, Keep, Drop };

// A closing ("Regards, Ann") is neither: both ways of cutting are right.
inline std::vector<Role> roles_of(const nlohmann::json& mail, const std::string& text) {
    std::vector<Role> roles(text.size(), Role::Ignored);
    const auto paint = [&](const nlohmann::json& zone, Role role) {
        const auto end = std::min<std::size_t>(zone["end"].get<std::size_t>(), roles.size());
        for (std::size_t i = zone["start"].get<std::size_t>(); i < end; ++i) roles[i] = role;
    };
    std::size_t first_header = text.size();
    for (const auto& zone : mail["zones"]) {
        if (zone["type"] == "Header") {
            first_header = std::min(first_header, zone["start"].get<std::size_t>());
        }
    }
    for (const auto& zone : mail["zones"]) {
        const bool is_newest = zone["start"].get<std::size_t>() < first_header;
        if (zone["type"] == "Body") paint(zone, is_newest ? Role::Keep : Role::Drop);
        if (zone["type"] == "Header") paint(zone, Role::Drop);
    }
    for (const auto& zone : mail["zones"]) {
        const std::string type = zone["type"];
        const bool is_newest = zone["start"].get<std::size_t>() < first_header;
        if (type.rfind("Body/Signature", 0) == 0) paint(zone, Role::Drop);
        if (is_newest && type.rfind("Body/Outro", 0) == 0) paint(zone, Role::Ignored);
    }
    return roles;
}

inline std::string header_text(const nlohmann::json& header) {
    std::string text;
    for (const char* name : {"From", "X-From"}) {
        if (header.contains(name)) {
            text += std::string(name) + ": " + header[name].get<std::string>() + "\n";
        }
    }
    return text;
}

enum class Header { Given, Withheld };

/// The set's offsets count characters; the mails are ASCII but for a few, which are left out.
inline ZoneShares measure_zones(const std::string& data, Header header) {
    ZoneShares shares;
    std::istringstream lines(unzipped_file(data + "/replies/enron_zones.jsonl.gz"));
    for (std::string line; std::getline(lines, line);) {
        const auto mail = nlohmann::json::parse(line);
        const std::string text = mail["text"];
        const bool is_ascii = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
        if (!is_ascii) continue;
        ++shares.mails;
        const auto roles = roles_of(mail, text);
        std::vector<bool> is_reply(text.size(), false);
        for (const auto& zone :
             split_zones(text, header == Header::Given ? header_text(mail["header"]) : "")) {
            if (zone.kind != domain::ZoneKind::Reply) continue;
            for (std::size_t i = zone.span.begin; i < zone.span.end; ++i) is_reply[i] = true;
        }
        Share kept;
        Share dropped;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (std::isspace(static_cast<unsigned char>(text[i])) != 0) continue;
            kept.all += roles[i] == Role::Keep ? 1U : 0U;
            kept.right += roles[i] == Role::Keep && is_reply[i] ? 1U : 0U;
            dropped.all += roles[i] == Role::Drop ? 1U : 0U;
            dropped.right += roles[i] == Role::Drop && !is_reply[i] ? 1U : 0U;
        }
        const auto note = [&](Share& sum, const Share& one) {
            sum.all += one.all;
            sum.right += one.right;
            if (one.right < one.all) {
                sum.wrong.push_back(std::to_string(one.all - one.right) + " of " +
                                    std::to_string(one.all) + " in " +
                                    mail["id"].get<std::string>());
            }
        };
        note(shares.kept, kept);
        note(shares.dropped, dropped);
    }
    return shares;
}

}  // namespace foresail::normalize::measured

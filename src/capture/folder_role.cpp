#include "capture/folder_role.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace foresail::capture {
namespace {

struct Known {
    std::string_view name;  // Lower case in ASCII; accented letters as mail programs write them.
    FolderRole role;
};

using enum FolderRole;

constexpr std::array known_names{
    Known{"inbox", Inbox},
    Known{"sent", Sent},
    Known{"sent items", Sent},
    Known{"sent messages", Sent},
    Known{"sent mail", Sent},
    Known{"sent-mail", Sent},
    Known{"gesendet", Sent},
    Known{"gesendete objekte", Sent},
    Known{"gesendete elemente", Sent},
    Known{"gesendete nachrichten", Sent},
    Known{"envoyés", Sent},
    Known{"éléments envoyés", Sent},
    Known{"messages envoyés", Sent},
    Known{"courrier envoyé", Sent},
    Known{"objets envoyés", Sent},
    Known{"enviados", Sent},
    Known{"elementos enviados", Sent},
    Known{"mensajes enviados", Sent},
    Known{"correo enviado", Sent},
    Known{"drafts", Drafts},
    Known{"draft", Drafts},
    Known{"entwürfe", Drafts},
    Known{"brouillons", Drafts},
    Known{"borradores", Drafts},
    Known{"trash", Trash},
    Known{"deleted items", Trash},
    Known{"deleted messages", Trash},
    Known{"bin", Trash},
    Known{"papierkorb", Trash},
    Known{"gelöscht", Trash},
    Known{"gelöschte objekte", Trash},
    Known{"gelöschte elemente", Trash},
    Known{"corbeille", Trash},
    Known{"éléments supprimés", Trash},
    Known{"papelera", Trash},
    Known{"elementos eliminados", Trash},
    Known{"junk", Junk},
    Known{"junk e-mail", Junk},
    Known{"junk email", Junk},
    Known{"spam", Junk},
    Known{"bulk mail", Junk},
    Known{"junk-e-mail", Junk},
    Known{"unerwünscht", Junk},
    Known{"courrier indésirable", Junk},
    Known{"indésirables", Junk},
    Known{"correo no deseado", Junk},
};

/// ASCII in lower case, and the capital letters that the names above begin with.
std::string fold(std::string_view name) {
    std::string folded{name};
    std::transform(folded.begin(), folded.end(), folded.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    static constexpr std::string_view capital = "É";
    if (folded.starts_with(capital)) folded.replace(0, capital.size(), "é");
    return folded;
}

}  // namespace

FolderRole folder_role(std::string_view name) {
    const std::string folded = fold(name);
    const auto* const found =
        std::find_if(known_names.begin(), known_names.end(),
                     [&](const Known& known) { return known.name == folded; });
    return found == known_names.end() ? FolderRole::Other : found->role;
}

}  // namespace foresail::capture

// What was cut or mended while reading a mail, in plain words; each thing is said once.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace foresail::normalize {

class Notes {
public:
    void add(std::string note) {
        if (std::find(lines_.begin(), lines_.end(), note) == lines_.end()) {
            lines_.push_back(std::move(note));
        }
    }
    [[nodiscard]] std::vector<std::string> take() && { return std::move(lines_); }

private:
    std::vector<std::string> lines_;
};

}  // namespace foresail::normalize

// openapi.json as tests use it: finds the operation of a request and checks the answer against it.
#pragma once

#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::api::testing {

/// An answer as it came over the wire.
struct WireAnswer {
    int status = 0;
    std::string media_type;  ///< Without parameters; "" where there is no body.
    std::string body;
};

class ApiDescription {
public:
    ApiDescription();

    /// "GET /contacts/{id}" of each operation.
    [[nodiscard]] std::set<std::string> operations() const;
    /// "GET /contacts/{id}" for a request to "/api/v1/contacts/...", or "".
    [[nodiscard]] std::string operation_of(const std::string& method,
                                           const std::string& target) const;
    /// What is wrong with the answer by the operation's word; empty where all is well.
    [[nodiscard]] std::vector<std::string> check(const std::string& operation,
                                                 const WireAnswer& answer) const;
    [[nodiscard]] const nlohmann::json& document() const { return document_; }

private:
    [[nodiscard]] const nlohmann::json& operation(const std::string& name) const;
    [[nodiscard]] const nlohmann::json& resolved(const nlohmann::json& object) const;

    nlohmann::json document_;
};

}  // namespace foresail::api::testing

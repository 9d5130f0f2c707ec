#include "api/testing/schema_check.h"

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

const json root = json::parse(R"({
    "schemas": {
        "Id": {"type": "string", "pattern": "^[0-9A-Z]{3}$"},
        "Pet": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "id": {"$ref": "#/schemas/Id"},
                "kind": {"type": "string", "enum": ["cat", "dog"]},
                "age": {"type": "integer", "minimum": 0, "maximum": 30},
                "names": {"type": "array", "items": {"type": "string", "minLength": 1}},
                "owner": {"oneOf": [{"$ref": "#/schemas/Id"}, {"type": "null"}]}
            },
            "required": ["id", "kind"]
        }
    }
})");

std::vector<std::string> check(const char* text) {
    return check_schema(root, {{"$ref", "#/schemas/Pet"}}, json::parse(text));
}

TEST(SchemaCheck, PassesWhatFits) {
    EXPECT_EQ(check(R"({"id": "A1B", "kind": "cat"})"), std::vector<std::string>{});
    EXPECT_EQ(check(R"({"id":"A1B","kind":"dog","age":3,"names":["Rex"],"owner":null})"),
              std::vector<std::string>{});
    EXPECT_EQ(check(R"({"id": "A1B", "kind": "cat", "owner": "XYZ"})"), std::vector<std::string>{});
}

TEST(SchemaCheck, FindsEachKindOfFault) {
    const std::pair<const char*, const char*> faults[] = {
        {R"([])", ": is not of type object"},
        {R"({"id": "A1B"})", ": kind is missing"},
        {R"({"id": "A1B", "kind": "cow"})", "/kind: \"cow\" is none of [\"cat\",\"dog\"]"},
        {R"({"id": "a1b", "kind": "cat"})", "/id: \"a1b\" does not match ^[0-9A-Z]{3}$"},
        {R"({"id": 7, "kind": "cat"})", "/id: is not of type string"},
        {R"({"id": "A1B", "kind": "cat", "tail": 1})", ": tail is not in the schema"},
        {R"({"id": "A1B", "kind": "cat", "age": 31})", "/age: 31 is out of bounds"},
        {R"({"id": "A1B", "kind": "cat", "age": 2.5})", "/age: is not of type integer"},
        {R"({"id": "A1B", "kind": "cat", "names": ["", "x"]})", "/names/0: is too short"},
        {R"({"id": "A1B", "kind": "cat", "owner": 1})", "/owner: fits 0 of oneOf"},
    };
    for (const auto& [text, error] : faults) {
        EXPECT_EQ(check(text), std::vector<std::string>{error}) << text;
    }
}

TEST(SchemaCheck, RefusesWhatItDoesNotKnow) {
    EXPECT_FALSE(check_schema(root, {{"minItems", 1}}, json::array()).empty());
    EXPECT_FALSE(check_schema(root, {{"$ref", "#/schemas/Cow"}}, json::object()).empty());
}

}  // namespace
}  // namespace foresail::api::testing

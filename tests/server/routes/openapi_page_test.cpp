#include "server/routes/openapi_page.h"
#include "server/routes/all.h"

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

#include <fstream>
#include <set>
#include <sstream>

namespace gyoryu::server {

std::string committed() {
    std::ifstream file(std::string(GYORYU_SOURCE_DIR) + "/api/openapi.json");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(Openapi, is_committed_as_the_program_prints_it) {
    EXPECT_TRUE(committed() == openapi_of_all_routes()) << "run: build/gyoryu openapi > api/openapi.json";
}

/// Every `$ref` leads to a component.
void check_references(const boost::json::value& at, const boost::json::object& components) {
    if (const auto* array = at.if_array())
        for (const auto& element : *array) check_references(element, components);
    const auto* object = at.if_object();
    if (object == nullptr) return;
    for (const auto& [name, value] : *object) {
        check_references(value, components);
        if (name != "$ref") continue;
        const std::string path(value.as_string());
        const auto slash = path.rfind('/');
        const auto kind = path.substr(13, slash - 13);
        EXPECT_TRUE(components.at(kind).as_object().contains(path.substr(slash + 1))) << path;
    }
}

TEST(Openapi, refers_to_nothing_that_is_not_there) {
    const auto document = boost::json::parse(openapi_of_all_routes());
    check_references(document, document.at("components").as_object());
}

TEST(Openapi, names_each_operation_once_and_says_what_it_does) {
    const auto document = boost::json::parse(openapi_of_all_routes());
    std::set<std::string> ids;
    for (const auto& [path, methods] : document.at("paths").as_object())
        for (const auto& [method, operation] : methods.as_object()) {
            EXPECT_TRUE(ids.insert(std::string(operation.at("operationId").as_string())).second) << path;
            EXPECT_GT(operation.at("summary").as_string().size(), 5u) << path;
        }
    EXPECT_GT(ids.size(), 100u);
}

}  // namespace gyoryu::server

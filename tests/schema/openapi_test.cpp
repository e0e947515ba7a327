#include "schema/openapi.h"

#include <gtest/gtest.h>

namespace gyoryu::schema {

// Named, for a component has its type's name.
namespace component {

struct Shared {
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Shared, (), (words))

struct Asked {
    std::string words;
    std::vector<Shared> shared;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (words, shared))

struct Told {
    std::string words;
    std::string short_words;
    std::vector<Shared> shared;
};
BOOST_DESCRIBE_STRUCT(Told, (), (words, short_words, shared))
constexpr auto limits_of(const Told*) { return std::to_array<base::MemberLimit>({{"short_words", 0, 9}}); }

}  // namespace component

namespace {

using component::Asked;
using component::Told;

const boost::json::object& member(const Components& components, const char* type, const char* name) {
    return components.schemas().at(type).at("properties").at(name).as_object();
}

TEST(OpenApi, limits_what_is_asked) {
    Components components;
    components.schema_of<Asked>();
    EXPECT_EQ(member(components, "Asked", "words").at("maxLength").as_int64(), base::default_text_max);
    EXPECT_EQ(member(components, "Asked", "shared").at("maxItems").as_int64(), base::default_list_max);
}

TEST(OpenApi, limits_what_is_only_told_where_its_type_does) {
    Components components;
    components.answer_of<Told>();
    EXPECT_FALSE(member(components, "Told", "words").contains("maxLength"));
    EXPECT_FALSE(member(components, "Told", "shared").contains("maxItems"));
    EXPECT_EQ(member(components, "Told", "short_words").at("maxLength").as_int64(), 9);
}

TEST(OpenApi, limits_what_is_asked_and_told_in_either_order) {
    for (const bool asked_first : {true, false}) {
        Components components;
        if (asked_first) components.schema_of<Asked>();
        components.answer_of<Told>();
        if (!asked_first) components.schema_of<Asked>();
        EXPECT_EQ(member(components, "Shared", "words").at("maxLength").as_int64(), base::default_text_max);
        EXPECT_FALSE(member(components, "Told", "words").contains("maxLength"));
    }
}

}  // namespace
}  // namespace gyoryu::schema

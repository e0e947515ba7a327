#include "schema/read.h"
#include "base/id.h"
#include "base/time.h"
#include "schema/openapi.h"
#include "schema/write.h"

#include <gtest/gtest.h>

namespace gyoryu::schema {

BOOST_DEFINE_ENUM_CLASS(Side, seller, buyer)

struct Label {
    std::string lang;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Label, (), (lang, text))
constexpr auto limits_of(const Label*) {
    return std::to_array<base::MemberLimit>({{"lang", 2, 35, "[a-zA-Z-]+"}, {"text", 1, 5}});
}

struct Guest {
    base::Id<Guest> id;
    Side side = Side::seller;
    std::vector<Label> labels;
    std::optional<int> most;
    base::LocalDate day;
    bool sample = false;
};
BOOST_DESCRIBE_STRUCT(Guest, (), (id, side, labels, most, day, sample))
constexpr auto limits_of(const Guest*) { return std::to_array<base::MemberLimit>({{"most", 0, 50}}); }
constexpr auto optional_members(const Guest*) { return std::to_array<std::string_view>({"sample"}); }

constexpr auto good = R"({"id":"g1","side":"buyer","labels":[{"lang":"ko","text":"위해시"}],"day":"2016-06-22"})";

TEST(Read, gives_back_what_was_written) {
    const auto guest = from_text<Guest>(good);
    ASSERT_TRUE(guest);
    EXPECT_EQ(guest->side, Side::buyer);
    const auto again = from_json<Guest>(to_json(*guest));
    ASSERT_TRUE(again);
    EXPECT_EQ(boost::json::serialize(to_json(*again)), boost::json::serialize(to_json(*guest)));
}

TEST(Read, names_every_issue_with_its_place) {
    const auto guest = from_text<Guest>(
        R"({"id":"","side":"host","labels":[{"lang":"k1","text":"여섯글자이다"}],"most":51,"day":"2016-02-30","extra":1})");
    ASSERT_FALSE(guest);
    std::vector<std::string> found;
    for (const auto& issue : guest.error().issues) found.push_back(issue.path + " " + issue.code);
    EXPECT_EQ(found, (std::vector<std::string>{"/id bad_format", "/side not_in_list", "/labels/0/lang pattern",
                                               "/labels/0/text too_long", "/most too_large", "/day bad_format",
                                               "/extra unknown_member"}));
}

TEST(Read, says_where_json_breaks) {
    const auto broken = parse_json("{\n  \"이름\": tru }");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, base::FaultCode::malformed_json);
    EXPECT_EQ(broken.error().params[0], (base::FaultParameter{"line", "2"}));
}

TEST(Read, refuses_depth_and_trailing_text) {
    EXPECT_FALSE(parse_json(std::string(100, '[') + std::string(100, ']')));
    EXPECT_FALSE(parse_json("{} {}"));
    EXPECT_FALSE(parse_json(""));
}

TEST(Openapi, describes_limits_and_what_may_be_absent) {
    Components components;
    components.schema_of<Guest>();
    const auto& guest = components.schemas().at("Guest").as_object();
    EXPECT_EQ(guest.at("properties").at("most").at("anyOf").at(0).at("maximum").as_int64(), 50);
    const auto required = boost::json::serialize(guest.at("required"));
    EXPECT_EQ(required, R"(["id","side","labels","most","day"])");
    EXPECT_EQ(components.schemas().at("Side").at("enum").as_array().size(), 2u);
}

}  // namespace gyoryu::schema

#include "app/tidy.h"
#include "app/accounts/request_link.h"
#include "app/accounts/sign_in.h"
#include "app/fixture.h"
#include "app/imports/create_import.h"

namespace gyoryu::app {

using app_tests::must;

TEST(Tidy, forgets_what_is_over_and_nothing_else) {
    app_tests::EventHouse house;
    auto nobody = house.nobody();
    auto organiser = house.organiser();
    must(sign_in(nobody, {"owner@example.org", "정말 긴 비밀번호 1"}));
    must(request_link(nobody, {"owner@example.org"}));
    must(create_import(organiser, house.event.id,
                       {domain::ImportKind::participants, "x.csv", "구분,기업명\n셀러,하나\n"}));
    const auto rows = [&] {
        return house.database().read([](store::Transaction& tx) {
            std::string counts;
            for (const char* table : {"sign_ins", "one_time_links", "attempts", "imports"})
                counts +=
                    std::to_string(store::integer_of(tx.query(std::string("SELECT COUNT(*) FROM ") + table)[0][0]));
            return counts;
        });
    };
    tidy(*house.services);
    EXPECT_EQ(rows(), "1121");
    house.clock.pass_minutes(31);
    tidy(*house.services);
    EXPECT_EQ(rows(), "1001");
    house.clock.pass_minutes(25 * 60);
    tidy(*house.services);
    EXPECT_EQ(rows(), "0000");
}

}  // namespace gyoryu::app

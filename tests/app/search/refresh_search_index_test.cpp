#include "app/search/refresh_search_index.h"

#include "app/fixture.h"
#include "app/search/search_workspace.h"
#include "store/search.h"
#include "store/settings.h"

namespace gyoryu::app {

using app_tests::must;

class RefreshSearchIndex : public testing::Test {
protected:
    RefreshSearchIndex() { house.seller("예시치과", "kim@example.org"); }

    std::size_t hits(const std::string& words) {
        return must(search_workspace(organiser, house.workspace.id, words)).items.size();
    }
    void forget_all() {
        house.database().write([](store::Transaction& tx) { tx.execute("DELETE FROM search_tokens"); });
    }

    app_tests::EventHouse house;
    Context organiser = house.organiser();
};

TEST_F(RefreshSearchIndex, makes_rows_found_again_that_were_saved_under_other_rules) {
    refresh_search_index(*house.services);
    forget_all();
    EXPECT_EQ(hits("예시치과"), 0u);
    EXPECT_EQ(refresh_search_index(*house.services), 0) << "the rules are the same";
    house.database().write([](store::Transaction& tx) { store::put_setting(tx, "search_index", "older"); });
    EXPECT_GT(refresh_search_index(*house.services), 0);
    EXPECT_GT(hits("예시치과"), 0u);
    EXPECT_GT(hits("kim@example.org"), 0u);
    EXPECT_GT(hits("Wonju"), 0u) << "the programme";
    EXPECT_EQ(refresh_search_index(*house.services), 0) << "once";
}

TEST_F(RefreshSearchIndex, a_store_that_was_never_marked_is_indexed) {
    forget_all();
    EXPECT_GT(refresh_search_index(*house.services), 0);
    EXPECT_GT(hits("예시치과"), 0u);
}

}  // namespace gyoryu::app

#include "store/search.h"

#include "store/record.h"
#include "store/small_world.h"
#include "store/test_store.h"

namespace gyoryu::store_tests {

namespace {

using namespace gyoryu::store;  // NOLINT: the verbs under test
using Tokens = std::vector<std::string>;

class SearchTest : public StoreContract {
protected:
    SearchTest() : world_(make_small_world(database())) {
        database().write([&](Transaction& tx) {
            index(tx, "S1", {"위해", "해고", "weihai", "위해"});
            index(tx, "B1", {"위해", "wego"});
        });
    }
    void index(Transaction& tx, const std::string& id, const Tokens& tokens) {
        index_text(tx, "participant", id, world_.workspace.id, world_.event.id, tokens);
    }
    Tokens matching(const Tokens& tokens) {
        return database().read([&](Transaction& tx) {
            Tokens ids;
            for (const auto& found : select_where<domain::Participant>(tx, matches_text(tokens)))
                ids.push_back(found.id.str());
            return ids;
        });
    }
    Tokens found(const domain::WorkspaceId& workspace, const Tokens& tokens) {
        return database().read([&](Transaction& tx) {
            Tokens ids;
            for (const auto& hit : find_text(tx, workspace, tokens, 10)) ids.push_back(hit.entity_id);
            return ids;
        });
    }
    SmallWorld world_;
};

}  // namespace

TEST_P(SearchTest, rows_are_found_that_have_every_token) {
    EXPECT_EQ(matching({"위해"}), (Tokens{"B1", "S1"}));
    EXPECT_EQ(matching({"위해", "해고"}), (Tokens{"S1"}));
    EXPECT_EQ(matching({"위해", "해고", "wego"}), Tokens{});
    EXPECT_EQ(matching({}), (Tokens{"B1", "S1"}));
}

TEST_P(SearchTest, a_star_stands_for_the_rest_of_a_token) {
    EXPECT_EQ(matching({"we*"}), (Tokens{"B1", "S1"}));
    EXPECT_EQ(matching({"weg*", "위*"}), (Tokens{"B1"}));
    EXPECT_EQ(matching({"x*"}), Tokens{});
    EXPECT_EQ(found(world_.workspace.id, {"we*", "위*"}), (Tokens{"B1", "S1"}));
}

TEST_P(SearchTest, indexing_again_replaces_and_forgetting_removes) {
    database().write([&](Transaction& tx) {
        Tokens many;
        for (int i = 0; i < 200; ++i) many.push_back("t" + std::to_string(i));
        index(tx, "S1", many);
        forget_text(tx, "participant", "B1");
    });
    EXPECT_EQ(matching({"위해"}), Tokens{});
    EXPECT_EQ(matching({"t0", "t199"}), (Tokens{"S1"}));
}

TEST_P(SearchTest, another_workspace_finds_nothing) {
    EXPECT_EQ(found(world_.workspace.id, {"위해"}), (Tokens{"B1", "S1"}));
    EXPECT_EQ(found(world_.workspace.id, {"위해", "weihai"}), (Tokens{"S1"}));
    EXPECT_EQ(found(domain::WorkspaceId("other"), {"위해"}), Tokens{});
    EXPECT_EQ(found(world_.workspace.id, {}), Tokens{});
}

GYORYU_ON_BOTH_DRIVERS(SearchTest);

}  // namespace gyoryu::store_tests

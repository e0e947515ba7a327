#include "scenarios/load_demo.h"

#include "app/feed.h"
#include "app/info/demo_accounts.h"
#include "app/job_signals.h"
#include "app/search/refresh_search_index.h"
#include "scenarios/test_installation.h"
#include "store/record.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::scenarios {
namespace {

using store::where;

class LoadDemo : public ::testing::Test {
protected:
    TestInstallation installation_;
    base::Result<LoadedDemo> loaded_ = load_demo(installation_.context());

    template <class F>
    auto read(F&& f) {
        return installation_.database().read(f);
    }
};

TEST_F(LoadDemo, GivesEveryEventItsSlugAndItsPeople) {
    ASSERT_TRUE(loaded_);
    for (const char* slug : {"wonju-weihai-2016", "dalian-2015", "qingdao-2015", "seoul-2018", "uzmed-2022",
                             "daegu-zibo-2021", "bin-county-tour"})
        EXPECT_EQ(std::ranges::count(loaded_->events, slug, &LoadedEvent::slug), 1) << slug;
    const auto event = read([](store::Transaction& tx) {
        return store::find<domain::Event>(tx, where("slug", std::string("seoul-2018")));
    });
    ASSERT_TRUE(event);
    EXPECT_EQ(read([&](store::Transaction& tx) {
                  return store::count_where<domain::Participant>(tx, where("event_id", event->id));
              }),
              225 + 139);
    EXPECT_EQ(read([&](store::Transaction& tx) {
                  return store::count_where<domain::Meeting>(tx, where("event_id", event->id));
              }),
              1400);
}

TEST_F(LoadDemo, MakesTheOrganiserAMemberOfEveryWorkspace) {
    ASSERT_TRUE(loaded_);
    const auto organiser = read([](store::Transaction& tx) {
        return store::find<domain::Account>(tx, where("email", std::string("organiser@gyoryu.example")));
    });
    ASSERT_TRUE(organiser);
    const auto workspaces = read([](store::Transaction& tx) { return store::select_where<domain::Workspace>(tx); });
    EXPECT_EQ(workspaces.size(), 6u);
    for (const auto& workspace : workspaces)
        EXPECT_TRUE(read([&](store::Transaction& tx) {
            return store::find<domain::Member>(tx, where("workspace_id", workspace.id),
                                               where("account_id", organiser->id));
        })) << workspace.slug;
}

TEST_F(LoadDemo, MarksTheInstallationSoThatTheSignInPageCanHelp) {
    ASSERT_TRUE(loaded_);
    const auto accounts = read([](store::Transaction& tx) { return app::find_demo_accounts(tx); });
    ASSERT_EQ(accounts.size(), 3u);
    EXPECT_EQ(accounts[0].email, loaded_->accounts[0].email);
    EXPECT_EQ(accounts[0].role, domain::Role::owner);
}

TEST_F(LoadDemo, LeavesAStoreAloneThatHoldsSomething) {
    ASSERT_TRUE(loaded_);
    const auto again = load_demo(installation_.context());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, base::FaultCode::file_exists);
    EXPECT_EQ(read([](store::Transaction& tx) { return store::count_where<domain::Account>(tx); }), 3);
}

TEST_F(LoadDemo, LeavesNothingToBeIndexedAnew) {
    ASSERT_TRUE(loaded_);
    EXPECT_EQ(app::refresh_search_index(installation_.services()), 0);
}

TEST_F(LoadDemo, MarksNobodyElsesInstallation) {
    const TestInstallation other;
    EXPECT_TRUE(other.database().read([](store::Transaction& tx) { return app::find_demo_accounts(tx); }).empty());
}

}  // namespace
}  // namespace gyoryu::scenarios

#pragma once

#include "app/ledger/ledger_house.h"
#include "app/press/get_press_release.h"
#include "app/press/public_press.h"
#include "app/press/publish_press_release.h"
#include "app/press/write_press_release.h"
#include "store/postgres_fixture.h"

namespace gyoryu::app_tests {

/// An event with a ledger and two organisers, one of whom writes releases.
class PressHouse : public LedgerHouse {
public:
    using LedgerHouse::LedgerHouse;

    app::PressRelease write(std::vector<domain::Lang> langs = {domain::Lang::ko}) {
        auto context = organiser();
        return must(app::write_press_release(context, event.id, {domain::PressKind::event, std::move(langs)}));
    }
    app::PressRelease review(const app::PressRelease& release) {
        auto context = owner();
        return must(app::review_press_release(context, release.id, release.revision));
    }
    app::PressRelease publish(const app::PressRelease& release) {
        auto context = organiser();
        return must(app::publish_press_release(context, release.id, release.revision));
    }
    /// Seoul's afternoon of the day after the clock's.
    app::PressSchedule tomorrow(std::vector<std::string> listed = {}) const {
        return {base::LocalDate::of(2016, 6, 14), base::LocalTime{16 * 60}, "Asia/Seoul", std::move(listed)};
    }
    domain::AccountActor stranger() {
        auto context = system();
        const auto other = must(app::create_workspace(context, {"남", domain::Lang::ko, "Asia/Seoul", "other"}));
        must(app::create_account(context, {"stranger@example.org", "남", domain::Lang::ko, "정말 긴 비밀번호 2"}));
        const auto made =
            must(app::add_member(context, other.id, {"stranger@example.org", "", domain::Role::organiser}));
        return {made.account.id, {domain::Member{made.id, other.id, made.account.id, domain::Role::organiser, 1}}};
    }
};

/// The same on SQLite and on PostgreSQL, by the test's parameter.
class PressTest : public testing::TestWithParam<std::string> {
protected:
    PressTest()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {}
    ~PressTest() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    std::string url_;
    PressHouse house;
    app::Context organiser = house.organiser();
    app::Context owner = house.owner();
    app::Context auditor = house.auditor();
    app::Context nobody = house.nobody();
};

}  // namespace gyoryu::app_tests

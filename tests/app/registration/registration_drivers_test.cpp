#include "app/partners/expire_requests.h"
#include "app/partners/own_requests.h"
#include "app/registration/invitations.h"
#include "app/registration/registration_house.h"
#include "app/tidy.h"
#include "store/postgres_fixture.h"

namespace gyoryu::app_tests {

namespace {

/// Registration leans on partial indexes, cascades and SQL of its own: once through all of it on each database.
class RegistrationOnBothDrivers : public ::testing::TestWithParam<std::string> {
protected:
    RegistrationOnBothDrivers()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {}
    ~RegistrationOnBothDrivers() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }
    app::Context as(const domain::ParticipantId& id) {
        return house.as(
            domain::PersonActor{domain::LinkId("link"), house.event.id, domain::PersonKind::participant, id.str()});
    }

    std::string url_;
    RegistrationHouse house;
};

TEST_P(RegistrationOnBothDrivers, from_the_first_step_to_a_request_that_expires) {
    auto organiser = house.organiser();
    const auto invitation = must(app::create_invitation(organiser, house.event.id, {"ONE", "예시상의"}));
    EXPECT_EQ(fault_of(app::create_invitation(organiser, house.event.id, {"ONE", "다른상의"})), "conflict_exists");
    const auto sent = house.sent(domain::ApplicantRole::buyer, "a@example.cn", "样例", "ONE");
    auto nobody = house.nobody();
    must(app::upload_own_file(nobody, *sent.token, {domain::StoredFileKind::licence, "a.pdf"}, "%PDF-1.7\n"));
    const auto accepted = must(house.decide(sent, app::VettingChoice::accept));
    const auto reopened = must(app::reopen_application(organiser, sent.id, accepted.revision));
    EXPECT_EQ(reopened.files.size(), 1U);
    const auto again = must(house.decide(sent, app::VettingChoice::accept));
    EXPECT_EQ(fault_of(app::delete_invitation(organiser, invitation.id, 1)), "in_use");
    const auto seller = house.seller("예시메디");
    auto own = as(*again.participant_id);
    must(app::ask_partner(own, {seller.id}));
    EXPECT_EQ(fault_of(app::ask_partner(own, {seller.id})), "duplicate_request");
    must(app::block_partner(own, seller.id, {true}));
    must(app::block_partner(own, seller.id, {false}));
    house.clock.pass_minutes(8 * 24 * 60);
    EXPECT_EQ(app::expire_requests(*house.services), 1);
    must(app::ask_partner(own, {seller.id}));
    app::tidy(*house.services);
}

INSTANTIATE_TEST_SUITE_P(Drivers, RegistrationOnBothDrivers, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace

}  // namespace gyoryu::app_tests

#include "app/documents/release_document.h"

#include "app/accounts/redeem_link.h"
#include "app/documents/pack_links.h"
#include "app/documents/pack_shelf.h"
#include "app/documents/personal_document.h"
#include "app/documents/start_pack.h"
#include "app/links/create_link.h"
#include "app/links/list_links.h"
#include "app/tidy.h"
#include "app/timetables/timetable_house.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using app::TimetableForm;
using testing::StartsWith;

TEST(ReleaseDocument, EveryFormIsMadeOfARelease) {
    TimetableHouse house;
    const auto draft = house.filled_draft();
    auto context = house.organiser();
    EXPECT_THAT(must(app::draft_document(context, draft.id, TimetableForm::pdf)).bytes, StartsWith("%PDF"));
    EXPECT_EQ(fault_of(app::draft_document(context, draft.id, TimetableForm::ics)), "not_found");
    const auto release = house.released(draft);
    EXPECT_THAT(must(app::release_document(context, release.id, TimetableForm::xlsx)).bytes, StartsWith("PK"));
    EXPECT_THAT(must(app::release_document(context, release.id, TimetableForm::pdf)).bytes, StartsWith("%PDF"));
    EXPECT_THAT(must(app::release_document(context, release.id, TimetableForm::table_signs)).bytes, StartsWith("%PDF"));
    const auto calendar = must(app::release_document(context, release.id, TimetableForm::ics));
    EXPECT_THAT(calendar.bytes, StartsWith("BEGIN:VCALENDAR"));
    EXPECT_THAT(calendar.name, testing::HasSubstr("wonju-weihai-2016"));
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::release_document(stranger, release.id, TimetableForm::pdf)), "not_found");
}

TEST(ReleaseDocument, EveryPersonHasTheirOwnFiles) {
    TimetableHouse house;
    house.released(house.filled_draft());
    auto context = house.organiser();
    for (const auto form : {TimetableForm::xlsx, TimetableForm::pdf, TimetableForm::ics}) {
        EXPECT_FALSE(must(app::participant_document(context, house.sellers[0].id, form)).bytes.empty());
        EXPECT_FALSE(must(app::interpreter_document(context, house.interpreters[0].id, form)).bytes.empty());
    }
    EXPECT_EQ(fault_of(app::participant_document(context, house.sellers[0].id, TimetableForm::table_signs)),
              "not_found");
    EXPECT_EQ(fault_of(app::subscribed_calendar(context, "unknown")), "not_found");
}

TEST(StartPack, MakesOneArchiveForEverybodyAndMakesItAgainWhenItWasForgotten) {
    TimetableHouse house;
    const auto release = house.released(house.filled_draft());
    auto context = house.organiser();
    const auto queued = must(app::start_pack(context, release.id));
    EXPECT_EQ(fault_of(app::pack_file(context, queued.id)), "still_working");
    house.start_runner();
    const auto job = house.ended(queued.id);
    ASSERT_EQ(job.state, domain::JobState::done);
    EXPECT_EQ(job.result->url, "/api/v1/packs/" + queued.id.str() + ".zip");
    const auto pack = must(app::pack_file(context, queued.id));
    EXPECT_THAT(pack.bytes, StartsWith("PK"));
    house.services->packs = app::make_pack_shelf({});
    const auto again = must(app::pack_file(context, queued.id));
    EXPECT_EQ(again.name, pack.name);
    EXPECT_THAT(again.bytes, StartsWith("PK"));
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(app::pack_file(auditor, queued.id)), "forbidden");
}

TEST(StartPack, PrintsAFreshLinkForEverybodyWhenAskedAndNeverGuessesOne) {
    TimetableHouse house;
    const auto release = house.released(house.filled_draft());
    auto context = house.organiser();
    const auto old =
        must(app::create_link(context, house.event.id,
                              {domain::PersonKind::participant, house.sellers[0].id.str(), domain::LinkPurpose::page}));
    const auto plain = must(app::start_pack(context, release.id));
    const auto queued = must(app::start_pack(context, release.id, {.links = true}));
    house.start_runner();
    ASSERT_EQ(house.ended(plain.id).state, domain::JobState::done);
    ASSERT_EQ(house.ended(queued.id).state, domain::JobState::done);
    std::set<std::string> people;
    for (const auto& link : must(app::list_links(context, house.event.id, {})).items) {
        if (link.id == old.id) EXPECT_TRUE(link.revoked);
        if (link.revoked) continue;
        EXPECT_FALSE(link.url.has_value());
        people.insert(link.person_id);
    }
    EXPECT_EQ(people.size(), 6u) << "two sellers, two buyers, two interpreters";
    EXPECT_GT(must(app::pack_file(context, queued.id)).bytes.size(),
              must(app::pack_file(context, plain.id)).bytes.size());
    house.services->packs = app::make_pack_shelf({});
    EXPECT_EQ(fault_of(app::pack_file(context, queued.id)), "not_found");
}

TEST(StartPack, LeavesTheLinksHandedOutBeforeUntilItsOwnArePrinted) {
    TimetableHouse house;
    const auto release = house.released(house.filled_draft());
    auto context = house.organiser();
    const auto old =
        must(app::create_link(context, house.event.id,
                              {domain::PersonKind::participant, house.sellers[0].id.str(), domain::LinkPurpose::page}));
    const auto is_revoked = [&] {
        const auto links = must(app::list_links(context, house.event.id, {})).items;
        return std::ranges::find(links, old.id, &app::Link::id)->revoked;
    };
    const auto released = house.database().read([&](store::Transaction& tx) {
        return app::load_released(
            tx, house.event,
            std::make_shared<const app::ToldRelease>(must(store::get<domain::Release>(tx, release.id))));
    });
    const auto links = app::new_pack_links(context, released);
    EXPECT_EQ(links.size(), 6u);
    EXPECT_FALSE(is_revoked()) << "a pack may be cancelled or fail";
    app::Notices notices;
    house.database().write(
        [&](store::Transaction& tx) { app::keep_pack_links(context, tx, notices, released, links); });
    EXPECT_TRUE(is_revoked());
    EXPECT_EQ(notices.size(), 6u);
    const auto& url = links.begin()->second;
    auto nobody = house.nobody();
    EXPECT_EQ(fault_of(app::redeem_link(nobody, {url.substr(url.rfind('/') + 1)})), "ok");
}

TEST(StartPack, ItsArchiveIsGoneWithItsJob) {
    TimetableHouse house;
    const TemporaryFolder folder;
    house.services->packs = app::make_pack_shelf(folder.path() / "packs");
    const auto release = house.released(house.filled_draft());
    auto context = house.organiser();
    const auto queued = must(app::start_pack(context, release.id));
    house.start_runner();
    house.ended(queued.id);
    house.runner.stop();
    EXPECT_TRUE(house.services->packs->find(queued.id));
    house.clock.pass_minutes(24 * 60 + 1);
    app::tidy(*house.services);
    EXPECT_FALSE(house.services->packs->find(queued.id));
}

}  // namespace
}  // namespace gyoryu::app_tests

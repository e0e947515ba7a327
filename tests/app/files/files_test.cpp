#include "app/files/download_file.h"
#include "app/files/erase_file.h"
#include "app/files/file_rows.h"
#include "app/files/list_files.h"
#include "app/files/upload_file.h"
#include "app/fixture.h"
#include "app/meetings/list_meetings.h"
#include "store/audit.h"
#include "store/backup.h"
#include "store/file_tables.h"
#include "store/restore.h"

namespace gyoryu::app_tests {

namespace {

using domain::StoredFileKind;
using domain::StoredFileOwner;

const std::string pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";

class FilesTest : public ::testing::Test {
protected:
    app::FileOwner of(const app::Participant& participant) const {
        return {StoredFileOwner::participant, participant.id.str()};
    }
    app::Context person(const app::Participant& participant) {
        return house.as(domain::PersonActor{domain::LinkId("link"), house.event.id, domain::PersonKind::participant,
                                            participant.id.str()});
    }
    base::Result<app::StoredFile> upload(app::Context context, const app::FileOwner& owner,
                                         const std::string& name = "카탈로그.pdf", const std::string& bytes = pdf) {
        return app::upload_file(context, owner, {StoredFileKind::catalogue, name}, bytes);
    }

    EventHouse house;
    app::Participant seller = house.seller("예시메디");
    app::Participant buyer = house.buyer("样例医疗");
};

TEST_F(FilesTest, gives_back_the_bytes_that_came_with_name_type_and_hash) {
    std::string bytes = pdf;
    for (int i = 0; i < 100'000; ++i) bytes += static_cast<char>(i * 7 % 251);
    const auto file = must(upload(house.organiser(), of(seller), "C:\\문서\\카탈로그.pdf", bytes));
    EXPECT_EQ(file.name, "카탈로그.pdf");
    EXPECT_EQ(file.media_type, "application/pdf");
    EXPECT_EQ(file.bytes, static_cast<std::int64_t>(bytes.size()));
    EXPECT_EQ(file.sha256.size(), 64U);
    auto context = house.organiser();
    const auto back = must(app::download_file(context, file.id));
    EXPECT_EQ(back.bytes, bytes);
    EXPECT_EQ(back.content_type, "application/pdf");
}

TEST_F(FilesTest, lets_only_organisers_and_the_very_person_see_hand_in_and_take_away) {
    const auto file = must(upload(person(seller), of(seller)));
    for (auto& [context, fault] : std::vector<std::pair<app::Context, std::string>>{{house.nobody(), "not_signed_in"},
                                                                                    {house.stranger(), "not_found"},
                                                                                    {house.auditor(), "forbidden"},
                                                                                    {person(buyer), "not_found"}}) {
        EXPECT_EQ(fault_of(upload(context, of(seller))), fault);
        EXPECT_EQ(fault_of(app::list_files(context, of(seller))), fault);
        EXPECT_EQ(fault_of(app::download_file(context, file.id)), fault);
        EXPECT_EQ(fault_of(app::erase_file(context, file.id)), fault);
    }
    for (auto context : {house.organiser(), house.owner(), person(seller)})
        EXPECT_EQ(fault_of(app::download_file(context, file.id)), "ok");
    auto own = person(seller);
    EXPECT_EQ(must(app::list_files(own, of(seller))).total, 1);
}

TEST_F(FilesTest, opens_the_files_of_a_meeting_to_those_who_meet) {
    auto context = house.organiser();
    must(app::create_request(context, house.event.id, {seller.id, buyer.id}));
    const auto meeting = must(app::list_meetings(context, house.event.id, {})).items.at(0);
    const app::FileOwner owner{StoredFileOwner::meeting, meeting.id.str()};
    const auto other = house.seller("다른예시");
    const auto file = must(upload(person(seller), owner, "card.pdf"));
    auto theirs = person(buyer);
    EXPECT_EQ(fault_of(app::download_file(theirs, file.id)), "ok");
    auto others = person(other);
    EXPECT_EQ(fault_of(app::download_file(others, file.id)), "not_found");
    EXPECT_EQ(fault_of(upload(house.stranger(), owner)), "not_found");
}

TEST_F(FilesTest, refuses_suspicious_and_large_files_and_says_which) {
    const auto script = upload(house.organiser(), of(seller), "a.pdf", pdf + "<< /S /JavaScript >>");
    ASSERT_EQ(fault_of(script), "document_suspicious");
    EXPECT_EQ(script.error().params.at(0).value, "a.pdf");
    EXPECT_EQ(fault_of(upload(house.organiser(), of(seller), "a.pdf", pdf + std::string(app::file_bytes_max, ' '))),
              "file_too_large");
}

TEST_F(FilesTest, holds_a_limited_number_of_files_for_each_owner) {
    for (int i = 0; i < app::files_per_owner_max; ++i) must(upload(house.organiser(), of(seller)));
    EXPECT_EQ(fault_of(upload(house.organiser(), of(seller))), "limit_reached");
    EXPECT_EQ(fault_of(upload(house.organiser(), of(buyer))), "ok");
}

TEST_F(FilesTest, leaves_nothing_but_the_hash_of_an_erased_file) {
    const auto file = must(upload(house.organiser(), of(seller), "홍길동 명함.pdf"));
    auto context = house.organiser();
    must(app::erase_file(context, file.id));
    EXPECT_EQ(fault_of(app::download_file(context, file.id)), "person_erased");
    EXPECT_EQ(must(app::list_files(context, of(seller))).total, 0);
    house.database().read([&](store::Transaction& tx) {
        const auto row = must(store::get<domain::StoredFile>(tx, file.id));
        EXPECT_EQ(row.name, "");
        EXPECT_EQ(row.sha256, file.sha256);
        EXPECT_EQ(store::count_where<domain::StoredFileContent>(tx, store::where("file_id", file.id)), 0);
    });
}

TEST_F(FilesTest, keeps_names_of_files_out_of_the_audit) {
    must(upload(house.organiser(), of(seller), "홍길동 명함.pdf"));
    house.database().read([&](store::Transaction& tx) {
        for (const auto& entry : store::select_where<domain::AuditEntry>(tx, store::where("action", "upload_file")))
            for (const auto& change : entry.changes) EXPECT_EQ(change.after.find("홍길동"), std::string::npos);
        EXPECT_EQ(store::count_where<domain::AuditEntry>(tx, store::where("action", "upload_file")), 1);
    });
}

TEST_F(FilesTest, come_back_from_a_backup) {
    std::string bytes = pdf + std::string(5 << 20, 'x');
    for (int i = 0; i < 3; ++i) must(upload(house.organiser(), of(seller), "a.pdf", bytes));
    const auto backup = house.folder() / "backup.sqlite";
    must(store::make_backup({.data_folder = house.folder()}, backup, house.clock.now()));
    TemporaryFolder elsewhere;
    must(store::restore_backup({.data_folder = elsewhere.path()}, backup, {}));
    const auto restored = must(store::Database::open({.data_folder = elsewhere.path()}));
    restored->read([&](store::Transaction& tx) {
        const auto files = app::files_of(tx, of(seller));
        ASSERT_EQ(files.size(), 3U);
        for (const auto& file : files) EXPECT_EQ(must(app::content_of(tx, file)), bytes);
    });
}

}  // namespace

}  // namespace gyoryu::app_tests

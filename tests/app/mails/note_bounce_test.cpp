#include "app/mails/note_bounce.h"

#include "app/fixture.h"
#include "app/mails/bounce_tray.h"
#include "app/mails/queue_mail.h"
#include "store/mail_tables.h"

#include <fstream>

namespace gyoryu::app_tests {
namespace {

class NoteBounce : public testing::Test {
protected:
    NoteBounce() {
        app::Letter letter;
        letter.to = {"kim@seller.example", domain::Lang::ko, "김예시", "Asia/Seoul"};
        letter.purpose = "test";
        letter.params = {{"name", "김예시"}, {"event", "상담회"}};
        auto context = house.organiser();
        mail = *house.database().write(
            [&](store::Transaction& tx) { return app::queue_mail(context, tx, &house.event, letter); });
    }

    static std::string bounce_of(const std::string& message_id, const std::string& action = "failed") {
        return "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"
               "Reporting-MTA: dns; x\n\nAction: " +
               action +
               "\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 nobody\n\n--b\nContent-Type: message/rfc822\n\nMessage-ID: "
               "<" +
               message_id + ">\n\n--b--\n";
    }

    domain::Mail now() {
        return *house.database().read(
            [&](store::Transaction& tx) { return store::find<domain::Mail>(tx, store::where("id", mail.id)); });
    }

    EventHouse house;
    domain::Mail mail;
};

TEST_F(NoteBounce, marks_the_letter_as_not_arrived) {
    auto context = house.organiser();
    EXPECT_TRUE(must(app::note_bounce(context, house.workspace.id, bounce_of(mail.message_id))).noted);
    EXPECT_EQ(now().state, domain::MailState::failed);
    EXPECT_EQ(now().failure, domain::MailFailure::bounced);
    EXPECT_EQ(now().last_refusal, "550 nobody");
}

TEST_F(NoteBounce, waits_while_the_other_side_still_tries) {
    auto context = house.organiser();
    EXPECT_FALSE(must(app::note_bounce(context, house.workspace.id, bounce_of(mail.message_id, "delayed"))).noted);
    EXPECT_EQ(now().failure, domain::MailFailure::none);
}

TEST_F(NoteBounce, is_the_matter_of_the_workspace_that_wrote_the_letter) {
    const auto text = bounce_of(mail.message_id);
    for (const auto& [who, fault] : {std::pair{house.auditor(), "forbidden"}, std::pair{house.stranger(), "not_found"},
                                     std::pair{house.nobody(), "not_signed_in"}}) {
        auto context = who;
        EXPECT_EQ(fault_of(app::note_bounce(context, house.workspace.id, text)), fault);
        EXPECT_EQ(fault_of(app::note_bounce(context, text)), "forbidden");
    }
    auto system = house.system();
    const auto other = must(app::create_workspace(system, {"다른 곳", domain::Lang::ko, "Asia/Seoul", "elsewhere"}));
    EXPECT_EQ(fault_of(app::note_bounce(system, other.id, text)), "not_found");
    EXPECT_EQ(now().failure, domain::MailFailure::none);
}

TEST_F(NoteBounce, refuses_what_is_no_bounce_and_what_nobody_wrote) {
    auto context = house.organiser();
    EXPECT_EQ(fault_of(app::note_bounce(context, house.workspace.id, "Subject: Hello\n\nHello")), "unreadable_file");
    EXPECT_EQ(fault_of(app::note_bounce(context, house.workspace.id, bounce_of("x@elsewhere.example"))), "not_found");
}

TEST_F(NoteBounce, a_tray_is_emptied_whatever_lies_in_it) {
    const auto tray = app::bounce_tray(house.folder());
    auto system = house.system();
    EXPECT_EQ(app::empty_tray(system, tray), 0);
    app::put_into_tray(tray, "1", bounce_of(mail.message_id));
    app::put_into_tray(tray, "2", "rubbish");
    app::put_into_tray(tray, "4", bounce_of("\xB0\xA1@elsewhere.example"));
    std::ofstream(tray / "3.part") << "half";
    EXPECT_EQ(app::empty_tray(system, tray), 1);
    EXPECT_EQ(now().failure, domain::MailFailure::bounced);
    EXPECT_FALSE(std::filesystem::exists(tray / "1.eml"));
    EXPECT_FALSE(std::filesystem::exists(tray / "2.eml"));
    EXPECT_FALSE(std::filesystem::exists(tray / "4.eml"));
    EXPECT_TRUE(std::filesystem::exists(tray / "3.part"));
}

}  // namespace
}  // namespace gyoryu::app_tests

#include "app/mails/queue_mail.h"

#include "app/accounts/secret_token.h"
#include "app/fixture.h"
#include "app/links/link_rows.h"
#include "store/mail_tables.h"

namespace gyoryu::app_tests {
namespace {

class QueueMail : public testing::Test {
protected:
    app::Letter letter() {
        app::Letter one;
        one.to = {"kim@seller.example", domain::Lang::ko, "김예시", "Asia/Seoul"};
        one.purpose = "test";
        one.params = {{"name", "김예시"}, {"event", "2016 수출상담회"}};
        return one;
    }

    std::optional<domain::Mail> queued(const app::Letter& one, const domain::Event* event) {
        auto context = house.organiser();
        return house.database().write([&](store::Transaction& tx) { return app::queue_mail(context, tx, event, one); });
    }

    std::vector<domain::Mail> mails() {
        return house.database().read([](store::Transaction& tx) { return store::select_where<domain::Mail>(tx); });
    }

    EventHouse house;
};

TEST_F(QueueMail, a_letter_waits_in_the_readers_language_with_its_message_id) {
    ASSERT_TRUE(queued(letter(), &house.event));
    ASSERT_EQ(mails().size(), 1u);
    const auto mail = mails()[0];
    EXPECT_EQ(mail.to, "kim@seller.example");
    EXPECT_EQ(mail.subject, "[2016 수출상담회] 시험 메일입니다");
    EXPECT_TRUE(mail.body.starts_with("김예시님, 안녕하세요."));
    EXPECT_EQ(mail.message_id, mail.id.str() + "@gyoryu.example");
    EXPECT_EQ(mail.state, domain::MailState::waiting);
    EXPECT_EQ(mail.workspace_id, house.workspace.id);
    EXPECT_EQ(mail.event_id, house.event.id);
    EXPECT_EQ(mail.next_attempt_at, house.clock.now());
}

TEST_F(QueueMail, a_letter_is_not_written_when_its_transaction_fails) {
    auto context = house.organiser();
    const auto failed = house.database().write([&](store::Transaction& tx) -> base::Result<void> {
        app::queue_mail(context, tx, &house.event, letter());
        return base::fail(base::FaultCode::internal);
    });
    EXPECT_FALSE(failed);
    EXPECT_TRUE(mails().empty());
}

TEST_F(QueueMail, nobody_writes_to_no_address) {
    for (const char* address :
         {"", "nobody", "a b@c.example", "@c.example", "a@", "a@b.example>\r\nRCPT TO:<c@d.example"}) {
        auto one = letter();
        one.to.email = address;
        EXPECT_FALSE(queued(one, &house.event)) << address;
    }
    EXPECT_TRUE(mails().empty());
}

TEST_F(QueueMail, a_held_letter_is_not_due) {
    auto one = letter();
    one.held = true;
    const auto mail = queued(one, &house.event);
    EXPECT_EQ(mail->state, domain::MailState::held);
    EXPECT_FALSE(mail->next_attempt_at);
}

TEST_F(QueueMail, answers_go_to_the_secretariat) {
    house.database().write([&](store::Transaction& tx) {
        domain::MailSettings settings;
        settings.event_id = house.event.id;
        settings.reply_to = "office@wonju.example";
        store::insert(tx, settings);
    });
    EXPECT_EQ(queued(letter(), &house.event)->reply_to, "office@wonju.example");
    EXPECT_EQ(queued(letter(), nullptr)->reply_to, "");
}

TEST_F(QueueMail, a_link_to_ones_own_page_is_new_and_leaves_those_before_alone) {
    const auto seller = house.seller("예시주사", "seller@example.org");
    auto one = letter();
    one.to = *house.database().read([&](store::Transaction& tx) {
        return app::find_recipient(tx, house.event, domain::PersonKind::participant, seller.id.str());
    });
    one.own_page = true;
    const auto first = queued(one, &house.event);
    const auto second = queued(one, &house.event);
    EXPECT_NE(first->secret_url, second->secret_url);
    const auto links =
        house.database().read([](store::Transaction& tx) { return store::select_where<domain::Link>(tx); });
    ASSERT_EQ(links.size(), 2u);
    for (const auto& link : links) EXPECT_FALSE(link.revoked);
    EXPECT_TRUE(first->secret_url.starts_with("https://gyoryu.example/p/"));
    const auto hash = app::token_hash(first->secret_url.substr(std::string("https://gyoryu.example/p/").size()));
    EXPECT_TRUE(links[0].token_hash == hash || links[1].token_hash == hash);
}

}  // namespace
}  // namespace gyoryu::app_tests

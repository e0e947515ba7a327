#include "mail/outbox.h"

#include "server/scratch_folder.h"
#include "store/mail_tables.h"
#include "store/record.h"

#include <gtest/gtest.h>

#include <vector>

namespace gyoryu::mail {

class SetClock final : public base::Clock {
public:
    base::Instant now() const override { return at; }
    void advance(std::chrono::minutes minutes) { at.unix_ms += std::chrono::milliseconds(minutes).count(); }
    base::Instant at{1466774400000};
};

class SetSender final : public Sender {
public:
    Outcome send(const Message& message) override {
        asked.push_back(message);
        return next;
    }
    Outcome next;
    std::vector<Message> asked;
};

class OutboxTest : public ::testing::Test {
protected:
    OutboxTest() {
        auto opened = store::Database::open({.data_folder = folder.path() / "data"});
        if (!opened) throw std::runtime_error("the store does not open");
        database = std::move(*opened);
    }

    void put(const std::string& id) {
        domain::Mail mail;
        mail.id = domain::MailId(id);
        mail.message_id = id + "@gyoryu.example";
        mail.to = "kim@seller.example";
        mail.subject = "제목";
        mail.body = "secret";
        mail.created_at = clock.at;
        mail.next_attempt_at = clock.at;
        database->write([&](store::Transaction& tx) { store::insert(tx, mail); });
    }

    domain::Mail row(const std::string& id) {
        return *database->read(
            [&](store::Transaction& tx) { return store::find<domain::Mail>(tx, store::where("id", id)); });
    }

    server::ScratchFolder folder;
    std::unique_ptr<store::Database> database;
    SetClock clock;
    SetSender sender;
};

TEST_F(OutboxTest, sends_each_message_once_and_forgets_what_it_said) {
    put("1");
    put("2");
    Outbox outbox(*database, clock, sender);
    EXPECT_EQ(outbox.drain(), 2);
    EXPECT_EQ(outbox.drain(), 0);
    ASSERT_EQ(sender.asked.size(), 2u);
    EXPECT_EQ(sender.asked[0].body, "secret");
    EXPECT_EQ(row("1").state, domain::MailState::sent);
    EXPECT_EQ(row("1").body, "");
}

TEST_F(OutboxTest, waits_longer_after_each_failure) {
    put("1");
    sender.next = {Delivery::try_again, "away"};
    std::vector<std::string> told;
    Outbox outbox(*database, clock, sender, [&](std::string_view reason) { told.emplace_back(reason); });
    outbox.drain();
    outbox.drain();
    EXPECT_EQ(sender.asked.size(), 1u);
    EXPECT_EQ(row("1").next_attempt_at->unix_ms - clock.at.unix_ms, 60'000);
    clock.advance(std::chrono::minutes(1));
    outbox.drain();
    EXPECT_EQ(row("1").next_attempt_at->unix_ms - clock.at.unix_ms, 120'000);
    EXPECT_EQ(told, (std::vector<std::string>{"away", "away"}));
    EXPECT_EQ(sender.asked[0].message_id, sender.asked[1].message_id);
}

TEST_F(OutboxTest, gives_up_after_a_final_refusal_or_too_many_attempts) {
    put("1");
    sender.next = {Delivery::refused, "nobody"};
    Outbox outbox(*database, clock, sender);
    outbox.drain();
    EXPECT_EQ(row("1").state, domain::MailState::failed);
    put("2");
    sender.next = {Delivery::try_again, "away"};
    for (int i = 0; i < attempts_max + 3; ++i) {
        outbox.drain();
        clock.advance(std::chrono::hours(7));
    }
    EXPECT_EQ(row("2").state, domain::MailState::failed);
    EXPECT_EQ(row("2").attempts, attempts_max);
}

TEST_F(OutboxTest, takes_a_message_up_again_when_a_sender_died_with_it) {
    put("1");
    struct Dying final : Sender {
        Outcome send(const Message&) override { throw std::runtime_error("killed"); }
    } dying;
    EXPECT_THROW(Outbox(*database, clock, dying).drain(), std::runtime_error);
    Outbox outbox(*database, clock, sender);
    EXPECT_EQ(outbox.drain(), 0);
    clock.advance(std::chrono::minutes(6));
    EXPECT_EQ(outbox.drain(), 1);
}

TEST_F(OutboxTest, works_on_a_thread_of_its_own) {
    put("1");
    Outbox outbox(*database, clock, sender);
    {
        OutboxWorker worker(outbox, std::chrono::milliseconds(1));
        while (row("1").state != domain::MailState::sent) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    EXPECT_EQ(sender.asked.size(), 1u);
}

TEST(PauseAfter, doubles_up_to_six_hours) {
    EXPECT_EQ(pause_after(1).count(), 1);
    EXPECT_EQ(pause_after(4).count(), 8);
    EXPECT_EQ(pause_after(12).count(), 360);
}

}  // namespace gyoryu::mail

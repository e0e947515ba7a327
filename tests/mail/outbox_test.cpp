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
        mail.body = "come to {url} now";
        mail.secret_url = "https://gyoryu.example/link/abc";
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

TEST_F(OutboxTest, sends_each_message_once_and_forgets_its_secret) {
    put("1");
    put("2");
    Outbox outbox(*database, clock, sender);
    EXPECT_EQ(outbox.drain(), 2);
    EXPECT_EQ(outbox.drain(), 0);
    ASSERT_EQ(sender.asked.size(), 2u);
    EXPECT_EQ(sender.asked[0].body, "come to https://gyoryu.example/link/abc now");
    EXPECT_EQ(row("1").state, domain::MailState::sent);
    EXPECT_EQ(row("1").body, "come to {url} now");
    EXPECT_EQ(row("1").secret_url, "");
    EXPECT_EQ(row("1").sent_at, clock.at);
}

TEST_F(OutboxTest, puts_the_address_in_wherever_the_letter_asks_for_it) {
    put("1");
    database->write([&](store::Transaction& tx) {
        auto mail = *store::find<domain::Mail>(tx, store::where("id", "1"));
        mail.body = "{url}\nagain: {url}";
        ASSERT_TRUE(store::overwrite(tx, mail));
    });
    Outbox(*database, clock, sender).drain();
    EXPECT_EQ(sender.asked.at(0).body, "https://gyoryu.example/link/abc\nagain: https://gyoryu.example/link/abc");
}

TEST_F(OutboxTest, waits_longer_after_each_failure) {
    put("1");
    sender.next = {Delivery::try_again, "away"};
    std::vector<std::string> told;
    Outbox outbox(*database, clock, sender, {.failed = [&](std::string_view reason) { told.emplace_back(reason); }});
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
    EXPECT_EQ(row("1").failure, domain::MailFailure::rejected);
    EXPECT_EQ(row("1").last_refusal, "nobody");
    put("2");
    sender.next = {Delivery::try_again, "away"};
    for (int i = 0; i < attempts_max + 3; ++i) {
        outbox.drain();
        clock.advance(std::chrono::hours(7));
    }
    EXPECT_EQ(row("2").state, domain::MailState::failed);
    EXPECT_EQ(row("2").attempts, attempts_max);
    EXPECT_EQ(row("2").failure, domain::MailFailure::unreachable);
}

TEST_F(OutboxTest, notes_a_wrong_address_with_what_the_server_said) {
    put("1");
    sender.next = {Delivery::wrong_address, "no such user (550)", "550 5.1.1 kim: unknown"};
    std::vector<std::string> told, states;
    Outbox outbox(*database, clock, sender,
                  {.failed = [&](std::string_view reason) { told.emplace_back(reason); },
                   .changed = [&](const domain::Mail& mail) { states.push_back(mail.last_refusal); }});
    outbox.drain();
    EXPECT_EQ(row("1").failure, domain::MailFailure::wrong_address);
    EXPECT_EQ(row("1").last_refusal, "550 5.1.1 kim: unknown");
    EXPECT_EQ(told, (std::vector<std::string>{"no such user (550)"}));
    EXPECT_EQ(states, (std::vector<std::string>{"550 5.1.1 kim: unknown"}));
    EXPECT_EQ(row("1").secret_url, "https://gyoryu.example/link/abc");
}

TEST_F(OutboxTest, ends_with_a_refusal_in_whatever_encoding_it_was_said) {
    put("1");
    sender.next = {Delivery::wrong_address, "no such user (550)", "550 \xB8\xDE\xC0\xCF kim"};
    Outbox outbox(*database, clock, sender);
    outbox.drain();
    EXPECT_EQ(row("1").state, domain::MailState::failed);
    EXPECT_TRUE(row("1").last_refusal.ends_with(" kim"));
    clock.advance(std::chrono::hours(7));
    outbox.drain();
    EXPECT_EQ(sender.asked.size(), 1u) << "nobody is asked again";
}

TEST_F(OutboxTest, sends_nothing_that_would_come_too_late) {
    put("1");
    database->write([&](store::Transaction& tx) {
        auto mail = *store::find<domain::Mail>(tx, store::where("id", "1"));
        mail.expires_at = clock.at;
        ASSERT_TRUE(store::overwrite(tx, mail));
    });
    Outbox outbox(*database, clock, sender);
    EXPECT_EQ(outbox.drain(), 0);
    EXPECT_TRUE(sender.asked.empty());
    EXPECT_EQ(row("1").failure, domain::MailFailure::expired);
}

TEST_F(OutboxTest, sends_calendar_objects_with_the_letter) {
    put("1");
    database->write([&](store::Transaction& tx) {
        auto mail = *store::find<domain::Mail>(tx, store::where("id", "1"));
        mail.calendars = {{domain::CalendarPartMethod::cancel, "BEGIN:VCALENDAR"}};
        mail.reply_to = "office@wonju.example";
        ASSERT_TRUE(store::overwrite(tx, mail));
    });
    Outbox(*database, clock, sender).drain();
    ASSERT_EQ(sender.asked.size(), 1u);
    ASSERT_EQ(sender.asked[0].calendars.size(), 1u);
    EXPECT_EQ(sender.asked[0].calendars[0].method, "CANCEL");
    EXPECT_EQ(sender.asked[0].reply_to, "office@wonju.example");
}

TEST_F(OutboxTest, keeps_what_was_changed_while_the_letter_was_on_its_way) {
    put("1");
    struct Slow final : Sender {
        explicit Slow(store::Database& store) : database(store) {}
        Outcome send(const Message&) override {
            database.write(
                [](store::Transaction& tx) { tx.execute("UPDATE mails SET \"to\" = 'lee@seller.example'"); });
            return {Delivery::try_again, "away"};
        }
        store::Database& database;
    } slow(*database);
    Outbox(*database, clock, slow).drain();
    EXPECT_EQ(row("1").to, "lee@seller.example");
    EXPECT_EQ(row("1").state, domain::MailState::waiting);
}

TEST_F(OutboxTest, takes_a_message_up_again_when_a_sender_died_with_it) {
    put("1");
    struct Dying final : Sender {
        Outcome send(const Message&) override { throw std::runtime_error("killed"); }
    } dying;
    EXPECT_THROW(Outbox(*database, clock, dying).drain(), std::runtime_error);
    Outbox outbox(*database, clock, sender);
    EXPECT_EQ(outbox.drain(), 0);
    clock.advance(std::chrono::minutes(3));
    EXPECT_EQ(outbox.drain(), 1);
}

TEST_F(OutboxTest, another_process_takes_a_message_up_once_the_lease_has_run_out_and_not_before) {
    put("1");
    struct Dying final : Sender {
        Outcome send(const Message&) override { throw std::runtime_error("killed"); }
    } dying;
    EXPECT_THROW(Outbox(*database, clock, dying, {}, std::chrono::seconds(5)).drain(), std::runtime_error);
    Outbox other(*database, clock, sender);
    clock.at.unix_ms += 4'999;
    EXPECT_EQ(other.drain(), 0);
    clock.at.unix_ms += 1;
    EXPECT_EQ(other.drain(), 1);
}

TEST_F(OutboxTest, the_only_process_takes_back_at_once_what_it_had_begun_before_it_died) {
    put("1");
    put("2");
    struct Dying final : Sender {
        Outcome send(const Message&) override { throw std::runtime_error("killed"); }
    } dying;
    EXPECT_THROW(Outbox(*database, clock, dying).drain(), std::runtime_error);
    Outbox outbox(*database, clock, sender);
    outbox.take_back();
    EXPECT_EQ(outbox.drain(), 2);
    EXPECT_EQ(row("1").message_id, "1@gyoryu.example");
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

TEST(TimeoutWithin, leaves_half_of_the_lease_to_note_what_became_of_the_message) {
    EXPECT_EQ(timeout_within(lease_usual, 30), 30);
    EXPECT_EQ(timeout_within(std::chrono::seconds(20), 30), 10);
    EXPECT_EQ(timeout_within(lease_min, 30), 2);
}

}  // namespace gyoryu::mail

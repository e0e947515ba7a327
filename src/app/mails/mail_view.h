#pragma once

#include "app/context.h"
#include "app/list.h"
#include "domain/mail.h"
#include "domain/mail_settings.h"

#include <array>

namespace gyoryu::app {

/// A letter as the outbox screen lists it: never the secret address in it.
struct Mail {
    domain::MailId id;
    domain::EventId event_id;
    std::string to;
    std::string subject;
    domain::Lang lang = domain::Lang::en;
    std::string purpose;
    domain::MailState state = domain::MailState::waiting;
    domain::MailFailure failure = domain::MailFailure::none;
    std::string last_refusal;
    int attempts = 0;
    std::optional<base::Instant> next_attempt_at;
    base::Instant created_at;
    std::optional<base::Instant> sent_at;
    std::optional<domain::PersonToTell> person;
    int invitations = 0;  ///< calendar objects in it
};
BOOST_DESCRIBE_STRUCT(Mail, (),
                      (id, event_id, to, subject, lang, purpose, state, failure, last_refusal, attempts,
                       next_attempt_at, created_at, sent_at, person, invitations))

/// The same with its words; a sentence stands where the secret address goes. Empty when they were erased.
struct MailText : Mail {
    std::string body;
};
BOOST_DESCRIBE_STRUCT(MailText, (Mail), (body))

struct MailFilter {
    std::optional<domain::MailState> state;
    std::string purpose;
    std::string person_id;
};
BOOST_DESCRIBE_STRUCT(MailFilter, (), (state, purpose, person_id))
constexpr auto limits_of(const MailFilter*) {
    return std::to_array<base::MemberLimit>({{"purpose", 0, 40, "[a-z_]*"}, {"person_id", 0, 64}});
}
constexpr auto optional_members(const MailFilter*) { return std::to_array<std::string_view>({"*"}); }

/// How an event's letters stand.
struct Outbox {
    bool mail_configured = false;  ///< else everything waits
    int waiting = 0;
    int held = 0;
    int sent = 0;
    int failed = 0;
    int withdrawn = 0;
    int captured = 0;  ///< of a rehearsal
};
BOOST_DESCRIBE_STRUCT(Outbox, (), (mail_configured, waiting, held, sent, failed, withdrawn, captured))

/// send: held ones go out. hold: waiting ones stop. withdraw: neither will ever leave.
BOOST_DEFINE_ENUM_CLASS(MailAction, send, hold, withdraw)

struct MailsEdit {
    std::vector<domain::MailId> ids;  ///< empty: all that the action fits
    MailAction action = MailAction::send;
};
BOOST_DESCRIBE_STRUCT(MailsEdit, (), (ids, action))
constexpr auto limits_of(const MailsEdit*) { return std::to_array<base::MemberLimit>({{"ids", 0, 5000}}); }

struct MailsChanged {
    int changed = 0;
};
BOOST_DESCRIBE_STRUCT(MailsChanged, (), (changed))

struct ResendEdit {
    std::string to;  ///< a corrected address, which becomes the person's; empty: as before
};
BOOST_DESCRIBE_STRUCT(ResendEdit, (), (to))
constexpr auto limits_of(const ResendEdit*) {
    return std::to_array<base::MemberLimit>({{"to", 0, 254, "([^@\\s]+@[^@\\s]+)?"}});
}

struct TestMailEdit {
    std::string to;
};
BOOST_DESCRIBE_STRUCT(TestMailEdit, (), (to))
constexpr auto limits_of(const TestMailEdit*) {
    return std::to_array<base::MemberLimit>({{"to", 3, 254, "[^@\\s]+@[^@\\s]+"}});
}

struct MailSettings {
    domain::EventId event_id;
    std::string reply_to;
    domain::Invitations invitations = domain::Invitations::together;
    std::optional<base::LocalTime> remind_day_before_at;
    std::optional<int> remind_minutes_before;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(MailSettings, (),
                      (event_id, reply_to, invitations, remind_day_before_at, remind_minutes_before, revision))

struct MailSettingsEdit {
    std::string reply_to;
    domain::Invitations invitations = domain::Invitations::together;
    std::optional<base::LocalTime> remind_day_before_at;
    std::optional<int> remind_minutes_before;
};
BOOST_DESCRIBE_STRUCT(MailSettingsEdit, (), (reply_to, invitations, remind_day_before_at, remind_minutes_before))
constexpr auto limits_of(const MailSettingsEdit*) {
    return std::to_array<base::MemberLimit>(
        {{"reply_to", 0, 254, "([^@\\s]+@[^@\\s]+)?"}, {"remind_minutes_before", 5, 240}});
}

}  // namespace gyoryu::app

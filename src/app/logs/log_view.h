#pragma once

#include "app/personal/personal_view.h"
#include "domain/log_comparison.h"
#include "domain/meeting_log.h"
#include "domain/money.h"

namespace gyoryu::app {

/// What a device sends: its whole version, with an id of its own making. Sent again it changes nothing.
struct LogEdit {
    domain::LogWriteId write_id;                      ///< a UUID made by the device
    std::optional<domain::LogWriteId> base_write_id;  ///< the write it was made on; absent for the first
    domain::LogContent content;
    bool amounts_confirmed = false;  ///< amounts that were asked back are meant so
    base::Instant written_at;        ///< by the device's clock
};
BOOST_DESCRIBE_STRUCT(LogEdit, (), (write_id, base_write_id, content, amounts_confirmed, written_at))
constexpr auto optional_members(const LogEdit*) { return std::to_array<std::string_view>({"amounts_confirmed"}); }

/// "What that version says is right", said by the other party.
struct LogAgreementEdit {
    domain::LogVersionId version_id;
    std::string digest;  ///< as shown; of what was agreed to
    bool amounts_confirmed = false;
};
BOOST_DESCRIBE_STRUCT(LogAgreementEdit, (), (version_id, digest, amounts_confirmed))
constexpr auto limits_of(const LogAgreementEdit*) {
    return std::to_array<base::MemberLimit>({{"digest", 64, 64, "[0-9a-f]{64}"}});
}
constexpr auto optional_members(const LogAgreementEdit*) {
    return std::to_array<std::string_view>({"amounts_confirmed"});
}

/// What the organiser puts together from the versions. Signatures and notes in it are not read.
struct LogSettlementEdit {
    domain::LogContent content;
    bool amounts_confirmed = false;
};
BOOST_DESCRIBE_STRUCT(LogSettlementEdit, (), (content, amounts_confirmed))
constexpr auto optional_members(const LogSettlementEdit*) {
    return std::to_array<std::string_view>({"amounts_confirmed"});
}

struct LogVersion {
    domain::LogVersionId id;
    domain::LogAuthor author = domain::LogAuthor::organiser;
    bool own = false;
    domain::LogContent content;  ///< the note only of the own one, or for organisers
    std::string digest;
    bool seller_agreed = false;
    bool buyer_agreed = false;
    bool seller_signature_holds = false;  ///< drawn under what the version says now
    bool buyer_signature_holds = false;
    std::optional<domain::LogWriteId> write_id;  ///< of the own one
    base::Instant written_at;
    base::Instant updated_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(LogVersion, (),
                      (id, author, own, content, digest, seller_agreed, buyer_agreed, seller_signature_holds,
                       buyer_signature_holds, write_id, written_at, updated_at, revision))

/// A photo of a business card.
struct LogCard {
    std::string file_id;
    std::string media_type;
    base::Instant added_at;
};
BOOST_DESCRIBE_STRUCT(LogCard, (), (file_id, media_type, added_at))

/// Who is expected to come, from the list of participants: members who organise see it, a party its own.
struct LogContacts {
    std::string seller_person;
    std::string buyer_person;
    std::string buyer_email;
};
BOOST_DESCRIBE_STRUCT(LogContacts, (), (seller_person, buyer_person, buyer_email))

/// One meeting with everything that was written about it.
struct MeetingLog {
    MeetingId meeting_id;
    EventId event_id;
    domain::LogState state = domain::LogState::none;
    base::LocalDate day;  ///< of the newest release, in the event's zone, as the times
    base::LocalTime starts;
    base::LocalTime ends;
    std::string table_label;
    domain::MeetingMode mode = domain::MeetingMode::table;
    bool cancelled = false;  ///< called off in a later release
    Counterpart seller;
    Counterpart buyer;
    LogContacts known;
    std::optional<domain::Names> interpreter_names;
    std::optional<domain::LogAuthor> author;  ///< as whom the reader writes; absent for those who only read
    std::vector<LogVersion> versions;
    std::vector<domain::LogComparison> comparison;  ///< with two or more versions
    std::optional<domain::LogContent> settled;
    std::optional<base::Instant> settled_at;
    std::optional<domain::LogSettler> settled_by;
    std::vector<std::string> entry_ids;  ///< of the ledger; for members of the workspace
    std::vector<LogCard> cards;
    std::int64_t revision = 0;  ///< 0 before anything was written
};
BOOST_DESCRIBE_STRUCT(MeetingLog, (),
                      (meeting_id, event_id, state, day, starts, ends, table_label, mode, cancelled, seller, buyer,
                       known, interpreter_names, author, versions, comparison, settled, settled_at, settled_by,
                       entry_ids, cards, revision))

/// All that a person's phone needs to write logs without the network.
struct MyLogs {
    EventId event_id;
    domain::Names event_names;
    std::string event_zone;
    std::string base_currency;
    std::vector<domain::ReferenceRate> rates;
    std::vector<MeetingLog> meetings;  ///< in order of time
};
BOOST_DESCRIBE_STRUCT(MyLogs, (), (event_id, event_names, event_zone, base_currency, rates, meetings))

struct LogParty {
    ParticipantId id;
    domain::Names names;
    std::string code;
    std::string country;
};
BOOST_DESCRIBE_STRUCT(LogParty, (), (id, names, code, country))

/// A line of the organiser's list.
struct LogLine {
    MeetingId meeting_id;
    base::LocalDate day;
    base::LocalTime starts;
    base::LocalTime ends;
    std::string session;
    std::string table_label;
    bool over = false;  ///< its time is past
    bool cancelled = false;
    LogParty seller;
    LogParty buyer;
    std::optional<domain::Names> interpreter_names;
    domain::LogState state = domain::LogState::none;
    domain::LogOutcome outcome = domain::LogOutcome::held;
    std::vector<domain::LogAuthor> authors;
    std::string currency;  ///< settled, or as the one or the first of the alike versions says
    std::optional<std::int64_t> amount_minor;
    std::optional<std::int64_t> expected_minor;
    std::optional<std::int64_t> concluded_minor;
    int signatures = 0;  ///< that hold: 0, 1 or 2
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(LogLine, (),
                      (meeting_id, day, starts, ends, session, table_label, over, cancelled, seller, buyer,
                       interpreter_names, state, outcome, authors, currency, amount_minor, expected_minor,
                       concluded_minor, signatures, revision))

struct LogFilter {
    std::optional<domain::LogState> state;
    std::string day;      ///< 2016-06-22
    std::string session;  ///< as the slots name it
    std::string participant;
    bool due = false;  ///< over and without a log
};
BOOST_DESCRIBE_STRUCT(LogFilter, (), (state, day, session, participant, due))
constexpr auto limits_of(const LogFilter*) {
    return std::to_array<base::MemberLimit>(
        {{"day", 0, 10, "([0-9]{4}-[0-9]{2}-[0-9]{2})?"}, {"session", 0, 40}, {"participant", 0, 64}});
}
constexpr auto optional_members(const LogFilter*) { return std::to_array<std::string_view>({"*"}); }

/// Amounts of one currency, in its minor units.
struct LogTotal {
    std::string currency;
    std::int64_t settled_amount = 0;
    std::int64_t settled_expected = 0;
    std::int64_t settled_concluded = 0;
    std::int64_t open_amount = 0;  ///< said by one side or alike, not settled
    std::int64_t open_expected = 0;
    std::int64_t open_concluded = 0;
};
BOOST_DESCRIBE_STRUCT(LogTotal, (),
                      (currency, settled_amount, settled_expected, settled_concluded, open_amount, open_expected,
                       open_concluded))

/// How far the event's logs are.
struct LogSummary {
    int meetings = 0;  ///< of the newest release, called-off ones with a log included
    int over = 0;
    int due = 0;  ///< over and without a log
    int one_side = 0;
    int alike = 0;
    int differ = 0;
    int settled = 0;
    int absent = 0;  ///< somebody did not come, as the newest or settled version says
    std::vector<LogTotal> totals;
    std::optional<LogTotal> together;  ///< all at the event's rates; absent when a rate is missing
    std::string base_currency;         ///< of the rates; empty when the event states none
    std::vector<domain::ReferenceRate> rates;
};
BOOST_DESCRIBE_STRUCT(LogSummary, (),
                      (meetings, over, due, one_side, alike, differ, settled, absent, totals, together, base_currency,
                       rates))

struct LogBatch {
    std::vector<MeetingId> meeting_ids;
};
BOOST_DESCRIBE_STRUCT(LogBatch, (), (meeting_ids))
constexpr auto limits_of(const LogBatch*) { return std::to_array<base::MemberLimit>({{"meeting_ids", 1, 500}}); }

struct LogLeft {
    MeetingId meeting_id;
    std::string code;  ///< of the fault
};
BOOST_DESCRIBE_STRUCT(LogLeft, (), (meeting_id, code))

struct LogBatchAnswer {
    int settled = 0;
    std::vector<LogLeft> left;
};
BOOST_DESCRIBE_STRUCT(LogBatchAnswer, (), (settled, left))

}  // namespace gyoryu::app

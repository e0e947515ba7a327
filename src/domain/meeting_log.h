#pragma once

#include "base/limits.h"
#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

using LogId = base::Id<struct MeetingLog>;
using LogVersionId = base::Id<struct LogVersion>;
using LogWriteId = base::Id<struct LogWrite>;

/// Whose version of a meeting's log it is; each meeting has at most one of each.
BOOST_DEFINE_ENUM_CLASS(LogAuthor, seller, buyer, interpreter, organiser)
BOOST_DEFINE_ENUM_CLASS(LogOutcome, held, seller_absent, buyer_absent, both_absent)
BOOST_DEFINE_ENUM_CLASS(LogForm, direct, interpreted, booth_visit)
/// none       nobody wrote anything
/// one_side   one version
/// alike      several versions that agree in all that counts
/// differ     versions that contradict each other in something that counts
/// settled    agreed on; never changes again
BOOST_DEFINE_ENUM_CLASS(LogState, none, one_side, alike, differ, settled)
BOOST_DEFINE_ENUM_CLASS(LogSettler, parties, organiser)

/// Something that was promised, and by when.
struct NextStep {
    std::string what;
    std::optional<base::LocalDate> due;

    friend bool operator==(const NextStep&, const NextStep&) = default;
};
BOOST_DESCRIBE_STRUCT(NextStep, (), (what, due))
constexpr auto limits_of(const NextStep*) { return std::to_array<base::MemberLimit>({{"what", 1, 200}}); }

/// The pad of a signature is 1000 wide and 400 high, y downwards.
inline constexpr int signature_width = 1000;
inline constexpr int signature_height = 400;
inline constexpr std::size_t signature_points_max = 3000;

/// One touch of the pen: x1, y1, x2, y2, …
struct Stroke {
    std::vector<int> points;

    friend bool operator==(const Stroke&, const Stroke&) = default;
};
BOOST_DESCRIBE_STRUCT(Stroke, (), (points))
constexpr auto limits_of(const Stroke*) { return std::to_array<base::MemberLimit>({{"points", 2, 2000}}); }

struct Signature {
    std::string name;  ///< as the signer gives it; may be empty
    std::vector<Stroke> strokes;
    base::Instant signed_at;  ///< by the device's clock

    friend bool operator==(const Signature&, const Signature&) = default;
};
BOOST_DESCRIBE_STRUCT(Signature, (), (name, strokes, signed_at))
constexpr auto limits_of(const Signature*) {
    return std::to_array<base::MemberLimit>({{"name", 0, 120}, {"strokes", 1, 200}});
}

/// What one author says of a meeting. Amounts are in whole minor units of `currency`, the one that was spoken of;
/// either `expected_minor` or `concluded_minor`, never both.
struct LogContent {
    LogOutcome outcome = LogOutcome::held;
    LogForm form = LogForm::direct;
    std::string product;
    std::string hs_code;                        ///< 4 to 10 digits, or empty
    std::optional<base::LocalTime> started_at;  ///< in the event's zone
    std::string seller_person;
    std::string buyer_person;
    std::string buyer_email;
    std::string destination_country;  ///< ISO 3166-1 alpha-2, where the goods would go; or empty
    std::string currency;             ///< ISO 4217; empty without amounts
    std::optional<std::int64_t> unit_price_minor;
    std::optional<std::int64_t> quantity;
    std::optional<std::int64_t> amount_minor;     ///< unit price × quantity, or as negotiated
    std::optional<std::int64_t> expected_minor;   ///< a contract is expected
    std::optional<std::int64_t> concluded_minor;  ///< a contract was signed
    std::vector<NextStep> next_steps;
    std::optional<Signature> seller_signature;
    std::optional<Signature> buyer_signature;
    std::string note;  ///< the author's own; shown to the organiser only

    friend bool operator==(const LogContent&, const LogContent&) = default;
};
BOOST_DESCRIBE_STRUCT(LogContent, (),
                      (outcome, form, product, hs_code, started_at, seller_person, buyer_person, buyer_email,
                       destination_country, currency, unit_price_minor, quantity, amount_minor, expected_minor,
                       concluded_minor, next_steps, seller_signature, buyer_signature, note))
constexpr auto limits_of(const LogContent*) {
    return std::to_array<base::MemberLimit>({{"product", 0, 200},
                                             {"hs_code", 0, 10, "([0-9]{4,10})?"},
                                             {"seller_person", 0, 120},
                                             {"buyer_person", 0, 120},
                                             {"buyer_email", 0, 254, "([^@\\s]+@[^@\\s]+)?"},
                                             {"destination_country", 0, 2},
                                             {"currency", 0, 3, "([A-Z]{3})?"},
                                             {"unit_price_minor", 0, base::default_number_max},
                                             {"quantity", 0, 1'000'000'000},
                                             {"amount_minor", 0, base::default_number_max},
                                             {"expected_minor", 0, base::default_number_max},
                                             {"concluded_minor", 0, base::default_number_max},
                                             {"next_steps", 0, 10},
                                             {"note", 0, 2000}});
}

/// One author's version of a meeting's log.
struct LogVersion {
    LogVersionId id;
    EventId event_id;
    MeetingId meeting_id;
    LogAuthor author = LogAuthor::organiser;
    std::string author_id;  ///< of a participant, an interpreter or an account
    LogContent content;
    std::string digest;         ///< of what can be agreed on (log_digest)
    std::string seller_agreed;  ///< the digest the seller agreed to; empty: none
    std::string buyer_agreed;
    std::string seller_signed;  ///< the digest the signature was drawn under
    std::string buyer_signed;
    LogWriteId write_id;  ///< the write it stands at
    bool amounts_confirmed = false;
    base::Instant written_at;  ///< by the device's clock
    base::Instant created_at;
    base::Instant updated_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(LogVersion, (),
                      (id, event_id, meeting_id, author, author_id, content, digest, seller_agreed, buyer_agreed,
                       seller_signed, buyer_signed, write_id, amounts_confirmed, written_at, created_at, updated_at,
                       revision))

/// Every write that was accepted, with what it said: sent twice it changes nothing, and nothing acknowledged is lost.
struct LogWrite {
    LogWriteId id;  ///< made by the device
    EventId event_id;
    LogVersionId version_id;
    LogContent content;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(LogWrite, (), (id, event_id, version_id, content, at))

/// A meeting's log as a whole: where it stands, and once settled what holds.
struct MeetingLog {
    LogId id;
    EventId event_id;
    MeetingId meeting_id;
    ParticipantId seller_id;
    ParticipantId buyer_id;
    LogState state = LogState::one_side;
    LogOutcome outcome = LogOutcome::held;  ///< settled, or what the newest version says
    std::optional<LogContent> settled;
    std::optional<base::Instant> settled_at;
    std::optional<LogSettler> settled_by;
    std::vector<std::string> entry_ids;  ///< of the ledger, in the order posted
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(MeetingLog, (),
                      (id, event_id, meeting_id, seller_id, buyer_id, state, outcome, settled, settled_at, settled_by,
                       entry_ids, revision))

}  // namespace gyoryu::domain

#pragma once

#include "domain/agreement.h"
#include "domain/event.h"
#include "domain/ledger_book.h"
#include "domain/meeting.h"
#include "domain/organisation.h"
#include "domain/participant.h"
#include "domain/programme.h"
#include "domain/workspace.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// A scenario file: one programme with everything around it. scenarios/README.md describes the format for people.
/// Within a file things name each other by key or code; ids are given when it is loaded.
namespace gyoryu::scenarios {

inline constexpr std::string_view scenario_format = "gyoryu-scenario/1";

struct WorkspaceData {
    std::string slug;
    std::string name;
    domain::Lang locale = domain::Lang::ko;
    std::string time_zone;
    domain::Names other_names;
};
BOOST_DESCRIBE_STRUCT(WorkspaceData, (), (slug, name, locale, time_zone, other_names))
constexpr auto optional_members(const WorkspaceData*) { return std::to_array<std::string_view>({"other_names"}); }

struct OrganisationData {
    std::string key;  ///< unique in the file
    domain::Names names;
    domain::OrganisationKind kind = domain::OrganisationKind::company;
    std::string country;
    std::string city;
    std::string note;
    bool sample = false;
};
BOOST_DESCRIBE_STRUCT(OrganisationData, (), (key, names, kind, country, city, note, sample))

struct ProgrammeData {
    std::string slug;
    domain::Names names;
    domain::Names summary;
    bool sample = false;
    std::vector<domain::Milestone> milestones;
};
BOOST_DESCRIBE_STRUCT(ProgrammeData, (), (slug, names, summary, sample, milestones))

/// Consecutive slots of equal length without a pause between them.
struct SlotRun {
    base::LocalDate day;
    std::string session;
    base::LocalTime starts;
    int slots = 1;
    int slot_minutes = 20;
};
BOOST_DESCRIBE_STRUCT(SlotRun, (), (day, session, starts, slots, slot_minutes))
constexpr auto limits_of(const SlotRun*) {
    return std::to_array<base::MemberLimit>({{"session", 0, 40}, {"slots", 1, 200}, {"slot_minutes", 5, 480}});
}

/// Tables of one hall in rows of `columns`, `spacing_m` metres apart.
struct HallData {
    std::string hall;
    int tables = 1;
    int columns = 1;
    int spacing_m = 1;
    domain::TableKind kind = domain::TableKind::table;
};
BOOST_DESCRIBE_STRUCT(HallData, (), (hall, tables, columns, spacing_m, kind))
constexpr auto limits_of(const HallData*) {
    return std::to_array<base::MemberLimit>({{"tables", 1, 1000}, {"columns", 1, 100}, {"spacing_m", 1, 100}});
}
constexpr auto optional_members(const HallData*) { return std::to_array<std::string_view>({"kind"}); }

struct ParticipantData {
    std::string code;
    domain::ParticipantSide side = domain::ParticipantSide::seller;
    std::string organisation;  ///< key
    std::vector<std::string> languages;
    std::string contact_name;
    std::string email;
    std::vector<int> unavailable;
    std::optional<int> max_meetings;
    std::string offers;
    std::string needs;
    std::vector<std::string> products;
    std::string note;
    domain::ParticipantStatus status = domain::ParticipantStatus::confirmed;
    std::optional<int> booth;
    domain::TradeProfile trade;
};
BOOST_DESCRIBE_STRUCT(ParticipantData, (),
                      (code, side, organisation, languages, contact_name, email, unavailable, max_meetings, offers,
                       needs, products, note, status, booth, trade))
constexpr auto optional_members(const ParticipantData*) {
    return std::to_array<std::string_view>({"languages", "contact_name", "email", "unavailable", "offers", "needs",
                                            "products", "note", "status", "trade"});
}

struct InterpreterData {
    std::string code;
    domain::Names names;
    std::string email;
    std::vector<std::string> pairs;  ///< "ko-zh"
    std::vector<int> unavailable;
    bool hours_known = true;
};
BOOST_DESCRIBE_STRUCT(InterpreterData, (), (code, names, email, pairs, unavailable, hours_known))
constexpr auto optional_members(const InterpreterData*) {
    return std::to_array<std::string_view>({"email", "unavailable"});
}

struct RequestData {
    std::string from;  ///< participant codes
    std::string to;
    int priority = 3;
    std::string message;
    domain::RequestStatus status = domain::RequestStatus::open;
};
BOOST_DESCRIBE_STRUCT(RequestData, (), (from, to, priority, message, status))
constexpr auto limits_of(const RequestData*) { return std::to_array<base::MemberLimit>({{"priority", 1, 5}}); }
constexpr auto optional_members(const RequestData*) { return std::to_array<std::string_view>({"message", "status"}); }

/// What a seller and a buyer of the event talked or agreed about; all of one pair are one deal.
struct OutcomeData {
    std::string seller;  ///< participant codes
    std::string buyer;
    domain::OutcomeStage stage = domain::OutcomeStage::consultation;
    std::int64_t amount = 0;  ///< whole units
    std::string currency;
    base::LocalDate on;
    std::string product;
    domain::ConfirmationState answer = domain::ConfirmationState::claimed;  ///< of the buyer
    std::optional<std::int64_t> disputed_amount;                            ///< what the buyer says it is
    bool sample = true;
};
BOOST_DESCRIBE_STRUCT(OutcomeData, (),
                      (seller, buyer, stage, amount, currency, on, product, answer, disputed_amount, sample))
constexpr auto limits_of(const OutcomeData*) {
    return std::to_array<base::MemberLimit>({{"amount", 0, 1'000'000'000'000}, {"currency", 3, 3, "[A-Z]{3}"}});
}
constexpr auto optional_members(const OutcomeData*) {
    return std::to_array<std::string_view>({"product", "answer", "sample"});
}

/// In what currency the event's results are shown, and at which rates.
struct RatesData {
    std::string base_currency;
    std::vector<domain::ReferenceRate> rates;
};
BOOST_DESCRIBE_STRUCT(RatesData, (), (base_currency, rates))

/// What is left for a person to fill in before the timetable is made; the same as the lists in scenarios/lists.
struct CompletionData {
    std::vector<RequestData> requests;
    std::vector<std::string> interpreters;  ///< codes whose hours become known: all day
};
BOOST_DESCRIBE_STRUCT(CompletionData, (), (requests, interpreters))

struct LanguageShare {
    std::string language;
    int interpreters = 0;  ///< from and to Korean
};
BOOST_DESCRIBE_STRUCT(LanguageShare, (), (language, interpreters))

struct ProductLine {
    domain::Names names;
    std::string product;
};
BOOST_DESCRIBE_STRUCT(ProductLine, (), (names, product))

struct NameStem {
    domain::Names names;
};
BOOST_DESCRIBE_STRUCT(NameStem, (), (names))

struct CountryShare {
    std::string country;
    int buyers = 0;
    std::vector<std::string> languages;
};
BOOST_DESCRIBE_STRUCT(CountryShare, (), (country, buyers, languages))

/// The measures of an event that is generated: so many sellers, buyers and wishes that fit together.
struct GeneratedData {
    std::int64_t seed = 1;
    int meetings = 0;
    int mutual_percent = 0;  ///< wishes that both sides have
    int seller_english_percent = 0;
    int unavailable_percent = 0;  ///< participants who are away for a slot or two
    std::vector<LanguageShare> languages;
    domain::Names interpreter_names;  ///< the code is appended
    std::string seller_contact;
    std::string buyer_contact;
    int seller_makers = 1;  ///< sellers per product line
    std::vector<ProductLine> lines;
    std::vector<NameStem> stems;  ///< buyers are named by stem and country
    std::vector<CountryShare> countries;
};
BOOST_DESCRIBE_STRUCT(GeneratedData, (),
                      (seed, meetings, mutual_percent, seller_english_percent, unavailable_percent, languages,
                       interpreter_names, seller_contact, buyer_contact, seller_makers, lines, stems, countries))

struct EventData {
    std::string slug;
    domain::Names names;
    domain::EventKind kind = domain::EventKind::export_consultation;
    domain::Names place;
    std::string country;
    std::string time_zone;
    std::string counterpart_zone;
    base::LocalDate starts_on;
    base::LocalDate ends_on;
    domain::MeetingMode default_mode = domain::MeetingMode::table;
    domain::EventStatus status = domain::EventStatus::preparing;
    domain::EventSettings settings;
    bool sample = false;
    std::vector<SlotRun> day_plan;
    std::vector<HallData> halls;
    std::vector<ParticipantData> participants;
    std::vector<InterpreterData> interpreters;
    std::vector<RequestData> requests;
    std::optional<RatesData> rates;
    std::string outcome_note;  ///< what is invented about the outcomes
    std::vector<OutcomeData> outcomes;
    std::optional<CompletionData> completion;
    std::optional<GeneratedData> generated;
};
BOOST_DESCRIBE_STRUCT(EventData, (),
                      (slug, names, kind, place, country, time_zone, counterpart_zone, starts_on, ends_on, default_mode,
                       status, settings, sample, day_plan, halls, participants, interpreters, requests, rates,
                       outcome_note, outcomes, completion, generated))
constexpr auto optional_members(const EventData*) {
    return std::to_array<std::string_view>(
        {"day_plan", "halls", "participants", "interpreters", "requests", "outcome_note", "outcomes"});
}

/// What organisations of the file signed; `parties` are their keys.
struct AgreementData {
    domain::AgreementKind kind = domain::AgreementKind::mou;
    std::string title;
    std::vector<std::string> parties;
    std::optional<base::LocalDate> signed_on;
    std::vector<domain::Obligation> obligations;
    std::vector<domain::AgreementNote> notes;
};
BOOST_DESCRIBE_STRUCT(AgreementData, (), (kind, title, parties, signed_on, obligations, notes))
constexpr auto limits_of(const AgreementData*) {
    return std::to_array<base::MemberLimit>({{"parties", 2, 20}, {"obligations", 0, 50}, {"notes", 0, 200}});
}

struct Scenario {
    std::string format;
    WorkspaceData workspace;
    std::vector<OrganisationData> organisations;
    ProgrammeData programme;
    std::vector<EventData> events;
    std::vector<AgreementData> agreements;
};
BOOST_DESCRIBE_STRUCT(Scenario, (), (format, workspace, organisations, programme, events, agreements))
constexpr auto optional_members(const Scenario*) { return std::to_array<std::string_view>({"agreements"}); }

}  // namespace gyoryu::scenarios

#pragma once

#include "app/files/file_view.h"
#include "app/registration/proof_of_work.h"
#include "domain/application.h"

namespace gyoryu::app {

/// The first step of a registration: enough to come back to it.
struct ApplicationStart {
    domain::ApplicantRole role = domain::ApplicantRole::seller;
    std::string email;
    domain::Lang lang = domain::Lang::en;
    std::string invitation_code;
    Proof proof;
};
BOOST_DESCRIBE_STRUCT(ApplicationStart, (), (role, email, lang, invitation_code, proof))
constexpr auto limits_of(const ApplicationStart*) {
    return std::to_array<base::MemberLimit>(
        {{"email", 3, 254, "[^@\\s]+@[^@\\s]+"}, {"invitation_code", 0, 40, "[0-9A-Za-z -]*"}});
}
constexpr auto optional_members(const ApplicationStart*) {
    return std::to_array<std::string_view>({"invitation_code", "proof"});
}

/// An answer to one purpose in the version that was shown.
struct ConsentAnswer {
    std::string purpose;
    int version = 1;
    bool agreed = false;
};
BOOST_DESCRIBE_STRUCT(ConsentAnswer, (), (purpose, version, agreed))
constexpr auto limits_of(const ConsentAnswer*) {
    return std::to_array<base::MemberLimit>({{"purpose", 1, 40}, {"version", 1, 100000}});
}

/// What an applicant saves; the same until it is sent.
struct ApplicationEdit {
    domain::Lang lang = domain::Lang::en;
    domain::ApplicationForm form;
    std::vector<ConsentAnswer> consents;
};
BOOST_DESCRIBE_STRUCT(ApplicationEdit, (), (lang, form, consents))
constexpr auto limits_of(const ApplicationEdit*) { return std::to_array<base::MemberLimit>({{"consents", 0, 12}}); }
constexpr auto optional_members(const ApplicationEdit*) { return std::to_array<std::string_view>({"consents"}); }

struct GivenConsent {
    std::string purpose;
    domain::Names titles;
    int version = 1;
    domain::Lang lang = domain::Lang::en;
    bool agreed = false;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(GivenConsent, (), (purpose, titles, version, lang, agreed, at))

/// An application as its applicant sees it. `token` is told once, in the answer that made it.
struct OwnApplication {
    domain::ApplicationId id;
    std::string workspace;  ///< slugs of the public page
    std::string event;
    domain::ApplicantRole role = domain::ApplicantRole::seller;
    domain::ApplicationStatus status = domain::ApplicationStatus::draft;
    domain::Lang lang = domain::Lang::en;
    std::string email;
    domain::ApplicationForm form;
    std::vector<GivenConsent> consents;
    std::vector<StoredFile> files;
    std::string reason;
    std::optional<int> waiting_place;  ///< from 1
    std::optional<base::Instant> submitted_at;
    std::optional<std::string> token;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(OwnApplication, (),
                      (id, workspace, event, role, status, lang, email, form, consents, files, reason, waiting_place,
                       submitted_at, token, revision))

/// One line of the organiser's list.
struct ApplicationBrief {
    domain::ApplicationId id;
    domain::ApplicantRole role = domain::ApplicantRole::seller;
    domain::ApplicationStatus status = domain::ApplicationStatus::submitted;
    domain::Names names;
    std::string country;
    std::string contact_name;
    std::string email;
    std::string source;  ///< of the invitation
    int delegates = 0;
    int files = 0;
    int known = 0;  ///< organisations that may be the same
    std::optional<base::Instant> submitted_at;
    std::optional<base::Instant> waiting_since;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(ApplicationBrief, (),
                      (id, role, status, names, country, contact_name, email, source, delegates, files, known,
                       submitted_at, waiting_since, revision))

struct ApplicationFilter {
    std::optional<domain::ApplicationStatus> status;
    std::optional<domain::ApplicantRole> role;
    std::string source;
    std::string country;
};
BOOST_DESCRIBE_STRUCT(ApplicationFilter, (), (status, role, source, country))
constexpr auto limits_of(const ApplicationFilter*) {
    return std::to_array<base::MemberLimit>({{"source", 0, 120}, {"country", 0, 2}});
}
constexpr auto optional_members(const ApplicationFilter*) { return std::to_array<std::string_view>({"*"}); }

BOOST_DEFINE_ENUM_CLASS(Likeness, same_name, same_email, same_website)

/// An organisation of the workspace that may be the applicant's.
struct KnownOrganisation {
    domain::OrganisationId id;
    domain::Names names;
    std::string country;
    Likeness likeness = Likeness::same_name;
    bool takes_part = false;  ///< already a participant of the event
};
BOOST_DESCRIBE_STRUCT(KnownOrganisation, (), (id, names, country, likeness, takes_part))

/// One application as the organiser vets it.
struct Application {
    domain::ApplicationId id;
    domain::EventId event_id;
    domain::ApplicantRole role = domain::ApplicantRole::seller;
    domain::ApplicationStatus status = domain::ApplicationStatus::submitted;
    domain::Lang lang = domain::Lang::en;
    std::string email;
    domain::ApplicationForm form;
    std::vector<GivenConsent> consents;
    std::vector<StoredFile> files;
    std::vector<KnownOrganisation> known;
    std::string source;
    std::string reason;
    std::optional<base::Instant> decided_at;
    std::optional<base::Instant> submitted_at;
    std::optional<int> waiting_place;
    std::optional<domain::ParticipantId> participant_id;
    std::optional<domain::InterpreterId> interpreter_id;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Application, (),
                      (id, event_id, role, status, lang, email, form, consents, files, known, source, reason,
                       decided_at, submitted_at, waiting_place, participant_id, interpreter_id, revision))

BOOST_DEFINE_ENUM_CLASS(VettingChoice, accept, refuse, wait)

struct VettingDecision {
    VettingChoice decision = VettingChoice::accept;
    std::string reason;           ///< of a refusal, in the applicant's language if possible
    std::string organisation_id;  ///< accept as this known organisation; empty: a new one
};
BOOST_DESCRIBE_STRUCT(VettingDecision, (), (decision, reason, organisation_id))
constexpr auto limits_of(const VettingDecision*) {
    return std::to_array<base::MemberLimit>({{"reason", 0, 1000}, {"organisation_id", 0, 64, "[0-9A-Za-z_-]*"}});
}
constexpr auto optional_members(const VettingDecision*) {
    return std::to_array<std::string_view>({"reason", "organisation_id"});
}

struct BulkAccept {
    std::vector<domain::ApplicationId> ids;
};
BOOST_DESCRIBE_STRUCT(BulkAccept, (), (ids))
constexpr auto limits_of(const BulkAccept*) { return std::to_array<base::MemberLimit>({{"ids", 1, 200}}); }

struct BulkAccepted {
    int accepted = 0;
    int waiting = 0;  ///< for whom there was no place
    int left = 0;     ///< whose e-mail is taken, or that were decided meanwhile
};
BOOST_DESCRIBE_STRUCT(BulkAccepted, (), (accepted, waiting, left))

}  // namespace gyoryu::app

#pragma once

#include "domain/interpreter.h"
#include "domain/organisation.h"
#include "domain/registration.h"
#include "domain/workspace.h"

#include <map>

namespace gyoryu::domain {

using ApplicationId = base::Id<struct Application>;
using ConsentGivenId = base::Id<struct ConsentGiven>;
using DelegateId = base::Id<struct Delegate>;

/// A draft is still being written; submitted ones are vetted; waiting ones have no place yet.
BOOST_DEFINE_ENUM_CLASS(ApplicationStatus, draft, submitted, waiting, accepted, refused, withdrawn)

/// Somebody a company sends.
struct DelegateEntry {
    std::string name;
    std::string role;  ///< in the company
    std::string email;
    std::string phone;
    std::vector<std::string> languages;

    friend bool operator==(const DelegateEntry&, const DelegateEntry&) = default;
};
BOOST_DESCRIBE_STRUCT(DelegateEntry, (), (name, role, email, phone, languages))
constexpr auto limits_of(const DelegateEntry*) {
    return std::to_array<base::MemberLimit>({{"name", 1, 120},
                                             {"role", 0, 120},
                                             {"email", 0, 254, "([^@\\s]+@[^@\\s]+)?"},
                                             {"phone", 0, 60},
                                             {"languages", 0, 20}});
}
constexpr auto optional_members(const DelegateEntry*) {
    return std::to_array<std::string_view>({"role", "email", "phone", "languages"});
}

/// What an applicant says. For interpreters `names` is their own name and `pairs` what they interpret.
struct ApplicationForm {
    Names names;  ///< of the organisation
    std::string country;
    std::string city;
    std::string website;
    std::string contact_name;
    std::string phone;
    std::vector<std::string> languages;
    std::string offers;
    std::string needs;
    std::vector<std::string> products;
    std::vector<LanguagePair> pairs;
    std::vector<DelegateEntry> delegates;
    std::map<std::string, std::vector<std::string>> answers;  ///< by question; options by key, files by id
};
BOOST_DESCRIBE_STRUCT(ApplicationForm, (),
                      (names, country, city, website, contact_name, phone, languages, offers, needs, products, pairs,
                       delegates, answers))
constexpr auto limits_of(const ApplicationForm*) {
    return std::to_array<base::MemberLimit>({{"names", 0, 8},
                                             {"country", 0, 2},
                                             {"city", 0, 120},
                                             {"website", 0, 300},
                                             {"contact_name", 0, 120},
                                             {"phone", 0, 60},
                                             {"languages", 0, 20},
                                             {"offers", 0, 4000},
                                             {"needs", 0, 4000},
                                             {"products", 0, 100},
                                             {"pairs", 0, 20},
                                             {"delegates", 0, 20},
                                             {"answers", 0, 100}});
}
constexpr auto optional_members(const ApplicationForm*) { return std::to_array<std::string_view>({"*"}); }

struct Application {
    ApplicationId id;
    EventId event_id;
    ApplicantRole role = ApplicantRole::seller;
    ApplicationStatus status = ApplicationStatus::draft;
    Lang lang = Lang::en;    ///< in which letters are written
    std::string token_hash;  ///< of the link with which the applicant comes back
    std::string email;
    ApplicationForm form;
    std::optional<InvitationId> invitation_id;
    std::string reason;  ///< of a refusal, as told to the applicant
    std::string decided_by;
    std::optional<base::Instant> decided_at;
    std::optional<base::Instant> waiting_since;
    std::optional<ParticipantId> participant_id;  ///< what it became
    std::optional<InterpreterId> interpreter_id;
    base::Instant created_at;
    std::optional<base::Instant> submitted_at;
    base::Instant expires_at;  ///< of a draft
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Application, (),
                      (id, event_id, role, status, lang, token_hash, email, form, invitation_id, reason, decided_by,
                       decided_at, waiting_since, participant_id, interpreter_id, created_at, submitted_at, expires_at,
                       revision))

/// Who agreed to what, when, in which version; never changed. Taking a consent back is another row.
struct ConsentGiven {
    ConsentGivenId id;
    EventId event_id;
    ApplicationId application_id;
    std::string purpose;
    int version = 1;
    Lang lang = Lang::en;  ///< in which it was read
    bool agreed = false;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(ConsentGiven, (), (id, event_id, application_id, purpose, version, lang, agreed, at))

/// Somebody who takes part for a participant.
struct Delegate {
    DelegateId id;
    EventId event_id;
    ParticipantId participant_id;
    std::string name;
    std::string role;
    std::string email;
    std::string phone;
    std::vector<std::string> languages;
};
BOOST_DESCRIBE_STRUCT(Delegate, (), (id, event_id, participant_id, name, role, email, phone, languages))

/// A proof of work that was used up.
struct SpentProof {
    std::string nonce;
    base::Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(SpentProof, (), (nonce, expires_at))

/// A participant's wish never to meet another; private to them and the organiser.
struct Block {
    EventId event_id;
    ParticipantId from_id;
    ParticipantId to_id;
    base::Instant created_at;
    bool made_rule = false;      ///< the pair's `never` came from it, and goes with it
    bool replaced_must = false;  ///< instead of the organiser's `must`, which then comes back
};
BOOST_DESCRIBE_STRUCT(Block, (), (event_id, from_id, to_id, created_at, made_rule, replaced_must))

}  // namespace gyoryu::domain

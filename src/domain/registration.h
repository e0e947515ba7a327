#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/name.h"

#include <cstdint>
#include <optional>

namespace gyoryu::domain {

using InvitationId = base::Id<struct Invitation>;

BOOST_DEFINE_ENUM_CLASS(ApplicantRole, seller, buyer, interpreter)
BOOST_DEFINE_ENUM_CLASS(QuestionKind, text, choice, multiple, number, file, consent)

struct QuestionOption {
    std::string key;
    Names labels;

    friend bool operator==(const QuestionOption&, const QuestionOption&) = default;
};
BOOST_DESCRIBE_STRUCT(QuestionOption, (), (key, labels))
constexpr auto limits_of(const QuestionOption*) {
    return std::to_array<base::MemberLimit>({{"key", 1, 40, "[a-z0-9_]+"}, {"labels", 1, 8}});
}

/// What the organiser asks beside the usual. `key` names the answer and stays when the words change.
struct Question {
    std::string key;
    QuestionKind kind = QuestionKind::text;
    std::vector<ApplicantRole> roles;  ///< who is asked; empty: everybody
    Names labels;
    Names help;
    bool required = false;
    std::vector<QuestionOption> options;  ///< of choice and multiple

    friend bool operator==(const Question&, const Question&) = default;
};
BOOST_DESCRIBE_STRUCT(Question, (), (key, kind, roles, labels, help, required, options))
constexpr auto limits_of(const Question*) {
    return std::to_array<base::MemberLimit>(
        {{"key", 1, 40, "[a-z0-9_]+"}, {"roles", 0, 3}, {"labels", 1, 8}, {"help", 0, 8}, {"options", 0, 60}});
}
constexpr auto optional_members(const Question*) {
    return std::to_array<std::string_view>({"roles", "help", "required", "options"});
}

/// The words of a consent may be longer than a name.
struct ConsentWords {
    std::string lang;
    std::string text;

    friend bool operator==(const ConsentWords&, const ConsentWords&) = default;
};
BOOST_DESCRIBE_STRUCT(ConsentWords, (), (lang, text))
constexpr auto limits_of(const ConsentWords*) {
    return std::to_array<base::MemberLimit>({{"lang", 2, 35, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"}, {"text", 1, 6000}});
}

/// One purpose for which consent is asked. Its words are versioned: a change makes the next version, and whoever agreed
/// before has agreed to the version then shown.
struct Consent {
    std::string purpose;
    int version = 1;  ///< kept by the program
    Names titles;
    std::vector<ConsentWords> words;
    bool required = false;

    friend bool operator==(const Consent&, const Consent&) = default;
};
BOOST_DESCRIBE_STRUCT(Consent, (), (purpose, version, titles, words, required))
constexpr auto limits_of(const Consent*) {
    return std::to_array<base::MemberLimit>(
        {{"purpose", 1, 40, "[a-z0-9_]+"}, {"version", 0, 100000}, {"titles", 1, 8}, {"words", 1, 8}});
}
constexpr auto optional_members(const Consent*) { return std::to_array<std::string_view>({"version", "required"}); }

/// How one event takes registrations. An event without a row takes none and has no public page.
struct EventRegistration {
    EventId event_id;
    bool published = false;  ///< the public page is there
    std::optional<base::Instant> opens_at;
    std::optional<base::Instant> closes_at;
    std::vector<ApplicantRole> roles;  ///< who may register
    bool invitation_needed = false;
    std::vector<ConsentWords> introduction;
    std::vector<Question> questions;
    std::vector<Consent> consents;
    std::optional<int> seller_places;  ///< accepted at most; empty: no limit
    std::optional<int> buyer_places;
    std::optional<int> interpreter_places;
    int answer_days = 7;        ///< how long a participant's request to another waits for an answer
    int proof_difficulty = 13;  ///< leading zero bits of each part of the proof of work; 0: no proof is asked
    std::string contact_email;  ///< shown to applicants
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(EventRegistration, (),
                      (event_id, published, opens_at, closes_at, roles, invitation_needed, introduction, questions,
                       consents, seller_places, buyer_places, interpreter_places, answer_days, proof_difficulty,
                       contact_email, revision))

/// The words of one version of a consent, for good.
struct ConsentVersion {
    EventId event_id;
    std::string purpose;
    int version = 1;
    Names titles;
    std::vector<ConsentWords> words;
    base::Instant created_at;
};
BOOST_DESCRIBE_STRUCT(ConsentVersion, (), (event_id, purpose, version, titles, words, created_at))

/// A code that a source (an agency, a chamber, an embassy) gives to those it sends.
struct Invitation {
    InvitationId id;
    EventId event_id;
    std::string code;                  ///< capital letters and digits; unique in the event
    std::string source;                ///< who gives it out
    std::vector<ApplicantRole> roles;  ///< for whom; empty: everybody
    std::optional<int> quota;          ///< registrations at most
    std::optional<base::Instant> expires_at;
    bool disabled = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Invitation, (), (id, event_id, code, source, roles, quota, expires_at, disabled, revision))

}  // namespace gyoryu::domain

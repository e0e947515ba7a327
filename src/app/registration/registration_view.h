#pragma once

#include "domain/registration.h"

namespace gyoryu::app {

/// How an event takes registrations, as its organiser edits it. Versions of consents are counted by the program.
struct EventRegistrationEdit {
    bool published = false;
    std::optional<base::Instant> opens_at;
    std::optional<base::Instant> closes_at;
    std::vector<domain::ApplicantRole> roles;
    bool invitation_needed = false;
    std::vector<domain::ConsentWords> introduction;
    std::vector<domain::Question> questions;
    std::vector<domain::Consent> consents;
    std::optional<int> seller_places;
    std::optional<int> buyer_places;
    std::optional<int> interpreter_places;
    int answer_days = 7;
    int proof_difficulty = 13;
    std::string contact_email;
};
BOOST_DESCRIBE_STRUCT(EventRegistrationEdit, (),
                      (published, opens_at, closes_at, roles, invitation_needed, introduction, questions, consents,
                       seller_places, buyer_places, interpreter_places, answer_days, proof_difficulty, contact_email))
constexpr auto limits_of(const EventRegistrationEdit*) {
    return std::to_array<base::MemberLimit>({{"roles", 0, 3},
                                             {"introduction", 0, 8},
                                             {"questions", 0, 60},
                                             {"consents", 0, 12},
                                             {"seller_places", 0, 5000},
                                             {"buyer_places", 0, 5000},
                                             {"interpreter_places", 0, 500},
                                             {"answer_days", 1, 60},
                                             {"proof_difficulty", 0, 18},
                                             {"contact_email", 0, 254, "([^@\\s]+@[^@\\s]+)?"}});
}
constexpr auto optional_members(const EventRegistrationEdit*) {
    return std::to_array<std::string_view>({"published", "roles", "invitation_needed", "introduction", "questions",
                                            "consents", "answer_days", "proof_difficulty", "contact_email"});
}

/// The settings with where the public page is.
struct EventRegistration : domain::EventRegistration {
    std::string public_url;
};
BOOST_DESCRIBE_STRUCT(EventRegistration, (domain::EventRegistration), (public_url))

/// Where registration stands for everybody, or for one role.
BOOST_DEFINE_ENUM_CLASS(RegistrationState, not_open, open, full, closed)

struct RoleState {
    domain::ApplicantRole role = domain::ApplicantRole::seller;
    RegistrationState state = RegistrationState::open;
};
BOOST_DESCRIBE_STRUCT(RoleState, (), (role, state))

/// What anybody may know of an event before its timetable.
struct PublicEvent {
    std::string workspace;  ///< slugs
    std::string event;
    std::string organiser;
    domain::Names names;
    domain::Names place;
    std::string country;
    std::string time_zone;
    std::string starts_on;
    std::string ends_on;
    bool video = false;
    bool sample = false;
    RegistrationState state = RegistrationState::not_open;
    std::vector<RoleState> roles;
    std::optional<base::Instant> opens_at;
    std::optional<base::Instant> closes_at;
    bool invitation_needed = false;
    std::vector<domain::ConsentWords> introduction;
    std::vector<domain::Question> questions;
    std::vector<domain::Consent> consents;
    std::string contact_email;
    std::string url;
};
BOOST_DESCRIBE_STRUCT(PublicEvent, (),
                      (workspace, event, organiser, names, place, country, time_zone, starts_on, ends_on, video, sample,
                       state, roles, opens_at, closes_at, invitation_needed, introduction, questions, consents,
                       contact_email, url))

struct Invitation : domain::Invitation {
    int used = 0;  ///< registrations with it that are not drafts, refused or withdrawn
};
BOOST_DESCRIBE_STRUCT(Invitation, (domain::Invitation), (used))

struct InvitationEdit {
    std::string code;
    std::string source;
    std::vector<domain::ApplicantRole> roles;
    std::optional<int> quota;
    std::optional<base::Instant> expires_at;
    bool disabled = false;
};
BOOST_DESCRIBE_STRUCT(InvitationEdit, (), (code, source, roles, quota, expires_at, disabled))
constexpr auto limits_of(const InvitationEdit*) {
    return std::to_array<base::MemberLimit>(
        {{"code", 0, 40, "[0-9A-Za-z-]*"}, {"source", 1, 120}, {"roles", 0, 3}, {"quota", 1, 5000}});
}
constexpr auto optional_members(const InvitationEdit*) {
    return std::to_array<std::string_view>({"code", "roles", "disabled"});
}

}  // namespace gyoryu::app

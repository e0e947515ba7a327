#pragma once

#include "app/wishes/pair_view.h"
#include "domain/application.h"
#include "domain/ask.h"

namespace gyoryu::app {

/// One side's request as either of the two sees it.
struct PartnerRequest {
    std::string id;
    domain::AskStatus status = domain::AskStatus::open;
    int priority = 3;
    std::string message;
    base::Instant created_at;
    std::optional<base::Instant> expires_at;  ///< answer until then; absent for what the organiser entered
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(PartnerRequest, (), (id, status, priority, message, created_at, expires_at, revision))

/// How to reach somebody; told only once the two are to meet.
struct PartnerContact {
    std::string contact_name;
    std::string email;
    std::string phone;
    std::vector<domain::DelegateEntry> delegates;
};
BOOST_DESCRIBE_STRUCT(PartnerContact, (), (contact_name, email, phone, delegates))

/// Somebody of the other side, as a participant sees them: never what they wish of others.
struct Partner {
    domain::ParticipantId id;
    domain::Names names;
    std::string country;
    std::string city;
    std::string website;
    std::vector<std::string> languages;
    std::string offers;
    std::string needs;
    std::vector<std::string> products;
    int strength = 0;  ///< 0 to 100
    std::vector<StrengthReason> reasons;
    bool needs_interpreter = false;
    std::optional<PartnerRequest> sent;
    std::optional<PartnerRequest> received;
    bool blocked = false;  ///< by the reader; the other does not learn it
    std::optional<PartnerContact> contact;
};
BOOST_DESCRIBE_STRUCT(Partner, (),
                      (id, names, country, city, website, languages, offers, needs, products, strength, reasons,
                       needs_interpreter, sent, received, blocked, contact))

struct PartnerWish {
    domain::ParticipantId to_id;
    int priority = 3;
    std::string message;
};
BOOST_DESCRIBE_STRUCT(PartnerWish, (), (to_id, priority, message))
constexpr auto limits_of(const PartnerWish*) {
    return std::to_array<base::MemberLimit>({{"priority", 1, 5}, {"message", 0, 1000}});
}
constexpr auto optional_members(const PartnerWish*) { return std::to_array<std::string_view>({"priority", "message"}); }

struct RequestAnswer {
    bool accepted = false;
};
BOOST_DESCRIBE_STRUCT(RequestAnswer, (), (accepted))

struct BlockEdit {
    bool blocked = true;
};
BOOST_DESCRIBE_STRUCT(BlockEdit, (), (blocked))

/// What a participant says of themselves.
struct MyProfile {
    domain::ParticipantId id;
    domain::Names names;
    domain::ParticipantSide side = domain::ParticipantSide::seller;
    std::string contact_name;
    std::string email;
    std::string phone;
    std::vector<std::string> languages;
    std::string offers;
    std::string needs;
    std::vector<std::string> products;
    std::vector<domain::DelegateEntry> delegates;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(MyProfile, (),
                      (id, names, side, contact_name, email, phone, languages, offers, needs, products, delegates,
                       revision))

struct MyProfileEdit {
    std::string contact_name;
    std::string phone;
    std::vector<std::string> languages;
    std::string offers;
    std::string needs;
    std::vector<std::string> products;
    std::vector<domain::DelegateEntry> delegates;
};
BOOST_DESCRIBE_STRUCT(MyProfileEdit, (), (contact_name, phone, languages, offers, needs, products, delegates))
constexpr auto limits_of(const MyProfileEdit*) {
    return std::to_array<base::MemberLimit>({{"contact_name", 0, 120},
                                             {"phone", 0, 60},
                                             {"languages", 0, 20},
                                             {"offers", 0, 4000},
                                             {"needs", 0, 4000},
                                             {"products", 0, 100},
                                             {"delegates", 0, 20}});
}

}  // namespace gyoryu::app

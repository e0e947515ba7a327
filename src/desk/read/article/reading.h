#pragma once

#include "text/language.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// What a figure of an article counts. Names on the wire are those of `name_of`.
enum class FactKind {
    consultations,
    consultation_amount,
    expected_contract_amount,
    contract_amount,
    contracts,
    mous,
    sellers,
    buyers,
    buyer_countries,
    institutions,
    attendees,
    booths,
};
std::string_view name_of(FactKind kind);
bool is_money(FactKind kind);

/// How exact the writer is: 약, 여, 近, около are `about`; 이상, 超过, more than `over`; 미만, up to `under`.
enum class Qualifier { none, about, over, under };

/// A part of the input: half open, in Unicode code points of the decoded input.
struct Span {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    std::string words;  ///< exactly as the input has them (in HTML without the tags between)
};

struct Fact {
    FactKind kind = FactKind::consultations;
    double value = 0;  ///< whole units of the currency; the lower end of a range
    std::optional<double> value_max;
    std::string currency;  ///< ISO 4217, empty for counts
    Qualifier qualifier = Qualifier::none;
    Span span;
    std::optional<std::size_t> event;
};

/// Days as ISO dates; one day has start = end, a month its first and last day.
struct DateFound {
    std::string start;
    std::string end;
    Span span;
};

struct EventFound {
    std::string name;
    std::string start;  ///< empty when the text does not settle it
    std::string end;
    std::string place;
};

enum class BodyType { city, agency, company, hospital, association, zone, other };
std::string_view name_of(BodyType type);

struct OrganisationFound {
    std::string name;
    BodyType type = BodyType::other;
    Span span;
};

struct PlaceFound {
    std::string name;
    std::string country;  ///< ISO 3166-1 alpha-2, empty when not known
};

enum class AgreementType { mou, contract, joint_declaration };
std::string_view name_of(AgreementType type);

struct AgreementFound {
    AgreementType type = AgreementType::mou;
    std::vector<std::string> parties;  ///< two or more
};

/// Why something was taken or left out: the rule's name and the words that decided.
struct Decision {
    std::string rule;
    bool taken = false;
    std::string what;  ///< the kind, or empty when the rule came before it was known
    Span span;
    std::string words;  ///< the words near by that the rule saw
    /// Of a figure that was left out: as what it would have been given. Where `what` is empty its kind says nothing.
    std::optional<Fact> left_out = std::nullopt;
};

/// What one article states. Nothing here is a fact of the office before a person accepts it.
struct Reading {
    text::Language language = text::Language::ko;
    std::string title;
    std::string body;
    std::vector<Fact> facts;
    std::vector<EventFound> events;
    std::vector<DateFound> dates;
    std::vector<OrganisationFound> organisations;
    std::vector<PlaceFound> places;
    std::vector<AgreementFound> agreements;
    std::string embargo;  ///< ISO date-time with offset, or empty
    std::vector<Decision> decisions;
    std::uint64_t steps = 0;  ///< characters and marks looked at; grows linearly with the input
};

}  // namespace gyoryu::desk

#pragma once

#include "desk/read/article/reading.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// What a figure that the office publishes counts or sums.
enum class FigureKind {
    consultations,
    consultation_amount,
    expected_contract_amount,
    contract_amount,
    performed_amount,
    contracts,
    mous,
    sellers,
    buyers,
    buyer_countries,
    institutions,
    attendees,
    booths,
    patients,
    patient_consultations,
};
std::span<const FigureKind> all_figure_kinds();
std::string_view name_of(FigureKind kind);
std::optional<FigureKind> figure_kind(std::string_view name);
bool is_amount(FigureKind kind);

/// How far a figure is sure. Counts of people and firms are confirmed: the office counted them itself.
/// `reported` is confirmed and claimed together; contracts and what was performed have no such sum.
enum class FigureStatus { confirmed, claimed, disputed, reported };
std::string_view name_of(FigureStatus status);
std::optional<FigureStatus> figure_status(std::string_view name);
/// Whether a kind has a wording for a status.
bool has_status(FigureKind kind, FigureStatus status);

/// A figure with where it comes from.
struct Figure {
    FigureKind kind = FigureKind::consultations;
    FigureStatus status = FigureStatus::confirmed;
    std::int64_t value = 0;            ///< a count, or minor units of `currency`
    std::string currency;              ///< ISO 4217; empty for counts
    int minor_digits = 0;              ///< of the currency
    bool approximate = false;          ///< the source says "about"
    int digits = 0;                    ///< significant digits the writer asks for; 0 = exact
    std::vector<std::string> entries;  ///< ids of the ledger entries it is the sum of
    bool by_others = false;            ///< claimed not by participants alone: the office or an article says it too

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// `contract_amount.confirmed.USD`, `buyers.confirmed`; `~3` behind it when rounded to three digits.
std::string key_of(const Figure& figure);

/// What a reader must find where the figure is written: never a contract unless the contract is confirmed. Nothing for
/// what the reader keeps no kind for.
std::optional<FactKind> read_as(FigureKind kind, FigureStatus status);

/// The value as written: rounded when the writer asks; whole units with a fraction for amounts.
double written_value(const Figure& figure);

}  // namespace gyoryu::desk

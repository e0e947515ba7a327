#include "desk/write/figure.h"

#include "text/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gyoryu::desk {

namespace {

using enum FigureKind;

constexpr std::array<std::string_view, 15> kind_names{"consultations",
                                                      "consultation_amount",
                                                      "expected_contract_amount",
                                                      "contract_amount",
                                                      "performed_amount",
                                                      "contracts",
                                                      "mous",
                                                      "sellers",
                                                      "buyers",
                                                      "buyer_countries",
                                                      "institutions",
                                                      "attendees",
                                                      "booths",
                                                      "patients",
                                                      "patient_consultations"};
constexpr std::array<std::string_view, 4> status_names{"confirmed", "claimed", "disputed", "reported"};

constexpr auto kinds = [] {
    std::array<FigureKind, kind_names.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<FigureKind>(i);
    return all;
}();

}  // namespace

std::span<const FigureKind> all_figure_kinds() { return kinds; }

std::string_view name_of(FigureKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::optional<FigureKind> figure_kind(std::string_view name) {
    const auto at = std::ranges::find(kind_names, name);
    if (at == kind_names.end()) return std::nullopt;
    return static_cast<FigureKind>(at - kind_names.begin());
}

bool is_amount(FigureKind kind) {
    return kind == consultation_amount || kind == expected_contract_amount || kind == contract_amount ||
           kind == performed_amount;
}

std::string_view name_of(FigureStatus status) { return status_names[static_cast<std::size_t>(status)]; }

std::optional<FigureStatus> figure_status(std::string_view name) {
    const auto at = std::ranges::find(status_names, name);
    if (at == status_names.end()) return std::nullopt;
    return static_cast<FigureStatus>(at - status_names.begin());
}

bool has_status(FigureKind kind, FigureStatus status) {
    if (status == FigureStatus::reported) return kind == consultation_amount || kind == expected_contract_amount;
    return status == FigureStatus::confirmed || is_amount(kind) || kind == contracts;
}

std::string key_of(const Figure& figure) {
    std::string key = std::string(name_of(figure.kind)) + "." + std::string(name_of(figure.status));
    if (!figure.currency.empty()) key += "." + figure.currency;
    if (figure.digits > 0) key += "~" + std::to_string(figure.digits);
    return key;
}

std::optional<FactKind> read_as(FigureKind kind, FigureStatus status) {
    const bool sure = status == FigureStatus::confirmed;
    switch (kind) {
        case consultations:
            return FactKind::consultations;
        case consultation_amount:
            return FactKind::consultation_amount;
        case expected_contract_amount:
            return FactKind::expected_contract_amount;
        case contract_amount:
            return sure ? FactKind::contract_amount : FactKind::expected_contract_amount;
        case contracts:
            return sure ? std::optional(FactKind::contracts) : std::nullopt;
        case mous:
            return FactKind::mous;
        case sellers:
            return FactKind::sellers;
        case buyers:
            return FactKind::buyers;
        case buyer_countries:
            return FactKind::buyer_countries;
        case institutions:
            return FactKind::institutions;
        case attendees:
            return FactKind::attendees;
        case booths:
            return FactKind::booths;
        case performed_amount:
        case patients:
        case patient_consultations:
            return std::nullopt;
    }
    return std::nullopt;
}

double written_value(const Figure& figure) {
    const auto value = figure.digits > 0 ? text::rounded(figure.value, figure.digits) : figure.value;
    return static_cast<double>(value) / std::pow(10.0, figure.minor_digits);
}

}  // namespace gyoryu::desk

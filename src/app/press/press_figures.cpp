#include "app/press/press_figures.h"

#include "app/ledger/load_ledger.h"
#include "app/meetings/meeting_course.h"
#include "domain/money.h"
#include "domain/programme.h"
#include "domain/timetable.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using desk::Figure;
using desk::FigureKind;
using desk::FigureStatus;

FigureStatus status_of(domain::ConfirmationState state) {
    switch (state) {
        case domain::ConfirmationState::claimed:
            return FigureStatus::claimed;
        case domain::ConfirmationState::confirmed:
            return FigureStatus::confirmed;
        case domain::ConfirmationState::disputed:
            return FigureStatus::disputed;
    }
    return FigureStatus::disputed;
}

FigureKind kind_of(domain::OutcomeStage stage) {
    switch (stage) {
        case domain::OutcomeStage::consultation:
            return FigureKind::consultation_amount;
        case domain::OutcomeStage::expected_contract:
            return FigureKind::expected_contract_amount;
        case domain::OutcomeStage::contract:
            return FigureKind::contract_amount;
        case domain::OutcomeStage::performed:
            return FigureKind::performed_amount;
    }
    return FigureKind::consultation_amount;
}

class Sums {
public:
    /// `said_by_others`: a claim that no participant made.
    void add(FigureKind kind, FigureStatus status, std::int64_t value, const domain::LedgerEntry& entry,
             bool said_by_others) {
        const bool money = desk::is_amount(kind);
        const auto currency = money ? entry.currency : std::string{};
        auto found = std::ranges::find_if(figures_, [&](const Figure& one) {
            return one.kind == kind && one.status == status && one.currency == currency;
        });
        if (found == figures_.end()) {
            figures_.push_back({kind, status, 0, currency, money ? domain::minor_digits(currency) : 0, false, 0, {}});
            found = figures_.end() - 1;
        }
        found->value += value;
        found->approximate |= money && entry.approximate;
        found->by_others |= said_by_others;
        found->entries.push_back(entry.id.str());
    }

    std::vector<Figure> take() {
        std::ranges::sort(figures_, [](const Figure& a, const Figure& b) {
            return std::tie(a.kind, a.status, a.currency) < std::tie(b.kind, b.status, b.currency);
        });
        return std::move(figures_);
    }

private:
    std::vector<Figure> figures_;
};

std::vector<Figure> of_ledger(const domain::LedgerBook& book) {
    Sums sums;
    for (const auto& claim : book.claims()) {
        if (!claim.counts || !claim.entry->stage) continue;
        const auto kind = kind_of(*claim.entry->stage);
        const auto status = status_of(claim.state);
        const bool said_by_others =
            status == FigureStatus::claimed && claim.entry->claimant_kind != domain::ClaimantKind::participant;
        if (kind == FigureKind::contract_amount)
            sums.add(FigureKind::contracts, status, 1, *claim.entry, said_by_others);
        if (!claim.entry->amount_minor) continue;
        sums.add(kind, status, *claim.entry->amount_minor, *claim.entry, said_by_others);
        if (desk::has_status(kind, FigureStatus::reported) && status != FigureStatus::disputed)
            sums.add(kind, FigureStatus::reported, *claim.entry->amount_minor, *claim.entry, said_by_others);
    }
    return sums.take();
}

struct Attendance {
    std::int64_t sellers = 0, institutions = 0, buyers = 0;
    std::set<std::string> countries;
};

Attendance attendance_of(store::Transaction& tx, const EventId& event) {
    Attendance found;
    for (const auto& row : tx.query("SELECT p.side, o.kind, o.country FROM participants p JOIN organisations o ON "
                                    "o.id = p.organisation_id WHERE p.event_id = $1 AND p.status = 'confirmed'",
                                    {event.str()})) {
        const auto& side = std::get<std::string>(row[0]);
        if (side == "buyer") {
            ++found.buyers;
            if (const auto& country = std::get<std::string>(row[2]); !country.empty()) found.countries.insert(country);
        } else if (std::get<std::string>(row[1]) == "hospital") {
            ++found.institutions;
        } else {
            ++found.sellers;
        }
    }
    return found;
}

void put(std::vector<Figure>& figures, FigureKind kind, std::int64_t value, bool approximate) {
    const auto found = std::ranges::find(figures, kind, &Figure::kind);
    const Figure figure{kind, FigureStatus::confirmed, value, "", 0, approximate, 0, {}};
    if (found != figures.end())
        *found = figure;
    else if (value != 0)
        figures.push_back(figure);
}

/// What the organiser's own history of the programme states of this event.
void put_milestones(store::Transaction& tx, const domain::Event& event, std::vector<Figure>& figures) {
    const auto programme = store::find<domain::Programme>(tx, store::where("id", event.programme_id));
    if (!programme) return;
    for (const auto& milestone : programme->milestones) {
        if (milestone.event_slug != event.slug || !milestone.figure) continue;
        const auto kind = desk::figure_kind(milestone.figure->kind);
        if (kind && !desk::is_amount(*kind) && *kind != FigureKind::contracts)
            put(figures, *kind, milestone.figure->value, milestone.figure->approx);
    }
}

}  // namespace

std::vector<Figure> press_figures(const Context& context, store::Transaction& tx, const domain::Event& event) {
    auto figures = of_ledger(*load_ledger(context, tx, event).book);
    const auto attendance = attendance_of(tx, event.id);
    put(figures, FigureKind::sellers, attendance.sellers, false);
    put(figures, FigureKind::institutions, attendance.institutions, false);
    put(figures, FigureKind::buyers, attendance.buyers, false);
    put(figures, FigureKind::buyer_countries, static_cast<std::int64_t>(attendance.countries.size()), false);
    put(figures, FigureKind::consultations, count_meetings(tx, event.id).told(), false);
    put_milestones(tx, event, figures);
    return figures;
}

}  // namespace gyoryu::app

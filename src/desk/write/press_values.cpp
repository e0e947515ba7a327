#include "desk/write/press_values.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum FigureKind;
using Status = FigureStatus;

class Figures {
public:
    explicit Figures(const std::vector<Figure>& all) : all_(all) {}

    TemplateValue one(FigureKind kind, Status status = Status::confirmed) const {
        for (const auto& figure : all_)
            if (figure.kind == kind && figure.status == status && figure.value != 0) return figure;
        return {};
    }

    TemplateList list(FigureKind kind, Status status) const {
        TemplateList found;
        for (const auto& figure : all_)
            if (figure.kind == kind && figure.status == status && figure.value != 0) found.emplace_back(figure);
        return found;
    }

    /// By currency: with the claims where there are any, else what is confirmed.
    TemplateList stated(FigureKind kind) const {
        if (!has_status(kind, Status::reported)) return list(kind, Status::confirmed);
        TemplateList found;
        for (const auto& figure : all_) {
            if (figure.kind != kind || figure.status != Status::reported || figure.value == 0) continue;
            const auto sure = std::ranges::find_if(all_, [&](const Figure& other) {
                return other.kind == kind && other.status == Status::confirmed && other.currency == figure.currency;
            });
            const auto claimed = std::ranges::find_if(all_, [&](const Figure& other) {
                return other.kind == kind && other.status == Status::claimed && other.currency == figure.currency;
            });
            const bool all_sure = sure != all_.end() && sure->value == figure.value;
            const bool all_claimed = claimed != all_.end() && claimed->value == figure.value;
            found.emplace_back(all_sure ? *sure : all_claimed ? *claimed : figure);
        }
        return found;
    }

    bool any(Status status) const {
        return std::ranges::any_of(all_,
                                   [&](const Figure& figure) { return figure.status == status && figure.value != 0; });
    }

private:
    const std::vector<Figure>& all_;
};

void append(TemplateList& list, TemplateList more) { list.insert(list.end(), more.begin(), more.end()); }

void append(TemplateList& list, const TemplateValue& one) {
    if (one.holds()) list.push_back(one);
}

TemplateRecord figure_record(const std::vector<Figure>& all) {
    const Figures figures(all);
    TemplateRecord record;
    for (const auto kind : all_figure_kinds()) {
        const std::string name(name_of(kind));
        if (is_amount(kind))
            record[name] = TemplateRecord{{"confirmed", figures.list(kind, Status::confirmed)},
                                          {"claimed", figures.list(kind, Status::claimed)},
                                          {"disputed", figures.list(kind, Status::disputed)},
                                          {"stated", figures.stated(kind)}};
        else if (kind == contracts)
            record[name] = TemplateRecord{{"confirmed", figures.one(kind)},
                                          {"claimed", figures.one(kind, Status::claimed)},
                                          {"disputed", figures.one(kind, Status::disputed)}};
        else
            record[name] = figures.one(kind);
    }
    TemplateList came, stated, signed_, unconfirmed;
    for (const auto kind : {sellers, institutions, buyers}) append(came, figures.one(kind));
    for (const auto kind : {consultation_amount, expected_contract_amount}) append(stated, figures.stated(kind));
    append(signed_, figures.one(contracts));
    append(signed_, figures.list(contract_amount, Status::confirmed));
    append(unconfirmed, figures.one(contracts, Status::claimed));
    append(unconfirmed, figures.list(contract_amount, Status::claimed));
    record["came"] = std::move(came);
    record["stated"] = std::move(stated);
    record["signed"] = std::move(signed_);
    record["unconfirmed"] = std::move(unconfirmed);
    record["has_claims"] = figures.any(Status::claimed);
    return record;
}

}  // namespace

TemplateRecord press_values(const PressSubject& subject, const std::vector<Figure>& figures) {
    TemplateList parties;
    for (const auto& party : subject.parties) parties.emplace_back(party);
    return {
        {"organiser", subject.organiser},
        {"event",
         TemplateRecord{{"name", subject.event_name}, {"place", subject.event_place}, {"dates", subject.event_dates}}},
        {"programme", subject.programme},
        {"contact", subject.contact},
        {"parties", std::move(parties)},
        {"figures", figure_record(figures)}};
}

TemplateRecord memorandum_values(const PressSubject& subject, const std::string& first, const std::string& second) {
    auto values = press_values(subject, {});
    values.erase("figures");
    values.erase("parties");
    values["first"] = first;
    values["second"] = second;
    return values;
}

TemplateRecord correction_values(const PressSubject& subject, const std::vector<Figure>& figures,
                                 const PressCorrection& correction) {
    auto values = press_values(subject, figures);
    TemplateList changes;
    for (const auto& change : correction.changes)
        changes.emplace_back(TemplateRecord{{"before", change.before}, {"after", change.after}});
    values["original"] = TemplateRecord{{"title", correction.title}, {"date", correction.date}};
    values["changes"] = std::move(changes);
    values["note"] = correction.note;
    return values;
}

}  // namespace gyoryu::desk

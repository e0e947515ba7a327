#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/name.h"

#include <cstdint>
#include <optional>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(FigureSource, press, sample, organiser)

/// A figure that a milestone states; `value` in whole units of `currency`, or a count when that is empty.
struct Figure {
    std::string kind;  ///< consultations, contract_amount, sellers, …
    std::int64_t value = 0;
    std::string currency;  ///< ISO 4217 or empty
    bool approx = false;
    FigureSource source = FigureSource::press;

    friend bool operator==(const Figure&, const Figure&) = default;
};
BOOST_DESCRIBE_STRUCT(Figure, (), (kind, value, currency, approx, source))

/// One step of a partnership. `date_text` is what the source says; the days only where they are certain.
struct Milestone {
    std::string date_text;
    std::optional<base::LocalDate> starts_on;
    std::optional<base::LocalDate> ends_on;
    Names names;
    Names notes;
    std::string event_slug;  ///< the event this step is, or empty
    std::optional<Figure> figure;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};
BOOST_DESCRIBE_STRUCT(Milestone, (), (date_text, starts_on, ends_on, names, notes, event_slug, figure))

/// A partnership followed over years: its events, agreements and results.
struct Programme {
    ProgrammeId id;
    WorkspaceId workspace_id;
    std::string slug;  ///< unique in the workspace, [a-z0-9-]
    Names names;
    Names summary;
    bool sample = false;
    std::vector<Milestone> milestones;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Programme, (), (id, workspace_id, slug, names, summary, sample, milestones, revision))

}  // namespace gyoryu::domain

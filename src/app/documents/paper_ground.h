#pragma once

#include "app/logs/record_event.h"
#include "documents/model/document.h"
#include "text/catalogue.h"

#include <set>

namespace gyoryu::app {

/// What the documents of an event are made of.
struct PaperGround {
    RecordEvent record;  ///< without lines while nothing is released
    std::string issuer;  ///< the workspace
    base::Instant now;
    domain::Lang lang = domain::Lang::ko;
    std::set<std::string> seen;  ///< ids of participants who checked in or met somebody

    const domain::Event& event() const { return record.released.event; }
    text::Language reader() const { return record.reader; }
    std::string say(const std::string& key, const text::Parameters& params = {}) const {
        return text::sentence(record.reader, key, params);
    }
    std::string event_name() const;
    /// `2016-06-22 (수)`, or from one day to another.
    std::string days() const;
    /// `main (original)` of an organisation.
    std::string name_of(const domain::Participant& participant) const;
    const domain::Organisation* organisation_of(const domain::Participant& participant) const;
    std::string country_of(const domain::Participant& participant) const;  ///< in words; may be empty
    /// Of one side, without those who withdrew, by code.
    std::vector<const domain::Participant*> side(domain::ParticipantSide side) const;
};

/// For whoever may; the caller has asked.
PaperGround load_paper_ground(const Context& context, store::Transaction& tx, const domain::Event& event);

/// Title, event, days and place, issuer and day in their places; blocks are yet to come.
documents::Document begin_paper(const PaperGround& ground, const std::string& title);

/// Of the meetings of the newest release.
MeetingCounts count_meetings_of(const PaperGround& ground, const ParticipantId& participant);

documents::Heading heading(int level, std::string text);
documents::TableCell cell(std::string text);
documents::TableCell strong_cell(std::string text);
documents::TableCell count_cell(text::Language reader, std::int64_t count);

}  // namespace gyoryu::app

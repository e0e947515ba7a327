#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/event_block.h"
#include "domain/timetable.h"

namespace gyoryu::app {

/// The other side, as those who meet them may see it: never contact details, never their wishes.
struct Counterpart {
    ParticipantId id;
    domain::Names names;
    std::string country;
    std::string city;
    std::vector<std::string> products;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Counterpart, (), (id, names, country, city, products, code))

BOOST_DEFINE_ENUM_CLASS(PersonalStatus, planned, moved, cancelled)

struct PersonalItem {
    MeetingId meeting_id;
    base::Instant starts;
    base::Instant ends;
    base::LocalTime local_start;  ///< in the person's zone, as `day`
    base::LocalTime local_end;
    base::LocalTime event_start;  ///< in the event's zone
    base::LocalTime event_end;
    base::LocalDate day;
    int slot = 0;
    std::string table_label;  ///< empty for video
    std::string hall;
    domain::MeetingMode mode = domain::MeetingMode::table;
    std::optional<Counterpart> counterpart;  ///< for a participant
    std::optional<Counterpart> seller;       ///< for an interpreter, as `buyer`
    std::optional<Counterpart> buyer;
    std::string language;                ///< what the person speaks there
    std::vector<std::string> languages;  ///< one shared, or the two an interpreter joins (the person's own first)
    std::optional<domain::Names> interpreter_names;
    PersonalStatus status = PersonalStatus::planned;
    std::optional<std::string>
        change_note_code;  ///< sentence `personal.change.<code>`: time, table, interpreter, cancelled, new
};
BOOST_DESCRIBE_STRUCT(PersonalItem, (),
                      (meeting_id, starts, ends, local_start, local_end, event_start, event_end, day, slot, table_label,
                       hall, mode, counterpart, seller, buyer, language, languages, interpreter_names, status,
                       change_note_code))

/// A part of the event that concerns the person and is no meeting: ceremony, lunch, demonstration.
struct PersonalBlock {
    domain::EventBlockId block_id;
    domain::Names names;
    domain::BlockKind kind = domain::BlockKind::ceremony;
    std::string place;
    base::Instant starts;
    base::Instant ends;
    base::LocalTime local_start;  ///< in the person's zone, as `day`
    base::LocalTime local_end;
    base::LocalDate day;
};
BOOST_DESCRIBE_STRUCT(PersonalBlock, (), (block_id, names, kind, place, starts, ends, local_start, local_end, day))

/// One person's meetings of the newest release, in order of time.
struct Personal {
    domain::Event event;
    domain::PersonKind kind = domain::PersonKind::participant;
    std::string id;
    domain::Names names;
    std::string zone;
    std::string event_zone;
    std::optional<int> release_number;  ///< absent: nothing released yet
    std::optional<base::Instant> released_at;
    std::vector<PersonalItem> items;
    std::vector<std::string> languages;
    std::vector<PersonalBlock> blocks;  ///< in order of time; also before a release
};
BOOST_DESCRIBE_STRUCT(Personal, (),
                      (event, kind, id, names, zone, event_zone, release_number, released_at, items, languages, blocks))

}  // namespace gyoryu::app

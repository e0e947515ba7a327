#pragma once

#include "base/time.h"
#include "text/names.h"

#include <string>
#include <vector>

namespace gyoryu::documents {

/// A span of the event's local time. Slots are given in order of time.
struct DocumentSlot {
    base::LocalDate day;
    base::LocalTime starts;
    base::LocalTime ends;
};

struct DocumentTable {
    std::string label;  ///< as on the sign: "1", "A-12"
    std::string hall;   ///< empty if there is only one
};

/// One meeting in the grid of an event. Names are in the reader's language with the original beside.
struct DocumentMeeting {
    int slot = 0;        ///< index into `slots`
    int slot_count = 1;  ///< how many slots it lasts
    int table = -1;      ///< index into `tables`; -1: by video
    text::ShownName seller;
    text::ShownName buyer;
    std::string seller_code;
    std::string buyer_code;
    std::string buyer_country;
    text::ShownName interpreter;   ///< empty: none
    std::string interpreter_code;  ///< the letters on the board
    std::string languages;         ///< "한국어–중국어"
    std::string note;
};

/// The whole timetable of one release, to print or hand out. Text is already in the reader's language;
/// labels come from the catalogue.
struct EventTimetable {
    std::string title;        ///< the event
    std::string subtitle;     ///< place, organiser; may be empty
    std::string release;      ///< "제3판 · 2016-06-20 18:00"; may be empty
    bool sample = false;      ///< says on every page that the data is invented
    std::string zone;         ///< IANA, of all slots
    std::string second_zone;  ///< IANA, shown beside; empty if the same
    std::vector<DocumentSlot> slots;
    std::vector<DocumentTable> tables;
    std::vector<DocumentMeeting> meetings;
};

enum class PersonalStatus { held, changed, cancelled };

/// One line of somebody's own timetable.
struct PersonalMeeting {
    base::LocalDate day;
    base::LocalTime starts;
    base::LocalTime ends;
    text::ShownName counterpart;
    std::string counterpart_contact;  ///< the person to meet
    std::string counterpart_country;  ///< in the reader's language
    std::string place;                ///< "테이블 4", "영상"
    std::string hall;
    std::string languages;
    text::ShownName interpreter;  ///< empty: none
    PersonalStatus status = PersonalStatus::held;
    std::string note;
    bool block = false;  ///< no meeting: ceremony, lunch, demonstration, named by `counterpart`
};

/// The timetable of one participant or interpreter. For an interpreter `counterpart` names both sides.
struct PersonalTimetable {
    std::string title;     ///< the event
    std::string subtitle;  ///< place and days
    std::string release;
    bool sample = false;
    text::ShownName person;  ///< organisation, or the interpreter
    std::string contact;     ///< who goes; may be empty
    std::string code;
    bool interpreter = false;
    std::string zone;                       ///< IANA, of `starts` and `ends`
    std::string second_zone;                ///< IANA of the counterparts or of home; empty if the same
    std::vector<PersonalMeeting> meetings;  ///< in order of time
    std::string link;                       ///< printed as a QR code: the live page; may be empty
    std::string notes;                      ///< may be empty, may have lines
};

}  // namespace gyoryu::documents

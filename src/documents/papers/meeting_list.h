#pragma once

#include "documents/papers/timetable_document.h"
#include "text/language.h"

#include <string>
#include <vector>

namespace gyoryu::documents {

/// All meetings as lines of text with a heading line first, in order of time, then table.
std::vector<std::vector<std::string>> meeting_list(const EventTimetable& timetable, text::Language language);

/// Each meeting twice, under its seller and under its buyer, in order of side, name and time; heading line first.
std::vector<std::vector<std::string>> participant_index(const EventTimetable& timetable, text::Language language);

/// "13:20–13:40" of a meeting over its slots.
std::string meeting_time(const EventTimetable& timetable, const DocumentMeeting& meeting);

/// "테이블 4" or "영상".
std::string place_text(const EventTimetable& timetable, int table, text::Language language);

/// "모든 시각은 서울 시간 (UTC+9) 기준입니다." and, with a second zone, what the small figures are.
std::string zone_text(const std::string& zone, const std::string& second_zone, base::LocalDate day,
                      text::Language language);

/// The wall-clock reading of the second zone: "12:20", with "+1" or "−1" when it falls on another day.
std::string second_zone_time(base::LocalDate day, base::LocalTime time, const std::string& zone,
                             const std::string& second_zone);

}  // namespace gyoryu::documents

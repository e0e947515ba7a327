#pragma once

#include "app/personal/load_personal.h"
#include "text/language.h"
#include "text/names.h"

#include <string>
#include <vector>

namespace gyoryu::app {

/// Words that several handouts share.
text::ShownName shown_names(text::Language reader, const domain::Names& names);
/// `한국어–중국어`, or the one language.
std::string languages_line(text::Language reader, const std::vector<std::string>& languages);
/// `테이블 4`, or by video.
std::string place_line(text::Language reader, domain::MeetingMode mode, const std::string& table_label);
/// The same over all releases and machines.
std::string calendar_uid(const MeetingId& meeting);

}  // namespace gyoryu::app

#include "app/documents/render_personal.h"

#include "app/documents/fill_personal.h"
#include "base/assertions.h"
#include "documents/papers/personal_timetable_pdf.h"
#include "documents/papers/personal_timetable_xlsx.h"

namespace gyoryu::app {

File render_personal(const ReleasedEvent& released, const PersonKey& key, TimetableForm form, text::Language reader,
                     const std::string& link) {
    auto timetable = personal_timetable(released, key, reader);
    timetable.link = link;
    const auto name = timetable.code.empty() ? timetable.person.main : timetable.code + " " + timetable.person.main;
    const std::string type(content_type_of(form));
    if (form == TimetableForm::xlsx)
        return {name + ".xlsx", type, documents::personal_timetable_xlsx(timetable, reader)};
    if (form == TimetableForm::pdf) return {name + ".pdf", type, documents::personal_timetable_pdf(timetable, reader)};
    GYORYU_ASSERT(form == TimetableForm::ics);
    return {name + ".ics", type, documents::write_calendar(personal_calendar(released, key, reader))};
}

}  // namespace gyoryu::app

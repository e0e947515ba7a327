#include "app/documents/release_document.h"

#include "app/documents/fill_event.h"
#include "app/reader.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"
#include "documents/papers/event_timetable_xlsx.h"
#include "documents/papers/table_signs_pdf.h"
#include "documents/papers/wall_chart_pdf.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

std::string file_name(const domain::Event& event, text::Language reader, const char* key, int number,
                      std::string_view ending) {
    return event.slug + " " + text::sentence(reader, key) + " " + std::to_string(number) + std::string(ending);
}

Result<File> rendered(const ReleasedEvent& released, const std::string& label, TimetableForm form,
                      text::Language reader) {
    const int number = released.release().number;
    const auto named = [&](const char* key, std::string_view ending) {
        return file_name(released.event, reader, key, number, ending);
    };
    switch (form) {
        case TimetableForm::xlsx:
            return File{named("handout.file.timetable", ".xlsx"), std::string(content_type_of(form)),
                        documents::event_timetable_xlsx(event_timetable(released, label, reader), reader)};
        case TimetableForm::pdf:
            return File{named("handout.file.timetable", ".pdf"), std::string(content_type_of(form)),
                        documents::wall_chart_pdf(event_timetable(released, label, reader), reader)};
        case TimetableForm::table_signs:
            return File{named("handout.file.table_signs", ".pdf"), std::string(content_type_of(form)),
                        documents::table_signs_pdf(event_timetable(released, label, reader), reader)};
        case TimetableForm::ics:
            return File{named("handout.file.timetable", ".ics"), std::string(content_type_of(form)),
                        documents::write_calendar(event_calendar(released, reader))};
    }
    return fail(FaultCode::not_found, {{"what", "document"}});
}

/// A draft as if it were told, for the same forms.
domain::Release as_release(const planning::Board& board, const domain::Draft& draft) {
    domain::Release release;
    release.event_id = draft.event_id;
    release.number = draft.number;
    release.released_at = draft.updated_at;
    std::ranges::copy_if(board.placements(), std::back_inserter(release.placements),
                         [](const domain::Placement& one) { return one.slot.has_value(); });
    release.meetings = board.event().snapshot.meetings;
    release.slots = board.event().snapshot.structure.slots;
    release.tables = board.event().snapshot.structure.tables;
    return release;
}

}  // namespace

std::string_view content_type_of(TimetableForm form) {
    switch (form) {
        case TimetableForm::xlsx:
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        case TimetableForm::pdf:
        case TimetableForm::table_signs:
            return "application/pdf";
        case TimetableForm::ics:
            return "text/calendar; charset=utf-8; method=PUBLISH";
    }
    return "application/octet-stream";
}

Result<File> release_document(Context& context, const ReleaseId& id, TimetableForm form) {
    GYORYU_TRY(released, context.services.database.read([&](store::Transaction& tx) -> Result<ReleasedEvent> {
        GYORYU_TRY(reached, reach_release(context, tx, id, Need::read));
        return load_released(tx, reached.event, std::make_shared<const ToldRelease>(std::move(reached.row)));
    }));
    const auto reader = reader_of(context.lang);
    return rendered(released, release_label(released, reader), form, reader);
}

Result<File> draft_document(Context& context, const DraftId& id, TimetableForm form) {
    if (form != TimetableForm::xlsx && form != TimetableForm::pdf)
        return fail(FaultCode::not_found, {{"what", "document"}});
    GYORYU_TRY(released, context.services.database.read([&](store::Transaction& tx) -> Result<ReleasedEvent> {
        GYORYU_TRY(reached, reach_draft(context, tx, id, Need::read));
        GYORYU_TRY(board, board_of(context.services, tx, reached.event, reached.row));
        return load_released(tx, reached.event, std::make_shared<const ToldRelease>(as_release(*board, reached.row)));
    }));
    const auto reader = reader_of(context.lang);
    const auto label =
        text::sentence(reader, "handout.draft", text::Parameters{{"number", std::int64_t{released.release().number}}});
    return rendered(released, label, form, reader);
}

}  // namespace gyoryu::app

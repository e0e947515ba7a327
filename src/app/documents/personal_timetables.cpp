#include "app/documents/fill_personal.h"
#include "app/documents/papers.h"
#include "app/documents/wording.h"
#include "app/mails/release_letters.h"
#include "text/country_name.h"
#include "text/dates.h"

#include <boost/describe/enum_to_string.hpp>

namespace gyoryu::app {

namespace {

using documents::PersonalMeeting;
using documents::PersonalTimetable;
using documents::Table;

class PageWriter {
public:
    PageWriter(const ReleasedEvent& released, const PersonKey& person, text::Language reader,
               std::vector<documents::Block>& blocks)
        : timetable_(personal_timetable(released, person, reader)),
          zone_(zone_line(personal_of(released, person), reader)),
          reader_(reader),
          blocks_(blocks) {}

    void write() {
        const auto code = timetable_.code.empty() ? "" : timetable_.code + "  ";
        blocks_.push_back(heading(1, code + text::with_original(timetable_.person)));
        auto under = say(timetable_.interpreter ? "document.interpreter_timetable" : "document.personal_timetable");
        for (const auto& more : {timetable_.contact, timetable_.release})
            if (!more.empty()) under += " · " + more;
        add(std::move(under), documents::ParagraphLook::quiet);
        add(zone_, documents::ParagraphLook::small);
        const PersonalMeeting* before = nullptr;
        for (const auto& line : timetable_.meetings) {
            if (before == nullptr || before->day != line.day) blocks_.push_back(day_table(line.day));
            before = &line;
            std::get<Table>(blocks_.back()).rows.push_back(row_of(line));
        }
        if (before == nullptr) add(say("document.no_meetings"), documents::ParagraphLook::body);
    }

private:
    std::string say(const std::string& key) const { return text::sentence(reader_, key); }
    void add(std::string words, documents::ParagraphLook look) {
        blocks_.push_back(documents::Paragraph{documents::plain(std::move(words)), look});
    }

    Table day_table(const base::LocalDate& day) const {
        Table table;
        table.caption = text::full_date(reader_, day);
        table.columns = {{1.2}, {3}, {1.2}, {1.4}, {1.3}, {1}};
        table.rows.push_back({cell(say("document.time")), cell(say("document.counterpart")),
                              cell(say("document.place")), cell(say("document.language")),
                              cell(say("document.interpreter")), cell(say("document.note"))});
        return table;
    }

    std::vector<documents::TableCell> row_of(const PersonalMeeting& line) const {
        auto name = text::with_original(line.counterpart);
        if (!line.counterpart_country.empty()) name += "\n" + text::country_name(reader_, line.counterpart_country);
        const auto place = line.hall.empty() ? line.place : line.place + "\n" + line.hall;
        auto note = line.note;
        if (note.empty() && line.status != documents::PersonalStatus::held)
            note = say(line.status == documents::PersonalStatus::changed ? "document.status.changed"
                                                                         : "document.status.cancelled");
        return {cell(text::time_range(line.starts, line.ends)),
                line.block ? cell(std::move(name)) : strong_cell(std::move(name)),
                cell(place),
                cell(line.languages),
                cell(text::with_original(line.interpreter)),
                cell(std::move(note))};
    }

    const PersonalTimetable timetable_;
    const std::string zone_;
    const text::Language reader_;
    std::vector<documents::Block>& blocks_;
};

}  // namespace

documents::Document personal_timetables(const PaperGround& ground, const std::vector<PersonKey>& people,
                                        bool own_language) {
    const auto& released = ground.record.released;
    auto document = begin_paper(ground, ground.say("report.kind.personal_timetables"));
    for (const auto& one : people) {
        if (!document.blocks.empty()) document.blocks.push_back(documents::PageBreak{});
        PageWriter(released, one, own_language ? reads_in(released, one) : ground.reader(), document.blocks).write();
    }
    if (people.empty())
        document.blocks.push_back(documents::Paragraph{documents::plain(ground.say("document.no_meetings"))});
    return document;
}

}  // namespace gyoryu::app

#include "app/documents/fill_personal.h"
#include "app/documents/papers.h"
#include "app/documents/wording.h"
#include "app/mails/release_letters.h"
#include "app/reader.h"
#include "text/country_name.h"
#include "text/dates.h"
#include "text/language_name.h"
#include "text/thesaurus.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using documents::Table;

/// The two of our languages that the interpreter works between; the thesaurus knows no others.
std::pair<text::Language, text::Language> glossary_languages(const domain::Interpreter& one) {
    const auto known = [](const std::string& tag) { return text::parse_language(tag).value_or(text::Language::en); };
    if (one.pairs.empty()) return {text::Language::ko, text::Language::en};
    return {known(one.pairs.front().from), known(one.pairs.front().to)};
}

std::string joined(const std::vector<std::string>& words) {
    std::string line;
    for (const auto& word : words) line += (line.empty() ? "" : ", ") + word;
    return line;
}

/// `초음파 진단기 (초음파, 에코)`
std::string names_in(const text::Term& term, text::Language language) {
    const auto& names = term.names[static_cast<std::size_t>(language)];
    std::string line = names.empty() ? std::string("–") : names.front();
    for (std::size_t i = 1; i < std::min<std::size_t>(names.size(), 3); ++i) line += (i == 1 ? " (" : ", ") + names[i];
    return names.size() > 1 ? line + ")" : line;
}

class PackWriter {
public:
    PackWriter(const ReleasedEvent& released, const domain::Interpreter& interpreter, text::Language reader,
               std::vector<documents::Block>& blocks)
        : released_(released),
          interpreter_(interpreter),
          reader_(reader),
          personal_(personal_of(released, {domain::PersonKind::interpreter, interpreter.id.str()})),
          blocks_(blocks) {}

    void write() {
        const auto code = interpreter_.code.empty() ? "" : interpreter_.code + "  ";
        blocks_.push_back(heading(1, code + text::with_original(shown_names(reader_, interpreter_.names))));
        add(zone_line(personal_, reader_), documents::ParagraphLook::small);
        add_timetable();
        add_companies();
        add_glossary();
    }

private:
    std::string say(const char* key) const { return text::sentence(reader_, key); }
    void add(std::string words, documents::ParagraphLook look = documents::ParagraphLook::body) {
        blocks_.push_back(documents::Paragraph{documents::plain(std::move(words)), look});
    }

    Table day_table(const base::LocalDate& day) const {
        Table table;
        table.caption = text::full_date(reader_, day);
        table.columns = {{1.1}, {2.6}, {2.6}, {1.1}, {1.4}};
        table.rows.push_back({cell(say("document.time")), cell(say("document.seller")), cell(say("document.buyer")),
                              cell(say("document.place")), cell(say("document.language"))});
        return table;
    }

    void add_timetable() {
        blocks_.push_back(heading(2, say("briefing.timetable")));
        std::optional<base::LocalDate> day;
        for (const auto& item : personal_.items) {
            if (item.status == PersonalStatus::cancelled) continue;
            if (day != item.day) blocks_.push_back(day_table(item.day));
            day = item.day;
            const auto place = place_line(reader_, item.mode, item.table_label);
            std::get<Table>(blocks_.back())
                .rows.push_back({cell(text::time_range(item.local_start, item.local_end)), cell(name_of(item.seller)),
                                 cell(name_of(item.buyer)), cell(item.hall.empty() ? place : place + "\n" + item.hall),
                                 cell(languages_line(reader_, item.languages))});
        }
        if (!day) add(say("document.no_meetings"));
    }

    std::string name_of(const std::optional<Counterpart>& one) const {
        if (!one) return {};
        const auto name = text::with_original(shown_names(reader_, one->names));
        return one->code.empty() ? name : one->code + " " + name;
    }

    void add_companies() {
        blocks_.push_back(heading(2, say("briefing.companies")));
        std::set<ParticipantId> told;
        for (const auto& item : personal_.items)
            for (const auto& one : {item.seller, item.buyer})
                if (one && item.status != PersonalStatus::cancelled && told.insert(one->id).second) add_company(*one);
        if (told.empty()) add(say("document.no_meetings"));
    }

    void add_company(const Counterpart& company) {
        const auto& row = released_.participants.at(company.id);
        const auto products = joined(row.products);
        blocks_.push_back(heading(3, name_of(company)));
        auto where = company.country.empty() ? std::string() : text::country_name(reader_, company.country);
        if (!company.city.empty()) where += (where.empty() ? "" : ", ") + company.city;
        Table table;
        table.head_rows = 0;
        table.columns = {{1}, {4}};
        for (const auto& [key, value] :
             {std::pair{"briefing.where", where}, std::pair{"briefing.products", products},
              std::pair{"briefing.offers", row.offers}, std::pair{"briefing.needs", row.needs}})
            if (!value.empty()) table.rows.push_back({strong_cell(say(key)), cell(value)});
        if (!table.rows.empty()) blocks_.push_back(std::move(table));
        words_ += products + "\n" + row.offers + "\n" + row.needs + "\n";
    }

    /// What the devices that the companies name are called in both of the interpreter's languages.
    void add_glossary() {
        const auto& thesaurus = text::Thesaurus::built_in();
        const auto named = thesaurus.read(words_).terms;
        blocks_.push_back(heading(2, say("briefing.glossary")));
        if (named.empty()) return add(say("briefing.no_terms"));
        const auto [first, second] = glossary_languages(interpreter_);
        const auto name = [&](text::Language language) {
            return cell(text::language_name(reader_, std::string(text::tag_of(language))));
        };
        Table table;
        table.columns = {{1}, {1}};
        table.rows.push_back({name(first), name(second)});
        for (const int term : named) {
            const auto& one = thesaurus.terms()[static_cast<std::size_t>(term)];
            table.rows.push_back({cell(names_in(one, first)), cell(names_in(one, second))});
        }
        blocks_.push_back(std::move(table));
    }

    const ReleasedEvent& released_;
    const domain::Interpreter& interpreter_;
    const text::Language reader_;
    const Personal personal_;
    std::string words_;  ///< all that the companies say of their products
    std::vector<documents::Block>& blocks_;
};

}  // namespace

documents::Document interpreters_pack(const PaperGround& ground, const std::vector<const domain::Interpreter*>& people,
                                      bool own_language) {
    const auto& released = ground.record.released;
    auto document = begin_paper(ground, ground.say("report.kind.interpreters_pack"));
    for (const auto* one : people) {
        if (one != people.front()) document.blocks.push_back(documents::PageBreak{});
        PackWriter(
            released, *one,
            own_language ? reads_in(released, {domain::PersonKind::interpreter, one->id.str()}) : ground.reader(),
            document.blocks)
            .write();
    }
    if (people.empty())
        document.blocks.push_back(documents::Paragraph{documents::plain(ground.say("report.pack.nobody"))});
    return document;
}

}  // namespace gyoryu::app

#include "app/documents/interpreter_briefing.h"

#include "app/documents/wording.h"
#include "app/mails/release_letters.h"
#include "app/personal/reach_person.h"
#include "app/reader.h"
#include "documents/flow_pdf.h"
#include "text/catalogue.h"
#include "text/country_name.h"
#include "text/dates.h"
#include "text/language_name.h"
#include "text/thesaurus.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using Kind = documents::FlowBlock::Kind;

/// The two of our languages that the interpreter works between; the thesaurus knows no others.
std::pair<text::Language, text::Language> glossary_languages(const domain::Interpreter& one) {
    const auto known = [](const std::string& tag) { return text::parse_language(tag).value_or(text::Language::en); };
    if (one.pairs.empty()) return {text::Language::ko, text::Language::en};
    return {known(one.pairs.front().from), known(one.pairs.front().to)};
}

class BriefingWriter {
public:
    BriefingWriter(const ReleasedEvent& released, const domain::Interpreter& interpreter, text::Language reader)
        : released_(released),
          interpreter_(interpreter),
          reader_(reader),
          personal_(personal_of(released, {domain::PersonKind::interpreter, interpreter.id.str()})) {}

    documents::FlowDocument write() {
        const auto event = shown_names(reader_, released_.event.names).main;
        to_.title = say("briefing.title") + " · " + event;
        to_.sample = released_.event.sample;
        add(Kind::letterhead, event);
        add(Kind::title, shown_names(reader_, interpreter_.names).main);
        add(Kind::small, zone_line(personal_, reader_));
        add_timetable();
        add_companies();
        add_glossary();
        return std::move(to_);
    }

private:
    std::string say(const char* key) const { return text::sentence(reader_, key); }
    void add(Kind kind, std::string words) {
        if (!words.empty()) to_.blocks.push_back({kind, {std::move(words)}, {}});
    }
    void add_row(std::vector<std::string> cells, std::vector<double> shares, Kind kind = Kind::row) {
        to_.blocks.push_back({kind, std::move(cells), std::move(shares)});
    }

    void add_timetable() {
        add(Kind::heading, say("briefing.timetable"));
        if (personal_.items.empty()) return add(Kind::text, say("document.no_meetings"));
        std::optional<base::LocalDate> day;
        for (const auto& item : personal_.items) {
            if (item.status == PersonalStatus::cancelled) continue;
            if (day != item.day) add(Kind::text, text::full_date(reader_, item.day));
            day = item.day;
            add_row({text::time_range(item.local_start, item.local_end), name_of(item.seller), name_of(item.buyer),
                     place_line(reader_, item.mode, item.table_label)},
                    {0.18, 0.32, 0.32, 0.18});
        }
    }

    std::string name_of(const std::optional<Counterpart>& one) const {
        return one ? text::with_original(shown_names(reader_, one->names)) : std::string();
    }

    void add_companies() {
        add(Kind::heading, say("briefing.companies"));
        std::set<ParticipantId> told;
        for (const auto& item : personal_.items)
            for (const auto& one : {item.seller, item.buyer})
                if (one && item.status != PersonalStatus::cancelled && told.insert(one->id).second) add_company(*one);
    }

    void add_company(const Counterpart& company) {
        const auto& row = released_.participants.at(company.id);
        std::string products;
        for (const auto& product : row.products) products += (products.empty() ? "" : ", ") + product;
        add(Kind::text, company.code + "  " + text::with_original(shown_names(reader_, company.names)));
        const std::vector<double> shares{0.2, 0.8};
        std::string where = company.country.empty() ? std::string() : text::country_name(reader_, company.country);
        if (!company.city.empty()) where += (where.empty() ? "" : ", ") + company.city;
        for (const auto& [key, value] :
             {std::pair{"briefing.where", where}, std::pair{"briefing.products", products},
              std::pair{"briefing.offers", row.offers}, std::pair{"briefing.needs", row.needs}})
            if (!value.empty()) add_row({say(key), value}, shares);
        words_ += products + "\n" + row.offers + "\n" + row.needs + "\n";
    }

    static std::string names_in(const text::Term& term, text::Language language) {
        const auto& names = term.names[static_cast<std::size_t>(language)];
        std::string line = names.empty() ? std::string("–") : names.front();
        for (std::size_t i = 1; i < std::min<std::size_t>(names.size(), 3); ++i)
            line += (i == 1 ? " (" : ", ") + names[i];
        return names.size() > 1 ? line + ")" : line;
    }

    /// Devices named by the companies, then the others of their groups that may come up.
    void add_glossary() {
        const auto& thesaurus = text::Thesaurus::built_in();
        const auto named = thesaurus.read(words_).terms;
        add(Kind::heading, say("briefing.glossary"));
        if (named.empty()) return add(Kind::text, say("briefing.no_terms"));
        const auto [first, second] = glossary_languages(interpreter_);
        const std::vector<double> shares{0.5, 0.5};
        const auto heading = [&](text::Language language) {
            return text::language_name(reader_, std::string(text::tag_of(language)));
        };
        add_row({heading(first), heading(second)}, shares, Kind::head_row);
        for (const int term : named) {
            const auto& one = thesaurus.terms()[static_cast<std::size_t>(term)];
            add_row({names_in(one, first), names_in(one, second)}, shares);
        }
    }

    const ReleasedEvent& released_;
    const domain::Interpreter& interpreter_;
    const text::Language reader_;
    const Personal personal_;
    std::string words_;  ///< all that the companies say of their products
    documents::FlowDocument to_;
};

}  // namespace

Result<File> interpreter_briefing(Context& context, const InterpreterId& id) {
    GYORYU_TRY(released, context.services.database.read([&](store::Transaction& tx) -> Result<ReleasedEvent> {
        GYORYU_TRY(event, reach_person(context, tx, domain::PersonKind::interpreter, id.str()));
        return load_around(context.services, tx, event, domain::PersonKind::interpreter, id.str());
    }));
    const auto& interpreter = released.interpreters.at(id);
    const auto reader = reader_of(context.lang);
    const auto briefing = BriefingWriter(released, interpreter, reader).write();
    const auto name = interpreter.code + " " + text::sentence(reader, "briefing.title") + ".pdf";
    return File{name, "application/pdf", documents::flow_pdf(briefing, reader)};
}

Result<File> my_briefing(Context& context) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    if (person->kind != domain::PersonKind::interpreter) return fail(FaultCode::not_found, {{"what", "document"}});
    return interpreter_briefing(context, InterpreterId(person->person_id));
}

}  // namespace gyoryu::app

#include "app/checks.h"
#include "app/reach.h"
#include "app/reader.h"
#include "app/survey/survey.h"
#include "documents/files/csv_text.h"
#include "documents/papers/record_table.h"
#include "store/after_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::SurveyQuestionKind;

std::vector<std::string> values_of(const domain::SurveyQuestion& question) {
    if (question.kind == SurveyQuestionKind::rating) return {"1", "2", "3", "4", "5"};
    std::vector<std::string> values;
    for (const auto& option : question.options) values.push_back(option.key);
    return values;
}

bool is_asked(const domain::SurveyQuestion& question, const std::optional<domain::ApplicantRole>& side) {
    return !side || question.roles.empty() || std::ranges::find(question.roles, *side) != question.roles.end();
}

void add_text(SurveyQuestionResult& result, const domain::SurveyAnswer& answer, const std::string& value) {
    result.texts.push_back({answer.side, answer.lang, value});
}

SurveyQuestionResult result_of(const domain::SurveyQuestion& question,
                               const std::vector<domain::SurveyAnswer>& answers) {
    SurveyQuestionResult result;
    result.question = question;
    for (const auto& value : values_of(question)) result.counts.push_back({value, 0});
    double sum = 0;
    for (const auto& answer : answers) {
        const auto found = answer.answers.find(question.key);
        if (found == answer.answers.end()) continue;
        ++result.answered;
        if (question.kind == SurveyQuestionKind::text) add_text(result, answer, found->second);
        if (question.kind == SurveyQuestionKind::rating) sum += found->second[0] - '0';
        for (auto& count : result.counts)
            if (count.value == found->second) ++count.count;
    }
    if (question.kind == SurveyQuestionKind::rating && result.answered > 0)
        result.average = sum / static_cast<double>(result.answered);
    std::ranges::sort(result.texts, {}, &SurveyText::text);
    return result;
}

struct Loaded {
    domain::Event event;
    std::vector<domain::SurveyQuestion> questions;
    std::vector<domain::SurveyAnswer> answers;  ///< those of the side
    std::int64_t asked = 0;
};

Loaded load(store::Transaction& tx, const domain::Event& event, const SurveySide& side) {
    Loaded loaded{event, proposed_questions(), {}, people_asked(tx, event.id)};
    if (const auto survey = store::find<domain::Survey>(tx, store::where("event_id", event.id)))
        loaded.questions = survey->questions;
    loaded.answers = store::select_where<domain::SurveyAnswer>(tx, store::where("event_id", event.id));
    if (side.side) std::erase_if(loaded.answers, [&](const auto& one) { return one.side != *side.side; });
    return loaded;
}

/// What a cell of the list says: the mark, the option's name, the words.
std::string shown_answer(domain::Lang lang, const domain::SurveyQuestion& question, const std::string& value) {
    for (const auto& option : question.options)
        if (option.key == value) return shown(lang, option.labels);
    return value;
}

documents::RecordTable table_of(domain::Lang lang, const Loaded& loaded) {
    const auto reader = reader_of(lang);
    documents::RecordTable table;
    table.name = text::sentence(reader, "survey.title");
    table.title = table.name;
    table.subtitle = shown(lang, loaded.event.names);
    table.columns = {{text::sentence(reader, "survey.side")}, {text::sentence(reader, "survey.day")}};
    for (const auto& question : loaded.questions) table.columns.push_back({shown(lang, question.labels)});
    for (const auto& answer : loaded.answers) {
        table.sample |= answer.sample;
        std::vector<documents::RecordCell> row{
            {text::sentence(reader, std::string("survey.role.") + boost::describe::enum_to_string(answer.side, ""))},
            {answer.answered_on.str()}};
        for (const auto& question : loaded.questions) {
            const auto found = answer.answers.find(question.key);
            documents::RecordCell cell;
            if (found != answer.answers.end()) cell.text = shown_answer(lang, question, found->second);
            if (found != answer.answers.end() && question.kind == SurveyQuestionKind::rating)
                cell.number = found->second[0] - '0';
            row.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string csv_of(const documents::RecordTable& table) {
    std::vector<std::vector<std::string>> lines(1);
    for (const auto& column : table.columns) lines[0].push_back(column.heading);
    for (const auto& row : table.rows) {
        auto& line = lines.emplace_back();
        for (const auto& cell : row) line.push_back(cell.text);
    }
    return documents::csv_text(lines);
}

}  // namespace

SurveyResults survey_results_of(store::Transaction& tx, const domain::Event& event, const SurveySide& side) {
    const auto loaded = load(tx, event, side);
    SurveyResults results;
    results.answers = static_cast<std::int64_t>(loaded.answers.size());
    results.asked = loaded.asked;
    for (const auto& answer : loaded.answers) results.sample |= answer.sample;
    for (const auto& question : loaded.questions)
        if (is_asked(question, side.side)) results.questions.push_back(result_of(question, loaded.answers));
    return results;
}

Result<SurveyResults> survey_results(Context& context, const EventId& id, const SurveySide& side) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<SurveyResults> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        return survey_results_of(tx, event, side);
    });
}

Result<File> survey_file(Context& context, const EventId& id, SurveyForm form) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<File> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        const auto loaded = load(tx, event, {});
        const auto table = table_of(context.lang, loaded);
        const auto name = table.subtitle + " " + table.title;
        if (form == SurveyForm::csv) return File{name + ".csv", "text/csv; charset=utf-8", csv_of(table)};
        return File{name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    documents::record_tables_xlsx({table}, reader_of(context.lang))};
    });
}

}  // namespace gyoryu::app

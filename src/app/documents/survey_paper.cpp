#include "app/documents/papers.h"
#include "app/reader.h"

#include <algorithm>
#include <boost/describe/enum_to_string.hpp>
#include <cmath>

namespace gyoryu::app {

namespace {

using documents::Table;
using domain::SurveyQuestionKind;
using text::Parameters;

class SurveyWriter {
public:
    SurveyWriter(const PaperGround& ground, const SurveySides& survey, documents::Document& document)
        : ground_(ground), survey_(survey), document_(document) {
        const bool told_apart = !survey.anonymous || std::ranges::all_of(survey.sides, [](const auto& side) {
            return side.second.answers == 0 || side.second.answers >= survey_side_least;
        });
        for (const auto& side : survey.sides)
            if (told_apart && side.second.answers > 0) sides_.push_back(&side);
        if (sides_.size() < 2) sides_.clear();
    }

    void write() {
        const auto& all = survey_.all;
        add(ground_.say("report.survey.answers", Parameters{{"answers", all.answers}, {"asked", all.asked}}),
            documents::ParagraphLook::lead);
        if (survey_.anonymous) add(ground_.say("report.survey.anonymous"), documents::ParagraphLook::small);
        if (all.answers == 0) return;
        add_averages();
        for (std::size_t i = 0; i < all.questions.size(); ++i) add_question(i);
    }

private:
    void add(std::string words, documents::ParagraphLook look = documents::ParagraphLook::body) {
        document_.blocks.push_back(documents::Paragraph{documents::plain(std::move(words)), look});
    }

    std::string side_name(domain::ApplicantRole side) const {
        return ground_.say(std::string("survey.role.") + boost::describe::enum_to_string(side, ""));
    }
    std::string label_of(const SurveyQuestionResult& result) const {
        return shown(ground_.lang, result.question.labels);
    }
    /// What a side said to the same question; null when it was not asked.
    static const SurveyQuestionResult* same(const SurveyResults& results, const std::string& key) {
        const auto found = std::ranges::find(results.questions, key, [](const auto& one) { return one.question.key; });
        return found == results.questions.end() ? nullptr : &*found;
    }

    std::string one_decimal(double value) const {
        const auto tenths = std::llround(value * 10);
        return std::to_string(tenths / 10) + (ground_.reader() == text::Language::ru ? "," : ".") +
               std::to_string(tenths % 10);
    }

    documents::TableCell average_cell(const SurveyQuestionResult* result) const {
        if (result == nullptr || !result->average) return cell("–");
        return {documents::plain(one_decimal(*result->average)), *result->average, 1};
    }

    /// `12 (60%)`
    documents::TableCell share_cell(const SurveyQuestionResult* result, const std::string& value) const {
        if (result == nullptr) return cell("–");
        const auto found = std::ranges::find(result->counts, value, &SurveyCount::value);
        const auto count = found == result->counts.end() ? std::int64_t{0} : found->count;
        const auto percent =
            result->answered == 0 ? std::int64_t{0} : (count * 100 + result->answered / 2) / result->answered;
        return {
            documents::plain(ground_.say("report.survey.share", Parameters{{"count", count}, {"percent", percent}})),
            static_cast<double>(count)};
    }

    std::vector<documents::TableCell> head(std::string first) const {
        std::vector<documents::TableCell> row{cell(std::move(first)), cell(ground_.say("report.survey.all"))};
        for (const auto* side : sides_) row.push_back(cell(side_name(side->first)));
        return row;
    }
    Table table_for(std::string first) const {
        Table table;
        table.columns = {{2.4}, {1, documents::CellAlign::end}};
        for (std::size_t i = 0; i < sides_.size(); ++i) table.columns.push_back({1, documents::CellAlign::end});
        table.rows.push_back(head(std::move(first)));
        return table;
    }

    void add_averages() {
        documents::Chart chart{documents::ChartKind::bar,
                               ground_.say("report.survey.averages"),
                               ground_.say("report.survey.averages_description"),
                               {},
                               {},
                               {}};
        chart.series.push_back({ground_.say("report.survey.average"), {}, {}});
        auto table = table_for(ground_.say("report.survey.question"));
        for (const auto& result : survey_.all.questions) {
            if (!result.average) continue;
            chart.categories.push_back(label_of(result));
            chart.series[0].values.push_back(*result.average);
            chart.series[0].labels.push_back(one_decimal(*result.average));
            std::vector<documents::TableCell> row{strong_cell(label_of(result)), average_cell(&result)};
            for (const auto* side : sides_) row.push_back(average_cell(same(side->second, result.question.key)));
            table.rows.push_back(std::move(row));
        }
        if (chart.categories.empty()) return;
        document_.blocks.push_back(heading(1, ground_.say("report.survey.averages")));
        document_.blocks.push_back(std::move(table));
        document_.blocks.push_back(std::move(chart));
    }

    std::string value_name(const domain::SurveyQuestion& question, const std::string& value) const {
        if (question.kind == SurveyQuestionKind::rating)
            return ground_.say("report.survey.mark", Parameters{{"mark", std::int64_t{value[0] - '0'}}});
        const auto option = std::ranges::find(question.options, value, &domain::QuestionOption::key);
        return option == question.options.end() ? value : shown(ground_.lang, option->labels);
    }

    void add_question(std::size_t index) {
        const auto& result = survey_.all.questions[index];
        document_.blocks.push_back(heading(1, std::to_string(index + 1) + ". " + label_of(result)));
        const auto answered = ground_.say("report.survey.answered", Parameters{{"count", result.answered}});
        if (result.question.kind == SurveyQuestionKind::text) {
            add(answered, documents::ParagraphLook::small);
            return add_texts(result);
        }
        auto table = table_for(ground_.say("report.survey.answer"));
        for (const auto& count : result.counts) {
            std::vector<documents::TableCell> row{strong_cell(value_name(result.question, count.value)),
                                                  share_cell(&result, count.value)};
            for (const auto* side : sides_)
                row.push_back(share_cell(same(side->second, result.question.key), count.value));
            table.rows.push_back(std::move(row));
        }
        table.note = answered;
        document_.blocks.push_back(std::move(table));
    }

    void add_texts(const SurveyQuestionResult& result) {
        documents::List list;
        for (const auto& one : result.texts)
            list.items.push_back(
                {documents::plain(sides_.empty() ? one.text : "[" + side_name(one.side) + "] " + one.text)});
        if (!list.items.empty()) document_.blocks.push_back(std::move(list));
    }

    const PaperGround& ground_;
    const SurveySides& survey_;
    documents::Document& document_;
    std::vector<const std::pair<domain::ApplicantRole, SurveyResults>*> sides_;  ///< told apart
};

}  // namespace

documents::Document survey_paper(const PaperGround& ground, const SurveySides& survey) {
    auto document = begin_paper(ground, ground.say("report.kind.survey_results"));
    document.sample |= survey.all.sample;
    SurveyWriter(ground, survey, document).write();
    return document;
}

}  // namespace gyoryu::app

#include "app/imports/row_problems.h"

#include "app/reader.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::app {

void RowProblems::error(const std::string& field, const std::string& code, planning::Params params) {
    put(ProblemSeverity::error, field, code, std::move(params));
    ++errors_;
}

void RowProblems::warning(const std::string& field, const std::string& code, planning::Params params) {
    put(ProblemSeverity::warning, field, code, std::move(params));
}

void RowProblems::require(const std::string& field) {
    if (!row_.has(field)) error(field, "required");
}

void RowProblems::add(const Checks& checks, const std::function<std::string(std::string_view path)>& field_of) {
    for (const auto& issue : checks.issues()) {
        // The cell has its problem already; what follows from it would only repeat it.
        const int column = row_.column(field_of(issue.path));
        if (column >= 0 && std::ranges::find(problems_, column, &ImportProblem::column) != problems_.end()) continue;
        planning::Params params;
        for (const auto& param : issue.params) params[param.name] = param.value;
        error(field_of(issue.path), issue.code, std::move(params));
    }
}

void RowProblems::put(ProblemSeverity severity, const std::string& field, const std::string& code,
                      planning::Params params) {
    base::Issue issue{"", code, {}};
    for (const auto& [name, value] : params) issue.params.push_back({name, value});
    const auto sentence = text::sentence_of(reader_of(context_.lang), issue);
    problems_.push_back({row_.column(field), code, std::move(params), sentence, severity});
}

std::string first_member(std::string_view path) {
    if (path.starts_with("/")) path.remove_prefix(1);
    return std::string(path.substr(0, path.find('/')));
}

}  // namespace gyoryu::app

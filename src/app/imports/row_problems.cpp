#include "app/imports/row_problems.h"

#include "app/accounts/open_session.h"
#include "app/reader.h"
#include "documents/imports/cell_values.h"
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

std::string RowProblems::email() {
    const auto& cell = row_["email"];
    const auto addresses = documents::addresses_of(cell);
    if (addresses.empty()) return normal_email(cell);
    const bool said = std::ranges::find(problems_, "further_emails", &ImportProblem::code) != problems_.end();
    if (addresses.size() > 1 && !said) warning("email", "further_emails", {{"email", addresses.front()}});
    return normal_email(addresses.front());
}

void RowProblems::add(const Checks& checks, const std::function<std::string(std::string_view path)>& field_of) {
    for (const auto& issue : checks.issues()) {
        // The cell has its problem already; what follows from it would only repeat it.
        const int column = row_.column(field_of(issue.path));
        const auto is_said = [&](const ImportProblem& one) {
            return one.column == column && one.severity == ProblemSeverity::error;
        };
        if (column >= 0 && std::ranges::any_of(problems_, is_said)) continue;
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

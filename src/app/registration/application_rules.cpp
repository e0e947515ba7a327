#include "app/registration/application_rules.h"

#include "app/files/file_rows.h"
#include "app/registration/application_rows.h"
#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace gyoryu::app {

namespace {

using domain::Question;
using domain::QuestionKind;
using Answers = std::vector<std::string>;

constexpr std::size_t answer_bytes_max = 16'000;

bool is_number(const std::string& text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

bool is_option(const Question& question, const std::string& key) {
    return std::ranges::find(question.options, key, &domain::QuestionOption::key) != question.options.end();
}

std::set<std::string> own_files(store::Transaction& tx, const domain::Application& application) {
    std::set<std::string> ids;
    for (const auto& file : files_of(tx, files_owner(application))) ids.insert(file.id.str());
    return ids;
}

bool fits(const Question& question, const std::string& answer, const std::set<std::string>& files) {
    switch (question.kind) {
        case QuestionKind::text:
            return answer.size() <= answer_bytes_max;
        case QuestionKind::number:
            return is_number(answer);
        case QuestionKind::choice:
        case QuestionKind::multiple:
            return is_option(question, answer);
        case QuestionKind::file:
            return files.contains(answer);
        case QuestionKind::consent:
            return answer == "yes";
    }
    return false;
}

bool says_something(const domain::ApplicationForm& form, const std::string& key) {
    const auto found = form.answers.find(key);
    return found != form.answers.end() && std::ranges::any_of(found->second, [](const std::string& one) {
               return one.find_first_not_of(" \t\n") != std::string::npos;
           });
}

void check_answers(const domain::EventRegistration& registration, const domain::ApplicationForm& form,
                   const std::set<std::string>& files, Checks& checks) {
    for (const auto& [key, answers] : form.answers) {
        const std::string path = "/form/answers/" + key;
        const auto question = std::ranges::find(registration.questions, key, &Question::key);
        // A question the organiser took away meanwhile: the answer stays and nobody is stopped by it.
        if (question == registration.questions.end()) continue;
        const std::size_t most = question->kind == QuestionKind::multiple ? question->options.size()
                                 : question->kind == QuestionKind::file   ? 5
                                                                          : 1;
        if (answers.size() > most) checks.add(path, "too_many", {{"max", std::to_string(most)}});
        for (const auto& answer : answers)
            if (!answer.empty() && !fits(*question, answer, files))
                checks.add(path, question->kind == QuestionKind::number ? "not_a_number" : "not_in_list",
                           {{"value", std::string(base::whole_characters(answer, 40))}});
    }
}

void require(bool there, const std::string& path, Checks& checks) {
    if (!there) checks.add(path, "required");
}

}  // namespace

bool is_asked(const Question& question, domain::ApplicantRole role) {
    return question.roles.empty() || std::ranges::find(question.roles, role) != question.roles.end();
}

Checks check_form(store::Transaction& tx, const domain::EventRegistration& registration,
                  const domain::Application& application, const domain::ApplicationForm& form) {
    ApplicationEdit edit;
    edit.form = form;
    auto checks = Checks::of(edit);
    checks.names("/form/names", form.names);
    checks.country("/form/country", form.country);
    checks.languages("/form/languages", form.languages);
    for (std::size_t i = 0; i < form.pairs.size(); ++i) {
        checks.language("/form/pairs/" + std::to_string(i) + "/from", form.pairs[i].from);
        checks.language("/form/pairs/" + std::to_string(i) + "/to", form.pairs[i].to);
    }
    for (std::size_t i = 0; i < form.delegates.size(); ++i)
        checks.languages("/form/delegates/" + std::to_string(i) + "/languages", form.delegates[i].languages);
    check_answers(registration, form, own_files(tx, application), checks);
    return checks;
}

Checks check_complete(store::Transaction&, const domain::EventRegistration& registration,
                      const domain::Application& application, const std::vector<GivenConsent>& consents) {
    Checks checks;
    const auto& form = application.form;
    require(!form.names.empty(), "/form/names", checks);
    if (application.role == domain::ApplicantRole::interpreter) {
        require(!form.pairs.empty(), "/form/pairs", checks);
    } else {
        require(!form.contact_name.empty(), "/form/contact_name", checks);
        require(!form.country.empty(), "/form/country", checks);
        require(!form.languages.empty(), "/form/languages", checks);
        const bool seller = application.role == domain::ApplicantRole::seller;
        require(!(seller ? form.offers : form.needs).empty(), seller ? "/form/offers" : "/form/needs", checks);
    }
    for (const auto& question : registration.questions)
        if (question.required && is_asked(question, application.role))
            require(says_something(form, question.key), "/form/answers/" + question.key, checks);
    for (const auto& consent : registration.consents) {
        const auto given = std::ranges::find(consents, consent.purpose, &GivenConsent::purpose);
        const bool agreed = given != consents.end() && given->agreed && given->version == consent.version;
        if (consent.required) require(agreed, "/consents/" + consent.purpose, checks);
    }
    return checks;
}

Checks check_without_file(store::Transaction& tx, const domain::EventRegistration& registration,
                          const domain::Application& application, const domain::StoredFileId& file) {
    Checks checks;
    auto left = own_files(tx, application);
    left.erase(file.str());
    for (const auto& question : registration.questions) {
        if (question.kind != QuestionKind::file || !question.required || !is_asked(question, application.role))
            continue;
        const auto found = application.form.answers.find(question.key);
        if (found == application.form.answers.end()) continue;
        if (std::ranges::find(found->second, file.str()) == found->second.end()) continue;
        auto others = left;
        for (const auto& [key, answers] : application.form.answers)
            if (key != question.key)
                for (const auto& answer : answers) others.erase(answer);
        require(!others.empty(), "/form/answers/" + question.key, checks);
    }
    return checks;
}

}  // namespace gyoryu::app

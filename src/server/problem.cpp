#include "server/problem.h"

#include "schema/write.h"
#include "server/fault_status.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::server {

namespace {

constexpr std::string_view come_again_s = "5";  ///< when the program is merely busy

std::map<std::string, std::string> map_of(const std::vector<base::FaultParameter>& params) {
    std::map<std::string, std::string> map;
    for (const auto& [name, value] : params) map[name] = value;
    return map;
}

ProblemIssue issue_of(const base::Issue& issue, text::Language reader) {
    return {issue.path, issue.code, map_of(issue.params), text::sentence_of(reader, issue)};
}

}  // namespace

Problem problem_of(const base::Fault& fault, text::Language reader) {
    Problem problem;
    problem.code = base::name_of(fault.code);
    problem.type = "/api#" + problem.code;
    problem.title = problem.code;
    std::ranges::replace(problem.title, '_', ' ');
    problem.status = status_of(fault.code);
    problem.params = map_of(fault.params);
    problem.detail = text::sentence_of(reader, fault);
    for (const auto& issue : fault.issues) problem.issues.push_back(issue_of(issue, reader));
    return problem;
}

http::Response problem_response(const Problem& problem) {
    http::Response response;
    response.status = problem.status;
    response.set("Content-Type", "application/problem+json");
    response.set("Cache-Control", "no-store");
    response.body = boost::json::serialize(schema::to_json(problem));
    if (problem.status == 401) response.set("WWW-Authenticate", "Cookie realm=\"gyoryu\"");
    if (problem.status == 503) response.set("Retry-After", std::string(come_again_s));
    const auto seconds = problem.params.find("seconds");
    if (problem.status == 429) response.set("Retry-After", seconds == problem.params.end() ? "60" : seconds->second);
    return response;
}

}  // namespace gyoryu::server

#pragma once

#include "base/fault.h"
#include "base/limits.h"
#include "server/http/message.h"
#include "text/language.h"

#include <boost/describe.hpp>
#include <boost/json/value.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::server {

/// One thing wrong at one place of the input.
struct ProblemIssue {
    std::string path;  ///< JSON pointer into the body, or `query/<name>`
    std::string code;
    std::map<std::string, std::string> params;
    std::string sentence;
};
BOOST_DESCRIBE_STRUCT(ProblemIssue, (), (path, code, params, sentence))

/// RFC 9457: what every failed request answers, as application/problem+json.
struct Problem {
    std::string type;   ///< where the code is described
    std::string title;  ///< the code in words
    int status = 500;
    std::string code;
    std::map<std::string, std::string> params;
    std::string detail;  ///< for the reader, in their language
    std::vector<ProblemIssue> issues;
    std::optional<boost::json::value> current;  ///< with stale_revision: the newer state
};
BOOST_DESCRIBE_STRUCT(Problem, (), (type, title, status, code, params, detail, issues, current))

Problem problem_of(const base::Fault& fault, text::Language reader);

/// With Retry-After where the fault tells when to come again, and WWW-Authenticate where HTTP asks for it.
http::Response problem_response(const Problem& problem);

}  // namespace gyoryu::server

#pragma once

#include "desk/write/template_node.h"
#include "desk/write/template_problem.h"

#include <string_view>

namespace gyoryu::desk {

/// Throws TemplateStop.
TemplateNodes parsed_template(std::string_view source);

/// Where a byte of the source is, for people.
TemplateProblem problem_at(std::string_view source, const TemplateStop& stop);

}  // namespace gyoryu::desk

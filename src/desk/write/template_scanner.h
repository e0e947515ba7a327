#pragma once

#include "desk/write/template_problem.h"

#include <string_view>
#include <vector>

namespace gyoryu::desk {

enum class PieceKind { text, output, command };

/// A stretch of a template: text as it stands, the inside of `{{ … }}` or of `{% … %}`.
struct TemplatePiece {
    PieceKind kind = PieceKind::text;
    std::string_view inside;
    std::uint32_t at = 0;  ///< byte of the source where `inside` begins
};

/// Comments `{# … #}` are left out; a line that holds nothing but commands and comments is left out with its end.
/// Throws TemplateStop for a bracket that is not closed.
std::vector<TemplatePiece> template_pieces(std::string_view source);

}  // namespace gyoryu::desk

#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::documents {

/// The files that people may hand in.
enum class FileForm { pdf, png, jpeg, webp, docx, xlsx, hwpx };

/// `application/pdf` and so on.
std::string_view media_type_of(FileForm form);

/// By the ending of a name, without regard to case; nothing for an ending that is not taken in.
std::optional<FileForm> form_by_name(std::string_view name);

/// By the bytes alone: what they begin with, and for archives what is in them.
std::optional<FileForm> form_by_content(std::string_view bytes);

/// What the file is, when its content is what its name says and holds nothing that runs or fetches: no scripts, launch
/// actions, embedded files or forms that send in a PDF, no macros, controls or outside parts in an office document.
/// What cannot be looked into (encrypted, damaged) is not taken either. Fault: document_suspicious {name, reason} with
/// a reason of unknown_type, name_differs, active_content, unreadable.
base::Result<FileForm> inspect_file(std::string_view name, std::string_view bytes);

}  // namespace gyoryu::documents

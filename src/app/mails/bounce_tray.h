#pragma once

#include "app/context.h"

#include <filesystem>
#include <string_view>

namespace gyoryu::app {

/// Where `gyoryu bounce` puts messages that came back, so that it needs no door into a running installation.
std::filesystem::path bounce_tray(const std::filesystem::path& data_folder);

/// Durable when it returns. Throws store::StoreFailure when the folder cannot be written.
void put_into_tray(const std::filesystem::path& tray, const std::string& name, std::string_view message);

/// Notes what lies in the tray and takes it out, readable or not; the number of letters marked.
int empty_tray(Context& context, const std::filesystem::path& tray);

}  // namespace gyoryu::app

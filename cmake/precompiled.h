// What nearly every file of the application, the server and their tests includes anyway, read once for each of them
// (GYORYU_PRECOMPILE). A file still includes all it uses: builds without this header must pass too.
#include "app/context.h"
#include "store/record.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <set>
#include <string>
#include <variant>
#include <vector>

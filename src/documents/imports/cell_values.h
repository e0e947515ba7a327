#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gyoryu::documents {

/// What people write into the cells of a list, read into values. None: the cell cannot be understood.

enum class Side { seller, buyer };
/// 셀러, 바이어, seller, 采购商, поставщик …
std::optional<Side> side_of(std::string_view cell);

/// The side that a title, a heading or a file's name tells of: "2027 해외바이어 명단". None where it names both.
std::optional<Side> side_named_in(std::string_view title);

/// The parts of a list in one cell, cut at , ; / | · and their full-width forms and at line breaks.
std::vector<std::string> parts_of(std::string_view cell);

/// The e-mail addresses in a cell: cut at , ; / and spaces, out of "Kim <kim@example.org>". What holds no @ is left
/// out.
std::vector<std::string> addresses_of(std::string_view cell);

/// The BCP 47 tag of a language by its tag or its name in Korean, Chinese, English or Russian.
std::optional<std::string> language_of(std::string_view word);

/// "한국어, 영어", "ko/en", "中文、英语". An empty cell is an empty list.
std::optional<std::vector<std::string>> languages_of(std::string_view cell);

/// "한국어-중국어, ko-en", "한↔중", "русский – корейский". Two languages without a dash between any make one pair.
std::optional<std::vector<std::pair<std::string, std::string>>> language_pairs_of(std::string_view cell);

}  // namespace gyoryu::documents

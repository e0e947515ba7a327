#pragma once

#include "text/language.h"

#include <span>
#include <string>

namespace gyoryu::text {

/// In a sentence: 셀러, 바이어 및 통역 · 卖方、采购商和翻译 · sellers, buyers and interpreters · A, B и C.
std::string joined(Language language, std::span<const std::string> items);

/// In a cell, without "and": a, b, c; in Chinese a、b、c.
std::string enumerated(Language language, std::span<const std::string> items);

}  // namespace gyoryu::text

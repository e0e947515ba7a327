#pragma once

#include "desk/read/kinds/heads.h"

#include <initializer_list>

namespace gyoryu::desk {

/// A noun of meetings, contracts or agreements.
bool is_deal(Tag noun);

using Heads = std::vector<std::optional<Head>>;

/// The noun of the quantity beside the one at `i`, if the two belong together: "상담 42건, 380만 달러", "수출계약
/// 12건(690만 달러)", "473억 위안 규모의 21개 프로젝트", or the next place of a list counts the same.
std::optional<Head> noun_of_neighbour(const SentenceView& view, const Heads& heads, std::size_t i);

/// The same looking back: "상담은 두바이 59건(721만 달러), 카이로 69건(305만 달러)".
std::optional<Head> noun_of_list_before(const SentenceView& view, const Heads& heads, std::size_t i);

/// What stands before `at` in the sentence ends with one of the words.
bool ends_with_before(const SentenceView& view, std::uint32_t at, std::initializer_list<std::u32string_view> words);

/// "바이어 등 150여 명": those of the noun, and others.
bool is_among_others(const SentenceView& view, const Heads& heads, std::size_t i);

/// "120여명,7개국 바이어": the next quantity counts buyers, and this one the same.
bool is_before_buyers(const SentenceView& view, const Heads& heads, std::size_t i);

}  // namespace gyoryu::desk

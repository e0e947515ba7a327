#pragma once

#include "desk/read/kinds/heads.h"

namespace gyoryu::desk {

/// Whether a word that describes nothing stands between a Russian number and a noun: "предпринимателей двух областей
/// подписаны соглашения" counts regions, "15 новых экспортных контрактов" contracts.
bool skips_noun_in_russian(std::u32string_view text, std::uint32_t from, std::uint32_t to);

/// "соглашений на экспорт", "экспортных соглашений": contracts by another name.
bool names_trade_deal(const SentenceView& view, const Mark& agreement);

/// "В выставке приняли участие 48 швейных предприятий Примерии", "12 фирм показали продукцию на ярмарке": who exhibits
/// sells, wherever he is from; not who visits a fair or buys there.
bool exhibits_in_russian(const SentenceView& view, std::size_t i);

/// "стенды посетили свыше 6 тыс. бишкекчан": who came, whatever they are called.
bool visited_in_russian(const SentenceView& view, std::size_t i);

}  // namespace gyoryu::desk

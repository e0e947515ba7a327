#pragma once

#include "desk/read/once/once.h"

namespace gyoryu::desk {

/// Candidates that the text itself calls part of a larger figure of their kind, in their sentence or the one before:
/// "이 가운데 12건", "其中集中签约102个", "of which 15", "в том числе 20".
std::vector<std::size_t> parts_named(const Article& article, const std::vector<Candidate>& candidates);

/// 170 and 110 beside 280: of the candidates `kept`, all of one kind, those that add up to another one, all of them or
/// those of one sentence. What two sentences say alike counts once.
std::vector<std::size_t> parts_of_sum(const std::vector<Candidate>& candidates, const std::vector<std::size_t>& kept);

/// "76개의 대기업 및 공공기관(대기업 59개, 중견기업 10개, 공기업 7개)": figures in a bracket that add up to the one it
/// explains; that one itself where they are its buyers and its sellers.
std::vector<std::size_t> parts_in_brackets_behind(const Article& article, const std::vector<Candidate>& candidates);

/// 签约11个项目 … 装备类项目23个; 食品类项目16个; 原料类项目9个: of the candidates `kept`, all of one kind and in
/// order, counts listed by field behind the one for all.
std::vector<std::size_t> counts_by_field(const Article& article, const std::vector<Candidate>& candidates,
                                         const std::vector<std::size_t>& kept);

/// "20개국 바이어 73명 … 23일에는 18개국 61명의 바이어가 공연을 봤다": of the candidates `kept`, all of one kind and in
/// order, fewer lands or persons of the buyers' side in a sentence behind more of them.
std::vector<std::size_t> guests_told_later(const std::vector<Candidate>& candidates,
                                           const std::vector<std::size_t>& kept);

/// "수출기업 42개사 … 유럽에서 22개사가 참가": of the candidates `kept`, all of one kind and in order, numbers of firms
/// in a sentence behind another one, if no noun tells their side or there are fewer of them.
std::vector<std::size_t> firms_told_later(const std::vector<Candidate>& candidates,
                                          const std::vector<Decision>& decisions, const std::vector<std::size_t>& kept);

/// "일본기업 42개사와 국내기업 25개사 등 총 67개사": the figure at `whole` only adds up the two sides before it.
bool sums_both_sides(const std::vector<Candidate>& candidates, std::size_t whole);

/// 成交27亿美元 … 对日本9亿, "특히 한 업체는 100만 달러의 계약": of the candidates `kept`, all of one kind and in
/// order, amounts in a sentence behind a larger one that no word calls another event.
std::vector<std::size_t> amounts_behind_larger(const Article& article, const std::vector<Candidate>& candidates,
                                               const std::vector<std::size_t>& kept);

}  // namespace gyoryu::desk

#pragma once

#include "desk/write/figure.h"
#include "text/language.h"

#include <string>
#include <vector>

namespace gyoryu::desk {

/// Russian nouns change with their place in the sentence; the other languages have one form.
enum class WordForm { plain, genitive };

/// The amount in the reader's magnitudes: 380만 달러, 380万美元, USD 3.8 million, 3,8 млн долл. США. Exact unless
/// `figure.digits` says otherwise; then, and when the source does, marked: 약, 约, about, около.
std::string amount_words(text::Language language, const Figure& figure);

/// The figure with its noun and how sure it is, so that no wording of a template can turn a claim into a contract:
/// "상담액 380만 달러", "참가기업이 신고해 확인 중인 계약액 120만 달러", "바이어 30개사".
std::string figure_words(text::Language language, const Figure& figure, WordForm form = WordForm::plain);

/// Every wording of a figure in a language, each once.
std::vector<std::string> all_figure_words(text::Language language, const Figure& figure);

}  // namespace gyoryu::desk

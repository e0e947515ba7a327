#include "desk/read/facts.h"

#include "desk/read/once/kind_told_before.h"
#include "desk/read/once/once.h"
#include "desk/read/whose/carried_frame.h"
#include "desk/read/whose/whose.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::desk {

namespace {

Decision decision_of(const Article& article, const Quantity& quantity, const KindFound& kind) {
    Decision decision;
    decision.rule = kind.rule;
    decision.what = kind.kind ? std::string(name_of(*kind.kind)) : std::string{};
    decision.span = article.span(quantity.begin, quantity.end);
    decision.words = article.words(kind.words_begin, kind.words_end);
    return decision;
}

Fact fact_of(const Article& article, const Quantity& quantity, const KindFound& kind) {
    Fact fact;
    fact.kind = kind.kind.value_or(fact.kind);
    fact.value = quantity.value;
    fact.value_max = quantity.value_max;
    fact.currency = quantity.currency;
    fact.qualifier = quantity.qualifier;
    const bool noun_touches =
        kind.words_end <= quantity.begin && quantity.begin - kind.words_end <= 1 && kind.words_begin < quantity.begin;
    const bool noun_follows =
        kind.words_begin >= quantity.end && kind.words_begin - quantity.end <= 1 && kind.words_end > kind.words_begin;
    fact.span =
        article.span(noun_touches ? kind.words_begin : quantity.begin, noun_follows ? kind.words_end : quantity.end);
    return fact;
}

void read_sentence(Article& article, std::size_t index, CarriedFrame& frame, std::vector<Candidate>& candidates,
                   std::vector<Decision>& decisions) {
    SentenceView view{&article, article.sentences[index], article.marks_of(article.sentences[index]), {}};
    if (first_mark(view.marks, view.sentence.begin, view.sentence.end, {Tag::embargo}) != nullptr) return;
    view.quantities = quantities_of(view.text(), view.sentence, article.language, view.marks);
    frame.enter(view);
    if (view.quantities.empty()) return;
    const auto heads = heads_of(view);
    auto kinds = kinds_of(view, heads);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto& quantity = view.quantities[i];
        const bool nameless = !heads[i] || (heads[i]->tag == Tag::noun_other && !quantity.is_money());
        if (!kinds[i].kind && nameless)
            if (const auto before = kind_told_before(view, i, index, candidates))
                kinds[i].kind = before->kind, kinds[i].rule = before->rule;
        auto decision = decision_of(article, quantity, kinds[i]);
        const bool broken = !quantity.is_money() && quantity.value != std::floor(quantity.value);  // "2.5건씩"
        if (!kinds[i].kind || quantity.value < 1 || broken) {
            if (quantity.is_money() && decision.rule == "two_kinds_in_one_amount")
                article.mixed_amounts.push_back(quantity.value);
            if (quantity.is_money() && quantity.value >= 1) decision.left_out = fact_of(article, quantity, kinds[i]);
            decisions.push_back(std::move(decision));
            continue;
        }
        auto other = not_ours(view, i, *kinds[i].kind);
        if (!other || other->weak)
            if (auto carried = frame.other({view, quantity, i, *kinds[i].kind})) other = std::move(carried);
        frame.judged(other && !other->weak ? std::string_view(other->rule) : std::string_view{});
        if (other) decision.rule = other->rule, decision.words = article.words(other->words_begin, other->words_end);
        if (other && !other->weak) {
            decision.left_out = fact_of(article, quantity, kinds[i]);
            decisions.push_back(std::move(decision));
            continue;
        }
        const auto total = view.marks.empty()
                               ? nullptr
                               : last_mark(view.marks,
                                           quantity.begin > 8 ? std::max(view.sentence.begin, quantity.begin - 8)
                                                              : view.sentence.begin,
                                           quantity.begin, {Tag::total});
        const bool own_word = total != nullptr && total->end >= kinds[i].words_begin &&
                              total->end <= kinds[i].words_end && article.language == text::Language::zh;
        candidates.push_back({fact_of(article, quantity, kinds[i]), index, quantity.begin, quantity.behind,
                              other.has_value(), total != nullptr && !own_word, quantity.unit == Tag::unit_person,
                              quantity.converted, quantity.converted_currency, decisions.size()});
        decision.taken = true;
        decisions.push_back(std::move(decision));
    }
}

}  // namespace

std::vector<FoundFact> facts_of(Article& article, std::vector<Decision>& decisions) {
    std::vector<Candidate> candidates;
    CarriedFrame frame;
    for (std::size_t i = 0; i < article.sentences.size(); ++i) read_sentence(article, i, frame, candidates, decisions);
    keep_each_once(article, candidates, decisions);
    std::vector<FoundFact> facts;
    for (auto& candidate : candidates) facts.push_back({std::move(candidate.fact), candidate.sentence});
    return facts;
}

}  // namespace gyoryu::desk

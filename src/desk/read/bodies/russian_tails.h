#pragma once

#include "desk/read/bodies/russian_signers.h"

namespace gyoryu::desk {

/// Where the name of a Russian body ends that a head as агентство begins.
class RussianTails : public RussianSigners {
public:
    using RussianSigners::RussianSigners;

protected:
    /// What stands behind a head and belongs to the name.
    struct Tail {
        std::size_t last;   ///< its last word
        std::uint32_t end;  ///< behind it and the quotation mark that closes it
        bool named;
        std::size_t purpose_last = 0;  ///< the last word of "по …"
    };

    Tail tail_of(std::size_t i, bool before_named) const;

    bool is_trade_adjective(const EuropeanWord& word) const;

    /// "палаты Примерской области Иван Примеров", "ассоциации развития промышленности Примэр Ли": without who speaks
    /// for it.
    std::size_t without_person(std::size_t head, std::size_t last) const;

    bool is_ministry(const EuropeanWord& word) const;

    /// "министерство инвестиций и внешней торговли": where the last field of a ministry ends.
    bool ends_fields(std::size_t head, std::size_t last) const;

    bool named_region(const EuropeanWord& word) const;

    bool genitive(const EuropeanWord& word) const;

    /// "Председатель Китайской ассоциации": a person before the body.
    bool holds_office(const EuropeanWord& word) const;

private:
    bool first_is_named(std::size_t head) const;
    /// "ректор Примерского университета": an office before the adjectives of the name.
    bool is_led(std::size_t head) const;
    bool is_first_word(std::size_t i) const;
    /// Дмитрий, Афанасий: ends as an adjective does.
    bool is_first_name(const EuropeanWord& word) const;
    bool is_place_kind(const EuropeanWord& word) const;
    bool is_person_word(const EuropeanWord& word) const;
    /// "им. Примерова", "имени академика С.Н. Примерова", "при университете Аджу": the last word of it, or `j`.
    std::size_t dedicated(std::size_t j) const;
    /// "малого и среднего бизнеса": "и" between two adjectives of the name.
    bool joins_attributes(std::size_t j) const;
    /// "ТПП Примерной области": what stands behind an abbreviation is where it works, not who speaks for it.
    bool names_place(std::size_t j) const;
    /// "Комитет внешней торговли и экономического сотрудничества": another field behind "и".
    bool joins_fields(std::size_t j, std::size_t head) const;
    /// "министерство торговли, промышленности и энергетики": the fields behind a comma.
    bool lists_fields(std::size_t j, std::size_t head) const;
    /// "посольство Кореи в Узбекистане", "представительство в Китае".
    bool stands_in(std::size_t j, std::size_t head) const;
    /// "по развитию бизнеса", "по внешним связям": small words up to the next preposition, verb or mark.
    std::size_t purpose_end(std::size_t at) const;
    /// области, края; "Республики" has its name behind it.
    bool ends_region(const EuropeanWord& word) const;
    /// "палата", "поддержки экспорта": small words between the head and the capitalised name of its region.
    bool attribute(const EuropeanWord& word, std::size_t j, std::size_t head) const;
    /// промышленников, предпринимателей.
    bool of_people(const EuropeanWord& word) const;
};

}  // namespace gyoryu::desk

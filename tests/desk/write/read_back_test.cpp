// What is written is read back: the same figures in all four languages, for random ledgers.
#include "desk/write/figure_words.h"

#include "base/random.h"
#include "desk/read/read_article.h"
#include "desk/write/press_check.h"
#include "desk/write/press_templates.h"
#include "desk/write/press_text.h"
#include "desk/write/press_values.h"
#include "text/korean_particles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>
#include <tuple>

namespace gyoryu::desk {
namespace {

using text::Language;
using Read = std::tuple<std::string, double, std::string, bool>;

constexpr int cases = 10'000;
constexpr int cases_of_single_sentences = 2'000;
constexpr std::array currencies{"USD", "KRW", "CNY", "EUR", "JPY", "RUB", "KZT", "UZS", "GBP", "KGS",
                                "MNT", "VND", "INR", "THB", "IDR", "MYR", "PHP", "SGD", "HKD", "TWD",
                                "AUD", "CAD", "NZD", "CHF", "AED", "SAR", "MXN", "BRL", "PLN"};

std::int64_t random_value(base::Random& random, int digits_most) {
    const auto digits = 1 + random.below(static_cast<std::uint64_t>(digits_most));
    std::int64_t value = 0, power = 1;
    // Most figures of an office are round; every digit must survive all the same.
    const auto exact = 1 + random.below(digits);
    for (std::uint64_t i = 0; i < digits; ++i)
        value = value * 10 + (i < exact ? static_cast<std::int64_t>(random.below(10)) : 0);
    for (std::uint64_t i = 1; i < digits; ++i) power *= 10;
    return value < power ? value + power : value;
}

/// The figures of one invented event: each kind once, amounts by status.
std::vector<Figure> random_figures(base::Random& random) {
    std::vector<Figure> figures;
    const std::string currency = currencies[random.below(currencies.size())];
    const int minor_digits = currency == "KRW" || currency == "JPY" ? 0 : 2;
    const int digits = random.below(4) == 0 ? static_cast<int>(2 + random.below(3)) : 0;
    std::set<FactKind> amounts;
    for (const auto kind : all_figure_kinds()) {
        if (random.below(3) == 0) continue;
        // A reader takes one country or one person for a manner of speaking.
        const int fewest = kind == FigureKind::buyer_countries ? 3 : 2;
        Figure figure{kind, FigureStatus::confirmed, fewest - 1 + random_value(random, 4)};
        if (is_amount(kind)) {
            figure.status = static_cast<FigureStatus>(random.below(4));
            if (!has_status(kind, figure.status)) figure.status = FigureStatus::claimed;
            // One amount of a kind: two rounded ones near each other could be the same one.
            if (const auto fact = read_as(kind, figure.status); fact && !amounts.insert(*fact).second) continue;
            figure.currency = currency;
            figure.minor_digits = minor_digits;
            figure.value = random_value(random, 12);
            for (int i = 0; i < minor_digits; ++i) figure.value *= 10;
            if (minor_digits > 0 && random.below(8) == 0) figure.value += static_cast<std::int64_t>(random.below(100));
            figure.digits = digits;
        } else if (kind == FigureKind::contracts && random.below(2) == 0) {
            figure.status = FigureStatus::claimed;
        }
        figure.by_others = random.below(3) == 0;
        figures.push_back(figure);
    }
    return figures;
}

bool came(FigureKind kind) {
    return kind == FigureKind::sellers || kind == FigureKind::buyers || kind == FigureKind::buyer_countries ||
           kind == FigureKind::institutions || kind == FigureKind::attendees || kind == FigureKind::booths ||
           kind == FigureKind::patients;
}

std::string sentence_with(Language language, const Figure& figure) {
    const auto words = figure_words(language, figure);
    switch (language) {
        case Language::ko:
            return came(figure.kind) ? "이번 행사에는 " + text::with_particle(words, "이/가") + " 참가했다."
                                     : "행사 결과는 " + words + "이었다.";
        case Language::zh:
            return came(figure.kind) ? "本次活动共有" + words + "参加。" : "本次活动的成果为" + words + "。";
        case Language::en:
            return came(figure.kind) ? "Those who took part: " + words + "." : "The result: " + words + ".";
        case Language::ru:
            return came(figure.kind) ? "В мероприятии приняли участие " + words + "."
                                     : "Итог мероприятия: " + words + (words.ends_with('.') ? "" : ".");
    }
    return words;
}

std::string opening(Language language) {
    switch (language) {
        case Language::ko:
            return "예시시는 2024년 5월 2일(목)부터 3일(금)까지 예시시에서 교류 행사를 개최했다.";
        case Language::zh:
            return "样例市于2024年5月2日（周四）至3日（周五）举办交流活动。";
        case Language::en:
            return "Sample City held an exchange on 2–3 May 2024 (Thu–Fri).";
        case Language::ru:
            return "Город Пример 2–3 мая 2024 г. (чт–пт) провёл мероприятие.";
    }
    return {};
}

std::set<Read> expected(const std::vector<Figure>& figures) {
    std::set<Read> all;
    for (const auto& figure : figures)
        if (const auto kind = read_as(figure.kind, figure.status)) {
            const auto value = written_value(figure);
            const bool about =
                std::abs(value - static_cast<double>(figure.value) / std::pow(10, figure.minor_digits)) > 1e-6;
            all.insert({std::string(name_of(*kind)), value, figure.currency, about || figure.approximate});
        }
    return all;
}

std::string shown(const std::set<Read>& facts) {
    std::ostringstream out;
    for (const auto& [kind, value, currency, about] : facts)
        out << "  " << kind << " " << std::fixed << value << " " << currency << (about ? " about" : "") << "\n";
    return out.str();
}

std::set<Read> read_in(const Reading& reading) {
    std::set<Read> read;
    for (const auto& fact : reading.facts)
        read.insert({std::string(name_of(fact.kind)), fact.value, fact.currency, fact.qualifier != Qualifier::none});
    return read;
}

TEST(ReadBack, gives_the_same_figures_in_all_four_languages) {
    const std::uint64_t first = 20'261'122;
    int failures = 0;
    for (std::uint64_t seed = first; seed < first + cases_of_single_sentences && failures < 10; ++seed) {
        base::Random random(seed);
        const auto figures = random_figures(random);
        for (const auto language : text::all_languages) {
            std::string article = opening(language) + "\n";
            for (const auto& figure : figures) article += sentence_with(language, figure) + "\n";
            const auto reading = read_article(article);
            const auto read = read_in(reading);
            if (reading.language == language && read == expected(figures)) continue;
            ++failures;
            ADD_FAILURE() << "seed " << seed << " " << text::tag_of(language) << "\n"
                          << article << "expected\n"
                          << shown(expected(figures)) << "read\n"
                          << shown(read);
        }
    }
}

const std::array subjects{PressSubject{"예시시",
                                       "예시 교류 행사",
                                       "예시시",
                                       "2024년 5월 2일(목)부터 3일(금)까지",
                                       "",
                                       "press@example.org",
                                       {"예시협회", "표본연합회"}},
                          PressSubject{"样例市",
                                       "样例交流活动",
                                       "样例市",
                                       "2024年5月2日（周四）至3日（周五）",
                                       "",
                                       "press@example.org",
                                       {"样例协会", "示例商会"}},
                          PressSubject{"Sample City",
                                       "Sample Exchange",
                                       "Sample City",
                                       "2–3 May 2024 (Thu–Fri)",
                                       "",
                                       "press@example.org",
                                       {"Sample Association", "Example Chamber"}},
                          PressSubject{"Город Пример",
                                       "Пример обмена",
                                       "Пример",
                                       "2–3 мая 2024 г. (чт–пт)",
                                       "",
                                       "press@example.org",
                                       {"Ассоциация Пример", "Палата Образец"}}};
constexpr std::array languages{Language::ko, Language::zh, Language::en, Language::ru};
constexpr std::array releases{"export_consultation",  "video_consultation",  "pavilion",  "delegation_tour",
                              "patient_consultation", "investment_matching", "agreement", "announcement"};

/// The figures of an office: of each amount all statuses, as a ledger has them.
std::vector<Figure> with_statuses(base::Random& random, const std::vector<Figure>& figures) {
    std::vector<Figure> all;
    for (auto figure : figures) {
        figure.digits = 0;
        if (!is_amount(figure.kind)) {
            all.push_back(figure);
            continue;
        }
        figure.status = FigureStatus::confirmed;
        auto claimed = figure, reported = figure;
        claimed.status = FigureStatus::claimed;
        reported.status = FigureStatus::reported;
        if (random.below(2) == 0) claimed.value = 0;
        if (random.below(3) == 0) figure.value = 0;
        reported.value = figure.value + claimed.value;
        all.push_back(figure);
        all.push_back(claimed);
        if (has_status(figure.kind, FigureStatus::reported)) all.push_back(reported);
    }
    return all;
}

TEST(ReadBack, gives_the_same_figures_for_the_releases_of_every_kind_of_event) {
    const std::uint64_t first = 20'170'219;
    const PressTemplates templates;
    int failures = 0;
    for (std::uint64_t seed = first; seed < first + cases && failures < 10; ++seed) {
        base::Random random(seed);
        const auto figures = with_statuses(random, random_figures(random));
        const std::string name = releases[seed % releases.size()];
        for (std::size_t i = 0; i < languages.size(); ++i) {
            const auto text = templates.write(name, languages[i], press_values(subjects[i], figures));
            ASSERT_TRUE(text) << name << " line " << text.error().line << " " << text.error().code << " "
                              << text.error().what;
            const auto reading = read_article(plain_text(*text));
            const auto read = read_in(reading), wanted = expected(marked_figures(*text, figures));
            // The comparison reads once more; each tenth is enough to show that it agrees.
            const bool differs = seed % 10 == 0 && !figure_differences(languages[i], *text, figures).empty();
            if (reading.language == languages[i] && read == wanted && !differs) continue;
            ++failures;
            ADD_FAILURE() << "seed " << seed << " " << text::tag_of(languages[i]) << " " << name << "\n"
                          << plain_text(*text) << "expected\n"
                          << shown(wanted) << "read\n"
                          << shown(read);
        }
    }
}

}  // namespace
}  // namespace gyoryu::desk

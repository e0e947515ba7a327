#include "desk/article_score.h"
#include "desk/read/read_article.h"

#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

using namespace gyoryu;

namespace {

constexpr int rounds = 40;

void print_scores(const std::string& name, const desk_test::Scores& scores) {
    std::printf("%-12s", name.c_str());
    for (const std::string part : {"facts", "money", "dates", "organisations", "agreements", "embargo", "language"}) {
        const auto at = scores.find(part);
        if (at == scores.end()) continue;
        std::printf("  %s F1 %.3f (P %.3f R %.3f, %d)", part.c_str(), at->second.f1(), at->second.precision(),
                    at->second.recall(), at->second.right + at->second.missing);
    }
    std::printf("\n");
}

/// Scores a folder of articles with their .json; with `notes` every false or missing answer is printed.
void score(const std::string& folder, bool notes) {
    desk_test::Scores sums, korean;
    for (const auto& file : desk_test::articles_in(folder)) {
        auto expected = file;
        expected.replace_extension(".json");
        const auto reading = desk::read_article(desk_test::bytes_of(file));
        std::vector<std::string> said;
        for (const auto& [part, one] : desk_test::score_of(reading, desk_test::bytes_of(expected), said)) {
            sums[part] += one;
            if (reading.language == text::Language::ko) korean[part] += one;
        }
        for (const auto& line : said)
            if (notes) std::printf("%s: %s\n", file.filename().c_str(), line.c_str());
    }
    print_scores(std::filesystem::path(folder).filename(), sums);
    print_scores("  of it ko", korean);
}

/// Articles a second on this core, whole reading from bytes to JSON.
void throughput(const std::string& folder) {
    std::vector<std::string> articles;
    std::size_t bytes = 0;
    for (const auto& file : desk_test::articles_in(folder)) articles.push_back(desk_test::bytes_of(file));
    for (const auto& article : articles) bytes += article.size();
    std::size_t written = desk::reading_json(desk::read_article(articles.front()), false).size();  // loads the words
    const auto begun = std::clock();
    for (int round = 0; round < rounds; ++round)
        for (const auto& article : articles) written += desk::reading_json(desk::read_article(article), false).size();
    const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
    const double count = double(rounds) * double(articles.size());
    std::printf("%-12s%.0f articles/s on one core (mean %.0f bytes, %.1f MB/s in, %.1f MB out)\n",
                std::filesystem::path(folder).filename().c_str(), count / seconds,
                double(bytes) / double(articles.size()), double(bytes) * rounds / seconds / 1e6, double(written) / 1e6);
}

}  // namespace

/// `gyoryu_bench_read [--notes] [FOLDER…]`: the sets of tests/desk/articles unless folders are named.
int main(int count, char** arguments) {
    bool notes = false;
    std::vector<std::string> folders;
    for (int i = 1; i < count; ++i) {
        if (std::string(arguments[i]) == "--notes")
            notes = true;
        else
            folders.emplace_back(arguments[i]);
    }
    const std::string articles = GYORYU_SOURCE_DIR "/tests/desk/articles";
    if (folders.empty()) folders = {articles + "/worked", articles + "/held_back"};
    for (const auto& folder : folders) score(folder, notes);
    for (const auto& folder : folders) throughput(folder);
    return 0;
}

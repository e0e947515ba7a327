#include "base/assertions.h"
#include "fuzz/fuzz_target.h"
#include "text/name_index.h"
#include "text/name_tokens.h"

#include <algorithm>

using namespace gyoryu;

/// A name and a query, cut at the first line end: likeness stays between 0 and 1 and a name is its own best answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(as_text(data, size));
    const auto cut = std::min(input.find('\n'), input.size());
    const auto name = input.substr(0, cut), query = input.substr(std::min(cut + 1, input.size()));
    const auto key = text::name_key_of(name);
    const double likeness = text::name_likeness(text::name_key_of(query), key);
    GYORYU_ASSERT(likeness >= 0 && likeness <= 1);
    if (!key.plain.empty()) GYORYU_ASSERT(text::name_likeness(key, key) == 1);
    GYORYU_ASSERT(std::ranges::is_sorted(text::name_tokens_of(name)));
    const text::NameQuery asked(query);
    GYORYU_ASSERT(asked.probes().all_of.size() <= text::name_probes_max);
    asked.answers(name);
    text::NameIndex index;
    index.add(1, name);
    for (const auto& hit : index.find(query, 5)) GYORYU_ASSERT(hit.id == 1 && hit.likeness > 0);
    const auto own = index.find(name, 1);
    if (!own.empty()) GYORYU_ASSERT(own[0].likeness >= 0.7);
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {"威海市人民医院\nWeihai", "위고그룹 유한공사\nㅇㄱ",     "Kim Chul-soo\n김철수",
            "ООО «Вэйхай»\nweihai",   "(주)\n㈜ 주식회사 Co., Ltd.", "Inch'ŏn Oʻzbekiston\nИнчхон",
            "\xe5\xa8\n\xff"};
}

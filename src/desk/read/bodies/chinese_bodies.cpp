#include "desk/read/bodies/chinese_lists.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::uint32_t name_letters_most = 26, bracket_letters_most = 8, known_letters_most = 12;
constexpr std::uint32_t event_letters_most = 10;

/// Where a name cannot reach back over: marks, and the words between names.
bool stops_at(const Article& article, std::uint32_t at) {
    const char32_t c = article.folded()[at];
    return !(is_han(c) || is_latin(c) || is_digit(c) || c == U'(' || c == U')' || c == U'&' || c == 0xB7);
}

class ChineseReader : public ChineseLists {
public:
    using ChineseLists::ChineseLists;

    std::vector<BodyMention> run() {
        for (const Mark& mark : marks_) {
            if (mark.tag == body_known && !goes_on(mark) && !ends_in_treaty(mark))
                add({mark.begin, trade_end(mark), body_type(known_kind(mark)), index_, true, in_brackets(mark)});
            if (!is_body(mark.tag)) continue;
            const auto begin = name_begin(mark);
            const bool of_region = mark.begin == begin + 1 && mark.end - mark.begin >= 3 &&
                                   std::u32string_view(U"省市区县州").find(text_[begin]) != std::u32string_view::npos;
            if ((mark.begin < begin + 2 && !of_region) || goes_on(mark) || is_generic(begin, mark) ||
                opens_event_name(mark) || begins_with_kind(begin, mark))
                continue;
            add({begin, mark.end, body_type(mark.tag), index_, true, false});
        }
        find_latin();
        find_listed();
        find_cities();
        find_mayors();
        find_signers();
        find_partners();
        std::ranges::sort(found_, {}, &BodyMention::begin);
        return std::move(found_);
    }

private:
    /// 自贸协定: no 贸协.
    bool ends_in_treaty(const Mark& mark) const {
        return text_[mark.end - 1] == U'协' && mark.end < sentence_.end && text_[mark.end] == U'定';
    }

    void add(BodyMention body) {
        while (!found_.empty() && found_.back().begin >= body.begin && found_.back().end <= body.end) found_.pop_back();
        if (!found_.empty() && found_.back().end > body.begin) {
            body.begin = std::max(body.begin, found_.back().begin);
            if (found_.back().end >= body.end) return;
            if (found_.back().begin <= body.begin)
                found_.back() = {found_.back().begin, body.end, body.type, index_, true, false};
            return;
        }
        found_.push_back(body);
    }

    /// 样立电梯: a firm of the group whose name the lists know, told by its trade.
    std::uint32_t trade_end(const Mark& known) const {
        if (known_kind(known) != body_company) return known.end;
        const auto* trade = first_mark(marks_, known.end, std::min(known.end + 4, sentence_.end), {body_trade});
        return trade != nullptr && trade->begin == known.end && is_alone(trade->end) ? trade->end : known.end;
    }

    /// Behind a name stands no other word of it: a mark, or what joins names and tells what they do.
    bool is_alone(std::uint32_t end) const {
        return end >= sentence_.end || !is_han(text_[end]) ||
               std::u32string_view(U"与和同及等在就的将已共签在以向为").find(text_[end]) != std::u32string_view::npos;
    }

    /// "样例振兴公社(SAMPLE)": the same body once more.
    bool in_brackets(const Mark& name) const {
        return name.begin > sentence_.begin && name.end < sentence_.end && text_[name.begin - 1] == U'(' &&
               text_[name.end] == U')';
    }

    std::uint32_t name_begin(const Mark& suffix) const {
        auto begin = suffix.begin;
        while (begin > sentence_.begin && suffix.end - begin < name_letters_most) {
            if (const auto open = bracket_begin(begin); open < begin) {
                begin = open;
                continue;
            }
            if (const auto known = known_begin(begin); known < begin) {
                begin = known;
                continue;
            }
            if (const auto quote = quote_begin(begin); quote < begin) {
                begin = quote;
                break;
            }
            if (joins_places(begin) || joins_latin(begin) || joins_syllables(begin, suffix) ||
                joins_fields(begin, suffix)) {
                --begin;
                continue;
            }
            if (stops_at(article_, begin - 1) || text_[begin - 1] == U'(' || text_[begin - 1] == U')') break;
            const auto* stopper =
                last_mark(marks_, begin > 4 ? begin - 4 : 0, begin, {stop, body_never, takes_part, signs});
            if (stopper != nullptr && stopper->end == begin && !part_of_name(*stopper)) break;
            if (counts_firms(begin)) break;
            --begin;
        }
        while (begin < suffix.begin && (text_[begin] == U')' || is_digit(text_[begin]))) ++begin;
        if (text_[begin] == U'(')
            while (begin < suffix.begin && text_[begin++] != U')') continue;
        return behind_rank(behind_person(begin, suffix.begin), suffix);
    }

    /// "样城市样区企业样例有限公司": where the firm is at home.
    std::uint32_t behind_rank(std::uint32_t begin, const Mark& suffix) const {
        const auto at = text_.substr(begin, suffix.begin - begin).find(U"企业");
        if (suffix.tag != body_company || at == text_.npos || at < 2) return begin;
        const auto name = begin + static_cast<std::uint32_t>(at) + 2;
        const bool ranked = std::u32string_view(U"市区县省镇").find(text_[name - 3]) != std::u32string_view::npos;
        return ranked && name + 2 <= suffix.begin ? name : begin;
    }

    /// 委员会样方理事会: what is left of a name whose own words were lost.
    bool begins_with_kind(std::uint32_t begin, const Mark& suffix) const {
        for (const auto kind : {U"委员会", U"协会", U"商会"})
            if (text_.substr(begin, suffix.begin - begin).starts_with(kind)) return true;
        return false;
    }

    /// "样台医院发展论坛": the beginning of an event's name.
    bool opens_event_name(const Mark& suffix) const {
        if (suffix.tag == body_association || suffix.tag == body_agency) return false;
        const auto behind = text_.substr(suffix.end, std::min(event_letters_most, sentence_.end - suffix.end));
        const auto name = behind.substr(0, behind.find_first_of(U",;、(与和在举的\" "));
        for (const auto event : {U"论坛", U"大会", U"博览会", U"洽谈会", U"研讨会", U"年会", U"峰会", U"展览会"})
            if (name.find(event) != name.npos) return true;
        return false;
    }

    /// 国际医疗集团, 公立医院, 韩国公司: made of words that anybody's name could hold.
    bool is_generic(std::uint32_t begin, const Mark& suffix) const {
        const bool firm = suffix.tag == body_company || suffix.tag == body_hospital ||
                          text_.substr(0, suffix.begin).ends_with(U"行业");
        if (text_.substr(suffix.begin, suffix.end - suffix.begin).ends_with(U"行")) return false;
        for (auto at = begin; at < suffix.begin;) {
            auto next = at;
            for (const Mark& mark : marks_in(article_.marks, at, at + 1))
                if (mark.begin == at && mark.end <= suffix.begin &&
                    (mark.tag == body_generic || (firm && mark.tag == place && mark.end - at <= 3 && at == begin)))
                    next = std::max(next, mark.end);
            if (next == at) return false;
            at = next;
        }
        return true;
    }

    /// "样例会会长请样国商会": a verb that asks or takes along, behind a person.
    std::uint32_t behind_person(std::uint32_t begin, std::uint32_t end) const {
        if (begin + 3 < end && text_[begin + 1] == U'方' &&
            std::u32string_view(U"中外俄乌韩日哈越蒙泰德美法英").find(text_[begin]) != std::u32string_view::npos)
            begin += 2;  // "俄方样州工商会"
        const bool invited = text_[begin] == U'应' && (begin == sentence_.begin || text_[begin - 1] == U',') &&
                             text_[begin + 1] != U'用';
        if (invited) ++begin;  // "应样国大学邀请"
        for (const char32_t verb : {U'请', U'率', U'赴', U'届'}) {
            const auto at = text_.substr(begin, end - begin).rfind(verb);
            if (at != text_.npos) begin += static_cast<std::uint32_t>(at) + 1;
        }
        return begin;
    }

    /// 华为 in 华为集团: a name holds characters that are words elsewhere.
    std::uint32_t known_begin(std::uint32_t end) const {
        const auto* known =
            last_mark(marks_, end > known_letters_most ? end - known_letters_most : 0, end, {body_known});
        return known != nullptr && known->end == end && known->begin >= sentence_.begin && !goes_on(*known)
                   ? known->begin
                   : end;
    }

    /// "样例(大连)管理有限公司": the place in the middle of a name.
    std::uint32_t bracket_begin(std::uint32_t at) const {
        if (text_[at - 1] != U')') return at;
        for (auto open = at - 1; open > sentence_.begin && at - open <= bracket_letters_most; --open)
            if (text_[open] == U'(') return is_han(text_[open - 1]) ? open : at;
        return at;
    }

    /// "\"样梅肯\"国家企业家协会": the name in quotes before what it is.
    std::uint32_t quote_begin(std::uint32_t at) const {
        if (text_[at - 1] != U'"' || at < sentence_.begin + 4) return at;
        for (auto open = at - 2; open > sentence_.begin && at - open <= bracket_letters_most + 2; --open)
            if (text_[open - 1] == U'"') {
                const auto inside = text_.substr(open, at - 1 - open);
                return inside.size() >= 2 && std::ranges::all_of(inside, is_letter) ? open - 1 : at;
            }
        return at;
    }

    /// "Sample Foods Limited公司".
    bool joins_latin(std::uint32_t at) const {
        return text_[at - 1] == U' ' && at >= sentence_.begin + 2 && is_latin(text_[at]) && is_latin(text_[at - 2]);
    }

    /// "样城信和实业有限公司": 和 within the name, for what is left behind it could be anybody's.
    bool joins_syllables(std::uint32_t at, const Mark& suffix) const {
        if (suffix.tag != body_company || text_[at - 1] != U'和' || at < sentence_.begin + 4 || at >= suffix.begin)
            return false;
        const auto ahead = marks_in(article_.marks, at - 4, at - 1);
        const bool ends = std::ranges::any_of(
            ahead, [&](const Mark& mark) { return mark.end == at - 1 && (mark.tag == place || is_body(mark.tag)); });
        return !ends && is_han(text_[at - 2]) && is_generic(at, suffix);
    }

    /// "样州投资、工业与贸易局": 、 between two fields of one office.
    bool joins_fields(std::uint32_t at, const Mark& suffix) const {
        if (suffix.tag != body_agency || text_[at - 1] != U'、' || at < sentence_.begin + 3 ||
            !is_purpose(text_.substr(at, std::min<std::uint32_t>(4, sentence_.end - at))))
            return false;
        const auto inside = text_.substr(at, suffix.begin - at);
        return inside.find_first_of(U"与和") != inside.npos && is_purpose(text_.substr(at - 3, 2));
    }

    static bool is_body(Tag tag) {
        return tag == body_agency || tag == body_association || tag == body_company || tag == body_hospital ||
               tag == body_zone || tag == body_other;
    }

    /// "样国-中国贸易商会", "中国-样盟博览会秘书处".
    bool joins_places(std::uint32_t at) const {
        if (text_[at - 1] != U'-' || at < sentence_.begin + 3 || !is_han(text_[at - 2])) return false;
        const auto* ahead = last_mark(marks_, at > 5 ? at - 5 : 0, at - 1, {place});
        if (ahead != nullptr && ahead->end == at - 1 && is_han(text_[at])) return true;
        const auto* after = first_mark(marks_, at, at + 4, {place});
        return after != nullptr && after->begin == at;
    }

    /// "30多家医院": a count, no name.
    bool counts_firms(std::uint32_t at) const {
        const auto* unit = last_mark(marks_, at > 3 ? at - 3 : 0, at, {unit_company});
        return unit != nullptr && unit->end == at && unit->begin > 0 &&
               (is_digit(text_[unit->begin - 1]) || is_digit(text_[unit->begin]) || text_[unit->begin - 1] == U'多' ||
                text_[unit->begin - 1] == U'百' || text_[unit->begin - 1] == U'千' || text_[unit->begin - 1] == U'余');
    }

    /// 日 and 月 stand in dates and in names; 和 joins two fields of one body, and bodies; 组织 is a verb but in names.
    bool part_of_name(const Mark& mark) const {
        const auto word = text_.substr(mark.begin, mark.end - mark.begin);
        if (word.size() > 3) return !word.ends_with(U"企业") && !word.ends_with(U"伙伴");
        const char32_t before = mark.begin > sentence_.begin ? text_[mark.begin - 1] : U' ';
        if (word == U"日" || word == U"月") return !is_digit(before);
        if (word == U"市中心") return text_.substr(mark.end).starts_with(U"医院");
        const auto behind = text_.substr(mark.end, std::min<std::uint32_t>(4, sentence_.end - mark.end));
        if ((word == U"和" && before == U'共' && behind.starts_with(U"国")) ||
            (word == U"共" && behind.starts_with(U"和国")) || (word == U"联合" && behind.starts_with(U"国")))
            return true;
        if (word == U"联合" && (behind.starts_with(U"工商会") || behind.starts_with(U"商会"))) return true;
        if (word == U"对" && behind.starts_with(U"外")) return true;
        if (word == U"促进" || word == U"服务" || word == U"支持")  // 样市投资促进中心
            for (const auto ends : {U"中心", U"局", U"会", U"署", U"协会", U"委员会", U"机构"})
                if (behind.starts_with(ends)) return true;
        if (word == U"同" && (behind.starts_with(U"业") || behind.starts_with(U"乡") || behind.starts_with(U"济")))
            return true;
        const bool joined = (word == U"与" || word == U"和" || word == U"及") && is_purpose(behind);
        if (word != U"组织" && !joined) return false;
        const auto ahead = text_.substr(sentence_.begin, mark.begin - sentence_.begin);
        for (const auto field : {U"贸易", U"工业", U"发展", U"卫生", U"经济", U"文化", U"科学", U"农业", U"投资",
                                 U"国际", U"合作", U"教科文", U"商务"})
            if (ahead.ends_with(field)) return true;
        return false;
    }

    /// 贸易发展与合作中心: what stands behind 与 in a name.
    static bool is_purpose(std::u32string_view word) {
        for (const auto purpose :
             {U"合作", U"发展", U"投资", U"促进", U"贸易", U"技术", U"交流", U"创新", U"食品", U"医药",
              U"医疗", U"教育", U"科技", U"安全", U"管理", U"监督", U"服务", U"能源", U"交通", U"建设",
              U"保障", U"信息", U"工业", U"经济", U"农业", U"文化", U"旅游", U"体育", U"社会", U"福祉",
              U"产业", U"商业", U"改革", U"计划", U"生育", U"健康", U"卫生", U"资源", U"通信", U"粮食",
              U"研究", U"商务", U"组织", U"城乡", U"家庭", U"国际", U"出口", U"环境"})
            if (word.starts_with(purpose)) return true;
        return false;
    }

    /// 委员会 in 委员会主任 names a person's office still; 医院管理 goes on as another word.
    bool goes_on(const Mark& mark) const {
        const auto near = marks_in(article_.marks, mark.begin > 8 ? mark.begin - 8 : 0, mark.end);
        return std::ranges::any_of(near, [&](const Mark& other) {
            if (other.tag == body_never && other.begin < mark.end && other.end > mark.end) return true;
            if (other.tag == body_never && other.end == mark.end &&
                other.end - other.begin > std::min<std::uint32_t>(3, mark.end - mark.begin))
                return true;
            return other.begin <= mark.begin && other.end > mark.end &&
                   (other.tag == mark.tag || other.tag == body_never || other.tag == event_word);
        });
    }
};

}  // namespace

std::vector<BodyMention> chinese_bodies(const Article& article, std::size_t sentence) {
    return ChineseReader(article, sentence).run();
}

}  // namespace gyoryu::desk

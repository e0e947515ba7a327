#include "desk/read/chinese_signers.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::uint32_t name_letters_most = 26, bracket_letters_most = 8, known_letters_most = 12;
constexpr std::size_t list_reach = 16, list_most = 20;

/// Where a name cannot reach back over: marks, and the words between names.
bool stops_at(const Article& article, std::uint32_t at) {
    const char32_t c = article.folded()[at];
    return !(is_han(c) || is_latin(c) || is_digit(c) || c == U'(' || c == U')' || c == U'&' || c == 0xB7);
}

class ChineseReader : public ChineseSigners {
public:
    using ChineseSigners::ChineseSigners;

    std::vector<BodyMention> run() {
        for (const Mark& mark : marks_) {
            if (mark.tag == body_known && !goes_on(mark))
                add({mark.begin, trade_end(mark), body_type(known_kind(mark)), index_, true, in_brackets(mark)});
            if (!is_body(mark.tag)) continue;
            const auto begin = name_begin(mark);
            const bool of_region = mark.begin == begin + 1 && mark.end - mark.begin >= 3 &&
                                   std::u32string_view(U"省市区县州").find(text_[begin]) != std::u32string_view::npos;
            if ((mark.begin < begin + 2 && !of_region) || goes_on(mark) || is_generic(begin, mark)) continue;
            add({begin, mark.end, body_type(mark.tag), index_, true, false});
        }
        find_listed();
        find_cities();
        find_mayors();
        find_signers();
        find_partners();
        std::ranges::sort(found_, {}, &BodyMention::begin);
        return std::move(found_);
    }

private:
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

    /// "样国-中国贸易商会".
    bool joins_places(std::uint32_t at) const {
        if (text_[at - 1] != U'-' || at < sentence_.begin + 3 || !is_han(text_[at - 2])) return false;
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
        if (word == U"对" && behind.starts_with(U"外")) return true;
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

    /// "样例集团、华样、样通等22家企业": firms that nothing but the list gives away.
    void find_listed() {
        const auto text = text_.substr(0, sentence_.end);
        for (auto at = text.find(U"等", sentence_.begin); at != text.npos; at = text.find(U"等", at + 1)) {
            const auto reach = std::min<std::size_t>(at + list_reach, sentence_.end);
            const bool counted = counts_bodies(static_cast<std::uint32_t>(at + 1), static_cast<std::uint32_t>(reach));
            if (counted || visits(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(reach)))
                add_list(static_cast<std::uint32_t>(at), !counted);
        }
    }

    /// 22家企业, 等企业: the number is that of firms.
    bool counts_bodies(std::uint32_t from, std::uint32_t to) const {
        if (from >= to || !is_digit(text_[from])) return false;
        const auto* unit = first_mark(marks_, from, to, {unit_company});
        const auto* noun = first_mark(marks_, from, to, {noun_company, noun_institution});
        return unit != nullptr && noun != nullptr && unit->begin < from + 6;
    }

    /// "前往样例集团、样国际等展台参观": stands and firms that were visited.
    bool visits(std::uint32_t at, std::uint32_t to) const {
        const auto behind = text_.substr(at + 1, to - at - 1);
        return behind.starts_with(U"展台") || behind.starts_with(U"展位") || behind.starts_with(U"企业") ||
               behind.starts_with(U"公司") || behind.starts_with(U"单位") || behind.starts_with(U"机构");
    }

    /// With `one_known` one of the items must be a body by its own word.
    void add_list(std::uint32_t end, bool one_known) {
        std::vector<BodyMention> items;
        auto last = end;
        for (auto at = end; at > sentence_.begin; --at) {
            const char32_t c = text_[at - 1];
            const bool between = c == U'、';
            const bool first = c == U',' || c == U'，' || c == U'。' || c == U':' || c == U';';
            if (!between && !first && at - 1 > sentence_.begin) continue;
            const auto begin = between || first ? at : sentence_.begin;
            items.push_back({begin, last, BodyType::company, index_, true, false});
            last = at - 1;
            if (!between || items.size() >= list_most) break;
        }
        if (items.size() < 3) return;
        items.back().begin = behind_verb(items.back().begin, items.back().end);
        const auto plain = [&](const BodyMention& item) {
            return item.end >= item.begin + 2 && item.end - item.begin <= 12 &&
                   first_mark(marks_, item.begin, item.end, {noun_other, event_word, noun_company, noun_seller}) ==
                       nullptr &&
                   !is_field(text_.substr(item.begin, item.end - item.begin)) && !is_place(item);
        };
        const auto known = [&](const BodyMention& item) {
            return std::ranges::any_of(found_,
                                       [&](const auto& one) { return one.begin >= item.begin && one.end <= item.end; });
        };
        if (!std::ranges::all_of(items, plain) || (one_known && !std::ranges::any_of(items, known))) return;
        for (const auto& item : items)
            if (std::ranges::none_of(found_,
                                     [&](const auto& one) { return one.begin < item.end && item.begin < one.end; }))
                found_.push_back(item);
    }

    std::uint32_t behind_verb(std::uint32_t begin, std::uint32_t end) const {
        const auto* verb = last_mark(marks_, begin, end - std::min(end - begin, 2U), {takes_part, body_never, stop});
        return verb == nullptr ? begin : verb->end;
    }

    bool is_place(const BodyMention& item) const {
        const auto* found = first_mark(marks_, item.begin, item.end, {place});
        return found != nullptr && found->begin == item.begin && found->end + 1 >= item.end;
    }

    /// 食品, 电子: what firms make or do.
    static bool is_field(std::u32string_view word) {
        for (const std::u32string_view field :
             {U"食品",   U"医药", U"机械", U"电子", U"纺织", U"服装", U"化工", U"农业",   U"建材",
              U"汽车",   U"家具", U"材料", U"制造", U"旅游", U"文化", U"教育", U"化妆品", U"产品",
              U"用品",   U"设备", U"器械", U"能源", U"物流", U"科技", U"服务", U"贸易",   U"消费品",
              U"农产品", U"加工", U"行业", U"领域", U"产业", U"省",   U"市",   U"国"})
            if (word.ends_with(field)) return true;
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

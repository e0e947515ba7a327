#include "documents/imports/column_data.h"

#include "base/assertions.h"
#include "base/embedded.h"

#include <boost/json.hpp>

#include <algorithm>

namespace gyoryu::documents {

namespace {

struct ColumnData {
    std::vector<FieldWords> kinds[3];
    std::vector<ListField> fields[3];
    std::vector<std::string> ignored;
    std::vector<std::string> sums;
    std::vector<std::string> notes;
    std::vector<std::string> sellers;
    std::vector<std::string> buyers;
    std::vector<std::string> wishes[6];  ///< by WishWord
    std::vector<std::string> times[6];   ///< by TimeWord
};

constexpr const char* wish_word_names[] = {"wish", "wish_strongly", "wish_weakly", "cross", "no_wish", "ordinal"};
constexpr const char* time_word_names[] = {"forenoon", "afternoon", "whole_day", "only", "from_then", "until_then"};

std::vector<std::string> texts(const boost::json::value& list) {
    std::vector<std::string> out;
    for (const auto& item : list.as_array()) out.emplace_back(item.as_string());
    return out;
}

FieldWords read_field(const boost::json::object& json) {
    FieldWords words;
    words.field = {std::string(json.at("field").as_string()), json.at("required").as_bool()};
    for (const text::Language language : text::all_languages) {
        const auto tag = text::tag_of(language);
        words.headings[int(language)] = texts(json.at("headings").as_object().at(tag));
        if (const auto* seldom = json.if_contains("seldom"))
            for (auto& heading : texts(seldom->as_object().at(tag))) words.seldom.push_back(std::move(heading));
        words.example[int(language)] = std::string(json.at("example").as_object().at(tag).as_string());
    }
    return words;
}

ColumnData load() {
    const auto files = embedded::catalogue();
    const auto file = std::ranges::find(files, "columns.json", &embedded::File::path);
    GYORYU_ASSERT(file != files.end());
    const auto json = boost::json::parse({file->bytes.data(), file->bytes.size()}).as_object();
    ColumnData data;
    for (const ListKind kind : {ListKind::participants, ListKind::interpreters, ListKind::requests}) {
        for (const auto& field : json.at(name_of(kind)).as_array()) {
            data.kinds[int(kind)].push_back(read_field(field.as_object()));
            data.fields[int(kind)].push_back(data.kinds[int(kind)].back().field);
        }
    }
    data.ignored = texts(json.at("ignored_words"));
    const auto& words = json.at("words").as_object();
    data.sums = texts(words.at("sum"));
    data.notes = texts(words.at("note"));
    data.sellers = texts(words.at("seller"));
    data.buyers = texts(words.at("buyer"));
    for (std::size_t i = 0; i < std::size(wish_word_names); ++i) data.wishes[i] = texts(words.at(wish_word_names[i]));
    for (std::size_t i = 0; i < std::size(time_word_names); ++i) data.times[i] = texts(words.at(time_word_names[i]));
    return data;
}

const ColumnData& data() {
    static const auto* const loaded = new ColumnData(load());  // never destroyed: threads may still read at exit
    return *loaded;
}

}  // namespace

std::string_view name_of(ListKind kind) {
    switch (kind) {
        case ListKind::participants:
            return "participants";
        case ListKind::interpreters:
            return "interpreters";
        case ListKind::requests:
            return "requests";
    }
    return "participants";
}

std::span<const FieldWords> field_words_of(ListKind kind) { return data().kinds[int(kind)]; }

std::span<const ListField> fields_of(ListKind kind) { return data().fields[int(kind)]; }

std::string heading_of(ListKind kind, std::string_view field, text::Language language) {
    for (const auto& words : field_words_of(kind)) {
        if (words.field.key == field) return words.headings[int(language)].front();
    }
    return std::string(field);
}

std::span<const std::string> ignored_heading_words() { return data().ignored; }

std::span<const std::string> sum_words() { return data().sums; }

std::span<const std::string> note_marks() { return data().notes; }

std::span<const std::string> wish_words(WishWord word) { return data().wishes[int(word)]; }

std::span<const std::string> time_words(TimeWord word) { return data().times[int(word)]; }

std::span<const std::string> side_words(bool buyer) { return buyer ? data().buyers : data().sellers; }

}  // namespace gyoryu::documents

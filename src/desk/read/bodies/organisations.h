#pragma once

#include "desk/read/article/article.h"

#include <vector>

namespace gyoryu::desk {

/// All mentions of named bodies in the article's sentences, in order.
std::vector<BodyMention> body_mentions(const Article& article);

/// Each body once, under the name of its first full mention; short forms that the text itself introduces, generic words
/// and places that only lie there are left out.
std::vector<OrganisationFound> organisations_of(const Article& article, const std::vector<BodyMention>& mentions);

/// 무협 beside 무역협회: what everybody calls a body that the article names in full.
bool is_abbreviation_of(std::u32string_view name, std::u32string_view full);

/// Whether a name is made of the first letters of the words of a longer one.
bool are_initials_of(std::u32string_view name, std::u32string_view full);

/// 样管局 beside 样院管理局: some characters of a Chinese name in their order, with its first and its last.
bool is_contraction_of(std::u32string_view name, std::u32string_view full);

/// What a kind of body is by the tag of its word.
BodyType body_type(Tag tag);

/// The tag of the kind that a name in known_bodies.json stands under.
Tag known_kind(const Mark& name);

std::vector<BodyMention> korean_bodies(const Article& article, std::size_t sentence);
std::vector<BodyMention> chinese_bodies(const Article& article, std::size_t sentence);
std::vector<BodyMention> english_bodies(const Article& article, std::size_t sentence);
std::vector<BodyMention> russian_bodies(const Article& article, std::size_t sentence);

}  // namespace gyoryu::desk

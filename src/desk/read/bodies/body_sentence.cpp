#include "desk/read/bodies/body_sentence.h"

namespace gyoryu::desk {

BodySentence::BodySentence(const Article& article, std::size_t index)
    : article_(article),
      index_(index),
      sentence_(article.sentences[index]),
      text_(article.folded()),
      marks_(article.marks_of(sentence_)) {}

}  // namespace gyoryu::desk

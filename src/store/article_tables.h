#pragma once

#include "domain/article.h"
#include "store/stored.h"

GYORYU_STORED(Article, "articles", "article", "id")
GYORYU_STORED(ArticleText, "article_texts", "article_text", "article_id")

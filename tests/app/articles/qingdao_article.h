#pragma once

#include "app/articles/article_view.h"

namespace gyoryu::app_tests {

/// An article about a consultation of two days in Qingdao as a person has accepted it: a programme and an event of its
/// own, two parties with a memorandum, USD 12 million consulted.
inline app::ArticleEdit qingdao_article(std::string text, app::AcceptedOrganisation partner) {
    app::ArticleEdit edit;
    edit.title = "예시시, 칭다오서 수출상담회 열어";
    edit.language = "ko";
    edit.text = std::move(text);
    edit.new_programme = "예시–칭다오 교류";
    edit.new_event = app::AcceptedEvent{"칭다오 수출상담회", "칭다오", "CN", base::LocalDate::of(2023, 5, 10),
                                        base::LocalDate::of(2023, 5, 11)};
    edit.organisations = {{"", "예시시", domain::OrganisationKind::city}, std::move(partner)};
    edit.figures = {{"consultation_amount", 12'000'000, "USD", false, "상담액 1,200만 달러"}};
    edit.agreements = {{domain::AgreementKind::mou, {0, 1}, {}}};
    return edit;
}

}  // namespace gyoryu::app_tests

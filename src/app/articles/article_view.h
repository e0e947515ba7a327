#pragma once

#include "app/events/event_view.h"
#include "domain/agreement.h"
#include "domain/article.h"
#include "domain/organisation.h"

#include <array>
#include <optional>

namespace gyoryu::app {

inline constexpr std::size_t article_bytes_max = std::size_t{2} << 20;
inline constexpr std::size_t article_text_max = 400'000;  ///< bytes of what a reader sees of it

/// Where words stand in the text of an ArticleReading: half open, in code points.
struct ReadSpan {
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ReadSpan, (), (start, end, words))

struct ReadFact {
    std::string kind;
    std::int64_t value = 0;
    std::string currency;
    bool approx = false;
    std::optional<int> event;  ///< index in `events`
    ReadSpan span;
};
BOOST_DESCRIBE_STRUCT(ReadFact, (), (kind, value, currency, approx, event, span))

/// A figure of the article that was not taken for one of its event.
struct LeftOutFigure {
    std::string kind;  ///< empty for an amount of which nothing says what it is
    std::int64_t value = 0;
    std::string currency;
    bool approx = false;
    std::string rule;  ///< why: a rule of docs/reading.md
    ReadSpan span;
};
BOOST_DESCRIBE_STRUCT(LeftOutFigure, (), (kind, value, currency, approx, rule, span))

struct ReadDate {
    base::LocalDate start;
    base::LocalDate end;
    ReadSpan span;
};
BOOST_DESCRIBE_STRUCT(ReadDate, (), (start, end, span))

/// An event of the workspace that the article tells of too.
struct NamesakeEvent {
    domain::EventId id;
    domain::ProgrammeId programme_id;
    domain::Names names;
    int likeness = 0;  ///< per cent
};
BOOST_DESCRIBE_STRUCT(NamesakeEvent, (), (id, programme_id, names, likeness))

struct ReadEvent {
    std::string name;
    std::optional<base::LocalDate> start;
    std::optional<base::LocalDate> end;
    std::string place;
    std::vector<NamesakeEvent> known;  ///< the likeliest first, three at most
};
BOOST_DESCRIBE_STRUCT(ReadEvent, (), (name, start, end, place, known))

/// An organisation of the workspace that a name of the article may mean.
struct NamesakeOrganisation {
    domain::OrganisationId id;
    domain::Names names;
    int likeness = 0;  ///< per cent
};
BOOST_DESCRIBE_STRUCT(NamesakeOrganisation, (), (id, names, likeness))

struct ReadOrganisation {
    std::string name;
    domain::OrganisationKind kind = domain::OrganisationKind::other;
    ReadSpan span;
    std::vector<NamesakeOrganisation> known;  ///< the likeliest first, three at most
};
BOOST_DESCRIBE_STRUCT(ReadOrganisation, (), (name, kind, span, known))

struct ReadAgreement {
    domain::AgreementKind kind = domain::AgreementKind::mou;
    std::vector<std::string> parties;
};
BOOST_DESCRIBE_STRUCT(ReadAgreement, (), (kind, parties))

/// What an article says, for a person to accept; nothing of it is stored.
struct ArticleReading {
    std::string language;
    std::string title;
    std::string text;  ///< what a reader of the page sees, without tags
    std::vector<ReadFact> facts;
    std::vector<LeftOutFigure> left_out;
    std::vector<ReadEvent> events;
    std::vector<ReadDate> dates;
    std::vector<ReadOrganisation> organisations;
    std::vector<std::string> countries;  ///< ISO 3166-1 of the places it names
    std::vector<ReadAgreement> agreements;
    std::string embargo;                        ///< ISO date-time with offset, or empty
    std::optional<domain::ArticleId> accepted;  ///< the same text was accepted before
};
BOOST_DESCRIBE_STRUCT(ArticleReading, (),
                      (language, title, text, facts, left_out, events, dates, organisations, countries, agreements,
                       embargo, accepted))

/// An organisation the person accepted: one that is known, or a new one.
struct AcceptedOrganisation {
    std::string id;
    std::string name;  ///< of a new one; of a known one another name to add, or empty
    domain::OrganisationKind kind = domain::OrganisationKind::other;
};
BOOST_DESCRIBE_STRUCT(AcceptedOrganisation, (), (id, name, kind))
constexpr auto limits_of(const AcceptedOrganisation*) {
    return std::to_array<base::MemberLimit>({{"id", 0, 64}, {"name", 0, 200}});
}
constexpr auto optional_members(const AcceptedOrganisation*) { return std::to_array<std::string_view>({"*"}); }

struct AcceptedAgreement {
    domain::AgreementKind kind = domain::AgreementKind::mou;
    std::vector<int> parties;  ///< positions in `organisations`
    std::optional<base::LocalDate> signed_on;
};
BOOST_DESCRIBE_STRUCT(AcceptedAgreement, (), (kind, parties, signed_on))
constexpr auto limits_of(const AcceptedAgreement*) { return std::to_array<base::MemberLimit>({{"parties", 2, 20}}); }
constexpr auto optional_members(const AcceptedAgreement*) { return std::to_array<std::string_view>({"signed_on"}); }

/// A new event as the article tells of it.
struct AcceptedEvent {
    std::string name;
    std::string place;
    std::string country;
    base::LocalDate starts_on;
    base::LocalDate ends_on;
};
BOOST_DESCRIBE_STRUCT(AcceptedEvent, (), (name, place, country, starts_on, ends_on))
constexpr auto limits_of(const AcceptedEvent*) {
    return std::to_array<base::MemberLimit>({{"name", 1, 200}, {"place", 0, 200}, {"country", 0, 2}});
}
constexpr auto optional_members(const AcceptedEvent*) { return std::to_array<std::string_view>({"place", "country"}); }

/// What a person accepts of an article. The programme and the event are known ones or new.
struct ArticleEdit {
    std::string title;
    std::string language;
    std::string file_name;
    std::string text;
    std::string programme_id;
    std::string new_programme;  ///< its name
    std::string event_id;
    std::optional<AcceptedEvent> new_event;
    std::vector<AcceptedOrganisation> organisations;
    std::vector<domain::ArticleFigure> figures;
    std::vector<AcceptedAgreement> agreements;
};
BOOST_DESCRIBE_STRUCT(ArticleEdit, (),
                      (title, language, file_name, text, programme_id, new_programme, event_id, new_event,
                       organisations, figures, agreements))
constexpr auto limits_of(const ArticleEdit*) {
    return std::to_array<base::MemberLimit>({{"title", 1, 300},
                                             {"language", 2, 2, "ko|zh|en|ru"},
                                             {"file_name", 0, 200},
                                             {"text", 1, article_text_max},
                                             {"programme_id", 0, 64},
                                             {"new_programme", 0, 200},
                                             {"event_id", 0, 64},
                                             {"organisations", 0, 60},
                                             {"figures", 0, 60},
                                             {"agreements", 0, 20}});
}
constexpr auto optional_members(const ArticleEdit*) {
    return std::to_array<std::string_view>({"file_name", "programme_id", "new_programme", "event_id", "new_event",
                                            "organisations", "figures", "agreements"});
}

/// An accepted article and what came of it.
struct AcceptedArticle {
    domain::Article article;
    std::string programme_slug;
    std::string event_slug;  ///< empty without an event
    std::vector<domain::Agreement> agreements;
    std::vector<domain::Organisation> organisations;
    int ledger_entries = 0;
};
BOOST_DESCRIBE_STRUCT(AcceptedArticle, (),
                      (article, programme_slug, event_slug, agreements, organisations, ledger_entries))

/// What becomes of an article's amounts: `withdraw` takes those back that nobody has answered.
struct ArticleDeletion {
    bool withdraw = true;
};
BOOST_DESCRIBE_STRUCT(ArticleDeletion, (), (withdraw))

/// What went with an article, and what of it the ledger keeps.
struct DeletedArticle {
    int agreements = 0;      ///< deleted
    int ledger_entries = 0;  ///< that stay, with the text as evidence
    int withdrawn = 0;       ///< of them, now
};
BOOST_DESCRIBE_STRUCT(DeletedArticle, (), (agreements, ledger_entries, withdrawn))

struct ArticlePage {
    AcceptedArticle accepted;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ArticlePage, (), (accepted, text))

}  // namespace gyoryu::app

#pragma once

#include "app/context.h"
#include "domain/press.h"

#include <boost/describe.hpp>

#include <array>

namespace gyoryu::app {

/// A figure of the text that the ledger does not say; `recorded` is empty where it has nothing of the kind.
struct PressDifference {
    std::string written;
    std::string recorded;
};
BOOST_DESCRIBE_STRUCT(PressDifference, (), (written, recorded))

/// A release in one language. `text` has the marks of docs/press.md.
struct PressTextView {
    domain::Lang lang = domain::Lang::ko;
    std::string title;
    std::string text;
    std::vector<PressDifference> differences;
};
BOOST_DESCRIBE_STRUCT(PressTextView, (), (lang, title, text, differences))

struct PressWords {
    domain::Lang lang = domain::Lang::ko;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(PressWords, (), (lang, words))

/// A figure that the release may state, as the ledger has it now.
struct PressFigure {
    std::string key;  ///< behind "figure:" in a text
    std::vector<PressWords> words;
    std::vector<std::string> entries;  ///< ids of the ledger entries it sums up
};
BOOST_DESCRIBE_STRUCT(PressFigure, (), (key, words, entries))

struct PressVersionBrief {
    int number = 1;
    std::string written_by;  ///< display name; empty for the program
    base::Instant written_at;
};
BOOST_DESCRIBE_STRUCT(PressVersionBrief, (), (number, written_by, written_at))

struct PressPerson {
    std::string account_id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PressPerson, (), (account_id, name))

struct PressRelease {
    domain::PressReleaseId id;
    EventId event_id;
    domain::PressKind kind = domain::PressKind::event;
    domain::PressReleaseId corrects_id;
    domain::PressState state = domain::PressState::draft;
    int version = 1;  ///< that counts
    int shown = 1;    ///< whose texts these are
    std::vector<PressTextView> texts;
    std::vector<PressFigure> figures;
    std::vector<PressVersionBrief> versions;  ///< newest first
    std::string written_by;
    std::string reviewed_by;
    std::optional<base::Instant> reviewed_at;
    bool may_review = false;  ///< the reader may: somebody else wrote it, or there is nobody else
    std::optional<base::Instant> embargo_until;
    std::string embargo_zone;
    std::string embargo_words;  ///< in the reader's language, with weekday and zone; empty without an embargo
    std::vector<PressPerson> listed;
    bool held_back = false;
    std::optional<base::Instant> published_at;
    std::string url;  ///< public page, once published
    bool sample = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(PressRelease, (),
                      (id, event_id, kind, corrects_id, state, version, shown, texts, figures, versions, written_by,
                       reviewed_by, reviewed_at, may_review, embargo_until, embargo_zone, embargo_words, listed,
                       held_back, published_at, url, sample, revision))

/// One of a list. Under embargo those not listed read no title.
struct PressBrief {
    domain::PressReleaseId id;
    domain::PressKind kind = domain::PressKind::event;
    domain::PressState state = domain::PressState::draft;
    std::string title;
    std::vector<domain::Lang> langs;
    std::optional<base::Instant> embargo_until;
    std::string embargo_words;
    bool held_back = false;
    std::optional<base::Instant> published_at;
    bool may_open = true;
    bool sample = false;
};
BOOST_DESCRIBE_STRUCT(PressBrief, (),
                      (id, kind, state, title, langs, embargo_until, embargo_words, held_back, published_at, may_open,
                       sample))

/// What to write: which kind, in which languages.
struct PressDraft {
    domain::PressKind kind = domain::PressKind::event;  ///< event or agreement
    std::vector<domain::Lang> langs;
};
BOOST_DESCRIBE_STRUCT(PressDraft, (), (kind, langs))
constexpr auto limits_of(const PressDraft*) { return std::to_array<base::MemberLimit>({{"langs", 1, 4}}); }

struct PressTexts {
    std::vector<domain::PressText> texts;
};
BOOST_DESCRIBE_STRUCT(PressTexts, (), (texts))
constexpr auto limits_of(const PressTexts*) { return std::to_array<base::MemberLimit>({{"texts", 1, 4}}); }

/// The embargo as it is stated: a day and a time in a zone. `listed` are accounts of members.
struct PressSchedule {
    base::LocalDate day;
    base::LocalTime time;
    std::string zone;
    std::vector<std::string> listed;
};
BOOST_DESCRIBE_STRUCT(PressSchedule, (), (day, time, zone, listed))
constexpr auto limits_of(const PressSchedule*) {
    return std::to_array<base::MemberLimit>({{"zone", 1, 64}, {"listed", 0, 200}});
}

struct PressCorrectionEdit {
    std::string note;  ///< why, in the workspace's words; may be empty
};
BOOST_DESCRIBE_STRUCT(PressCorrectionEdit, (), (note))
constexpr auto limits_of(const PressCorrectionEdit*) { return std::to_array<base::MemberLimit>({{"note", 0, 2000}}); }

struct PressQuery {
    int version = 0;  ///< 0: the one that counts
};
BOOST_DESCRIBE_STRUCT(PressQuery, (), (version))
constexpr auto limits_of(const PressQuery*) { return std::to_array<base::MemberLimit>({{"version", 0, 100000}}); }
constexpr auto optional_members(const PressQuery*) { return std::to_array<std::string_view>({"*"}); }

/// Takes the language of a text to send; empty: the reader's, else the first.
struct PressLanguageQuery {
    std::string lang;
};
BOOST_DESCRIBE_STRUCT(PressLanguageQuery, (), (lang))
constexpr auto limits_of(const PressLanguageQuery*) { return std::to_array<base::MemberLimit>({{"lang", 0, 2}}); }
constexpr auto optional_members(const PressLanguageQuery*) { return std::to_array<std::string_view>({"*"}); }

/// A published release as anybody reads it.
struct PublicPress {
    domain::PressReleaseId id;
    domain::PressKind kind = domain::PressKind::event;
    std::string workspace;  ///< slug
    std::string issuer;
    domain::Lang lang = domain::Lang::ko;
    std::vector<domain::Lang> langs;
    std::string title;
    std::string text;  ///< without marks of figures
    base::Instant published_at;
    std::vector<domain::PressReleaseId> corrections;  ///< published ones, oldest first
    domain::PressReleaseId corrects_id;
    std::string url;
    bool sample = false;
};
BOOST_DESCRIBE_STRUCT(PublicPress, (),
                      (id, kind, workspace, issuer, lang, langs, title, text, published_at, corrections, corrects_id,
                       url, sample))

struct PublicPressList {
    std::string workspace;
    std::string issuer;
    std::vector<PublicPress> items;  ///< newest first, without `text`
};
BOOST_DESCRIBE_STRUCT(PublicPressList, (), (workspace, issuer, items))

}  // namespace gyoryu::app

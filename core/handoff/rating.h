// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

#include <array>

namespace tasuki {

/// How the receiver found what came with a handoff (受け手の評価): each from 1, the worst, to 5. One of a handoff at
/// most; its id is the handoff's.
struct HandoffRating {
    RowId id;
    HandoffId handoffId;
    AccountId accountId;
    QDate ratedOn;
    MemberId ratedBy;
    int completeness = 0;
    int promises = 0;
    int context = 0;
    int people = 0;
    int usage = 0;

    bool operator==(const HandoffRating&) const = default;
};

template <>
struct RowTraits<HandoffRating> {
    static constexpr Entity entity = Entity::HandoffRating;
    static constexpr const char* table = "handoff_ratings";
    static constexpr std::tuple fields{
        field("handoff_id", &HandoffRating::handoffId),
        field("account_id", &HandoffRating::accountId),
        field("rated_on", &HandoffRating::ratedOn),
        field("rated_by", &HandoffRating::ratedBy, {.label = {u"Rated by", u"評価した人"}}),
        field("completeness", &HandoffRating::completeness, {.label = {u"Completeness", u"網羅性"}}),
        field("promises", &HandoffRating::promises, {.label = {u"Promises", u"約束"}}),
        field("context", &HandoffRating::context, {.label = {u"Context", u"背景"}}),
        field("people", &HandoffRating::people, {.label = {u"People", u"先方担当者"}}),
        field("usage", &HandoffRating::usage, {.label = {u"Product usage", u"利用状況"}}),
    };
};

namespace handoff {

/// The five, in the order in which they are asked for.
inline constexpr std::array kRatingAspects = {&HandoffRating::completeness, &HandoffRating::promises,
                                              &HandoffRating::context, &HandoffRating::people, &HandoffRating::usage};

inline std::array<int, kRatingAspects.size()> ratingsOf(const HandoffRating& rating)
{
    std::array<int, kRatingAspects.size()> values{};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = rating.*kRatingAspects[i];
    return values;
}

} // namespace handoff
} // namespace tasuki

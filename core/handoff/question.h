// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

namespace tasuki {

/// What the receiver asked the sender about a handoff (質問), and the answer. It stops no clock.
struct HandoffQuestion {
    RowId id;
    HandoffId handoffId;
    AccountId accountId;
    QString question;
    QDate askedOn;
    MemberId askedBy;
    QString answer; ///< empty: it waits for the sender
    QDate answeredOn;
    MemberId answeredBy;

    bool operator==(const HandoffQuestion&) const = default;
};

template <>
struct RowTraits<HandoffQuestion> {
    static constexpr Entity entity = Entity::HandoffQuestion;
    static constexpr const char* table = "handoff_questions";
    static constexpr std::tuple fields{
        field("handoff_id", &HandoffQuestion::handoffId),
        field("account_id", &HandoffQuestion::accountId),
        field("question", &HandoffQuestion::question, {.label = {u"Question", u"質問"}}),
        field("asked_on", &HandoffQuestion::askedOn),
        field("asked_by", &HandoffQuestion::askedBy, {.label = {u"Asked by", u"質問した人"}}),
        field("answer", &HandoffQuestion::answer, {.label = {u"Answer", u"回答"}}),
        field("answered_on", &HandoffQuestion::answeredOn),
        field("answered_by", &HandoffQuestion::answeredBy, {.label = {u"Answered by", u"回答した人"}}),
    };
};

} // namespace tasuki

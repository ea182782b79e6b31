// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_names.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

namespace tasuki {

enum class PromiseState { Open, Kept, Broken, Withdrawn };
QString toText(PromiseState state);
void fromText(QStringView text, PromiseState& state);

// In the order of PromiseState.
inline constexpr Term kPromiseStateTerms[] = {{u"open", u"Open", u"未履行"},
                                              {u"kept", u"Kept", u"履行済み"},
                                              {u"broken", u"Broken", u"不履行"},
                                              {u"withdrawn", u"Withdrawn", u"取り下げ"}};

/// What was promised to a customer (約束): by whom, by when, and what came of it.
struct Promise {
    PromiseId id;
    AccountId accountId;
    QString text;
    QDate madeOn;
    MemberId madeBy;
    ContactId toContactId; ///< to whom, where it is a contact that we know
    QString toName;        ///< … and where it is not
    QDate due;             ///< the last day on which it is kept in time; may be open
    PromiseState state = PromiseState::Open;
    QDate decidedOn;     ///< the day on which it was kept, broken or withdrawn; none while it is open
    QString externalKey; ///< the source system's key; empty for those made here

    bool operator==(const Promise&) const = default;
};

template <>
struct RowTraits<Promise> {
    static constexpr Entity entity = Entity::Promise;
    static constexpr const char* table = "promises";
    static constexpr std::tuple fields{
        field("account_id", &Promise::accountId, {.file = kAccountIdFile}),
        field(
            "text", &Promise::text,
            {.label = {u"Promise", u"約束"}, .file = {u"text", nullptr, u"promise|what|約束内容|約束事項|内容", true}}),
        field("made_on", &Promise::madeOn,
              {.label = {u"Promised on", u"約束日"}, .file = {u"made_on", nullptr, u"date|promised_on|日付", true}}),
        field("made_by", &Promise::madeBy,
              {.label = {u"Promised by", u"約束した人"},
               .file = {u"made_by", nullptr, u"member|promised_by|by|担当者|担当"}}),
        namedField("to_contact_id", "to_name", &Promise::toContactId, &Promise::toName,
                   {.label = {u"Promised to (contact)", u"約束した相手（登録済み）"},
                    .file = {u"to", u"約束した相手", u"contact|made_to|promised_to|相手|先方担当者"}},
                   {.label = {u"Promised to", u"約束した相手"}}),
        field("due", &Promise::due,
              {.label = {u"Due date", u"期限"}, .file = {u"due", nullptr, u"due_date|deadline|期日"}}),
        field("state", &Promise::state,
              {.label = {u"State", u"状態"},
               .codes = kPromiseStateTerms,
               .decides = true,
               .file = {u"state", nullptr, u"status|ステータス"}}),
        field("decided_on", &Promise::decidedOn,
              {.label = {u"Decided on", u"決定日"}, .file = {u"decided_on", nullptr, u"closed_on|履行日|完了日"}}),
        field("external_key", &Promise::externalKey,
              {.label = {u"External ID", u"外部ID"},
               .file = {u"external_id", nullptr, u"id|source_id|promise_id", false, true}}),
    };
};

inline QString stateText(PromiseState state, TermLanguage language)
{
    return kPromiseStateTerms[size_t(state)].text(language);
}

namespace promise {

/// Open, and past its due date.
bool isOverdue(const Promise& promise, QDate today);

} // namespace promise

} // namespace tasuki

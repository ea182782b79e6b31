// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

namespace tasuki {

/// Something that waits is put off (スヌーズ): it is neither done nor skipped, and comes back on its day. The latest
/// one of a thing holds; the earlier ones are its history.
struct Snooze {
    RowId id;
    AccountId accountId; ///< of what is put off; not valid: it belongs to no account
    QString source;      ///< by which the thing waits: code of a today::Source
    qint64 subject = 0;  ///< which one of that source
    MemberId memberId;   ///< who put it off; not valid: nobody was chosen
    QDate madeOn;
    QDate until; ///< the day on which it is back, after madeOn

    bool operator==(const Snooze&) const = default;
};

template <>
struct RowTraits<Snooze> {
    static constexpr Entity entity = Entity::Snooze;
    static constexpr const char* table = "snoozes";
    static constexpr std::tuple fields{
        field("account_id", &Snooze::accountId),
        field("source", &Snooze::source),
        field("subject", &Snooze::subject),
        field("member_id", &Snooze::memberId, {.label = {u"Snoozed by", u"スヌーズした人"}}),
        field("made_on", &Snooze::madeOn, {.label = {u"Snoozed on", u"スヌーズした日"}}),
        field("until", &Snooze::until, {.label = {u"Snoozed until", u"再表示日"}}),
    };
};

} // namespace tasuki

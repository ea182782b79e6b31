// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDate>
#include <QString>

namespace tasuki::today {

/// Something that waits for somebody, as its source tells it.
struct Item {
    /// Which one of its source: the same from day to day, so that it can be snoozed. What comes again, as the next
    /// checkpoint of a renewal, may have the same one: a snooze holds only where it was made on `from` or later.
    qint64 row = 0;
    qint64 rowBefore = 0;      ///< by which a snooze that was made earlier may know it; 0: there is none
    AccountId account;         ///< not valid: it belongs to no account
    QString title;             ///< what it is called where it belongs to no account
    MemberId member;           ///< whose turn it is …
    TeamId team;               ///< … or that of any member of it; neither: nobody's yet
    bool isEverybodys = false; ///< anybody may do it, and everybody should see it
    QString act;               ///< what is to be done: "Accept the handoff"
    QString reason;            ///< why it is here
    QDate from;                ///< the first day on which it waits; not valid: it does already
    QDate due;                 ///< the last day on which it is in time; not valid: there is none

    bool operator==(const Item&) const = default;
};

} // namespace tasuki::today

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "touchpoint/touchpoint.h"
#include "touchpoint/touchpoint_person.h"

#include <QHash>

#include <vector>

namespace tasuki {

/// A customer's mood on a day, as a touchpoint has it.
struct DatedMood {
    int mood = 0; ///< −2 to 2
    QDate day;

    bool operator==(const DatedMood&) const = default;
};

/// All SQL of touchpoints and their kinds.
class TouchpointStore {
public:
    explicit TouchpointStore(storage::Database& db) : m_db(db) {}
    Result<std::vector<TouchpointKind>> kinds() const;
    /// Newest first; at most `limit`.
    Result<std::vector<Touchpoint>> ofAccount(AccountId account, int limit = 10'000) const;
    /// How many touchpoints name each member, of these days; both included.
    Result<QHash<MemberId, qint64>> countsByMember(QDate first, QDate last) const;
    /// Of the latest touchpoint not after today that has one.
    Result<std::optional<DatedMood>> lastMood(AccountId account, QDate today) const;
    /// The same of every account that has one.
    Result<QHash<AccountId, DatedMood>> lastMoods(QDate today) const;
    Result<std::optional<Touchpoint>> find(TouchpointId touchpoint) const;
    /// Who took part beside its member, in the order in which they were entered.
    Result<std::vector<TouchpointPerson>> people(TouchpointId touchpoint) const;
    /// The same of all touchpoints of an account.
    Result<QHash<TouchpointId, std::vector<TouchpointPerson>>> peopleOfAccount(AccountId account) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki

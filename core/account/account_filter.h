// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/stage.h"
#include "base/amount.h"
#include "base/ids.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tasuki {
struct AccountSummary;
}

/// Which accounts a list keeps: conditions, of which each has to fit.
namespace tasuki::account {

enum class FilterField { Stage, Owner, Tier, Segment, Industry, Tag, Renewal, Mrr, NextStep, Mood, LastTouch };
inline constexpr int kFilterFields = int(FilterField::LastTouch) + 1;

// Values that several fields have. Stage and owner are ids, tier a code, mood −2 to 2, the others as below; segments,
// industries and tags are compared as keyFold makes them.
inline const QString kNoValue = QString();                   ///< there is none: no owner, no next step, no touchpoint
inline const QString kMyself = QStringLiteral("me");         ///< owner: whoever acts
inline const QString kIsOverdue = QStringLiteral("overdue"); ///< renewal, next step: its day is over
/// Renewal: within so many days from today, today and the last of them included.
QString withinDays(int days);
/// Last touchpoint: so many days ago or more; an account without any fits, too.
QString daysAgo(int days);
/// MRR of this month in minor units of the base currency.
QString atLeast(qint64 minor);
QString below(qint64 minor);
/// The number of one of these four; nothing where it is no such value.
std::optional<qint64> numberOf(const QString& value);

struct Condition {
    FilterField field = FilterField::Stage;
    bool isNot = false; ///< none of the values fits, instead of any
    QStringList values; ///< at least one

    bool operator==(const Condition&) const = default;
};
using Conditions = std::vector<Condition>;

/// The conditions with one more: of the same field and sense it adds its values to the one that is there ("or"), where
/// one value of the field does not include another; else it takes its place.
Conditions with(Conditions conditions, const Condition& more);

/// {"where": [{"field": "stage", "is": ["1", "2"]}, {"field": "owner", "not": [""]}]}
QString filterText(const Conditions& conditions);
/// Nothing where it is no such text. What a later program wrote and this one does not know is an error, not left out.
std::optional<Conditions> filterOf(const QString& text);

/// What of an account is filtered by.
struct FilterSubject {
    const AccountSummary& summary;
    Amount mrr; ///< of this month's snapshot, base currency
    bool hasNextStep = false;
    QDate nextStepDay; ///< when it is due, else when it begins; may be open
    std::optional<int> mood;
};

/// Answers for one account after the other. Copies share what is folded once.
class Filter {
public:
    /// `me`: who acts; not valid: nobody, whose accounts are none.
    Filter(const Conditions& conditions, QDate today, MemberId me);
    bool fits(const FilterSubject& subject) const;

private:
    using Test = std::function<bool(const FilterSubject&)>;
    std::vector<Test> m_tests;
};

} // namespace tasuki::account

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "revenue/kpi.h"

#include <QString>

#include <optional>
#include <vector>

namespace tasuki::kpi {

/// What the page is asked to show.
struct View {
    int shift = 12; ///< months between the snapshots that are compared: 1 or 12
    std::vector<revenue::Filter> filters;
};

/// Every figure that the page shows, made once for a view. Months are consecutive; the last is that of today.
struct Figures {
    revenue::Selection selection;
    std::vector<Month> months;
    std::vector<revenue::Figures> monthly;  ///< compared with the month before
    std::vector<revenue::Figures> compared; ///< compared with `View::shift` months before
    int provisional = -1;                   ///< the place of the unfinished month; −1: all are over

    /// The last month that is over, which the cards tell of; −1: none.
    int lastComplete() const { return provisional >= 0 ? provisional - 1 : int(months.size()) - 1; }
};

/// At most `most` months up to that of `today`, from the first with data.
Figures figuresOf(const revenue::Book& book, const View& view, QDate today, int most = 24);

/// One account behind a point.
struct AccountLine {
    AccountId id;
    QString key;
    QString name;
    revenue::Movement movement{};
    Amount previous;
    Amount mrr;

    Amount change() const { return mrr - previous; }
};

/// The accounts in the base of a month (paying at the earlier snapshot), and those that came, largest change first.
/// `onlyMoved`: without those whose MRR is what it was.
std::vector<AccountLine> accountsBehind(const revenue::Book& book, const revenue::Selection& selection, Month month, int shift, bool onlyMoved);

} // namespace tasuki::kpi

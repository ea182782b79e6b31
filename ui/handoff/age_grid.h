// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/marks.h"
#include "report/pass_statistics.h"

#include <QStringList>

namespace tasuki {

/// What waits, by state and by how many business days it has waited. A cell with something overdue has a red border
/// and says how many.
class AgeGrid final : public Marks {
    Q_OBJECT
public:
    using Ages = decltype(report::PassStatistics::ages);

    explicit AgeGrid(QWidget* parent = nullptr);
    /// `states`: what the rows are called, in their order.
    void setAges(const Ages& ages, const QStringList& states);
    const report::AgeCell& cell(int mark) const;

    int markCount() const override;
    QRect markRect(int mark) const override;
    QString spokenMark(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int neighbour(int mark, int right, int down) const override;
    void paintMarks(QPainter& painter) override;

private:
    int names() const;

    Ages m_ages;
    QStringList m_states;
};

/// "0–1", "11–": the business days of a column.
QString ageText(size_t bucket);

} // namespace tasuki

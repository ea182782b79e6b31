// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"

#include <QWidget>

#include <set>

namespace tasuki {

/// The names of the series beside their colours, never a colour alone. Each can be switched off and on; what does not
/// fit a line goes into the next.
class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    /// Tab comes here from `before`.
    ChartLegend(const QString& objectName, QWidget* before, QWidget* parent);

    /// `provisional`: what the stripes mean; said where the data has such a place.
    void setData(const ChartData& shown, const QString& provisional);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, 22}; }

Q_SIGNALS:
    /// The series at that place in the data is to be shown or not.
    void toggled(int series, bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Entry;
    bool hasEntriesOf(const ChartData& shown, const QString& provisional) const;
    int layOut(int width, bool place) const;

    QWidget* m_before;
    std::vector<Entry*> m_entries;
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/marks.h"

#include <vector>

namespace tasuki {

/// Why handoffs came back: a bar for each reason with its count, and on which route it was the most.
class ReturnReasons final : public Marks {
    Q_OBJECT
public:
    struct Line {
        QString reason;
        qint64 count = 0;
        QString route; ///< "Sales → Onboarding 7"
    };

    explicit ReturnReasons(QWidget* parent = nullptr);
    /// The most frequent first.
    void setLines(std::vector<Line> lines);

    int markCount() const override { return int(m_lines.size()); }
    QRect markRect(int mark) const override;
    QString spokenMark(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int neighbour(int mark, int right, int down) const override;
    void paintMarks(QPainter& painter) override;

private:
    std::vector<Line> m_lines;
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace tasuki {

/// A day on the way of an onboarding.
struct DayStep {
    QString word;       ///< below its dot
    QString title;      ///< in full, for tooltip and screen reader
    QDate day;          ///< null: not known yet
    bool isDone = true; ///< false: the day is planned
};

/// The days of an onboarding as dots on a line, in their order: a filled one has come, a ring is planned or open.
class DaySteps final : public QWidget {
    Q_OBJECT
public:
    explicit DaySteps(QWidget* parent = nullptr);
    void setSteps(std::vector<DayStep> steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {kLeastWidth, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    static constexpr int kLeastWidth = 256; ///< four words and days beside each other

    QRect place(size_t step) const;

    std::vector<DayStep> m_steps;
};

} // namespace tasuki

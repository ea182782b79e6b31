// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace tasuki {

class ElidedLabel;
class Pill;
class Session;
class Sparkline;
class TextLabel;
struct AccountRow;

/// The strip at the top of an account's page: its pills and its key figures.
class AccountHead final : public QFrame {
    Q_OBJECT
public:
    explicit AccountHead(Session& session, QWidget* parent = nullptr);
    void show(const AccountRow& row);
    void retranslate();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void handOffWanted();
    void detailsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Figure {
        TextLabel* label;
        ElidedLabel* value;
        TextLabel* note;
    };
    Figure addFigure(QHBoxLayout* row, const QString& name, int stretch);
    static void set(const Figure& figure, const QString& value, const QString& note = {});
    void fitPills();
    void showRenewal(const AccountRow& row);
    void showTrend(AccountId account);

    Session& m_session;
    QHBoxLayout* m_pills;
    std::vector<Pill*> m_shownPills;
    QPushButton* m_edit;
    QPushButton* m_pass;
    Figure m_mrr, m_arr, m_start, m_renewal, m_owner, m_seats;
    TextLabel* m_trendLabel;
    Sparkline* m_trend;
};

} // namespace tasuki

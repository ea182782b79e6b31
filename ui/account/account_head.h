// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace tasuki {

class ElidedLabel;
class Session;
class Sparkline;
class TextLabel;
struct AccountRow;
struct Handoff;
namespace renewal {
struct RenewalItem;
}

/// The strip at the top of an account's page: when it is up for renewal and whose turn it is, then what it pays, its
/// seats and how it is used.
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
        QWidget* group; ///< all of it, with the line before it
        TextLabel* label;
        ElidedLabel* value;
        TextLabel* note;
    };
    enum class Weight { Heavy, Middle, Light };
    Figure addFigure(QHBoxLayout* row, const QString& name, Weight weight, int stretch, QWidget* before = nullptr);
    static void set(const Figure& figure, const QString& value, const QString& note = {});
    void fitFigures();
    void showRenewal(const AccountRow& row, const renewal::RenewalItem* last, const renewal::RenewalItem* next);
    void showTurn(const AccountRow& row, const renewal::RenewalItem* next);
    void showMrr(const AccountRow& row);
    void showUse(AccountId account);

    Session& m_session;
    QPushButton* m_edit;
    QPushButton* m_pass;
    Figure m_renewal, m_turn, m_mrr, m_seats, m_use;
    Sparkline* m_trend;
};

} // namespace tasuki

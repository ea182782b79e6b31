// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/relay.h"
#include "handoff/handoff.h"

#include <QWidget>

#include <vector>

namespace tasuki {

class Session;

/// Through whose hands the account went, in one line: a band for each, and between them the handoffs. ← and → walk the
/// handoffs, Enter or a click opens one.
class RelayLine final : public QWidget {
    Q_OBJECT
public:
    explicit RelayLine(Session& session, QWidget* parent = nullptr);
    void setAccount(AccountId account);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void handoffWanted(HandoffId handoff);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A handoff at the beginning of a leg, or behind the last where it is under way.
    struct Pass {
        HandoffId handoff;
        bool returned = false;
        QString words;
        QPoint centre{}; ///< as it was painted; null where it is not shown
    };
    QString holderOf(const account::RelayLeg& leg) const;
    /// With its stage and its days.
    QString textOf(const account::RelayLeg& leg) const;
    QStringList legsInWords() const;
    void walk(int step);
    int passAt(const QPoint& pos) const;
    void updateName();

    Session& m_session;
    AccountId m_account;
    std::vector<account::RelayLeg> m_legs;
    std::vector<int> m_passOfLeg; ///< an index into m_passes, or −1
    std::vector<Pass> m_passes;   ///< the earliest first
    int m_open = -1;              ///< the one under way
    int m_current = -1;
};

} // namespace tasuki

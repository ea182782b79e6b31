// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace tasuki {

class ElidedLabel;
class KeyButton;
class Session;
class TextLabel;
struct AccountRow;

/// The account's next step, with what is done to it; where there is none, that it is missing.
class NextStepLine final : public QFrame {
    Q_OBJECT
public:
    explicit NextStepLine(Session& session, QWidget* parent = nullptr);
    void show(const AccountRow& row);
    void retranslate();

Q_SIGNALS:
    void doneWanted();
    void snoozeWanted(const QPoint& globalPos);
    void addWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Session& m_session;
    TextLabel* m_label;
    ElidedLabel* m_title;
    TextLabel* m_day;
    TextLabel* m_assignee;
    KeyButton* m_done;
    KeyButton* m_snooze;
    KeyButton* m_add;
    bool m_isSet = false;
};

} // namespace tasuki
